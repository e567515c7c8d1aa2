// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../ledger/Calendar.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {PersonStatus} from "../ledger/Records.sol";
import {ConfirmLine, IGoalPlans, Plan, PlanStatus, Refusal, Subgoal, SubgoalStatus} from "./IGoalPlans.sol";
import {Steps} from "./Steps.sol";

/// @title A step is confirmed
/// @notice Pays its agreed amount once: one step, or a group of them by the same rules. Where a limit leaves no room it is
/// earned, and paid later. Taken back within 72 hours.
abstract contract Confirmations is Steps {
    uint40 private constant UNDO_PERIOD = 72 hours;

    /// @inheritdoc IGoalPlans
    function confirm(uint32 subgoalId, bool asGroup) external {
        (Subgoal memory step, Plan memory agreed, Refusal refusal) = _judge(subgoalId, asGroup);
        if (refusal != Refusal.None) _revertWith(refusal, subgoalId, step, agreed);

        _confirm(subgoalId, asGroup, step, agreed);
    }

    /// @inheritdoc IGoalPlans
    function confirmMany(ConfirmLine[] calldata lines) external returns (Refusal[] memory refusals) {
        _requireLines(lines.length);
        _requireMentor(msg.sender);
        uint40 until = LEDGER.haltedUntil();
        require(block.timestamp >= until, ILedger.SystemHalted(until));

        refusals = new Refusal[](lines.length);
        for (uint256 i = 0; i < lines.length; ++i) refusals[i] = _confirmLine(lines[i].subgoalId, lines[i].asGroup);
    }

    /// @inheritdoc IGoalPlans
    function mintEarned(uint32 subgoalId) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        require(step.status == SubgoalStatus.Earned, SubgoalStatusWrong(subgoalId, step.status));

        step.status = SubgoalStatus.Confirmed;
        step.confirmedAt = uint40(block.timestamp);
        _subgoals[subgoalId] = step;

        address mentor = _mentors[agreed.resident];
        emit SubgoalConfirmed(subgoalId, agreed.resident, mentor, step.paid, step.paid != step.reward);

        bool minted = LEDGER.mint(agreed.fundId, address(0), agreed.resident, _promised(step), step.paid);
        if (!minted) _revertNoRoom(agreed.resident, step.paid);
    }

    /// @inheritdoc IGoalPlans
    function undo(uint32 subgoalId, bytes32 commitment) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyMentorOf(agreed.resident);
        _requireMentor(msg.sender);
        bool minted = step.status == SubgoalStatus.Confirmed;
        require(minted || step.status == SubgoalStatus.Earned, SubgoalStatusWrong(subgoalId, step.status));
        uint40 until = step.confirmedAt + UNDO_PERIOD;
        require(block.timestamp <= until, UndoTooLate(subgoalId, until));

        _subgoals[subgoalId].status = SubgoalStatus.Undone;

        emit SubgoalUndone(subgoalId, agreed.resident, msg.sender, step.paid, commitment);

        if (minted) LEDGER.revoke(agreed.fundId, agreed.resident, Calendar.monthOf(step.confirmedAt), step.paid);
        else LEDGER.unreserve(agreed.fundId, address(0), 0, _promised(step));
    }

    // ------------------------------------------------------------ inside

    function _confirmLine(uint32 subgoalId, bool asGroup) private returns (Refusal) {
        (Subgoal memory step, Plan memory agreed, Refusal refusal) = _judge(subgoalId, asGroup);
        if (refusal == Refusal.None && _left(agreed.resident)) refusal = Refusal.ResidentLeft;

        if (refusal == Refusal.None) _confirm(subgoalId, asGroup, step, agreed);
        else emit ConfirmRefused(subgoalId, msg.sender, refusal);

        return refusal;
    }

    /// @dev The book asks whether the caller holds MENTOR and the resident did not leave; whether it paid tells what to write.
    function _confirm(uint32 subgoalId, bool asGroup, Subgoal memory step, Plan memory agreed) private {
        uint40 coins = asGroup ? step.groupReward : step.reward;
        bool minted = LEDGER.mint(agreed.fundId, msg.sender, agreed.resident, _promised(step), coins);
        step.status = minted ? SubgoalStatus.Confirmed : SubgoalStatus.Earned;
        step.paid = coins;
        step.confirmedAt = uint40(block.timestamp);
        _subgoals[subgoalId] = step;

        if (minted) emit SubgoalConfirmed(subgoalId, agreed.resident, msg.sender, coins, asGroup);
        else emit SubgoalEarned(subgoalId, agreed.resident, msg.sender, coins, asGroup);
    }

    /// @dev The one place that says what can be confirmed, alone or in a group.
    function _judge(
        uint32 subgoalId,
        bool asGroup
    ) private view returns (Subgoal memory step, Plan memory agreed, Refusal refusal) {
        step = _subgoals[subgoalId];
        agreed = _plans[step.planId];
        if (agreed.status != PlanStatus.Accepted) refusal = Refusal.StepUnknown;
        else if (_mentors[agreed.resident] != msg.sender) refusal = Refusal.NotYourResident;
        else if (_isOpen(step.status))
            refusal = asGroup && step.groupReward == 0 ? Refusal.GroupNotAgreed : Refusal.None;
        else refusal = _isFresh(step) ? Refusal.Duplicate : Refusal.StepClosed;
    }

    function _revertWith(Refusal refusal, uint32 subgoalId, Subgoal memory step, Plan memory agreed) private view {
        require(refusal != Refusal.GroupNotAgreed, GroupNotAgreed(subgoalId));
        require(refusal != Refusal.NotYourResident, NotMentorOf(msg.sender, agreed.resident));
        bool agreedYet = refusal != Refusal.StepUnknown || step.status == SubgoalStatus.None;
        require(agreedYet, PlanStatusWrong(step.planId, agreed.status));
        revert SubgoalStatusWrong(subgoalId, step.status);
    }

    function _revertNoRoom(address resident, uint256 coins) private view {
        (uint256 month, uint256 year) = LEDGER.roomOf(resident);
        revert ILedger.LimitPassed(resident, coins, month < year ? month : year);
    }

    /// @dev What the book would refuse; a group goes on without that line.
    function _left(address resident) private view returns (bool) {
        return LEDGER.statusOf(resident) == PersonStatus.Left;
    }

    function _isFresh(Subgoal memory step) private view returns (bool) {
        bool confirmed = step.status == SubgoalStatus.Confirmed || step.status == SubgoalStatus.Earned;
        return confirmed && step.confirmedAt == block.timestamp;
    }
}
