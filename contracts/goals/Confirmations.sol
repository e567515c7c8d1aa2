// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../ledger/Calendar.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {IGoalPlans, Plan, PlanStatus, Refusal, Subgoal, SubgoalStatus} from "./IGoalPlans.sol";
import {Steps} from "./Steps.sol";

/// @title A step is confirmed
/// @notice Pays its agreed amount once. Where a limit leaves no room it is earned, and paid later. Taken back within 72
/// hours.
abstract contract Confirmations is Steps {
    uint40 private constant UNDO_PERIOD = 72 hours;

    /// @inheritdoc IGoalPlans
    function confirm(uint32 subgoalId, bool asGroup) external {
        Subgoal memory step = _subgoals[subgoalId];
        Plan memory agreed = _plans[step.planId];
        Refusal refusal = _refusalOf(step, agreed, asGroup);
        if (refusal != Refusal.None) _revertWith(refusal, subgoalId, step, agreed);

        uint40 coins = _close(subgoalId, step, asGroup);

        bool minted = LEDGER.mint(agreed.fundId, msg.sender, agreed.resident, _promised(step), coins);
        if (minted) emit SubgoalConfirmed(subgoalId, agreed.resident, msg.sender, coins, asGroup);
        else _earn(subgoalId, agreed.resident, coins, asGroup);
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

    /// @dev The one place that says what can be confirmed, alone or in a group. Whether the caller holds MENTOR and the
    /// resident did not leave, the book asks.
    function _refusalOf(Subgoal memory step, Plan memory agreed, bool asGroup) internal view returns (Refusal) {
        if (agreed.status != PlanStatus.Accepted) return Refusal.StepUnknown;
        if (_mentors[agreed.resident] != msg.sender) return Refusal.NotYourResident;
        if (!_isOpen(step.status)) return _isFresh(step) ? Refusal.Duplicate : Refusal.StepClosed;
        return asGroup && step.groupReward == 0 ? Refusal.GroupNotAgreed : Refusal.None;
    }

    /// @dev Written before it is paid: a step is confirmed once.
    function _close(uint32 subgoalId, Subgoal memory step, bool asGroup) internal returns (uint40 coins) {
        coins = asGroup ? step.groupReward : step.reward;
        Subgoal storage stored = _subgoals[subgoalId];
        stored.status = SubgoalStatus.Confirmed;
        stored.paid = coins;
        stored.confirmedAt = uint40(block.timestamp);
    }

    /// @dev What there was no room for waits.
    function _earn(uint32 subgoalId, address resident, uint64 coins, bool asGroup) internal {
        _subgoals[subgoalId].status = SubgoalStatus.Earned;

        emit SubgoalEarned(subgoalId, resident, msg.sender, coins, asGroup);
    }

    function _revertWith(Refusal refusal, uint32 subgoalId, Subgoal memory step, Plan memory agreed) private view {
        require(refusal != Refusal.GroupNotAgreed, GroupNotAgreed(subgoalId));
        require(refusal != Refusal.NotYourResident, NotMentorOf(msg.sender, agreed.resident));
        bool isStep = refusal != Refusal.StepUnknown || step.status == SubgoalStatus.None;
        require(isStep, PlanStatusWrong(step.planId, agreed.status));
        revert SubgoalStatusWrong(subgoalId, step.status);
    }

    function _revertNoRoom(address resident, uint256 coins) private view {
        (uint256 month, uint256 year) = LEDGER.roomOf(resident);
        revert ILedger.LimitPassed(resident, coins, month < year ? month : year);
    }

    function _isFresh(Subgoal memory step) private view returns (bool) {
        bool confirmed = step.status == SubgoalStatus.Confirmed || step.status == SubgoalStatus.Earned;
        return confirmed && step.confirmedAt == block.timestamp;
    }
}
