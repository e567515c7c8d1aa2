// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "./Calendar.sol";
import {Funds} from "./Funds.sol";
import {ILedger} from "./ILedger.sol";
import {DeskKind, Person, PersonStatus, Role} from "./Records.sol";

/// @title Coins: made by a confirmed step, gone by a burn
/// @notice The only ways a balance changes. None moves coins from one account to another.
abstract contract Balances is Funds {
    /// @notice All coins ever, by how they came and went: supply = minted - redeemed - revoked - forfeited.
    struct Totals {
        uint64 minted;
        uint64 redeemed;
        uint64 revoked;
        uint64 forfeited;
    }

    Totals internal _totals;

    /// @inheritdoc ILedger
    function mint(
        uint24 fundId,
        address mentor,
        address resident,
        uint64 reserved,
        uint64 coins
    ) external returns (bool minted) {
        _onlyDesk(DeskKind.Goals);
        _requireNotHalted();
        if (mentor != address(0)) _requireRole(mentor, Role.Mentor);
        require(coins > 0 && coins <= reserved, AmountInvalid(coins));
        Person storage owner = _people[resident];
        _requireEnrolled(resident, owner.status);
        if (!_earn(owner, coins)) return false;

        owner.balance += coins;
        _totals.minted += coins;
        _spend(fundId, reserved, coins);

        _emitTransfer(address(0), resident, coins);
        return true;
    }

    /// @inheritdoc ILedger
    function revoke(uint24 fundId, address resident, uint16 month, uint64 coins) external {
        _onlyDesk(DeskKind.Goals);
        Person storage owner = _people[resident];
        _requireFree(resident, coins);

        owner.balance -= coins;
        if (owner.month == month) owner.earnedInMonth = uint32(owner.earnedInMonth - coins);
        if (Calendar.yearOfMonth(owner.month) == Calendar.yearOfMonth(month))
            owner.earnedInYear = uint32(owner.earnedInYear - coins);
        _totals.revoked += coins;
        _unspend(fundId, coins);

        _emitTransfer(resident, address(0), coins);
    }

    /// @inheritdoc ILedger
    function forfeit(address resident) external {
        Person storage owner = _people[resident];
        require(owner.status == PersonStatus.Left, StatusRefused(resident, owner.status));
        uint40 until = honouredUntil(resident);
        require(msg.sender == resident || block.timestamp > until, HonourPeriodRuns(resident, until));
        uint64 coins = owner.balance - owner.held;

        owner.balance = owner.held;
        _totals.forfeited += coins;

        emit Forfeited(resident, coins);
        _emitTransfer(resident, address(0), coins);
    }

    /// @inheritdoc ILedger
    function heldOf(address resident) external view returns (uint256 coins) {
        return _people[resident].held;
    }

    /// @inheritdoc ILedger
    function availableOf(address resident) external view returns (uint256 coins) {
        Person storage owner = _people[resident];
        return owner.balance - owner.held;
    }

    /// @inheritdoc ILedger
    function totals() external view returns (uint64 minted, uint64 redeemed, uint64 revoked, uint64 forfeited) {
        Totals memory all = _totals;
        return (all.minted, all.redeemed, all.revoked, all.forfeited);
    }

    /// @dev The ERC-20 face says it to the world.
    function _emitTransfer(address from, address to, uint256 coins) internal virtual;

    function _requireFree(address resident, uint64 coins) internal view {
        uint64 free = _people[resident].balance - _people[resident].held;
        require(coins <= free, CoinsNotFree(resident, coins, free));
    }
}
