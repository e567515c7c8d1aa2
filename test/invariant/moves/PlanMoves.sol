// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice A plan until it is agreed or not: mentor and resident propose, revise, accept, decline, withdraw.
abstract contract PlanMoves is Moves {
    /// @dev Half of the plans are agreed at the table.
    function propose(uint256 seed) external inTime {
        address resident = residentWho(seed, PersonStatus.Participating);
        if (nobody(seed, resident, PersonStatus.Participating)) return;
        address by = caller(seed, people[resident].mentor);
        uint24 fundId = choose(seed, "any fund", 12) == 0 ? 1 : openFund(seed);
        SubgoalTerms[] memory terms = _terms(seed);
        bytes memory data = abi.encodeCall(goals.propose, (resident, fundId, WORDS, terms));
        if (!act("propose", by, address(goals), data)) return;

        uint32 planId = uint32(plans.length);
        plans.push().resident = resident;
        _promise(planId, fundId, by, terms);
        if (choose(seed, "at the table", 2) == 0) _accept(seed, planId, resident);
    }

    function revise(uint256 seed) external inTime {
        uint32 planId = _openPlan(seed);
        if (nothing(seed, planId)) return;
        PlanGhost storage plan = plans[planId];
        address by = caller(seed, people[plan.resident].mentor);
        uint24 fundId = choose(seed, "any fund", 12) == 0 ? 1 : openFund(seed);
        SubgoalTerms[] memory terms = _terms(seed);
        bytes memory data = abi.encodeCall(goals.revise, (planId, fundId, WORDS, terms));
        if (!act("revise", by, address(goals), data)) return;

        _free(planId, StepState.Replaced);
        _promise(planId, fundId, by, terms);
    }

    function accept(uint256 seed) external inTime {
        uint32 planId = planWho(
            seed,
            choose(seed, "awaits second", 8) == 0 ? PlanState.AwaitsSecond : PlanState.Proposed
        );
        if (nothing(seed, planId)) return;
        _accept(seed, planId, caller(seed, plans[planId].resident));
    }

    function decline(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        uint32 planId = _openPlan(seed);
        if (nothing(seed, planId)) return;
        address by = caller(seed, plans[planId].resident);
        if (!act("decline", by, address(goals), abi.encodeCall(goals.decline, (planId)))) return;

        must(by == plans[planId].resident, "only the resident declines");
        _end(planId);
    }

    function withdrawPlan(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        uint32 planId = _openPlan(seed);
        if (nothing(seed, planId)) return;
        address mentor = people[plans[planId].resident].mentor;
        address by = caller(seed, mentor);
        if (!act("withdrawPlan", by, address(goals), abi.encodeCall(goals.withdraw, (planId)))) return;

        must(by == mentor && coin.hasRole(by, Role.Mentor), "only the mentor withdraws");
        _end(planId);
    }

    function lapsePlan(uint256 seed) external inTime {
        uint32 planId = choose(seed, "any", 8) == 0 ? _openPlan(seed) : _unanswered(seed);
        if (nothing(seed, planId)) return;
        PlanGhost storage plan = plans[planId];
        if (!act("lapsePlan", outsider, address(goals), abi.encodeCall(goals.lapsePlan, (planId)))) return;

        bool left = people[plan.resident].status == PersonStatus.Left;
        uint256 paused = pausedOf(plan.resident) - plan.pausedBefore;
        must(left || clock > plan.answerUntil + paused, "a proposal lapses after its term, which a pause stretches");
        must(people[plan.resident].status != PersonStatus.Paused, "a pause stops the clock");
        _end(planId);
    }

    function approvePlan(uint256 seed) external inTime {
        uint32 planId = planWho(seed, choose(seed, "wrong", 12) == 0 ? PlanState.Proposed : PlanState.AwaitsSecond);
        if (nothing(seed, planId)) return;
        PlanGhost storage plan = plans[planId];
        bool sawAnother = choose(seed, "saw another text", 12) == 0;
        address by = caller(seed, choose(seed, "the same", 6) == 0 ? plan.proposer : second);
        bytes32 termsHash = sawAnother ? WORDS : goals.termsHashOf(planId);
        bytes memory data = abi.encodeCall(goals.approvePlan, (planId, plan.version, termsHash));
        if (!act("approvePlan", by, address(goals), data)) return;

        must(plan.state == PlanState.AwaitsSecond && !sawAnother, "approved as it was read, once");
        must(coin.hasRole(by, Role.Second) || coin.hasRole(by, Role.Mentor), "by a second or a mentor");
        must(
            coin.staff(by).team != coin.staff(plan.proposer).team ||
                coin.staff(by).organisation != coin.staff(plan.proposer).organisation,
            "of another team than the mentor who proposed"
        );
        plan.state = PlanState.Proposed;
    }

    // ------------------------------------------------------------ inside

    /// @dev A proposal past its term, where there is one.
    function _unanswered(uint256 seed) private view returns (uint32 planId) {
        uint256 start = choose(seed, "plan", plans.length);
        for (uint256 i = 0; i < plans.length; ++i) {
            planId = uint32((start + i) % plans.length);
            PlanGhost storage plan = plans[planId];
            bool waits = plan.state == PlanState.Proposed || plan.state == PlanState.AwaitsSecond;
            if (waits && clock > plan.answerUntil && people[plan.resident].status != PersonStatus.Paused) return planId;
        }
        return 0;
    }

    /// @dev A proposal that waits for the resident, or for a second pair of eyes.
    function _openPlan(uint256 seed) private view returns (uint32 planId) {
        if (choose(seed, "awaits second", 4) == 0) planId = planWho(seed, PlanState.AwaitsSecond);
        return planId > 0 ? planId : planWho(seed, PlanState.Proposed);
    }

    function _accept(uint256 seed, uint32 planId, address by) private {
        PlanGhost storage plan = plans[planId];
        bool sawAnother = choose(seed, "saw another text", 12) == 0;
        bytes32 termsHash = sawAnother ? WORDS : goals.termsHashOf(planId);
        bytes memory data = abi.encodeCall(goals.accept, (planId, plan.version, termsHash));
        if (!act("accept", by, address(goals), data)) return;

        must(by == plan.resident && !sawAnother, "a resident accepts what they saw");
        must(plan.state == PlanState.Proposed, "accepted once");
        uint256 paused = pausedOf(by) - plan.pausedBefore;
        must(clock <= plan.answerUntil + paused, "accepted in time, which a pause stretches");
        must(people[by].status == PersonStatus.Participating, "only who takes part accepts");
        plan.state = PlanState.Accepted;
    }

    function _promise(uint32 planId, uint24 fundId, address by, SubgoalTerms[] memory terms) internal {
        PlanGhost storage plan = plans[planId];
        PersonGhost storage resident = people[plan.resident];
        must(by == resident.mentor && coin.hasRole(by, Role.Mentor), "only the mentor proposes");
        must(resident.status == PersonStatus.Participating, "only who takes part gets a proposal");
        must(clock >= haltedUntil && !funds[fundId].closed, "no promise while halted or from a closed fund");

        plan.proposer = by;
        plan.pausedBefore = pausedOf(plan.resident);
        plan.fundId = fundId;
        ++plan.version;
        plan.firstStep = uint32(steps.length);
        plan.steps = uint32(terms.length);
        plan.answerUntil = uint40(clock + 14 days);
        plan.promised = 0;
        for (uint256 i = 0; i < terms.length; ++i) {
            StepGhost storage step = steps.push();
            step.state = StepState.Waits;
            step.planId = planId;
            (step.reward, step.groupReward, step.dueAt) = (terms[i].reward, terms[i].groupReward, terms[i].dueAt);
            plan.promised += most(step);
        }
        plan.state = plan.promised > threshold ? PlanState.AwaitsSecond : PlanState.Proposed;
        funds[fundId].reserved += plan.promised;
    }

    function _end(uint32 planId) private {
        plans[planId].state = PlanState.Over;
        _free(planId, StepState.Lapsed);
    }

    function _free(uint32 planId, StepState state) private {
        PlanGhost storage plan = plans[planId];
        funds[plan.fundId].reserved -= plan.promised;
        for (uint32 i = 0; i < plan.steps; ++i) steps[plan.firstStep + i].state = state;
    }

    function _terms(uint256 seed) internal view returns (SubgoalTerms[] memory terms) {
        terms = new SubgoalTerms[](between(seed, "steps", 1, 4));
        for (uint256 i = 0; i < terms.length; ++i) {
            uint256 own = seed ^ i;
            uint40 reward = uint40(between(own, "reward", 5_00, 60_00));
            uint40 group = choose(own, "group", 3) == 0 ? uint40(between(own, "group reward", 1, 90_00)) : 0;
            terms[i] = SubgoalTerms(reward, group, uint40(clock + between(own, "due", 1 days, 60 days)), WORDS);
        }
    }
}
