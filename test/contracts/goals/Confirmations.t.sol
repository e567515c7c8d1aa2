// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {
    ConfirmLine,
    IGoalPlans,
    PlanStatus,
    Refusal,
    Subgoal,
    SubgoalStatus,
    SubgoalTerms
} from "../../../contracts/goals/IGoalPlans.sol";
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

    function cancel() private {
        vm.prank(resident);
        goals.cancelSubgoal(1);
    }

    /// @dev Step 1 of 10.00 (25.00 as a group), confirmed while there was no room for it.
    function earnAStep(bool asGroup) private {
        agreeOnAStep();
        limit(9_99, 9_99);
        confirm(asGroup);
    }

    function noRoom(uint256 left) private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.LimitPassed.selector, resident, 10_00, left);
    }

    // ------------------------------------------------------------ a group

    /// @dev Another resident of the same mentor, with an accepted step of 10.00, or 25.00 as a group.
    function joins(address account) private returns (uint32 stepId) {
        enrol(account, 0, GEITENKAMP);
        participate(account);
        vm.prank(official);
        goals.assignMentor(account, mentor);
        SubgoalTerms[] memory steps = new SubgoalTerms[](1);
        steps[0] = step(10_00, 25_00);
        vm.prank(mentor);
        uint32 planId = goals.propose(account, 1, WORDS, steps);
        bytes32 termsHash = goals.termsHashOf(planId);
        vm.prank(account);
        goals.accept(planId, 1, termsHash);
        return planId;
    }

    /// @dev Steps 1, 2 and 3: of the resident, the neighbour and the partner.
    function threeAgree() private {
        agreeOnAStep();
        joins(neighbour);
        joins(partner);
    }

    function threeLines() private pure returns (ConfirmLine[] memory lines) {
        lines = new ConfirmLine[](3);
        for (uint32 i = 0; i < 3; ++i) lines[i] = ConfirmLine(i + 1, true);
    }

    function confirmMany(ConfirmLine[] memory lines) private returns (Refusal[] memory) {
        vm.prank(mentor);
        return goals.confirmMany(lines);
    }

    function manyRefused(address by, ConfirmLine[] memory lines, bytes memory reason) private {
        refused(by, reason);
        goals.confirmMany(lines);
    }

    /// @dev A group of one step, refused: nothing was minted by it.
    function lineRefused(ConfirmLine[] memory lines, Refusal reason) private {
        uint256 supply = coin.totalSupply();

        Refusal[] memory refusals = confirmMany(lines);

        is_(refusals[0], reason);
        eq(coin.totalSupply(), supply);
    }

    function is_(Refusal told, Refusal reason) private pure {
        eq(uint256(told), uint256(reason));
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

    // ------------------------------------------------------------ confirmMany

    function test_ConfirmMany_RevertWhen_ThereIsNoLine() public {
        manyRefused(mentor, new ConfirmLine[](0), abi.encodeWithSelector(IGoalPlans.LinesInvalid.selector, 0));
    }

    function test_ConfirmMany_RevertWhen_ThereAreMoreThanAHundred() public {
        manyRefused(mentor, new ConfirmLine[](101), abi.encodeWithSelector(IGoalPlans.LinesInvalid.selector, 101));
    }

    function test_ConfirmMany_RevertWhen_TheCallerDoesNotHoldMentor() public {
        manyRefused(stranger, oneLine(false), noMentor(stranger));
    }

    function test_ConfirmMany_RevertGiven_TheCallersRoleExpired() public {
        agreeOnAStep();
        revoke(mentor);

        manyRefused(mentor, oneLine(false), noMentor(mentor));
    }

    function test_ConfirmMany_RevertGiven_TheSystemIsHalted() public {
        coin.halt();

        manyRefused(mentor, oneLine(false), halted());
    }

    function test_ConfirmMany_When_ThereAreAHundred() public {
        SubgoalTerms[] memory steps = new SubgoalTerms[](20);
        for (uint256 i = 0; i < 20; ++i) steps[i] = step(1_00, 0);
        for (uint256 i = 0; i < 5; ++i) accept(propose(steps));
        ConfirmLine[] memory lines = new ConfirmLine[](100);
        for (uint32 i = 0; i < 100; ++i) lines[i] = ConfirmLine(i + 1, false);

        Refusal[] memory refusals = confirmMany(lines);

        eq(refusals.length, 100);
        for (uint256 i = 0; i < 100; ++i) is_(refusals[i], Refusal.None);
        eq(coin.balanceOf(resident), 100_00);
        fundIs(0, 100_00);
    }

    function test_ConfirmMany_When_AStepIsUnknown() public {
        lineRefused(oneLine(false), Refusal.StepUnknown);
    }

    function test_ConfirmMany_When_APlanWasNotAccepted() public {
        propose(oneStep(10_00));

        lineRefused(oneLine(false), Refusal.StepUnknown);
    }

    function test_ConfirmMany_When_AResidentIsAnotherMentors() public {
        agreeOnAStep();
        handOver(colleague);

        lineRefused(oneLine(false), Refusal.NotYourResident);
    }

    function test_ConfirmMany_When_AStepStandsThereTwice() public {
        agreeOnAStep();
        ConfirmLine[] memory lines = new ConfirmLine[](2);
        (lines[0], lines[1]) = (ConfirmLine(1, true), ConfirmLine(1, false));

        Refusal[] memory refusals = confirmMany(lines);

        is_(refusals[0], Refusal.None);
        is_(refusals[1], Refusal.Duplicate);
        eq(coin.balanceOf(resident), 25_00);
    }

    function test_ConfirmMany_When_AStepWasConfirmedInTheSameBlock() public {
        agreeOnAStep();
        confirm(false);

        lineRefused(oneLine(false), Refusal.Duplicate);
    }

    function test_ConfirmMany_When_AStepWasEarnedInTheSameBlock() public {
        earnAStep(false);

        lineRefused(oneLine(false), Refusal.Duplicate);
    }

    function test_ConfirmMany_When_AStepWasUndoneInTheSameBlock() public {
        agreeOnAStep();
        confirm(false);
        undo();

        lineRefused(oneLine(false), Refusal.StepClosed);
    }

    function test_ConfirmMany_When_AStepWasConfirmedInABlockBefore() public {
        agreeOnAStep();
        confirm(false);
        later(1);

        lineRefused(oneLine(false), Refusal.StepClosed);
    }

    function test_ConfirmMany_When_AStepWasCancelled() public {
        agreeOnAStep();
        cancel();

        lineRefused(oneLine(false), Refusal.StepClosed);
    }

    function test_ConfirmMany_When_NoGroupAmountWasAgreed() public {
        accept(propose(oneStep(10_00)));

        lineRefused(oneLine(true), Refusal.GroupNotAgreed);
    }

    function test_ConfirmMany_When_TheSameStepFollowsWithoutTheGroup() public {
        accept(propose(oneStep(10_00)));
        ConfirmLine[] memory lines = new ConfirmLine[](2);
        (lines[0], lines[1]) = (ConfirmLine(1, true), ConfirmLine(1, false));

        Refusal[] memory refusals = confirmMany(lines);

        is_(refusals[0], Refusal.GroupNotAgreed);
        is_(refusals[1], Refusal.None);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_ConfirmMany_Given_AResidentLeft() public {
        agreeOnAStep();
        leave(resident);

        lineRefused(oneLine(false), Refusal.ResidentLeft);
    }

    function test_ConfirmMany_Given_ALimitLeavesNoRoom() public {
        agreeOnAStep();
        limit(9_99, 9_99);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalEarned(1, resident, mentor, 10_00, false);
        is_(confirmMany(oneLine(false))[0], Refusal.None);

        stepIs(SubgoalStatus.Earned);
        fundIs(25_00, 0);
    }

    function test_ConfirmMany_ShouldConfirmAllLinesButThoseRefused() public {
        threeAgree();
        leave(neighbour);

        Refusal[] memory refusals = confirmMany(threeLines());

        is_(refusals[0], Refusal.None);
        is_(refusals[1], Refusal.ResidentLeft);
        is_(refusals[2], Refusal.None);
        eq(coin.balanceOf(resident), 25_00);
        eq(coin.balanceOf(neighbour), 0);
        eq(coin.balanceOf(partner), 25_00);
        fundIs(25_00, 50_00);
    }

    function test_ConfirmMany_ShouldTellEachLineThatWasRefused() public {
        threeAgree();
        leave(neighbour);

        vm.expectEmit(address(goals));
        emit IGoalPlans.ConfirmRefused(2, mentor, Refusal.ResidentLeft);
        confirmMany(threeLines());
    }

    function test_ConfirmMany_ShouldTellEachLineThatWasConfirmed() public {
        threeAgree();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalConfirmed(1, resident, mentor, 25_00, true);
        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalConfirmed(2, neighbour, mentor, 25_00, true);
        vm.expectEmit(address(goals));
        emit IGoalPlans.SubgoalConfirmed(3, partner, mentor, 25_00, true);
        confirmMany(threeLines());
    }

    function test_ConfirmMany_ShouldLeaveARefusedLineAsItWas() public {
        agreeOnAStep();
        report();
        handOver(colleague);

        confirmMany(oneLine(true));

        Subgoal memory left = goals.subgoal(1);
        eq(left.paid, 0);
        eq(left.confirmedAt, 0);
        stepIs(SubgoalStatus.Reported);
        fundIs(25_00, 0);
    }

    /// @dev Two steps in the same state: one is confirmed alone, the other in a group.
    function testFuzz_ConfirmMany_For_AnyStep(uint256 state, uint256 group, uint256 leaves, uint256 mine) public {
        bool asGroup = within(group, 0, 1) == 1;
        twoAlike(within(state, 0, 7), within(group, 0, 3) > 1);
        if (within(leaves, 0, 4) == 0) leave(resident);
        address by = within(mine, 0, 4) == 0 ? colleague : mentor;
        ConfirmLine[] memory lines = new ConfirmLine[](1);
        lines[0] = ConfirmLine(2, asGroup);

        vm.prank(by);
        (bool alone, ) = address(goals).call(abi.encodeCall(goals.confirm, (1, asGroup)));
        vm.prank(by);
        Refusal reason = goals.confirmMany(lines)[0];

        yes(alone == (reason == Refusal.None));
        eq(goals.subgoal(1).paid, goals.subgoal(2).paid);
        eq(uint256(goals.subgoal(1).status), uint256(goals.subgoal(2).status));
    }

    /// @dev Plan 1 with two steps that have come equally far.
    function twoAlike(uint256 state, bool withGroup) private {
        SubgoalTerms[] memory steps = new SubgoalTerms[](2);
        steps[0] = step(10_00, withGroup ? 25_00 : 0);
        steps[1] = steps[0];
        propose(steps);
        if (state > 0) accept(1);
        if (state == 6) limit(0, 0);
        for (uint32 id = 1; id <= 2; ++id) {
            if (state == 2 || state == 3) asResident(abi.encodeCall(goals.report, (id, WORDS)));
            if (state == 3) asMentor(abi.encodeCall(goals.sendBack, (id, WORDS)));
            if (state == 4) asResident(abi.encodeCall(goals.cancelSubgoal, (id)));
            if (state >= 5) asMentor(abi.encodeCall(goals.confirm, (id, false)));
            if (state == 7) asMentor(abi.encodeCall(goals.undo, (id, WORDS)));
        }
    }

    function asResident(bytes memory call) private {
        vm.prank(resident);
        (bool ok, ) = address(goals).call(call);
        yes(ok);
    }

    function asMentor(bytes memory call) private {
        vm.prank(mentor);
        (bool ok, ) = address(goals).call(call);
        yes(ok);
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
