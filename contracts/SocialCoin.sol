// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ISocialCoin} from "./ISocialCoin.sol";
import {Holds} from "./ledger/Holds.sol";
import {ILedger} from "./ledger/ILedger.sol";
import {DeskKind} from "./ledger/Records.sol";

/// @title Socialcoin
/// @notice The book of `ledger/` with its ERC-20 face, and the few settings that governance may change.
/// @dev Only settings ask the AccessManager; the daily path asks the book itself.
contract SocialCoin is ISocialCoin, Holds, AccessManaged {
    /// @param authority The AccessManager of the settings.
    /// @param officials The first officials: at least two, since much needs a second.
    /// @param organisation The municipality's number among the organisations.
    constructor(
        address authority,
        address[] memory officials,
        uint32 organisation,
        uint40 until
    ) AccessManaged(authority) {
        require(officials.length >= 2, OfficialsTooFew(officials.length));

        for (uint256 i = 0; i < officials.length; ++i) _appoint(officials[i], organisation, until);
    }

    // ------------------------------------------------------------ ERC-20 face

    /// @inheritdoc IERC20Metadata
    function name() external pure returns (string memory) {
        return "Socialcoin";
    }

    /// @inheritdoc IERC20Metadata
    function symbol() external pure returns (string memory) {
        return "SOC";
    }

    /// @inheritdoc IERC20Metadata
    function decimals() external pure returns (uint8) {
        return 2;
    }

    /// @inheritdoc IERC20
    function totalSupply() external view returns (uint256) {
        Totals memory all = _totals;
        return uint256(all.minted) - all.redeemed - all.revoked - all.forfeited;
    }

    /// @inheritdoc IERC20
    function balanceOf(address account) external view returns (uint256) {
        return _people[account].balance;
    }

    /// @inheritdoc IERC20
    function allowance(address, address) external pure returns (uint256) {
        return 0;
    }

    /// @notice Always reverts: coins are a person's own.
    function transfer(address, uint256) external pure returns (bool) {
        revert NotTransferable();
    }

    /// @notice Always reverts: coins are a person's own.
    function transferFrom(address, address, uint256) external pure returns (bool) {
        revert NotTransferable();
    }

    /// @notice Always reverts: nobody can spend another person's coins.
    function approve(address, uint256) external pure returns (bool) {
        revert NotTransferable();
    }

    // ------------------------------------------------------------ settings

    /// @inheritdoc ILedger
    function setDesk(address account, DeskKind kind, bool open) external restricted {
        if (kind == DeskKind.Redemptions && open) _openRedemptions(account);
        else _setDesk(account, kind, open);
    }

    /// @inheritdoc ILedger
    function setLimits(uint16 from, uint32 month, uint32 year) external restricted {
        _setLimits(from, month, year);
    }

    /// @inheritdoc ILedger
    function setSecondThreshold(uint40 coins) external restricted {
        _setSecondThreshold(coins);
    }

    /// @inheritdoc ILedger
    function appointOffice(address account, uint32 organisation, uint40 until) external restricted {
        _appoint(account, organisation, until);
    }

    /// @inheritdoc ILedger
    function halt() external restricted {
        _halt();
    }

    /// @inheritdoc ILedger
    function unhalt() external restricted {
        _unhalt();
    }

    function _emitTransfer(address from, address to, uint256 coins) internal override {
        emit Transfer(from, to, coins);
    }
}
