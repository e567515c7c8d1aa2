// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, PlanStatus, SubgoalStatus, SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract PlansTest is GoalsTown {
    uint40 private constant NEVER = type(uint40).max;

    function proposalEnds() private view returns (uint40) {
        return goals.plan(1).answerUntil;
    }

    function stepEnds() private view returns (uint40) {
        return goals.subgoal(1).dueAt + 90 days;
    }

    /// @dev At the last second of its term the proposal stands, a second later anyone may lapse it.
    function proposalLapsesAfter(uint256 until) private {
        vm.warp(until);
        refused(stranger, tooEarly(1, until));
        goals.lapsePlan(1);

        vm.warp(until + 1);
        goals.lapsePlan(1);
        planIs(PlanStatus.Lapsed);
    }

    function stepLapsesAfter(uint256 until) private {
        vm.warp(until);
        refused(stranger, tooEarly(1, until));
        goals.lapse(1);

        vm.warp(until + 1);
        goals.lapse(1);
        stepIs(SubgoalStatus.Lapsed);
    }

    function acceptTooLate(uint256 until) private {
        bytes32 termsHash = goals.termsHashOf(1);
        vm.warp(until + 1);
        refused(resident, abi.encodeWithSelector(IGoalPlans.AnswerTooLate.selector, 1, until));
        goals.accept(1, 1, termsHash);
    }

    // ------------------------------------------------------------ a proposal's term

    function test_AProposalsTerm_Given_TheResidentIsPaused() public {
        propose(oneStep(5_00));
        pause();
        later(365 days);

        refused(stranger, tooEarly(1, NEVER));
        goals.lapsePlan(1);
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedSinceTheProposal_ShouldRunOnByTheLengthOfThePause() public {
        propose(oneStep(5_00));
        later(13 days);
        pauseFor(60 days);
        uint256 until = proposalEnds() + 60 days;
        vm.warp(until);

        refused(stranger, tooEarly(1, until));
        goals.lapsePlan(1);
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedSinceTheProposal_ShouldLapseAfterThat() public {
        propose(oneStep(5_00));
        pauseFor(60 days);
        vm.warp(proposalEnds() + 60 days + 1);

        goals.lapsePlan(1);

        planIs(PlanStatus.Lapsed);
        fundIs(0, 0);
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedSinceTheProposal_ShouldBeAcceptedUntilThen() public {
        propose(oneStep(5_00));
        pauseFor(60 days);
        vm.warp(proposalEnds() + 60 days);

        accept(1);

        planIs(PlanStatus.Accepted);
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedSinceTheProposal_ShouldNotBeAcceptedAfterThat() public {
        propose(oneStep(5_00));
        pauseFor(60 days);

        acceptTooLate(proposalEnds() + 60 days);
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedTwiceSinceTheProposal() public {
        propose(oneStep(5_00));
        pauseFor(1 days);
        later(2 days);
        pauseFor(3 days);

        proposalLapsesAfter(proposalEnds() + 4 days);
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedBeforeTheProposal_ShouldLapseAsAgreed() public {
        pauseFor(60 days);
        propose(oneStep(5_00));

        proposalLapsesAfter(proposalEnds());
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedBeforeTheProposal_ShouldNotBeAcceptedAfterTheTerm() public {
        pauseFor(60 days);
        propose(oneStep(5_00));

        acceptTooLate(proposalEnds());
    }

    function test_AProposalsTerm_Given_TheResidentWasPausedForASecondBeforeTheProposal() public {
        pauseFor(1);
        propose(oneStep(5_00));

        proposalLapsesAfter(proposalEnds());
    }

    function test_AProposalsTerm_Given_ItWasRevisedAfterAPause() public {
        propose(oneStep(5_00));
        pauseFor(10 days);
        revise(oneStep(5_00));
        pauseFor(2 days);

        proposalLapsesAfter(proposalEnds() + 2 days);
    }

    function test_AProposalsTerm_Given_TheResidentNeverPaused() public {
        propose(oneStep(5_00));

        proposalLapsesAfter(proposalEnds());
    }

    // ------------------------------------------------------------ a step's term

    function test_AStepsTerm_Given_TheResidentIsPaused() public {
        agreeOnAStep();
        pause();
        later(365 days);

        refused(stranger, tooEarly(1, NEVER));
        goals.lapse(1);
    }

    function test_AStepsTerm_Given_TheResidentWasPausedSinceTheProposal_ShouldRunOnByTheLengthOfThePause() public {
        propose(oneStep(10_00));
        pauseFor(5 days);
        accept(1);
        pauseFor(100 days);
        uint256 until = stepEnds() + 105 days;
        vm.warp(until);

        refused(stranger, tooEarly(1, until));
        goals.lapse(1);
    }

    function test_AStepsTerm_Given_TheResidentWasPausedSinceTheProposal_ShouldLapseAfterThat() public {
        agreeOnAStep();
        pauseFor(100 days);
        vm.warp(stepEnds() + 100 days + 1);

        goals.lapse(1);

        stepIs(SubgoalStatus.Lapsed);
        fundIs(0, 0);
    }

    function test_AStepsTerm_Given_TheResidentWasPausedBeforeTheProposal() public {
        pauseFor(100 days);
        agreeOnAStep();

        stepLapsesAfter(stepEnds());
    }

    function test_AStepsTerm_Given_TheDateIsBeyondAllClocks() public {
        SubgoalTerms[] memory steps = oneStep(10_00);
        steps[0].dueAt = NEVER;
        accept(propose(steps));
        later(3650 days);

        refused(stranger, tooEarly(1, NEVER));
        goals.lapse(1);
    }

    // ------------------------------------------------------------ for any pauses before and since

    function testFuzz_ForAnyPausesBeforeAndSince_ShouldRunOnByThePausesSince(
        uint256 before,
        uint256 since,
        uint256 again
    ) public {
        (before, since, again) = (within(before, 0, 500 days), within(since, 0, 13 days), within(again, 0, 500 days));
        pauseFor(before);
        propose(oneStep(5_00));
        pauseFor(since);
        pauseFor(again);

        proposalLapsesAfter(proposalEnds() + since + again);
    }
}
