// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {Calendar} from "../ledger/Calendar.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {IGoalPlans, Plan, PlanStatus, Subgoal, SubgoalStatus} from "./IGoalPlans.sol";
import {Mentors} from "./Mentors.sol";
import {Plans} from "./Plans.sol";

/// @title The Goals desk
/// @notice Step by step through an accepted plan. Keeps who agreed what; the book keeps what it is worth. One call to the
/// book per action.
contract GoalPlans is Plans {
    uint40 private constant LAPSE_PERIOD = 90 days;
    uint40 private constant UNDO_PERIOD = 72 hours;

    constructor(ISocialCoin ledger) Mentors(ledger) {}

    /// @inheritdoc IGoalPlans
    function report(uint32 subgoalId, bytes32 commitment) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyResident(agreed.resident);
        require(_waits(step.status), SubgoalStatusWrong(subgoalId, step.status));

        _subgoals[subgoalId].status = SubgoalStatus.Reported;

        emit SubgoalReported(subgoalId, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function sendBack(uint32 subgoalId, bytes32 commitment) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyMentorOf(agreed.resident);
        _requireMentor(msg.sender);
        require(step.status == SubgoalStatus.Reported, SubgoalStatusWrong(subgoalId, step.status));

        _subgoals[subgoalId].status = SubgoalStatus.SentBack;

        emit SubgoalSentBack(subgoalId, agreed.resident, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function confirm(uint32 subgoalId, bool asGroup) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyMentorOf(agreed.resident);
        require(
            _waits(step.status) || step.status == SubgoalStatus.Reported,
            SubgoalStatusWrong(subgoalId, step.status)
        );
        require(!asGroup || step.groupReward > 0, GroupNotAgreed(subgoalId));

        uint40 coins = asGroup ? step.groupReward : step.reward;
        bool minted = LEDGER.mint(agreed.fundId, msg.sender, agreed.resident, _promised(step), coins);
        step.status = minted ? SubgoalStatus.Confirmed : SubgoalStatus.Earned;
        step.paid = coins;
        step.confirmedAt = uint40(block.timestamp);
        _subgoals[subgoalId] = step;

        if (minted) emit SubgoalConfirmed(subgoalId, agreed.resident, msg.sender, coins, asGroup);
        else emit SubgoalEarned(subgoalId, agreed.resident, msg.sender, coins, asGroup);
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

    /// @inheritdoc IGoalPlans
    function lapse(uint32 subgoalId) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        (uint40 from, bool left) = _lapsesFrom(agreed.resident, step.dueAt + LAPSE_PERIOD);
        bool unpaid = step.status == SubgoalStatus.Reported || step.status == SubgoalStatus.Earned;
        require(_waits(step.status) || (left && unpaid), SubgoalStatusWrong(subgoalId, step.status));
        require(block.timestamp > from, TooEarlyToLapse(subgoalId, from));

        _subgoals[subgoalId].status = SubgoalStatus.Lapsed;

        emit SubgoalLapsed(subgoalId, agreed.resident, _promised(step));

        LEDGER.unreserve(agreed.fundId, _promises[step.planId].mentor, _proposedIn(agreed), _promised(step));
    }

    function _revertNoRoom(address resident, uint256 coins) private view {
        (uint256 month, uint256 year) = LEDGER.roomOf(resident);
        revert ILedger.LimitPassed(resident, coins, month < year ? month : year);
    }

    function _step(uint32 subgoalId) private view returns (Subgoal memory step, Plan memory agreed) {
        step = _subgoals[subgoalId];
        require(step.status != SubgoalStatus.None, SubgoalStatusWrong(subgoalId, step.status));
        agreed = _requirePlan(step.planId, PlanStatus.Accepted);
    }

    function _waits(SubgoalStatus status) private pure returns (bool) {
        return status == SubgoalStatus.Agreed || status == SubgoalStatus.SentBack;
    }
}
