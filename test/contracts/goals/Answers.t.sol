// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, PlanStatus} from "../../../contracts/goals/IGoalPlans.sol";
import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract AnswersTest is GoalsTown {
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;

    function acceptRefused(address by, bytes memory reason) private {
        bytes32 termsHash = goals.termsHashOf(1);
        refused(by, reason);
        goals.accept(1, 1, termsHash);
    }

    function termsChanged(uint16 version) private view returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.TermsChanged.selector, 1, version, goals.termsHashOf(1));
    }

    function withdraw(address by) private {
        vm.prank(by);
        goals.withdraw(1);
    }

    function lapse() private {
        vm.prank(stranger);
        goals.lapsePlan(1);
    }

    // ------------------------------------------------------------ accept

    function test_Accept_RevertWhen_TheCallerIsNotTheResident() public {
        propose(oneStep(5_00));

        acceptRefused(mentor, notTheResident(mentor));
    }

    function test_Accept_RevertGiven_ItWaitsForASecondPairOfEyes() public {
        proposeAboveTheThreshold();

        acceptRefused(resident, wrongPlan(PlanStatus.AwaitsSecond));
    }

    function test_Accept_RevertGiven_ItWasAcceptedAlready() public {
        accept(propose(oneStep(5_00)));

        acceptRefused(resident, wrongPlan(PlanStatus.Accepted));
    }

    function test_Accept_RevertGiven_ItWasDeclined() public {
        propose(oneStep(5_00));
        decline();

        acceptRefused(resident, wrongPlan(PlanStatus.Declined));
    }

    function test_Accept_RevertWhen_TheVersionIsAnother() public {
        propose(oneStep(5_00));
        revise(oneStep(4_00));

        acceptRefused(resident, termsChanged(2));
    }

    function test_Accept_RevertWhen_TheTermsAreOthers() public {
        propose(oneStep(5_00));

        refused(resident, termsChanged(1));
        goals.accept(1, 1, WORDS);
    }

    function test_Accept_RevertGiven_TheTermIsOver() public {
        propose(oneStep(5_00));
        uint40 until = goals.plan(1).answerUntil;
        vm.warp(until + 1);

        acceptRefused(resident, abi.encodeWithSelector(IGoalPlans.AnswerTooLate.selector, 1, until));
    }

    function test_Accept_RevertGiven_TheResidentIsPaused() public {
        propose(oneStep(5_00));
        pause();

        acceptRefused(resident, residentIs(PersonStatus.Paused));
    }

    function test_Accept_RevertGiven_TheResidentLeft() public {
        propose(oneStep(5_00));
        leave(resident);

        acceptRefused(resident, residentIs(PersonStatus.Left));
    }

    function test_Accept_Given_ASecondPairOfEyesApprovedIt() public {
        proposeAboveTheThreshold();
        approve(colleague);

        accept(1);

        planIs(PlanStatus.Accepted);
    }

    function test_Accept_When_ItIsTheLastMoment() public {
        propose(oneStep(5_00));
        vm.warp(goals.plan(1).answerUntil);

        accept(1);

        planIs(PlanStatus.Accepted);
    }

    function test_Accept_ShouldBeAgreedWithTheReservationKept() public {
        propose(oneStep(5_00));

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanAccepted(1, resident, 1);
        accept(1);

        planIs(PlanStatus.Accepted);
        fundIs(5_00, 0);
        eq(coin.balanceOf(resident), 0);
    }

    // ------------------------------------------------------------ decline

    function test_Decline_RevertWhen_TheCallerIsNotTheResident() public {
        propose(oneStep(5_00));

        refused(mentor, notTheResident(mentor));
        goals.decline(1);
    }

    function test_Decline_RevertGiven_ItWasAccepted() public {
        accept(propose(oneStep(5_00)));

        refused(resident, wrongPlan(PlanStatus.Accepted));
        goals.decline(1);
    }

    function test_Decline_Given_ItWaitsForASecondPairOfEyes() public {
        proposeAboveTheThreshold();

        decline();

        planIs(PlanStatus.Declined);
        fundIs(0, 0);
    }

    function test_Decline_Given_TheResidentIsPaused() public {
        propose(oneStep(5_00));
        pause();

        decline();

        planIs(PlanStatus.Declined);
        fundIs(0, 0);
    }

    function test_Decline_ShouldBeTold() public {
        propose(oneStep(5_00));

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanDeclined(1, resident);
        decline();
    }

    function test_Decline_ShouldFreeTheReservationInTheMonthOfTheProposal() public {
        vm.warp(FEBRUARY_BEGINS - 1 days);
        propose(oneStep(5_00));
        vm.warp(FEBRUARY_BEGINS);
        propose(oneStep(7_00));

        decline();

        planIs(PlanStatus.Declined);
        fundIs(7_00, 0);
        eq(coin.staff(mentor).used, 7_00);
    }

    // ------------------------------------------------------------ withdraw

    function test_Withdraw_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        propose(oneStep(5_00));

        refused(colleague, notTheMentor(colleague));
        goals.withdraw(1);
    }

    function test_Withdraw_RevertGiven_TheMentorsRoleExpired() public {
        propose(oneStep(5_00));
        revoke(mentor);

        refused(mentor, noMentor(mentor));
        goals.withdraw(1);
    }

    function test_Withdraw_RevertGiven_ItWasAccepted() public {
        accept(propose(oneStep(5_00)));

        refused(mentor, wrongPlan(PlanStatus.Accepted));
        goals.withdraw(1);
    }

    function test_Withdraw_Given_ItWaitsForASecondPairOfEyes() public {
        proposeAboveTheThreshold();

        withdraw(mentor);

        planIs(PlanStatus.Withdrawn);
        fundIs(0, 0);
    }

    function test_Withdraw_Given_AnotherMentorProposedIt() public {
        propose(oneStep(5_00));
        handOver(colleague);

        withdraw(colleague);

        eq(coin.staff(mentor).used, 0);
    }

    function test_Withdraw_ShouldBeTold() public {
        propose(oneStep(5_00));

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanWithdrawn(1, resident, mentor);
        withdraw(mentor);
    }

    function test_Withdraw_ShouldFreeTheReservation() public {
        propose(twoSteps());

        withdraw(mentor);

        planIs(PlanStatus.Withdrawn);
        fundIs(0, 0);
        eq(coin.staff(mentor).used, 0);
    }

    // ------------------------------------------------------------ lapsePlan

    function test_LapsePlan_RevertGiven_TheTermRuns() public {
        propose(oneStep(5_00));
        uint40 until = goals.plan(1).answerUntil;
        vm.warp(until);

        refused(stranger, tooEarly(1, until));
        goals.lapsePlan(1);
    }

    function test_LapsePlan_RevertGiven_ItWasAccepted() public {
        accept(propose(oneStep(5_00)));
        later(365 days);

        refused(stranger, wrongPlan(PlanStatus.Accepted));
        goals.lapsePlan(1);
    }

    function test_LapsePlan_RevertGiven_ItLapsedAlready() public {
        propose(oneStep(5_00));
        later(15 days);
        lapse();

        refused(stranger, wrongPlan(PlanStatus.Lapsed));
        goals.lapsePlan(1);
    }

    function test_LapsePlan_Given_ItWaitsForASecondPairOfEyes() public {
        proposeAboveTheThreshold();
        later(15 days);

        lapse();

        planIs(PlanStatus.Lapsed);
        fundIs(0, 0);
    }

    function test_LapsePlan_Given_TheResidentLeft() public {
        propose(oneStep(5_00));
        leave(resident);

        lapse();

        planIs(PlanStatus.Lapsed);
        fundIs(0, 0);
    }

    function test_LapsePlan_ShouldBeTold() public {
        propose(oneStep(5_00));
        later(15 days);

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanLapsed(1, resident);
        lapse();
    }

    function test_LapsePlan_ShouldBeOpenToAnyoneAndFreeTheReservation() public {
        propose(twoSteps());
        vm.warp(goals.plan(1).answerUntil + 1);

        lapse();

        planIs(PlanStatus.Lapsed);
        fundIs(0, 0);
        eq(coin.staff(mentor).used, 0);
    }
}
