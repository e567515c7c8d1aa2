// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {
    IGoalPlans,
    Plan,
    PlanStatus,
    Subgoal,
    SubgoalStatus,
    SubgoalTerms
} from "../../../contracts/goals/IGoalPlans.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract ProposalsTest is GoalsTown {
    function proposeRefused(SubgoalTerms[] memory steps, bytes memory reason) private {
        refused(mentor, reason);
        goals.propose(resident, 1, WORDS, steps);
    }

    function termsChanged() private view returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.TermsChanged.selector, 1, 1, goals.termsHashOf(1));
    }

    function sameTeam(address by) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.SameTeam.selector, 1, by);
    }

    function noSecond(address by) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, by, Role.Second);
    }

    function countInvalid(uint256 count) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.SubgoalCountInvalid.selector, count);
    }

    // ------------------------------------------------------------ propose

    function test_Propose_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        SubgoalTerms[] memory steps = oneStep(1);

        refused(colleague, notTheMentor(colleague));
        goals.propose(resident, 1, WORDS, steps);
    }

    function test_Propose_RevertGiven_TheMentorsRoleExpired() public {
        revoke(mentor);

        proposeRefused(oneStep(1), noMentor(mentor));
    }

    function test_Propose_RevertGiven_TheResidentIsPaused() public {
        pause();

        proposeRefused(oneStep(1), residentIs(PersonStatus.Paused));
    }

    function test_Propose_RevertGiven_TheSystemIsHalted() public {
        coin.halt();

        proposeRefused(oneStep(1), halted());
    }

    function test_Propose_RevertWhen_ThereIsNoStep() public {
        proposeRefused(new SubgoalTerms[](0), countInvalid(0));
    }

    function test_Propose_RevertWhen_ThereAreMoreThanTwenty() public {
        proposeRefused(new SubgoalTerms[](21), countInvalid(21));
    }

    function test_Propose_RevertWhen_AStepPaysNothing() public {
        SubgoalTerms[] memory steps = twoSteps();
        steps[1].reward = 0;

        proposeRefused(steps, abi.encodeWithSelector(IGoalPlans.SubgoalAmountInvalid.selector, 1));
    }

    function test_Propose_RevertWhen_AStepIsDueNow() public {
        SubgoalTerms[] memory steps = twoSteps();
        steps[1].dueAt = uint40(block.timestamp);

        proposeRefused(steps, abi.encodeWithSelector(IGoalPlans.SubgoalDueInvalid.selector, 1, block.timestamp));
    }

    function test_Propose_RevertGiven_TheFundHasNoRoom() public {
        bytes memory reason = abi.encodeWithSelector(ILedger.FundTooSmall.selector, 1, 1_000_01, 1_000_00);

        proposeRefused(oneStep(1_000_01), reason);
    }

    function test_Propose_RevertGiven_TheMentorsMonthHasNoRoom() public {
        vm.prank(official);
        coin.grantStaff(mentor, Role.Mentor, WELFARE, FOREVER, 9_99, TEAM);

        proposeRefused(oneStep(10_00), abi.encodeWithSelector(ILedger.CeilingPassed.selector, mentor, 10_00, 9_99));
    }

    function test_Propose_When_ThereAreTwentyDueInASecond() public {
        SubgoalTerms[] memory steps = new SubgoalTerms[](20);
        for (uint256 i = 0; i < 20; ++i) steps[i] = SubgoalTerms(1, 0, uint40(block.timestamp + 1), WORDS);

        propose(steps);

        eq(goals.plan(1).subgoalCount, 20);
        eq(goals.subgoal(20).reward, 1);
    }

    function test_Propose_Given_TheSumIsTheThreshold() public {
        coin.setSecondThreshold(55_00);

        propose(twoSteps());

        planIs(PlanStatus.Proposed);
    }

    function test_Propose_Given_TheSumIsAboveTheThreshold() public {
        coin.setSecondThreshold(54_99);

        propose(twoSteps());

        planIs(PlanStatus.AwaitsSecond);
        fundIs(55_00, 0);
    }

    function test_Propose_ShouldSetDownThePlan() public {
        eq(propose(twoSteps()), 1);
        eq(propose(oneStep(1)), 2);

        Plan memory plan = goals.plan(1);
        same(plan.resident, resident);
        eq(plan.fundId, 1);
        eq(plan.version, 1);
        eq(plan.subgoalCount, 2);
        eq(plan.answerUntil, block.timestamp + 14 days);
        planIs(PlanStatus.Proposed);
    }

    function test_Propose_ShouldSetDownEachStep() public {
        propose(twoSteps());

        Subgoal memory last = goals.subgoal(2);
        eq(last.planId, 1);
        eq(last.reward, 30_00);
        eq(last.groupReward, 20_00);
        eq(last.dueAt, block.timestamp + 30 days);
        eq(last.paid, 0);
        eq(last.confirmedAt, 0);
        eq(goals.subgoal(1).reward, 10_00);
        stepIs(SubgoalStatus.Agreed);
    }

    function test_Propose_ShouldBeTold() public {
        SubgoalTerms[] memory steps = twoSteps();
        uint40 answerUntil = uint40(block.timestamp + 14 days);
        bytes32 termsHash = goals.hashTerms(1, 1, resident, 1, WORDS, steps);

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanProposed(1, resident, mentor, 1, 1, 1, answerUntil, termsHash, WORDS, steps);
        propose(steps);

        yes(goals.termsHashOf(1) == termsHash);
    }

    function test_Propose_ShouldReserveTheLargestSum() public {
        propose(twoSteps());

        fundIs(55_00, 0);
    }

    function test_Propose_ShouldCountInTheMentorsMonth() public {
        propose(twoSteps());

        eq(coin.staff(mentor).used, 55_00);
    }

    // ------------------------------------------------------------ revise

    function test_Revise_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        SubgoalTerms[] memory steps = oneStep(5_00);
        propose(steps);

        refused(colleague, notTheMentor(colleague));
        goals.revise(1, 1, WORDS, steps);
    }

    function test_Revise_RevertGiven_TheMentorsRoleExpired() public {
        SubgoalTerms[] memory steps = oneStep(5_00);
        propose(steps);
        revoke(mentor);

        refused(mentor, noMentor(mentor));
        goals.revise(1, 1, WORDS, steps);
    }

    function test_Revise_RevertGiven_ItWasAccepted() public {
        SubgoalTerms[] memory steps = oneStep(5_00);
        accept(propose(steps));

        refused(mentor, wrongPlan(PlanStatus.Accepted));
        goals.revise(1, 1, WORDS, steps);
    }

    function test_Revise_RevertGiven_ItWasDeclined() public {
        SubgoalTerms[] memory steps = oneStep(5_00);
        propose(steps);
        decline();

        refused(mentor, wrongPlan(PlanStatus.Declined));
        goals.revise(1, 1, WORDS, steps);
    }

    function test_Revise_RevertWhen_ThereIsNoStep() public {
        propose(oneStep(5_00));

        refused(mentor, countInvalid(0));
        goals.revise(1, 1, WORDS, new SubgoalTerms[](0));
        eq(goals.plan(1).version, 1);
    }

    function test_Revise_Given_ASecondApprovedTheVersionBefore() public {
        proposeAboveTheThreshold();
        approve(colleague);

        revise(oneStep(THRESHOLD + 1));

        planIs(PlanStatus.AwaitsSecond);
    }

    function test_Revise_Given_TheNewSumIsNoLongerAboveTheThreshold() public {
        proposeAboveTheThreshold();

        revise(oneStep(THRESHOLD));

        planIs(PlanStatus.Proposed);
        fundIs(THRESHOLD, 0);
    }

    function test_Revise_Given_AnotherMentorProposedTheVersionBefore() public {
        propose(oneStep(7_00));
        handOver(colleague);
        SubgoalTerms[] memory steps = oneStep(5_00);

        vm.prank(colleague);
        goals.revise(1, 1, WORDS, steps);

        eq(coin.staff(mentor).used, 0);
        eq(coin.staff(colleague).used, 5_00);
    }

    function test_Revise_ShouldBeANextVersionWithANewTerm() public {
        propose(twoSteps());
        bytes32 first = goals.termsHashOf(1);
        later(1 days);

        revise(oneStep(5_00));

        eq(goals.plan(1).version, 2);
        eq(goals.plan(1).subgoalCount, 1);
        eq(goals.plan(1).answerUntil, block.timestamp + 14 days);
        no(goals.termsHashOf(1) == first);
        planIs(PlanStatus.Proposed);
    }

    function test_Revise_ShouldForgetTheStepsOfTheVersionBefore() public {
        propose(twoSteps());

        revise(oneStep(5_00));

        stepIs(SubgoalStatus.None);
        eq(uint256(goals.subgoal(2).status), uint256(SubgoalStatus.None));
        eq(goals.subgoal(3).reward, 5_00);
    }

    function test_Revise_ShouldLeaveTheStepsOfTheNextPlanAlone() public {
        propose(twoSteps());
        propose(oneStep(7_00));

        revise(oneStep(5_00));

        eq(uint256(goals.subgoal(3).status), uint256(SubgoalStatus.Agreed));
        eq(goals.subgoal(3).reward, 7_00);
    }

    function test_Revise_ShouldReserveTheNewSumAlone() public {
        propose(twoSteps());

        revise(oneStep(5_00));

        fundIs(5_00, 0);
        eq(coin.staff(mentor).used, 5_00);
    }

    function test_Revise_ShouldBeTold() public {
        propose(twoSteps());
        SubgoalTerms[] memory steps = oneStep(5_00);
        uint40 answerUntil = uint40(block.timestamp + 14 days);
        bytes32 termsHash = goals.hashTerms(1, 2, resident, 1, WORDS, steps);

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanProposed(1, resident, mentor, 2, 1, 3, answerUntil, termsHash, WORDS, steps);
        revise(steps);
    }

    // ------------------------------------------------------------ approvePlan

    function test_ApprovePlan_RevertGiven_ItWaitsForTheResident() public {
        propose(oneStep(5_00));
        bytes32 termsHash = goals.termsHashOf(1);

        refused(colleague, wrongPlan(PlanStatus.Proposed));
        goals.approvePlan(1, 1, termsHash);
    }

    function test_ApprovePlan_RevertGiven_ItWasDeclined() public {
        bytes32 termsHash = proposeAboveTheThreshold();
        decline();

        refused(colleague, wrongPlan(PlanStatus.Declined));
        goals.approvePlan(1, 1, termsHash);
    }

    function test_ApprovePlan_RevertWhen_TheVersionIsAnother() public {
        bytes32 termsHash = proposeAboveTheThreshold();

        refused(colleague, termsChanged());
        goals.approvePlan(1, 2, termsHash);
    }

    function test_ApprovePlan_RevertWhen_TheTermsAreOthers() public {
        proposeAboveTheThreshold();

        refused(colleague, termsChanged());
        goals.approvePlan(1, 1, WORDS);
    }

    function test_ApprovePlan_RevertWhen_TheCallerHoldsNeitherRole() public {
        bytes32 termsHash = proposeAboveTheThreshold();

        refused(official, noSecond(official));
        goals.approvePlan(1, 1, termsHash);
    }

    function test_ApprovePlan_RevertGiven_TheCallersRoleExpired() public {
        bytes32 termsHash = proposeAboveTheThreshold();
        revoke(colleague);

        refused(colleague, noSecond(colleague));
        goals.approvePlan(1, 1, termsHash);
    }

    function test_ApprovePlan_RevertWhen_TheCallerProposedIt() public {
        bytes32 termsHash = proposeAboveTheThreshold();

        refused(mentor, sameTeam(mentor));
        goals.approvePlan(1, 1, termsHash);
    }

    function test_ApprovePlan_RevertWhen_TheCallerIsOfTheSameTeam() public {
        bytes32 termsHash = proposeAboveTheThreshold();

        refused(teamMate, sameTeam(teamMate));
        goals.approvePlan(1, 1, termsHash);
    }

    function test_ApprovePlan_Given_ItWasHandedOverToAnotherTeam() public {
        bytes32 termsHash = proposeAboveTheThreshold();
        handOver(colleague);

        refused(teamMate, sameTeam(teamMate));
        goals.approvePlan(1, 1, termsHash);
        approve(colleague);
        planIs(PlanStatus.Proposed);
    }

    function test_ApprovePlan_When_TheCallerHoldsSecondInAnotherOrganisation() public {
        proposeAboveTheThreshold();
        grant(second, Role.Second, HOUSING, 0);

        approve(second);

        planIs(PlanStatus.Proposed);
    }

    function test_ApprovePlan_When_TheCallerHoldsMentorInAnotherTeam() public {
        proposeAboveTheThreshold();

        approve(colleague);

        planIs(PlanStatus.Proposed);
    }

    function test_ApprovePlan_ShouldBeTold() public {
        proposeAboveTheThreshold();

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanApproved(1, resident, colleague, 1);
        approve(colleague);
    }

    function test_ApprovePlan_ShouldLeaveTermsAndReservationAlone() public {
        bytes32 termsHash = proposeAboveTheThreshold();
        uint40 until = goals.plan(1).answerUntil;
        later(1 days);

        approve(colleague);

        yes(goals.termsHashOf(1) == termsHash);
        eq(goals.plan(1).answerUntil, until);
        fundIs(THRESHOLD + 1, 0);
    }

    // ------------------------------------------------------------ hashTerms

    function test_HashTerms_ShouldBeTheHashOfAllThatIsAgreed() public view {
        SubgoalTerms[] memory steps = twoSteps();
        uint24 fundId = 4;

        bytes32 hash = goals.hashTerms(2, 3, resident, fundId, WORDS, steps);

        yes(hash == keccak256(abi.encode(2, 3, resident, fundId, WORDS, steps)));
    }
}
