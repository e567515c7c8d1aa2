// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, Plan, PlanStatus, Subgoal, SubgoalStatus} from "./IGoalPlans.sol";
import {Plans} from "./Plans.sol";

/// @title Step by step through an accepted plan
/// @notice A step is reported and sent back until it is confirmed, dropped by the resident, or 90 days too late.
abstract contract Steps is Plans {
    uint256 private constant LAPSE_PERIOD = 90 days;

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
    function cancelSubgoal(uint32 subgoalId) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyResident(agreed.resident);
        require(_isOpen(step.status), SubgoalStatusWrong(subgoalId, step.status));

        _subgoals[subgoalId].status = SubgoalStatus.Cancelled;

        emit SubgoalCancelled(subgoalId, msg.sender, _promised(step));

        _unreserveStep(step, agreed);
    }

    /// @inheritdoc IGoalPlans
    function lapse(uint32 subgoalId) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        (uint40 from, bool left) = _lapsesFrom(step.planId, agreed.resident, step.dueAt + LAPSE_PERIOD);
        bool unpaid = step.status == SubgoalStatus.Reported || step.status == SubgoalStatus.Earned;
        require(_waits(step.status) || (left && unpaid), SubgoalStatusWrong(subgoalId, step.status));
        require(block.timestamp > from, TooEarlyToLapse(subgoalId, from));

        _subgoals[subgoalId].status = SubgoalStatus.Lapsed;

        emit SubgoalLapsed(subgoalId, agreed.resident, _promised(step));

        _unreserveStep(step, agreed);
    }

    function _step(uint32 subgoalId) internal view returns (Subgoal memory step, Plan memory agreed) {
        step = _subgoals[subgoalId];
        require(step.status != SubgoalStatus.None, SubgoalStatusWrong(subgoalId, step.status));
        agreed = _requirePlan(step.planId, PlanStatus.Accepted);
    }

    /// @dev For the resident to do, or to do again.
    function _waits(SubgoalStatus status) internal pure returns (bool) {
        return status == SubgoalStatus.Agreed || status == SubgoalStatus.SentBack;
    }

    /// @dev Not judged yet.
    function _isOpen(SubgoalStatus status) internal pure returns (bool) {
        return _waits(status) || status == SubgoalStatus.Reported;
    }

    /// @dev Frees what one step promised; who proposed it gets the room back in the month of the proposal.
    function _unreserveStep(Subgoal memory step, Plan memory agreed) private {
        LEDGER.unreserve(agreed.fundId, _promises[step.planId].mentor, _proposedIn(agreed), _promised(step));
    }
}
