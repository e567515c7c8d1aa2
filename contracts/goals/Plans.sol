// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../ledger/Calendar.sol";
import {PersonStatus} from "../ledger/Records.sol";
import {IGoalPlans, Plan, PlanStatus, Subgoal} from "./IGoalPlans.sol";
import {Mentors} from "./Mentors.sol";

/// @title The plans themselves, and the clock they run by
/// @notice What was proposed and agreed, one slot for a plan and one for each of its steps. A term stands still while the
/// resident is paused.
abstract contract Plans is Mentors {
    /// @notice What a proposal set apart: whose month it counts in, which steps it has, and how much is promised.
    struct Promise {
        address mentor;
        uint32 firstSubgoal;
        uint64 coins;
    }

    uint40 internal constant ANSWER_PERIOD = 14 days;

    mapping(uint32 planId => Plan) internal _plans;
    mapping(uint32 planId => Promise) internal _promises;
    mapping(uint32 planId => bytes32 termsHash) internal _termsHashes;
    mapping(uint32 subgoalId => Subgoal) internal _subgoals;
    /// @dev How long the resident had been paused before the proposal; most never were.
    mapping(uint32 planId => uint40 period) internal _pausedBefore;

    /// @inheritdoc IGoalPlans
    function plan(uint32 planId) external view returns (Plan memory) {
        return _plans[planId];
    }

    /// @inheritdoc IGoalPlans
    function subgoal(uint32 subgoalId) external view returns (Subgoal memory) {
        return _subgoals[subgoalId];
    }

    /// @inheritdoc IGoalPlans
    function termsHashOf(uint32 planId) external view returns (bytes32) {
        return _termsHashes[planId];
    }

    /// @dev Frees what an open proposal promised, in the month it was counted in.
    function _unreserve(Plan memory ended, Promise memory given) internal {
        LEDGER.unreserve(ended.fundId, given.mentor, _proposedIn(ended), given.coins);
    }

    function _requirePlan(uint32 planId, PlanStatus wanted) internal view returns (Plan memory found) {
        found = _plans[planId];
        require(found.status == wanted, PlanStatusWrong(planId, found.status));
    }

    /// @dev A proposal that waits, for a second pair of eyes or for the resident.
    function _requireOpen(uint32 planId) internal view returns (Plan memory found) {
        found = _plans[planId];
        require(
            found.status == PlanStatus.Proposed || found.status == PlanStatus.AwaitsSecond,
            PlanStatusWrong(planId, found.status)
        );
    }

    /// @dev What someone saw is what is proposed now.
    function _requireTerms(uint32 planId, Plan memory proposed, uint16 version, bytes32 termsHash) internal view {
        bytes32 present = _termsHashes[planId];
        require(version == proposed.version && termsHash == present, TermsChanged(planId, proposed.version, present));
    }

    function _onlyResident(address resident) internal view {
        require(resident == msg.sender, NotResidentOf(msg.sender, resident));
    }

    /// @return from Since when anyone may free the money: never while paused, always where the resident left.
    function _lapsesFrom(
        uint32 planId,
        address resident,
        uint256 until
    ) internal view returns (uint40 from, bool left) {
        PersonStatus status = LEDGER.statusOf(resident);
        if (status == PersonStatus.Left) return (0, true);
        if (status == PersonStatus.Paused) return (type(uint40).max, false);
        return (_stretched(planId, resident, until), false);
    }

    /// @dev The end of a term, later by what the resident was paused since the proposal.
    function _stretched(uint32 planId, address resident, uint256 until) internal view returns (uint40) {
        uint256 paused = LEDGER.pausedFor(resident);
        uint256 before = _pausedBefore[planId];
        if (paused > before) until += paused - before;
        return until < type(uint40).max ? uint40(until) : type(uint40).max;
    }

    function _proposedIn(Plan memory proposed) internal pure returns (uint16 month) {
        return Calendar.monthOf(proposed.answerUntil - ANSWER_PERIOD);
    }

    /// @dev The most that a step can pay.
    function _promised(Subgoal memory step) internal pure returns (uint40 coins) {
        return step.groupReward > step.reward ? step.groupReward : step.reward;
    }
}
