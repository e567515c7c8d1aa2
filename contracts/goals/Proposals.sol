// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../ledger/ILedger.sol";
import {Role, StaffRecord} from "../ledger/Records.sol";
import {IGoalPlans, Plan, PlanStatus, Subgoal, SubgoalStatus, SubgoalTerms} from "./IGoalPlans.sol";
import {Plans} from "./Plans.sol";

/// @title A plan is proposed
/// @notice A mentor proposes and money is set apart; above the threshold a second pair of eyes comes first.
abstract contract Proposals is Plans {
    uint256 private constant MOST_SUBGOALS = 20;

    uint32 private _lastPlan;
    uint32 private _lastSubgoal;

    /// @inheritdoc IGoalPlans
    function propose(
        address resident,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) external returns (uint32 planId) {
        _onlyMentorOf(resident);

        planId = _nextPlan();
        _propose(planId, resident, fundId, 1, commitment, subgoals);
    }

    /// @inheritdoc IGoalPlans
    function revise(uint32 planId, uint24 fundId, bytes32 commitment, SubgoalTerms[] calldata subgoals) external {
        Plan memory old = _requireOpen(planId);
        _onlyMentorOf(old.resident);

        Promise memory given = _promises[planId];
        for (uint32 i = 0; i < old.subgoalCount; ++i) delete _subgoals[given.firstSubgoal + i];
        _unreserve(old, given);
        _propose(planId, old.resident, fundId, old.version + 1, commitment, subgoals);
    }

    /// @inheritdoc IGoalPlans
    function approvePlan(uint32 planId, uint16 version, bytes32 termsHash) external {
        Plan memory proposed = _requirePlan(planId, PlanStatus.AwaitsSecond);
        _requireTerms(planId, proposed, version, termsHash);
        require(
            LEDGER.hasRole(msg.sender, Role.Second) || LEDGER.hasRole(msg.sender, Role.Mentor),
            ILedger.RoleNeeded(msg.sender, Role.Second)
        );
        StaffRecord memory second = LEDGER.staff(msg.sender);
        StaffRecord memory first = LEDGER.staff(_promises[planId].mentor);
        require(second.organisation != first.organisation || second.team != first.team, SameTeam(planId, msg.sender));

        _plans[planId].status = PlanStatus.Proposed;

        emit PlanApproved(planId, proposed.resident, msg.sender, version);
    }

    /// @inheritdoc IGoalPlans
    function hashTerms(
        uint32 planId,
        uint16 version,
        address resident,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) public pure returns (bytes32) {
        return keccak256(abi.encode(planId, version, resident, fundId, commitment, subgoals));
    }

    function _nextPlan() internal returns (uint32 planId) {
        return ++_lastPlan;
    }

    /// @dev The caller is the resident's mentor; whether they hold the role, the book asks.
    function _propose(
        uint32 planId,
        address resident,
        uint24 fundId,
        uint16 version,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) internal {
        require(subgoals.length > 0 && subgoals.length <= MOST_SUBGOALS, SubgoalCountInvalid(subgoals.length));

        Promise memory given = _writePromise(planId, subgoals);
        Plan memory draft = Plan({
            resident: resident,
            fundId: fundId,
            version: version,
            status: given.coins > LEDGER.secondThreshold() ? PlanStatus.AwaitsSecond : PlanStatus.Proposed,
            subgoalCount: uint8(subgoals.length),
            answerUntil: uint40(block.timestamp) + ANSWER_PERIOD
        });
        _plans[planId] = draft;
        bytes32 termsHash = hashTerms(planId, version, resident, fundId, commitment, subgoals);
        _termsHashes[planId] = termsHash;
        _writePausedBefore(planId, resident);

        emit PlanProposed(
            planId,
            resident,
            msg.sender,
            version,
            fundId,
            given.firstSubgoal,
            draft.answerUntil,
            termsHash,
            commitment,
            subgoals
        );

        LEDGER.reserve(fundId, msg.sender, resident, given.coins);
    }

    /// @dev Sets down each step, and the most that all together can pay.
    function _writePromise(uint32 planId, SubgoalTerms[] calldata subgoals) private returns (Promise memory given) {
        given = Promise({mentor: msg.sender, firstSubgoal: _lastSubgoal + 1, coins: 0});
        for (uint32 i = 0; i < subgoals.length; ++i) {
            SubgoalTerms calldata terms = subgoals[i];
            require(terms.reward > 0, SubgoalAmountInvalid(i));
            require(terms.dueAt > block.timestamp, SubgoalDueInvalid(i, terms.dueAt));

            Subgoal memory step = Subgoal({
                planId: planId,
                reward: terms.reward,
                groupReward: terms.groupReward,
                dueAt: terms.dueAt,
                paid: 0,
                confirmedAt: 0,
                status: SubgoalStatus.Agreed
            });
            _subgoals[given.firstSubgoal + i] = step;
            given.coins += _promised(step);
        }
        _promises[planId] = given;
        _lastSubgoal = given.firstSubgoal + uint32(subgoals.length) - 1;
    }

    /// @dev Who was never paused has nothing written: that is the usual proposal.
    function _writePausedBefore(uint32 planId, address resident) private {
        uint40 period = LEDGER.pausedFor(resident);
        if (period > 0) _pausedBefore[planId] = period;
    }
}
