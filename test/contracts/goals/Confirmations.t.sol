// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, PlanStatus, Subgoal, SubgoalStatus} from "../../../contracts/goals/IGoalPlans.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract ConfirmationsTest is GoalsTown {
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;

    function confirmRefused(address by, bytes memory reason) private {
        refused(by, reason);
        goals.confirm(1, false);
    }

    function mintEarned() private {
        vm.prank(stranger);
        goals.mintEarned(1);
    }

    function mintRefused(bytes memory reason) private {
        refused(stranger, reason);
        goals.mintEarned(1);
    }

    function undoRefused(address by, bytes memory reason) private {
        refused(by, reason);
        goals.undo(1, WORDS);
    }

    function noRoom(uint256 left) private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.LimitPassed.selector, resident, 10_00, left);
    }

    // ------------------------------------------------------------ confirm

    function test_Confirm_RevertGiven_TheStepIsUnknown() public {
        confirmRefused(mentor, wrongStep(SubgoalStatus.None));
    }

    function test_Confirm_RevertGiven_ThePlanWasNotAccepted() public {
        propose(oneStep(10_00));

        confirmRefused(mentor, wrongPlan(PlanStatus.Proposed));
    }

    function test_Confirm_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        agreeOnAStep();

        confirmRefused(colleague, notTheMentor(colleague));
    }

    function test_Confirm_RevertGiven_TheMentorsRoleExpired() public {
        agreeOnAStep();
        revoke(mentor);

        confirmRefused(mentor, noMentor(mentor));
    }

    function test_Confirm_RevertGiven_TheMentorsRoleExpiredAndALimitLeavesNoRoom() public {
        agreeOnAStep();
        limit(0, 0);
        revoke(mentor);

        confirmRefused(mentor, noMentor(mentor));
    }

    function test_Confirm_RevertGiven_ItWasConfirmed() public {
        agreeOnAStep();
        confirm(false);

        confirmRefused(mentor, wrongStep(SubgoalStatus.Confirmed));
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_Confirm_RevertGiven_ItIsEarned() public {
        earnAStep(false);

        confirmRefused(mentor, wrongStep(SubgoalStatus.Earned));
    }

    function test_Confirm_RevertGiven_ItWasUndone() public {
        agreeOnAStep();
        confirm(false);
        undo();

        confirmRefused(mentor, wrongStep(SubgoalStatus.Undone));
    }

    function test_Confirm_RevertGiven_ItWasCancelled() public {
        agreeOnAStep();
        cancel();

        confirmRefused(mentor, wrongStep(SubgoalStatus.Cancelled));
    }

    function test_Confirm_RevertWhen_NoGroupAmountWasAgreed() public {
        accept(propose(oneStep(10_00)));

        refused(mentor, abi.encodeWithSelector(IGoalPlans.GroupNotAgreed.selector, 1));
        goals.confirm(1, true);
    }

    function test_Confirm_RevertGiven_TheResidentLeft() public {
        agreeOnAStep();
        leave(resident);

        confirmRefused(mentor, residentIs(PersonStatus.Left));
    }

    function test_Confirm_RevertGiven_TheSystemIsHalted() public {
        agreeOnAStep();
        coin.halt();

        confirmRefused(mentor, halted());
    }

    function test_Confirm_Given_ItWasReported() public {
        agreeOnAStep();
        report();

        confirm(false);

        stepIs(SubgoalStatus.Confirmed);
    }

    function test_Confirm_Given_ItWasSentBack() public {
        agreeOnAStep();
        report();
        sendBack();

        confirm(false);

        stepIs(SubgoalStatus.Confirmed);
    }

    function test_Confirm_Given_TheResidentIsPaused() public {
        agreeOnAStep();
        pause();

        confirm(false);

        stepIs(SubgoalStatus.Confirmed);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_Confirm_When_AsAGroup() public {
        agreeOnAStep();

        confirm(true);

        eq(coin.balanceOf(resident), 25_00);
        fundIs(0, 25_00);
    }

    function test_Confirm_Given_ALimitLeavesNoRoom_ShouldBeEarnedWithThePromiseKept() public {
        earnAStep(false);

        stepIs(SubgoalStatus.Earned);
        eq(goals.subgoal(1).paid, 10_00);
        eq(goals.subgoal(1).confirmedAt, block.timestamp);
        eq(coin.balanceOf(resident), 0);
        fundIs(25_00, 0);
    }

    function test_Confirm_Given_ALimitLeavesNoRoom_ShouldBeToldAsEarned() public {
        agreeOnAStep();
        limit(9_99, 9_99);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalEarned(1, resident, mentor, 10_00, false);
        confirm(false);
    }

    function test_Confirm_ShouldBeTold() public {
        agreeOnAStep();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalConfirmed(1, resident, mentor, 25_00, true);
        confirm(true);
    }

    function test_Confirm_ShouldWriteWhatWasPaidAndWhen() public {
        agreeOnAStep();

        confirm(false);

        Subgoal memory done = goals.subgoal(1);
        eq(done.planId, 1);
        eq(done.reward, 10_00);
        eq(done.groupReward, 25_00);
        eq(done.paid, 10_00);
        eq(done.confirmedAt, block.timestamp);
        stepIs(SubgoalStatus.Confirmed);
    }

    function test_Confirm_ShouldMintTheAgreedAmountAndFreeTheRest() public {
        agreeOnAStep();

        confirm(false);

        eq(coin.balanceOf(resident), 10_00);
        eq(coin.totalSupply(), 10_00);
        fundIs(0, 10_00);
    }

    // ------------------------------------------------------------ mintEarned

    function test_MintEarned_RevertGiven_ThePlanWasNotAccepted() public {
        propose(oneStep(10_00));

        mintRefused(wrongPlan(PlanStatus.Proposed));
    }

    function test_MintEarned_RevertGiven_ItIsNotEarned() public {
        agreeOnAStep();

        mintRefused(wrongStep(SubgoalStatus.Agreed));
    }

    function test_MintEarned_RevertGiven_TheMonthLeavesNoRoom() public {
        earnAStep(false);
        limit(9_98, 100_00);

        mintRefused(noRoom(9_98));
    }

    function test_MintEarned_RevertGiven_TheYearLeavesNoRoom() public {
        earnAStep(false);
        limit(100_00, 9_97);

        mintRefused(noRoom(9_97));
    }

    function test_MintEarned_RevertGiven_TheResidentLeft() public {
        earnAStep(false);
        limit(10_00, 10_00);
        leave(resident);

        mintRefused(residentIs(PersonStatus.Left));
    }

    function test_MintEarned_RevertGiven_TheSystemIsHalted() public {
        earnAStep(false);
        limit(10_00, 10_00);
        coin.halt();

        mintRefused(halted());
    }

    function test_MintEarned_Given_TheMentorsRoleExpired() public {
        earnAStep(false);
        limit(10_00, 10_00);
        revoke(mentor);

        mintEarned();

        stepIs(SubgoalStatus.Confirmed);
    }

    function test_MintEarned_ShouldBeToldWithTheMentorOfNow() public {
        earnAStep(true);
        limit(25_00, 25_00);
        handOver(colleague);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalConfirmed(1, resident, colleague, 25_00, true);
        mintEarned();
    }

    function test_MintEarned_ShouldBeOpenToAnyoneAndMintWhatWasEarned() public {
        earnAStep(false);
        limit(10_00, 10_00);
        later(1 days);

        mintEarned();

        stepIs(SubgoalStatus.Confirmed);
        eq(goals.subgoal(1).confirmedAt, block.timestamp);
        eq(coin.balanceOf(resident), 10_00);
        fundIs(0, 10_00);
    }

    // ------------------------------------------------------------ undo

    function test_Undo_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        earnByGoal(10_00);

        undoRefused(colleague, notTheMentor(colleague));
    }

    function test_Undo_RevertGiven_TheMentorsRoleExpired() public {
        earnByGoal(10_00);
        revoke(mentor);

        undoRefused(mentor, noMentor(mentor));
    }

    function test_Undo_RevertGiven_ItWasNotConfirmed() public {
        agreeOnAStep();

        undoRefused(mentor, wrongStep(SubgoalStatus.Agreed));
    }

    function test_Undo_RevertGiven_ItWasUndone() public {
        earnByGoal(10_00);
        undo();

        undoRefused(mentor, wrongStep(SubgoalStatus.Undone));
    }

    function test_Undo_RevertGiven_72HoursPassed() public {
        earnByGoal(10_00);
        uint40 until = uint40(block.timestamp + 72 hours);
        vm.warp(until + 1);

        undoRefused(mentor, abi.encodeWithSelector(IGoalPlans.UndoTooLate.selector, 1, until));
    }

    function test_Undo_RevertGiven_TheCoinsAreOffered() public {
        earnByGoal(10_00);
        offer(owe(), 5_00);

        undoRefused(mentor, abi.encodeWithSelector(ILedger.CoinsNotFree.selector, resident, 10_00, 5_00));
    }

    function test_Undo_When_ItIsTheLastMoment() public {
        earnByGoal(10_00);
        later(72 hours);

        undo();

        stepIs(SubgoalStatus.Undone);
    }

    function test_Undo_Given_TheMentorWasReplaced() public {
        earnByGoal(10_00);
        handOver(colleague);

        undoRefused(mentor, notTheMentor(mentor));
        vm.prank(colleague);
        goals.undo(1, WORDS);
        stepIs(SubgoalStatus.Undone);
    }

    function test_Undo_Given_ItIsEarned() public {
        earnAStep(false);

        undo();

        stepIs(SubgoalStatus.Undone);
        fundIs(0, 0);
    }

    function test_Undo_Given_AMonthBeganSince() public {
        vm.warp(FEBRUARY_BEGINS - 1 days);
        earnByGoal(10_00);
        vm.warp(FEBRUARY_BEGINS);
        earnByGoal(7_00);

        undo();

        eq(coin.person(resident).earnedInMonth, 7_00);
        eq(coin.person(resident).earnedInYear, 7_00);
    }

    function test_Undo_ShouldBeTold() public {
        earnByGoal(10_00);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalUndone(1, resident, mentor, 10_00, WORDS);
        undo();
    }

    function test_Undo_ShouldTakeTheCoinsBackToTheFund() public {
        earnByGoal(10_00);

        undo();

        eq(coin.balanceOf(resident), 0);
        eq(coin.totalSupply(), 0);
        eq(coin.person(resident).earnedInMonth, 0);
        fundIs(0, 0);
    }

    function test_Undo_ShouldBeFinal() public {
        earnByGoal(10_00);
        undo();

        stepIs(SubgoalStatus.Undone);
        confirmRefused(mentor, wrongStep(SubgoalStatus.Undone));
    }
}
