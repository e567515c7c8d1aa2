// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../ledger/ILedger.sol";
import {PersonStatus} from "../ledger/Records.sol";
import {IGoalPlans, Plan, PlanStatus} from "./IGoalPlans.sol";
import {Plans} from "./Plans.sol";

/// @title A proposal is answered
/// @notice The resident accepts exactly the version they saw, or not; what is not agreed gives its money back.
abstract contract Answers is Plans {
    /// @inheritdoc IGoalPlans
    function accept(uint32 planId, uint16 version, bytes32 termsHash) external {
        Plan memory agreed = _requirePlan(planId, PlanStatus.Proposed);
        _onlyResident(agreed.resident);
        _requireTerms(planId, agreed, version, termsHash);
        if (block.timestamp > agreed.answerUntil) _requireStretched(planId, agreed);
        PersonStatus status = LEDGER.statusOf(msg.sender);
        require(status == PersonStatus.Participating, ILedger.StatusRefused(msg.sender, status));

        _plans[planId].status = PlanStatus.Accepted;

        emit PlanAccepted(planId, msg.sender, version);
    }

    /// @inheritdoc IGoalPlans
    function decline(uint32 planId) external {
        Plan memory ended = _requireOpen(planId);
        _onlyResident(ended.resident);

        _plans[planId].status = PlanStatus.Declined;

        emit PlanDeclined(planId, msg.sender);

        _unreserve(ended, _promises[planId]);
    }

    /// @inheritdoc IGoalPlans
    function withdraw(uint32 planId) external {
        Plan memory ended = _requireOpen(planId);
        _onlyMentorOf(ended.resident);
        _requireMentor(msg.sender);

        _plans[planId].status = PlanStatus.Withdrawn;

        emit PlanWithdrawn(planId, ended.resident, msg.sender);

        _unreserve(ended, _promises[planId]);
    }

    /// @inheritdoc IGoalPlans
    function lapsePlan(uint32 planId) external {
        Plan memory ended = _requireOpen(planId);
        (uint40 from, ) = _lapsesFrom(planId, ended.resident, ended.answerUntil);
        require(block.timestamp > from, TooEarlyToLapse(planId, from));

        _plans[planId].status = PlanStatus.Lapsed;

        emit PlanLapsed(planId, ended.resident);

        _unreserve(ended, _promises[planId]);
    }

    /// @dev Past the term as it was proposed, only a pause can have kept it open.
    function _requireStretched(uint32 planId, Plan memory proposed) private view {
        uint40 until = _stretched(planId, proposed.resident, proposed.answerUntil);
        require(block.timestamp <= until, AnswerTooLate(planId, until));
    }
}
