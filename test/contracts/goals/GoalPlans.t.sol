// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract GoalPlansTest is GoalsTown {
    uint256 private constant STEPS = 5;

    function anySteps(
        uint40[STEPS] memory rewards,
        uint40[STEPS] memory groups
    ) private view returns (SubgoalTerms[] memory steps, uint256 sum) {
        steps = new SubgoalTerms[](STEPS);
        for (uint256 i = 0; i < STEPS; ++i) {
            steps[i] = step(uint40(within(rewards[i], 1, 200_00)), uint40(within(groups[i], 0, 200_00)));
            sum += steps[i].reward > steps[i].groupReward ? steps[i].reward : steps[i].groupReward;
        }
    }

    function testFuzz_ForAnySteps_ShouldReserveTheirLargestSumAndFreeItAsAWhole(
        uint40[STEPS] memory rewards,
        uint40[STEPS] memory groups
    ) public {
        (SubgoalTerms[] memory steps, uint256 sum) = anySteps(rewards, groups);

        propose(steps);
        fundIs(sum, 0);
        eq(coin.staff(mentor).used, sum);

        decline();
        fundIs(0, 0);
        eq(coin.staff(mentor).used, 0);
    }

    function testFuzz_ForAnyOutcomeOfEachStep_ShouldPayWhatWasConfirmedAndKeepNothingOfTheRest(
        uint40[STEPS] memory rewards,
        uint40[STEPS] memory groups,
        uint8[STEPS] memory outcomes
    ) public {
        (SubgoalTerms[] memory steps, ) = anySteps(rewards, groups);
        accept(propose(steps));

        uint256 paid;
        for (uint32 i = 0; i < STEPS; ++i) {
            uint256 outcome = outcomes[i] % 4;
            if (outcome == 2 && steps[i].groupReward > 0) paid += steps[i].groupReward;
            else if (outcome == 3) paid += steps[i].reward;
            comesTo(i + 1, outcome, steps[i].groupReward > 0);
        }

        eq(coin.balanceOf(resident), paid);
        fundIs(0, paid);
    }

    /// @dev Cancelled, confirmed and undone, or confirmed: as a group where that was agreed, or alone.
    function comesTo(uint32 stepId, uint256 outcome, bool hasGroup) private {
        if (outcome == 0 || (outcome == 2 && !hasGroup)) {
            vm.prank(resident);
            goals.cancelSubgoal(stepId);
            return;
        }

        vm.prank(mentor);
        goals.confirm(stepId, outcome == 2);
        if (outcome > 1) return;

        vm.prank(mentor);
        goals.undo(stepId, WORDS);
    }
}
