// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, Plan, PlanStatus, SubgoalStatus, SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Fund, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

contract PlansTest is Town {
    function reservedIs(uint256 coins) private view {
        (Fund memory pot, ) = coin.fund(1);
        eq(pot.reserved, coins);
    }

    function isNow(uint32 planId, PlanStatus status) private view {
        eq(uint256(goals.plan(planId).status), uint256(status));
    }

    function wrongStatus(uint32 planId, PlanStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.PlanStatusWrong.selector, planId, status);
    }

    function twoSteps() private view returns (SubgoalTerms[] memory steps) {
        steps = new SubgoalTerms[](2);
        steps[0] = step(10_00, 25_00);
        steps[1] = step(30_00, 20_00);
    }

    // ------------------------------------------------------------ propose

    function test_Propose_ReservesTheLargestSum() public {
        SubgoalTerms[] memory steps = twoSteps();
        uint40 answerUntil = uint40(block.timestamp + 14 days);
        bytes32 termsHash = goals.hashTerms(1, 1, resident, 1, WORDS, steps);

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanProposed(1, resident, mentor, 1, 1, 1, answerUntil, termsHash, WORDS, steps);
        eq(propose(steps), 1);

        Plan memory plan = goals.plan(1);
        same(plan.resident, resident);
        eq(plan.fundId, 1);
        eq(plan.version, 1);
        eq(plan.subgoalCount, 2);
        eq(plan.answerUntil, answerUntil);
        yes(goals.termsHashOf(1) == termsHash);
        eq(goals.subgoal(2).reward, 30_00);
        eq(goals.subgoal(2).planId, 1);
        isNow(1, PlanStatus.Proposed);
        reservedIs(55_00);
        eq(coin.staff(mentor).used, 55_00);
    }

    function test_RevertWhen_ProposerIsNotTheMentor() public {
        SubgoalTerms[] memory steps = oneStep(1);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, stranger, resident));
        goals.propose(resident, 1, WORDS, steps);
    }

    function test_RevertGiven_ProposersRoleExpired() public {
        vm.prank(official);
        coin.revokeStaff(mentor);

        SubgoalTerms[] memory steps = oneStep(1);
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Mentor));
        goals.propose(resident, 1, WORDS, steps);
    }

    function test_RevertWhen_StepCountIsZeroOrAboveTwenty() public {
        SubgoalTerms[] memory none = new SubgoalTerms[](0);
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.SubgoalCountInvalid.selector, 0));
        goals.propose(resident, 1, WORDS, none);

        SubgoalTerms[] memory many = new SubgoalTerms[](21);
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.SubgoalCountInvalid.selector, 21));
        goals.propose(resident, 1, WORDS, many);
    }

    function test_RevertWhen_AStepPaysNothing() public {
        SubgoalTerms[] memory steps = twoSteps();
        steps[1].reward = 0;
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.SubgoalAmountInvalid.selector, 1));
        goals.propose(resident, 1, WORDS, steps);
    }

    function test_RevertWhen_AStepIsDueNow() public {
        SubgoalTerms[] memory steps = twoSteps();
        steps[1].dueAt = uint40(block.timestamp);
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.SubgoalDueInvalid.selector, 1, block.timestamp));
        goals.propose(resident, 1, WORDS, steps);
    }

    // ------------------------------------------------------------ revise

    function test_Revise_ReplacesVersionStepsAndReservation() public {
        propose(twoSteps());
        later(1 days);

        SubgoalTerms[] memory steps = oneStep(5_00);
        vm.prank(mentor);
        goals.revise(1, 1, WORDS, steps);

        eq(goals.plan(1).version, 2);
        eq(goals.plan(1).answerUntil, block.timestamp + 14 days);
        eq(uint256(goals.subgoal(1).status), uint256(SubgoalStatus.None));
        eq(uint256(goals.subgoal(2).status), uint256(SubgoalStatus.None));
        eq(goals.subgoal(3).reward, 5_00);
        reservedIs(5_00);
        eq(coin.staff(mentor).used, 5_00);
    }

    function test_RevertWhen_RevisedByAnotherOrAfterTheAnswer() public {
        SubgoalTerms[] memory steps = oneStep(5_00);
        propose(steps);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, stranger, resident));
        goals.revise(1, 1, WORDS, steps);

        accept(1);
        vm.prank(mentor);
        vm.expectRevert(wrongStatus(1, PlanStatus.Accepted));
        goals.revise(1, 1, WORDS, steps);
    }

    // ------------------------------------------------------------ accept

    function test_Accept_IsForExactlyThisVersion() public {
        propose(oneStep(5_00));
        bytes32 first = goals.termsHashOf(1);
        SubgoalTerms[] memory steps = oneStep(4_00);
        vm.prank(mentor);
        goals.revise(1, 1, WORDS, steps);
        bytes memory changed = abi.encodeWithSelector(IGoalPlans.TermsChanged.selector, 1, 2, goals.termsHashOf(1));

        vm.prank(resident);
        vm.expectRevert(changed);
        goals.accept(1, 1, first);
        vm.prank(resident);
        vm.expectRevert(changed);
        goals.accept(1, 2, first);

        bytes32 second_ = goals.termsHashOf(1);
        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanAccepted(1, resident, 2);
        vm.prank(resident);
        goals.accept(1, 2, second_);
        isNow(1, PlanStatus.Accepted);
        reservedIs(4_00);
    }

    function test_RevertWhen_AcceptedByAnother() public {
        propose(oneStep(5_00));
        bytes32 termsHash = goals.termsHashOf(1);

        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotResidentOf.selector, mentor, resident));
        goals.accept(1, 1, termsHash);
    }

    function test_RevertWhen_AcceptedTooLate() public {
        propose(oneStep(5_00));
        bytes32 termsHash = goals.termsHashOf(1);
        uint40 until = goals.plan(1).answerUntil;
        vm.warp(until + 1);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.AnswerTooLate.selector, 1, until));
        goals.accept(1, 1, termsHash);

        vm.warp(until);
        accept(1);
    }

    function test_RevertGiven_AccepterPaused() public {
        propose(oneStep(5_00));
        bytes32 termsHash = goals.termsHashOf(1);
        vm.prank(resident);
        coin.pause();

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Paused));
        goals.accept(1, 1, termsHash);
    }

    function test_RevertWhen_AcceptedTwice() public {
        propose(oneStep(5_00));
        bytes32 termsHash = goals.termsHashOf(1);
        accept(1);

        vm.prank(resident);
        vm.expectRevert(wrongStatus(1, PlanStatus.Accepted));
        goals.accept(1, 1, termsHash);
    }

    // ------------------------------------------------------------ decline, withdraw

    function test_Decline_FreesTheReservation() public {
        propose(twoSteps());

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanDeclined(1, resident);
        vm.prank(resident);
        goals.decline(1);

        isNow(1, PlanStatus.Declined);
        reservedIs(0);
        eq(coin.staff(mentor).used, 0);
    }

    function test_RevertWhen_DeclinedByAnother() public {
        propose(oneStep(5_00));

        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotResidentOf.selector, mentor, resident));
        goals.decline(1);
    }

    function test_Withdraw_FreesTheReservation() public {
        propose(twoSteps());

        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanWithdrawn(1, resident, mentor);
        vm.prank(mentor);
        goals.withdraw(1);

        isNow(1, PlanStatus.Withdrawn);
        reservedIs(0);
    }

    function test_RevertWhen_WithdrawnByAnotherOrExpired() public {
        propose(oneStep(5_00));

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, stranger, resident));
        goals.withdraw(1);

        vm.prank(official);
        coin.revokeStaff(mentor);
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Mentor));
        goals.withdraw(1);
    }

    function test_Withdraw_GivesRoomBackToWhoProposed() public {
        propose(oneStep(5_00));
        grant(second, Role.Mentor, WELFARE, NO_CEILING);
        vm.prank(official);
        goals.assignMentor(resident, second);

        vm.prank(second);
        goals.withdraw(1);

        eq(coin.staff(mentor).used, 0);
    }

    // ------------------------------------------------------------ lapsePlan

    function test_LapsePlan_IsAnyonesAfterTheTerm() public {
        propose(twoSteps());
        uint40 until = goals.plan(1).answerUntil;
        vm.warp(until);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.TooEarlyToLapse.selector, 1, until));
        goals.lapsePlan(1);

        vm.warp(until + 1);
        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanLapsed(1, resident);
        vm.prank(stranger);
        goals.lapsePlan(1);
        isNow(1, PlanStatus.Lapsed);
        reservedIs(0);
    }

    function test_LapsePlan_WaitsForAPauseAndAWhileAfter() public {
        propose(oneStep(5_00));
        vm.prank(resident);
        coin.pause();
        later(60 days);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.TooEarlyToLapse.selector, 1, type(uint40).max));
        goals.lapsePlan(1);

        vm.prank(resident);
        coin.resume();
        uint256 from = block.timestamp + 14 days;
        vm.warp(from);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.TooEarlyToLapse.selector, 1, from));
        goals.lapsePlan(1);

        vm.warp(from + 1);
        goals.lapsePlan(1);
        isNow(1, PlanStatus.Lapsed);
    }

    function test_LapsePlan_IsAtOnceGivenTheResidentLeft() public {
        propose(oneStep(5_00));
        leave(resident);

        goals.lapsePlan(1);

        reservedIs(0);
    }

    function test_RevertWhen_LapsedTwice() public {
        propose(oneStep(5_00));
        leave(resident);
        goals.lapsePlan(1);

        vm.expectRevert(wrongStatus(1, PlanStatus.Lapsed));
        goals.lapsePlan(1);
    }

    function testFuzz_ReservedIsTheLargestSum(uint40[5] memory rewards, uint40[5] memory groups) public {
        SubgoalTerms[] memory steps = new SubgoalTerms[](5);
        uint256 sum;
        for (uint256 i = 0; i < 5; ++i) {
            steps[i] = step(uint40(within(rewards[i], 1, 200_00)), uint40(within(groups[i], 0, 200_00)));
            sum += steps[i].reward > steps[i].groupReward ? steps[i].reward : steps[i].groupReward;
        }

        propose(steps);
        reservedIs(sum);
        vm.prank(resident);
        goals.decline(1);
        reservedIs(0);
    }
}
