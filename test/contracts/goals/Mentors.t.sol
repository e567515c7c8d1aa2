// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans} from "../../../contracts/goals/IGoalPlans.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract MentorsTest is GoalsTown {
    function both() private view returns (address[] memory residents) {
        residents = new address[](2);
        (residents[0], residents[1]) = (resident, neighbour);
    }

    function unknown(address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.ResidentUnknown.selector, account);
    }

    function own(address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.OwnMentor.selector, account);
    }

    function linesInvalid(uint256 count) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.LinesInvalid.selector, count);
    }

    function notOffice(address caller) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.NotOffice.selector, caller);
    }

    // ------------------------------------------------------------ assignMentor

    function test_AssignMentor_RevertWhen_TheCallerIsNotOffice() public {
        refused(mentor, notOffice(mentor));
        goals.assignMentor(resident, mentor);
    }

    function test_AssignMentor_RevertWhen_TheMentorDoesNotHoldMentor() public {
        refused(official, noMentor(creditor));
        goals.assignMentor(resident, creditor);
    }

    function test_AssignMentor_RevertGiven_TheResidentWasNeverEnrolled() public {
        refused(official, unknown(stranger));
        goals.assignMentor(stranger, mentor);
    }

    function test_AssignMentor_RevertGiven_TheResidentLeft() public {
        leave(resident);

        refused(official, unknown(resident));
        goals.assignMentor(resident, mentor);
    }

    function test_AssignMentor_RevertWhen_TheResidentWouldGuideThemselves() public {
        enrol(mentor, 0, GEITENKAMP);

        refused(official, own(mentor));
        goals.assignMentor(mentor, mentor);
    }

    function test_AssignMentor_ShouldNameTheMentor() public {
        vm.expectEmit(address(goals));
        emit IGoalPlans.MentorAssigned(resident, colleague, official);
        handOver(colleague);

        same(goals.mentorOf(resident), colleague);
    }

    function test_AssignMentor_ShouldTakePlansUnderWayAlong() public {
        agreeOnAStep();
        handOver(colleague);

        refused(mentor, notTheMentor(mentor));
        goals.confirm(1, false);
        vm.prank(colleague);
        goals.confirm(1, false);
        eq(coin.balanceOf(resident), 10_00);
    }

    // ------------------------------------------------------------ assignMentors

    function test_AssignMentors_RevertWhen_TheCallerIsNotOffice() public {
        refused(mentor, notOffice(mentor));
        goals.assignMentors(both(), mentor);
    }

    function test_AssignMentors_RevertWhen_ThereIsNoResident() public {
        refused(official, linesInvalid(0));
        goals.assignMentors(new address[](0), mentor);
    }

    function test_AssignMentors_RevertWhen_ThereAreMoreThanAHundred() public {
        refused(official, linesInvalid(101));
        goals.assignMentors(new address[](101), mentor);
    }

    function test_AssignMentors_RevertWhen_TheMentorDoesNotHoldMentor() public {
        refused(official, noMentor(creditor));
        goals.assignMentors(both(), creditor);
    }

    function test_AssignMentors_RevertGiven_OneOfTheResidentsLeft() public {
        enrol(neighbour, 0, GEITENKAMP);
        leave(neighbour);

        refused(official, unknown(neighbour));
        goals.assignMentors(both(), colleague);
        same(goals.mentorOf(resident), mentor);
    }

    function test_AssignMentors_RevertWhen_OneOfTheResidentsWouldGuideThemselves() public {
        enrol(colleague, 0, GEITENKAMP);
        address[] memory residents = new address[](2);
        (residents[0], residents[1]) = (resident, colleague);

        refused(official, own(colleague));
        goals.assignMentors(residents, colleague);
        same(goals.mentorOf(resident), mentor);
    }

    function test_AssignMentors_When_ThereAreAHundred() public {
        enrol(neighbour, 0, GEITENKAMP);
        address[] memory residents = new address[](100);
        for (uint256 i = 0; i < 99; ++i) residents[i] = resident;
        residents[99] = neighbour;

        vm.prank(official);
        goals.assignMentors(residents, colleague);

        same(goals.mentorOf(neighbour), colleague);
    }

    function test_AssignMentors_ShouldNameTheMentorOfEach() public {
        enrol(neighbour, 0, GEITENKAMP);

        vm.expectEmit(address(goals));
        emit IGoalPlans.MentorAssigned(resident, colleague, official);
        vm.expectEmit(address(goals));
        emit IGoalPlans.MentorAssigned(neighbour, colleague, official);
        vm.prank(official);
        goals.assignMentors(both(), colleague);

        same(goals.mentorOf(resident), colleague);
        same(goals.mentorOf(neighbour), colleague);
    }

    // ------------------------------------------------------------ compliment

    function test_Compliment_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        refused(colleague, notTheMentor(colleague));
        goals.compliment(resident, WORDS);
    }

    function test_Compliment_RevertGiven_TheMentorsRoleExpired() public {
        vm.warp(FOREVER);

        refused(mentor, noMentor(mentor));
        goals.compliment(resident, WORDS);
    }

    function test_Compliment_ShouldBeToldAndPayNothing() public {
        vm.expectEmit(address(goals));
        emit IGoalPlans.ComplimentGiven(resident, mentor, WORDS);
        vm.prank(mentor);
        goals.compliment(resident, WORDS);

        eq(coin.totalSupply(), 0);
        fundIs(0, 0);
    }
}
