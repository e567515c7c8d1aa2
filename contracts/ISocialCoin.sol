// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ILedger} from "./ledger/ILedger.sol";

/// @title Socialcoin: the one book with its ERC-20 face
/// @notice The only contract that stores money. Any ERC-20 client can read it; coins can not be sent from one account to
/// another by anybody. `totalSupply = minted - redeemed - revoked - forfeited`, in coin cents (2 decimals).
interface ISocialCoin is ILedger, IERC20, IERC20Metadata {
    /// @dev `transfer`, `transferFrom` and `approve`, always.
    error NotTransferable();
}
