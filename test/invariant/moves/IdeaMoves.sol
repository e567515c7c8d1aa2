// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {PlanMoves} from "./PlanMoves.sol";

/// @notice A resident's own ideas, and words that both correct.
abstract contract IdeaMoves is PlanMoves {
    function suggest(uint256 seed) external inTime {
        address resident = residentWho(seed, PersonStatus.Participating);
        if (nobody(seed, resident, PersonStatus.Participating) || choose(seed, "not often", 2) == 0) return;
        if (!act("suggest", resident, address(goals), abi.encodeCall(goals.suggest, (WORDS)))) return;

        must(people[resident].status == PersonStatus.Participating, "only who takes part suggests");
        ideas.push(IdeaGhost(IdeaState.Open, resident));
    }

    function takeUp(uint256 seed) external inTime {
        uint32 id = _idea(seed);
        if (nothing(seed, id)) return;
        IdeaGhost storage idea = ideas[id];
        address by = caller(seed, people[idea.resident].mentor);
        uint24 fundId = openFund(seed);
        SubgoalTerms[] memory terms = _terms(seed);
        bytes memory data = abi.encodeCall(goals.takeUp, (id, fundId, WORDS, terms));
        if (!act("takeUp", by, address(goals), data)) return;

        must(idea.state == IdeaState.Open, "an idea is taken up once");
        idea.state = IdeaState.Over;
        uint32 planId = uint32(plans.length);
        plans.push().resident = idea.resident;
        _promise(planId, fundId, by, terms);
    }

    function answerSuggestion(uint256 seed) external inTime {
        uint32 id = _idea(seed);
        if (nothing(seed, id) || choose(seed, "not often", 2) == 0) return;
        IdeaGhost storage idea = ideas[id];
        address by = caller(seed, people[idea.resident].mentor);
        bytes memory data = abi.encodeCall(goals.answerSuggestion, (id, WORDS));
        if (!act("answerSuggestion", by, address(goals), data)) return;

        must(by == people[idea.resident].mentor && coin.hasRole(by, Role.Mentor), "only the mentor answers");
        must(idea.state == IdeaState.Open, "an idea is answered once");
        idea.state = IdeaState.Over;
    }

    function withdrawSuggestion(uint256 seed) external inTime {
        uint32 id = _idea(seed);
        if (nothing(seed, id) || choose(seed, "not often", 2) == 0) return;
        IdeaGhost storage idea = ideas[id];
        address by = caller(seed, idea.resident);
        bytes memory data = abi.encodeCall(goals.withdrawSuggestion, (id));
        bool ok = act("withdrawSuggestion", by, address(goals), data);
        must(ok == (idea.state == IdeaState.Open && by == idea.resident), "an idea is its resident's to take back");
        if (ok) idea.state = IdeaState.Over;
    }

    /// @dev Suggested by one; mostly agreed by the other at once, at times tried by the same.
    function correctWords(uint256 seed) external inTime {
        uint32 planId = planWho(seed, PlanState.Accepted);
        if (nothing(seed, planId) || choose(seed, "not often", 3) > 0) return;
        PlanGhost storage plan = plans[planId];
        uint32 step = choose(seed, "plan", 2) == 0 ? 0 : plan.firstStep;
        if (choose(seed, "another plan", 12) == 0) step = uint32(choose(seed, "step", steps.length));
        (address one, address other) = (plan.resident, people[plan.resident].mentor);
        if (choose(seed, "who begins", 2) == 0) (one, other) = (other, one);
        one = caller(seed, one);
        bytes32 words = bytes32(seed);
        bytes memory data = abi.encodeCall(goals.suggestWords, (planId, step, words));
        if (!act("suggestWords", one, address(goals), data)) return;

        data = abi.encodeCall(goals.agreeWords, (planId, step, words));
        must(!act("agreeWordsAlone", one, address(goals), data), "nobody agrees with themselves");
        if (act("agreeWords", caller(seed >> 8, other), address(goals), data))
            must(!act("agreeWordsAgain", other, address(goals), data), "words are agreed once");
    }

    /// @dev An idea that is open, where there is one; now and then one that is not.
    function _idea(uint256 seed) private view returns (uint32 id) {
        uint256 start = choose(seed, "idea", ideas.length);
        if (choose(seed, "any idea", 12) == 0) return uint32(start);
        for (uint256 i = 0; i < ideas.length; ++i) {
            id = uint32((start + i) % ideas.length);
            if (ideas[id].state == IdeaState.Open) return id;
        }
        return 0;
    }
}
