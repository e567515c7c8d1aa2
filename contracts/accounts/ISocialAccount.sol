// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC7821} from "@openzeppelin/contracts/interfaces/draft-IERC7821.sol";
import {IFreeze} from "./help/IFreeze.sol";
import {IOfficials} from "./help/IOfficials.sol";
import {IPaper} from "./help/IPaper.sol";
import {IRecovery} from "./help/IRecovery.sol";
import {IKeys} from "./keys/IKeys.sol";

/// @title A person's account
/// @notice Acts when one of its signers signed an ERC-4337 user operation (EntryPoint v0.8), in batches of calls (ERC-7821);
/// signs messages as itself (ERC-1271 through ERC-7739, so that a signature for one account or chain is none for another).
/// The address follows from the first signer and a salt; it is created with the first action.
/// @dev Anyone can bring a signed operation to the EntryPoint: no server is needed to act.
interface ISocialAccount is IRecovery, IKeys, IPaper, IFreeze, IOfficials, IERC1271, IERC7821 {
    error FactoryNeeded(address caller);

    /// @notice Gives a new account its first signer, or none where it is kept on paper. Who may: the factory, in the
    /// transaction that makes the account.
    function initialize(bytes calldata signer) external;
}
