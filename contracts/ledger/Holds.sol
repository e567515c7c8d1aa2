// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Balances} from "./Balances.sol";
import {ILedger} from "./ILedger.sol";
import {DeskKind, Hold, Person, PersonStatus} from "./Records.sol";

/// @title Coins set apart for an answer
/// @notice A hold is the resident's. A desk may burn it within its term; after that, and before that for the owner, it
/// comes free here, whoever else is gone.
abstract contract Holds is Balances {
    /// @notice A desk and the id of the first hold it opened: holds carry no desk of their own, desks take turns.
    struct Turn {
        address desk;
        uint32 firstHold;
    }

    uint256 private constant MOST_HOLDS = 20;

    mapping(uint32 holdId => Hold) private _holds;
    mapping(uint32 holdId => uint64 coins) private _takenBack;
    Turn[] private _turns;
    uint32 private _lastHold;

    /// @inheritdoc ILedger
    function hold(address owner, uint32 subject, uint64 coins, uint40 until) external returns (uint32 holdId) {
        _onlyOpenDesk(DeskKind.Redemptions);
        _requireNotHalted();
        Standing memory standing = _standings[owner];
        Person memory record = _people[owner];
        require(
            record.status == PersonStatus.Participating || block.timestamp <= honouredUntil(owner),
            StatusRefused(owner, record.status)
        );
        require(standing.approver == address(0), ApprovalNeeded(owner, standing.approver));
        require(standing.openHolds < MOST_HOLDS, TooManyHolds(owner));
        require(coins > 0 && coins <= type(uint32).max, AmountInvalid(coins));
        require(until > block.timestamp && until <= type(uint32).max, AmountInvalid(until));
        _requireFree(owner, record, coins);

        holdId = ++_lastHold;
        _holds[holdId] = Hold({owner: owner, coins: uint32(coins), subject: subject, until: uint32(until)});
        _people[owner].held = record.held + coins;
        _standings[owner].openHolds = standing.openHolds + 1;

        emit HoldOpened(holdId, owner, subject, uint32(coins), uint32(until));
    }

    /// @inheritdoc ILedger
    function redeem(uint32 holdId, uint64 burned) external {
        _onlyDeskOf(holdId);
        Hold memory open = _holds[holdId];
        require(open.coins > 0, HoldUnknown(holdId));
        require(block.timestamp <= open.until, HoldExpired(holdId, open.until));
        require(burned <= open.coins, AmountInvalid(burned));

        delete _holds[holdId];
        _free(open.owner, open.coins);
        _people[open.owner].balance -= burned;
        _totals.redeemed += burned;

        _emitTransfer(open.owner, address(0), burned);
    }

    /// @inheritdoc ILedger
    function endHold(uint32 holdId) external {
        _onlyDeskOf(holdId);
        Hold memory open = _holds[holdId];
        require(open.owner != address(0), HoldUnknown(holdId));

        delete _holds[holdId];
        delete _takenBack[holdId];
        if (open.coins == 0) return;

        _free(open.owner, open.coins);

        emit HoldReleased(holdId, open.owner, open.coins);
    }

    /// @inheritdoc ILedger
    function release(uint32 holdId) external {
        Hold memory open = _holds[holdId];
        require(open.coins > 0, HoldUnknown(holdId));
        require(msg.sender == open.owner || block.timestamp > open.until, HoldNotYours(holdId, msg.sender, open.until));

        _holds[holdId].coins = 0;
        _takenBack[holdId] = open.coins;
        _free(open.owner, open.coins);

        emit HoldReleased(holdId, open.owner, open.coins);
    }

    /// @inheritdoc ILedger
    function holdOf(uint32 holdId) external view returns (Hold memory) {
        return _holds[holdId];
    }

    /// @inheritdoc ILedger
    function takenBackOf(uint32 holdId) external view returns (uint64 coins) {
        return _takenBack[holdId];
    }

    /// @inheritdoc ILedger
    function deskOf(uint32 holdId) public view returns (address) {
        if (holdId > _lastHold) return address(0);
        for (uint256 i = _turns.length; i > 0; --i) {
            Turn memory turn = _turns[i - 1];
            if (turn.firstHold <= holdId) return turn.desk;
        }
        return address(0);
    }

    /// @inheritdoc ILedger
    function openHoldsOf(address resident) external view returns (uint256) {
        return _standings[resident].openHolds;
    }

    /// @dev From the next hold on, they are this desk's; the desk before it finishes its own.
    function _openRedemptions(address next) internal {
        uint256 count = _turns.length;
        if (count > 0 && _turns[count - 1].desk != next) _setDesk(_turns[count - 1].desk, DeskKind.Redemptions, false);
        _turns.push(Turn({desk: next, firstHold: _lastHold + 1}));
        _setDesk(next, DeskKind.Redemptions, true);
    }

    function _onlyDeskOf(uint32 holdId) private view {
        require(deskOf(holdId) == msg.sender, DeskNeeded(msg.sender, DeskKind.Redemptions));
    }

    function _free(address owner, uint32 coins) private {
        _people[owner].held -= coins;
        --_standings[owner].openHolds;
    }
}
