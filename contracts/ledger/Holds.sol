// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Balances} from "./Balances.sol";
import {ILedger} from "./ILedger.sol";
import {DeskKind, Hold, Person, PersonStatus} from "./Records.sol";
import {Turns} from "./Turns.sol";

/// @title Coins set apart for an answer
/// @notice A hold is the resident's. A desk may burn it within its term; after that, and before that for the owner, it
/// comes free here, whoever else is gone.
abstract contract Holds is Balances, Turns {
    uint256 private constant MOST_HOLDS = 20;

    mapping(uint32 holdId => Hold) private _holds;
    mapping(uint32 holdId => uint64 coins) private _takenBack;
    mapping(uint32 holdId => address approver) private _approvedBy;

    // ------------------------------------------------------------ the desk's

    /// @inheritdoc ILedger
    function hold(address owner, uint32 subject, uint64 coins, uint40 until) external returns (uint32 holdId) {
        _onlyOpenDesk(DeskKind.Redemptions);
        _requireNotHalted();
        Person storage record = _people[owner];
        require(
            record.status == PersonStatus.Participating || block.timestamp <= honouredUntil(owner),
            StatusRefused(owner, record.status)
        );
        require(record.openHolds < MOST_HOLDS, TooManyHolds(owner));
        require(coins > 0 && coins <= type(uint32).max, AmountInvalid(coins));
        require(until > block.timestamp && until <= type(uint32).max, AmountInvalid(until));
        _requireFree(owner, coins);

        holdId = ++_lastHold;
        _holds[holdId] = Hold({owner: owner, coins: uint32(coins), subject: subject, until: uint32(until)});
        (record.held, record.openHolds) = (record.held + coins, record.openHolds + 1);
    }

    /// @inheritdoc ILedger
    function redeem(uint32 holdId, uint64 burned) external {
        _onlyDeskOf(holdId);
        Hold memory open = _requireOpen(holdId);
        require(block.timestamp <= open.until, HoldExpired(holdId, open.until));
        require(burned <= open.coins, AmountInvalid(burned));
        if (_people[open.owner].hasApprover) _requireApproved(holdId, open.owner);

        delete _holds[holdId];
        _free(open, burned);
        _totals.redeemed += burned;

        _emitTransfer(open.owner, address(0), burned);
    }

    /// @inheritdoc ILedger
    function endHold(uint32 holdId) external {
        _onlyDeskOf(holdId);
        Hold memory ended = _holds[holdId];
        require(ended.owner != address(0), HoldUnknown(holdId));

        delete _holds[holdId];
        if (ended.coins == 0) delete _takenBack[holdId];
        else _free(ended, 0);
    }

    // ------------------------------------------------------------ the resident's and the approver's

    /// @inheritdoc ILedger
    function release(uint32 holdId) external {
        Hold memory open = _requireOpen(holdId);
        require(msg.sender == open.owner || block.timestamp > open.until, HoldNotYours(holdId, msg.sender, open.until));

        _takeBack(holdId, open);
    }

    /// @inheritdoc ILedger
    function approveHold(uint32 holdId) external {
        Hold memory open = _requireApprover(holdId);

        _approvedBy[holdId] = msg.sender;

        emit HoldApproved(holdId, open.owner, msg.sender);
    }

    /// @inheritdoc ILedger
    function refuseHold(uint32 holdId, bytes32 commitment) external {
        Hold memory open = _requireApprover(holdId);

        emit HoldRefused(holdId, open.owner, msg.sender, commitment);

        _takeBack(holdId, open);
    }

    // ------------------------------------------------------------ reading

    /// @inheritdoc ILedger
    function holdOf(uint32 holdId) external view returns (Hold memory) {
        return _holds[holdId];
    }

    /// @inheritdoc ILedger
    function takenBackOf(uint32 holdId) external view returns (uint64 coins) {
        return _takenBack[holdId];
    }

    /// @inheritdoc ILedger
    function openHoldsOf(address resident) external view returns (uint256) {
        return _people[resident].openHolds;
    }

    /// @inheritdoc ILedger
    function holdCount() external view returns (uint32) {
        return _lastHold;
    }

    /// @inheritdoc ILedger
    function holdApprovedBy(uint32 holdId) external view returns (address) {
        return _approvedBy[holdId];
    }

    // ------------------------------------------------------------ inside

    function _requireOpen(uint32 holdId) private view returns (Hold memory open) {
        open = _holds[holdId];
        require(open.coins > 0, HoldUnknown(holdId));
    }

    function _requireApproved(uint32 holdId, address owner) private view {
        address approver = approverOf(owner);
        require(_approvedBy[holdId] == approver, ApprovalNeeded(owner, approver));
    }

    function _requireApprover(uint32 holdId) private view returns (Hold memory open) {
        open = _requireOpen(holdId);
        require(approverOf(open.owner) == msg.sender, NotApprover(msg.sender, open.owner));
    }

    /// @dev The coins come free; the record stays without them, so that the desk can tidy what it counted.
    function _takeBack(uint32 holdId, Hold memory open) private {
        _holds[holdId].coins = 0;
        _takenBack[holdId] = open.coins;
        _free(open, 0);

        emit HoldReleased(holdId, open.owner, open.coins);
    }

    function _free(Hold memory ended, uint64 burned) private {
        Person storage owner = _people[ended.owner];
        (owner.balance, owner.held) = (owner.balance - burned, owner.held - ended.coins);
        --owner.openHolds;
    }
}
