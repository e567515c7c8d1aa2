// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../ledger/ILedger.sol";

/// @title Where accounts come from
/// @notice An address follows from the first signer and a salt alone: it can be enrolled before the account exists, nobody can
/// make it with another signer, and whoever makes it makes the same.
interface ISocialAccountFactory {
    event AccountCreated(address indexed account, bytes signer, bytes32 salt);

    /// @notice Makes an account, or does nothing where it is there. Who may: anyone. Emits {AccountCreated}.
    /// @param signer The first signer; empty for an account that is kept on paper, which officials alone can act for.
    function create(bytes calldata signer, bytes32 salt) external returns (address account);

    function addressOf(bytes calldata signer, bytes32 salt) external view returns (address);

    /// @notice The code hash of every account of this factory; a copy made elsewhere has no signer and gets none.
    function codeHash() external view returns (bytes32);

    function implementation() external view returns (address);

    function ledger() external view returns (ILedger);

    /// @notice The timelock.
    function governor() external view returns (address);

    /// @notice The verifier of passkeys: its address before a public key is a signer.
    function passkeys() external view returns (address);
}
