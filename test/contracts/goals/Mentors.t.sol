// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans} from "../../../contracts/goals/IGoalPlans.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

contract MentorsTest is Town {
    function test_AssignMentor_NamesOne() public {
        grant(second, Role.Mentor, HOUSING, 0);

        vm.expectEmit(address(goals));
        emit IGoalPlans.MentorAssigned(resident, second, official);
        vm.prank(official);
        goals.assignMentor(resident, second);

        same(goals.mentorOf(resident), second);
    }

    function test_HandOver_TakesPlansAlong() public {
        accept(propose(oneStep(10_00)));
        grant(second, Role.Mentor, HOUSING, 0);
        vm.prank(official);
        goals.assignMentor(resident, second);

        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, mentor, resident));
        goals.confirm(1, false);
        vm.prank(second);
        goals.confirm(1, false);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_RevertWhen_AssignCallerNotOffice() public {
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotOffice.selector, mentor));
        goals.assignMentor(resident, mentor);
    }

    function test_RevertGiven_ResidentNeverEnrolledOrLeft() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.ResidentUnknown.selector, stranger));
        goals.assignMentor(stranger, mentor);

        leave(resident);
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.ResidentUnknown.selector, resident));
        goals.assignMentor(resident, mentor);
    }

    function test_RevertWhen_AssignedHasNoRole() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Mentor));
        goals.assignMentor(resident, stranger);
    }

    function test_Compliment_IsAnEvent() public {
        vm.expectEmit(address(goals));
        emit IGoalPlans.ComplimentGiven(resident, mentor, WORDS);
        vm.prank(mentor);
        goals.compliment(resident, WORDS);
    }

    function test_RevertWhen_ComplimentIsByAnotherOrExpired() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, stranger, resident));
        goals.compliment(resident, WORDS);

        vm.warp(FOREVER);
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Mentor));
        goals.compliment(resident, WORDS);
    }
}
