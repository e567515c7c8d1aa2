// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "./Calendar.sol";
import {Funds} from "./Funds.sol";
import {ILedger} from "./ILedger.sol";
import {DeskKind, Person, PersonStatus, Reward, Role} from "./Records.sol";

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
        _requireEnrolled(resident, statusOf(resident));

        Reward memory given = Reward({fundId: fundId, resident: resident, reserved: reserved, coins: coins});
        minted = _give(Calendar.monthOf(block.timestamp), given);
        if (minted) _pay(given);
    }

    /// @inheritdoc ILedger
    function mintMany(address mentor, Reward[] calldata rewards) external returns (bool[] memory minted) {
        _onlyDesk(DeskKind.Goals);
        _requireNotHalted();
        _requireRole(mentor, Role.Mentor);

        uint16 month = Calendar.monthOf(block.timestamp);
        minted = new bool[](rewards.length);
        Reward memory sum;
        for (uint256 i = 0; i < rewards.length; ++i) {
            Reward memory given = rewards[i];
            if (given.coins == 0 || !_give(month, given)) continue;

            minted[i] = true;
            if (given.fundId == sum.fundId) {
                sum.reserved += given.reserved;
                sum.coins += given.coins;
            } else {
                _pay(sum);
                sum = given;
            }
        }
        _pay(sum);
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

    /// @dev What a person gets, where it fits under the limits and they did not leave.
    function _give(uint16 month, Reward memory given) private returns (bool minted) {
        require(given.coins > 0 && given.coins <= given.reserved, AmountInvalid(given.coins));
        Person storage owner = _people[given.resident];
        if (!_isEnrolled(owner.status) || !_earn(month, owner, given.coins)) return false;

        owner.balance += given.coins;

        _emitTransfer(address(0), given.resident, given.coins);
        return true;
    }

    /// @dev What a fund pays, to one person or to several who follow each other.
    function _pay(Reward memory sum) private {
        if (sum.coins == 0) return;

        _totals.minted += sum.coins;
        _spend(sum.fundId, sum.reserved, sum.coins);
    }

    /// @dev The ERC-20 face says it to the world.
    function _emitTransfer(address from, address to, uint256 coins) internal virtual;

    function _requireFree(address resident, uint64 coins) internal view {
        uint64 free = _people[resident].balance - _people[resident].held;
        require(coins <= free, CoinsNotFree(resident, coins, free));
    }
}
