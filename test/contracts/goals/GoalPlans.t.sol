// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, PlanStatus, Subgoal, SubgoalStatus, SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Fund, Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

contract GoalPlansTest is Town {
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;

    /// @dev One accepted step of 10.00, or 25.00 as a group.
    function agreeOnAStep() private {
        SubgoalTerms[] memory steps = new SubgoalTerms[](1);
        steps[0] = step(10_00, 25_00);
        accept(propose(steps));
    }

    function isNow(SubgoalStatus status) private view {
        eq(uint256(goals.subgoal(1).status), uint256(status));
    }

    function wrongStatus(SubgoalStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.SubgoalStatusWrong.selector, 1, status);
    }

    function fundIs(uint256 reserved, uint256 spent) private view {
        (Fund memory pot, ) = coin.fund(1);
        eq(pot.reserved, reserved);
        eq(pot.spent, spent);
    }

    function report() private {
        vm.prank(resident);
        goals.report(1, WORDS);
    }

    function sendBack() private {
        vm.prank(mentor);
        goals.sendBack(1, WORDS);
    }

    function confirm(bool asGroup) private {
        vm.prank(mentor);
        goals.confirm(1, asGroup);
    }

    function undo() private {
        vm.prank(mentor);
        goals.undo(1, WORDS);
    }

    // ------------------------------------------------------------ report, sendBack

    function test_Report_AndSendBack_AndReportAgain() public {
        agreeOnAStep();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalReported(1, resident, WORDS);
        report();
        isNow(SubgoalStatus.Reported);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalSentBack(1, resident, mentor, WORDS);
        sendBack();
        isNow(SubgoalStatus.SentBack);

        report();
        isNow(SubgoalStatus.Reported);
    }

    function test_RevertWhen_ReportedByAnother() public {
        agreeOnAStep();

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotResidentOf.selector, stranger, resident));
        goals.report(1, WORDS);
    }

    function test_RevertGiven_ReportedAlready() public {
        agreeOnAStep();
        report();

        vm.expectRevert(wrongStatus(SubgoalStatus.Reported));
        report();
    }

    function test_RevertGiven_StepUnknownOrPlanNotAccepted() public {
        vm.expectRevert(wrongStatus(SubgoalStatus.None));
        report();

        propose(oneStep(10_00));
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.PlanStatusWrong.selector, 1, PlanStatus.Proposed));
        report();
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.PlanStatusWrong.selector, 1, PlanStatus.Proposed));
        confirm(false);
    }

    function test_RevertWhen_SentBackByAnotherExpiredOrUnreported() public {
        agreeOnAStep();
        vm.expectRevert(wrongStatus(SubgoalStatus.Agreed));
        sendBack();

        report();
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, stranger, resident));
        goals.sendBack(1, WORDS);

        vm.prank(official);
        coin.revokeStaff(mentor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Mentor));
        sendBack();
    }

    // ------------------------------------------------------------ confirm

    function test_Confirm_MintsTheAgreedAmountOnce() public {
        agreeOnAStep();
        report();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalConfirmed(1, resident, mentor, 10_00, false);
        confirm(false);

        Subgoal memory done = goals.subgoal(1);
        eq(done.paid, 10_00);
        eq(done.confirmedAt, block.timestamp);
        isNow(SubgoalStatus.Confirmed);
        eq(coin.balanceOf(resident), 10_00);
        fundIs(0, 10_00);

        vm.expectRevert(wrongStatus(SubgoalStatus.Confirmed));
        confirm(false);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_Confirm_AtTheTableWithoutAReport() public {
        agreeOnAStep();

        confirm(false);

        isNow(SubgoalStatus.Confirmed);
    }

    function test_Confirm_AfterASendBack() public {
        agreeOnAStep();
        report();
        sendBack();

        confirm(false);

        isNow(SubgoalStatus.Confirmed);
    }

    function test_Confirm_AsAGroupPaysTheGroupsAmount() public {
        agreeOnAStep();

        confirm(true);

        eq(coin.balanceOf(resident), 25_00);
        fundIs(0, 25_00);
    }

    function test_RevertWhen_NoGroupAmountWasAgreed() public {
        accept(propose(oneStep(10_00)));

        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.GroupNotAgreed.selector, 1));
        confirm(true);
    }

    function test_RevertWhen_ConfirmedByAnotherOrExpired() public {
        agreeOnAStep();
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, stranger, resident));
        goals.confirm(1, false);

        vm.prank(official);
        coin.revokeStaff(mentor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Mentor));
        confirm(false);
    }

    // ------------------------------------------------------------ earned, and no room yet

    function test_Confirm_WithoutRoomIsEarned() public {
        agreeOnAStep();
        coin.setLimits(9_99, 9_99);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalEarned(1, resident, mentor, 10_00, false);
        confirm(false);

        isNow(SubgoalStatus.Earned);
        eq(coin.balanceOf(resident), 0);
        fundIs(25_00, 0);
    }

    function test_MintEarned_IsAnyonesOnceThereIsRoom() public {
        agreeOnAStep();
        coin.setLimits(20_00, 100_00);
        confirm(true);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.LimitPassed.selector, resident, 25_00, 20_00));
        goals.mintEarned(1);

        coin.setLimits(30_00, 24_00);
        vm.expectRevert(abi.encodeWithSelector(ILedger.LimitPassed.selector, resident, 25_00, 24_00));
        goals.mintEarned(1);

        coin.setLimits(25_00, 25_00);
        vm.prank(official);
        coin.revokeStaff(mentor);
        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalConfirmed(1, resident, mentor, 25_00, true);
        vm.prank(stranger);
        goals.mintEarned(1);

        isNow(SubgoalStatus.Confirmed);
        eq(coin.balanceOf(resident), 25_00);
        fundIs(0, 25_00);
    }

    function test_RevertWhen_MintedThoughNotEarned() public {
        agreeOnAStep();

        vm.expectRevert(wrongStatus(SubgoalStatus.Agreed));
        goals.mintEarned(1);
    }

    // ------------------------------------------------------------ undo

    function test_Undo_TakesTheCoinsBackToTheFund() public {
        agreeOnAStep();
        confirm(false);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalUndone(1, resident, mentor, 10_00, WORDS);
        undo();

        isNow(SubgoalStatus.Undone);
        eq(coin.balanceOf(resident), 0);
        eq(coin.person(resident).earnedInMonth, 0);
        fundIs(0, 0);
        vm.expectRevert(wrongStatus(SubgoalStatus.Undone));
        confirm(false);
    }

    function test_Undo_OfAnEarnedRewardFreesTheFund() public {
        agreeOnAStep();
        coin.setLimits(0, 0);
        confirm(false);

        undo();

        isNow(SubgoalStatus.Undone);
        fundIs(0, 0);
    }

    function test_Undo_AcrossAMonthEdgeLeavesTheNewMonthAlone() public {
        vm.warp(FEBRUARY_BEGINS - 1 days);
        earnByGoal(10_00);
        vm.warp(FEBRUARY_BEGINS);
        earnByGoal(7_00);

        undo();

        eq(coin.person(resident).earnedInMonth, 7_00);
        eq(coin.person(resident).earnedInYear, 7_00);
    }

    function test_RevertWhen_UndoneAfterThreeDays() public {
        agreeOnAStep();
        confirm(false);
        uint40 until = uint40(block.timestamp + 72 hours);
        vm.warp(until + 1);

        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.UndoTooLate.selector, 1, until));
        undo();

        vm.warp(until);
        undo();
    }

    function test_RevertWhen_UndoneByAnotherExpiredOrUnconfirmed() public {
        agreeOnAStep();
        vm.expectRevert(wrongStatus(SubgoalStatus.Agreed));
        undo();

        confirm(false);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, stranger, resident));
        goals.undo(1, WORDS);

        vm.prank(official);
        coin.revokeStaff(mentor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Mentor));
        undo();
    }

    function test_RevertGiven_CoinsAreOffered() public {
        earnByGoal(10_00);
        offer(owe(), 5_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.CoinsNotFree.selector, resident, 10_00, 5_00));
        undo();
    }

    // ------------------------------------------------------------ lapse

    function test_Lapse_IsAnyonesNinetyDaysAfterTheDate() public {
        agreeOnAStep();
        uint40 from = goals.subgoal(1).dueAt + 90 days;
        vm.warp(from);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.TooEarlyToLapse.selector, 1, from));
        goals.lapse(1);

        vm.warp(from + 1);
        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalLapsed(1, resident, 25_00);
        vm.prank(stranger);
        goals.lapse(1);
        isNow(SubgoalStatus.Lapsed);
        fundIs(0, 0);
    }

    function test_Lapse_WaitsForAPause() public {
        agreeOnAStep();
        vm.prank(resident);
        coin.pause();
        later(365 days);

        vm.expectRevert(abi.encodeWithSelector(IGoalPlans.TooEarlyToLapse.selector, 1, type(uint40).max));
        goals.lapse(1);
    }

    function test_RevertGiven_AReportWaitsForTheMentor() public {
        agreeOnAStep();
        report();
        later(365 days);

        vm.expectRevert(wrongStatus(SubgoalStatus.Reported));
        goals.lapse(1);
    }

    function test_Lapse_IsAtOnceGivenTheResidentLeft() public {
        agreeOnAStep();
        report();
        leave(resident);

        goals.lapse(1);

        isNow(SubgoalStatus.Lapsed);
        fundIs(0, 0);
    }

    function test_Lapse_OfAnEarnedRewardGivenTheResidentLeft() public {
        agreeOnAStep();
        coin.setLimits(0, 0);
        confirm(false);
        leave(resident);

        goals.lapse(1);

        fundIs(0, 0);
    }

    function test_RevertWhen_AConfirmedStepIsLapsed() public {
        agreeOnAStep();
        confirm(false);
        leave(resident);

        vm.expectRevert(wrongStatus(SubgoalStatus.Confirmed));
        goals.lapse(1);
    }
}
