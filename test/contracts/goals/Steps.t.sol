// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, PlanStatus, SubgoalStatus, SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract StepsTest is GoalsTown {
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;

    function cancelRefused(address by, bytes memory reason) private {
        refused(by, reason);
        goals.cancelSubgoal(1);
    }

    function lapse() private {
        vm.prank(stranger);
        goals.lapse(1);
    }

    function lapseRefused(bytes memory reason) private {
        refused(stranger, reason);
        goals.lapse(1);
    }

    function reportRefused(address by, bytes memory reason) private {
        refused(by, reason);
        goals.report(1, WORDS);
    }

    function sendBackRefused(address by, bytes memory reason) private {
        refused(by, reason);
        goals.sendBack(1, WORDS);
    }

    function earn() private {
        limit(0, 0);
        confirm(false);
    }

    function isFree(SubgoalStatus status) private view {
        stepIs(status);
        fundIs(0, 0);
    }

    // ------------------------------------------------------------ report

    function test_Report_RevertGiven_TheStepIsUnknown() public {
        reportRefused(resident, wrongStep(SubgoalStatus.None));
    }

    function test_Report_RevertGiven_ThePlanWasNotAccepted() public {
        propose(oneStep(10_00));

        reportRefused(resident, wrongPlan(PlanStatus.Proposed));
    }

    function test_Report_RevertGiven_TheStepWasOfAVersionBefore() public {
        propose(oneStep(10_00));
        revise(oneStep(10_00));
        accept(1);

        reportRefused(resident, wrongStep(SubgoalStatus.None));
    }

    function test_Report_RevertWhen_TheCallerIsNotTheResident() public {
        agreeOnAStep();

        reportRefused(mentor, notTheResident(mentor));
    }

    function test_Report_RevertGiven_ItWasReported() public {
        agreeOnAStep();
        report();

        reportRefused(resident, wrongStep(SubgoalStatus.Reported));
    }

    function test_Report_RevertGiven_ItWasConfirmed() public {
        agreeOnAStep();
        confirm(false);

        reportRefused(resident, wrongStep(SubgoalStatus.Confirmed));
    }

    function test_Report_Given_ItWasSentBack() public {
        agreeOnAStep();
        report();
        sendBack();

        report();

        stepIs(SubgoalStatus.Reported);
    }

    function test_Report_Given_TheResidentIsPaused() public {
        agreeOnAStep();
        pause();

        report();

        stepIs(SubgoalStatus.Reported);
    }

    function test_Report_ShouldBeTold() public {
        agreeOnAStep();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalReported(1, resident, WORDS);
        report();
    }

    function test_Report_ShouldWaitForTheMentor() public {
        agreeOnAStep();

        report();

        stepIs(SubgoalStatus.Reported);
        eq(coin.balanceOf(resident), 0);
        fundIs(25_00, 0);
    }

    // ------------------------------------------------------------ sendBack

    function test_SendBack_RevertGiven_ThePlanWasNotAccepted() public {
        propose(oneStep(10_00));

        sendBackRefused(mentor, wrongPlan(PlanStatus.Proposed));
    }

    function test_SendBack_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        agreeOnAStep();
        report();

        sendBackRefused(colleague, notTheMentor(colleague));
    }

    function test_SendBack_RevertGiven_TheMentorsRoleExpired() public {
        agreeOnAStep();
        report();
        revoke(mentor);

        sendBackRefused(mentor, noMentor(mentor));
    }

    function test_SendBack_RevertGiven_ItWasNotReported() public {
        agreeOnAStep();

        sendBackRefused(mentor, wrongStep(SubgoalStatus.Agreed));
    }

    function test_SendBack_RevertGiven_ItWasConfirmed() public {
        agreeOnAStep();
        report();
        confirm(false);

        sendBackRefused(mentor, wrongStep(SubgoalStatus.Confirmed));
    }

    function test_SendBack_ShouldBeTold() public {
        agreeOnAStep();
        report();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalSentBack(1, resident, mentor, WORDS);
        sendBack();
    }

    function test_SendBack_ShouldBeTheResidentsAgainWithThePromiseKept() public {
        agreeOnAStep();
        report();

        sendBack();

        stepIs(SubgoalStatus.SentBack);
        fundIs(25_00, 0);
    }

    // ------------------------------------------------------------ cancelSubgoal

    function test_CancelSubgoal_RevertGiven_ThePlanWasNotAccepted() public {
        propose(oneStep(10_00));

        cancelRefused(resident, wrongPlan(PlanStatus.Proposed));
    }

    function test_CancelSubgoal_RevertWhen_TheCallerIsNotTheResident() public {
        agreeOnAStep();

        cancelRefused(mentor, notTheResident(mentor));
    }

    function test_CancelSubgoal_RevertGiven_ItWasConfirmed() public {
        agreeOnAStep();
        confirm(false);

        cancelRefused(resident, wrongStep(SubgoalStatus.Confirmed));
    }

    function test_CancelSubgoal_RevertGiven_ItIsEarned() public {
        agreeOnAStep();
        earn();

        cancelRefused(resident, wrongStep(SubgoalStatus.Earned));
    }

    function test_CancelSubgoal_RevertGiven_ItWasCancelled() public {
        agreeOnAStep();
        cancel();

        cancelRefused(resident, wrongStep(SubgoalStatus.Cancelled));
    }

    function test_CancelSubgoal_Given_ItWasReported() public {
        agreeOnAStep();
        report();

        cancel();

        isFree(SubgoalStatus.Cancelled);
    }

    function test_CancelSubgoal_Given_ItWasSentBack() public {
        agreeOnAStep();
        report();
        sendBack();

        cancel();

        isFree(SubgoalStatus.Cancelled);
    }

    function test_CancelSubgoal_Given_TheResidentIsPaused() public {
        agreeOnAStep();
        pause();

        cancel();

        isFree(SubgoalStatus.Cancelled);
    }

    function test_CancelSubgoal_Given_TheProposalWasInAnotherMonth() public {
        vm.warp(FEBRUARY_BEGINS - 1 days);
        agreeOnAStep();
        vm.warp(FEBRUARY_BEGINS);
        propose(oneStep(30_00));

        cancel();

        eq(coin.staff(mentor).used, 30_00);
    }

    function test_CancelSubgoal_ShouldBeTold() public {
        agreeOnAStep();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalCancelled(1, resident, 25_00);
        cancel();
    }

    function test_CancelSubgoal_ShouldFreeThePromiseWithRoomForWhoProposed() public {
        agreeOnAStep();
        handOver(colleague);

        cancel();

        isFree(SubgoalStatus.Cancelled);
        eq(coin.staff(mentor).used, 0);
    }

    function test_CancelSubgoal_ShouldLeaveTheOtherStepsAlone() public {
        accept(propose(twoSteps()));

        cancel();

        eq(uint256(goals.subgoal(2).status), uint256(SubgoalStatus.Agreed));
        planIs(PlanStatus.Accepted);
        fundIs(30_00, 0);
    }

    // ------------------------------------------------------------ lapse

    function test_Lapse_RevertGiven_ThePlanWasNotAccepted() public {
        propose(oneStep(10_00));
        later(365 days);

        lapseRefused(wrongPlan(PlanStatus.Proposed));
    }

    function test_Lapse_RevertGiven_TheDateIs90DaysAgoToTheSecond() public {
        agreeOnAStep();
        uint40 from = goals.subgoal(1).dueAt + 90 days;
        vm.warp(from);

        lapseRefused(tooEarly(1, from));
    }

    function test_Lapse_RevertGiven_AReportWaitsForTheMentor() public {
        agreeOnAStep();
        report();
        later(365 days);

        lapseRefused(wrongStep(SubgoalStatus.Reported));
    }

    function test_Lapse_RevertGiven_AReportWaitsForTheMentorAndTheResidentIsPaused() public {
        agreeOnAStep();
        report();
        pause();

        lapseRefused(wrongStep(SubgoalStatus.Reported));
    }

    function test_Lapse_RevertGiven_ItIsEarned() public {
        agreeOnAStep();
        earn();
        later(365 days);

        lapseRefused(wrongStep(SubgoalStatus.Earned));
    }

    function test_Lapse_RevertGiven_ItWasConfirmed() public {
        agreeOnAStep();
        confirm(false);
        later(365 days);

        lapseRefused(wrongStep(SubgoalStatus.Confirmed));
    }

    function test_Lapse_Given_ItWasSentBack() public {
        agreeOnAStep();
        report();
        sendBack();
        later(121 days);

        lapse();

        isFree(SubgoalStatus.Lapsed);
    }

    function test_Lapse_Given_TheResidentLeft_When_ItIsAgreed() public {
        agreeOnAStep();
        leave(resident);

        lapse();

        isFree(SubgoalStatus.Lapsed);
    }

    function test_Lapse_Given_TheResidentLeft_When_ItWasReported() public {
        agreeOnAStep();
        report();
        leave(resident);

        lapse();

        isFree(SubgoalStatus.Lapsed);
    }

    function test_Lapse_Given_TheResidentLeft_When_ItIsEarned() public {
        agreeOnAStep();
        earn();
        leave(resident);

        lapse();

        isFree(SubgoalStatus.Lapsed);
    }

    function test_Lapse_Given_TheResidentLeft_RevertWhen_ItWasConfirmed() public {
        agreeOnAStep();
        confirm(false);
        leave(resident);

        lapseRefused(wrongStep(SubgoalStatus.Confirmed));
    }

    function test_Lapse_Given_TheResidentLeft_When_TheDateIsBeyondAllClocks() public {
        SubgoalTerms[] memory steps = oneStep(10_00);
        steps[0].dueAt = type(uint40).max;
        accept(propose(steps));
        leave(resident);

        lapse();

        isFree(SubgoalStatus.Lapsed);
    }

    function test_Lapse_ShouldBeTold() public {
        agreeOnAStep();
        later(121 days);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalLapsed(1, resident, 25_00);
        lapse();
    }

    function test_Lapse_ShouldBeOpenToAnyoneAndFreeThePromise() public {
        agreeOnAStep();
        vm.warp(goals.subgoal(1).dueAt + 90 days + 1);

        lapse();

        isFree(SubgoalStatus.Lapsed);
        eq(coin.balanceOf(resident), 0);
    }
}
