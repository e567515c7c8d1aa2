// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {
    ConfirmLine,
    IGoalPlans,
    Refusal,
    Subgoal,
    SubgoalStatus,
    SubgoalTerms
} from "../../../contracts/goals/IGoalPlans.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract GroupsTest is GoalsTown {
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

    function oneLine(bool asGroup) private pure returns (ConfirmLine[] memory lines) {
        lines = new ConfirmLine[](1);
        lines[0] = ConfirmLine(1, asGroup);
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

    function test_ConfirmMany_Given_AResidentLeft_ShouldBeRefusedAsLeft() public {
        agreeOnAStep();
        leave(resident);

        lineRefused(oneLine(false), Refusal.ResidentLeft);
    }

    function test_ConfirmMany_Given_AResidentLeft_ShouldLeaveTheStepAsItWas() public {
        agreeOnAStep();
        report();
        leave(resident);

        confirmMany(oneLine(true));

        Subgoal memory left = goals.subgoal(1);
        eq(left.paid, 0);
        eq(left.confirmedAt, 0);
        stepIs(SubgoalStatus.Reported);
        fundIs(25_00, 0);
    }

    function test_ConfirmMany_Given_AResidentLeft_ShouldBeADuplicateTheSecondTime() public {
        agreeOnAStep();
        leave(resident);
        ConfirmLine[] memory lines = new ConfirmLine[](2);
        (lines[0], lines[1]) = (ConfirmLine(1, true), ConfirmLine(1, false));

        Refusal[] memory refusals = confirmMany(lines);

        is_(refusals[0], Refusal.ResidentLeft);
        is_(refusals[1], Refusal.Duplicate);
        stepIs(SubgoalStatus.Agreed);
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
}
