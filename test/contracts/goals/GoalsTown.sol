// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {
    IGoalPlans,
    PlanStatus,
    SubgoalStatus,
    SubgoalTerms,
    SuggestionStatus
} from "../../../contracts/goals/IGoalPlans.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Fund, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

/// @notice The town of the Goals desk: the mentor has a colleague of the same team, and one of another.
abstract contract GoalsTown is Town {
    uint40 internal constant THRESHOLD = 50_00;
    bytes32 internal constant OTHER_WORDS = keccak256("other words in the dossier");

    address internal immutable teamMate = who("mentor of the same team");
    address internal immutable colleague = who("mentor of another team");

    function setUp() public virtual override {
        super.setUp();
        grant(teamMate, Role.Mentor, WELFARE, NO_CEILING);
        grantInTeam(colleague, Role.Mentor, WELFARE, NO_CEILING, OTHER_TEAM);
    }

    // ------------------------------------------------------------ people

    function revoke(address account) internal {
        vm.prank(official);
        coin.revokeStaff(account);
    }

    function handOver(address next) internal {
        vm.prank(official);
        goals.assignMentor(resident, next);
    }

    function pause() internal {
        vm.prank(resident);
        coin.pause();
    }

    /// @dev Now and for some time, and then on again.
    function pauseFor(uint256 period) internal {
        pause();
        later(period);
        vm.prank(resident);
        coin.resume();
    }

    // ------------------------------------------------------------ plans

    function twoSteps() internal view returns (SubgoalTerms[] memory steps) {
        steps = new SubgoalTerms[](2);
        steps[0] = step(10_00, 25_00);
        steps[1] = step(30_00, 20_00);
    }

    /// @dev Plan 1 with step 1: 10.00, or 25.00 as a group.
    function agreeOnAStep() internal {
        SubgoalTerms[] memory steps = new SubgoalTerms[](1);
        steps[0] = step(10_00, 25_00);
        accept(propose(steps));
    }

    function revise(SubgoalTerms[] memory steps) internal {
        vm.prank(mentor);
        goals.revise(1, 1, WORDS, steps);
    }

    function decline() internal {
        vm.prank(resident);
        goals.decline(1);
    }

    /// @dev Plan 1, which waits for a second pair of eyes.
    function proposeAboveTheThreshold() internal returns (bytes32 termsHash) {
        coin.setSecondThreshold(THRESHOLD);
        propose(oneStep(THRESHOLD + 1));
        return goals.termsHashOf(1);
    }

    function approve(address by) internal {
        (uint16 version, bytes32 termsHash) = (goals.plan(1).version, goals.termsHashOf(1));
        vm.prank(by);
        goals.approvePlan(1, version, termsHash);
    }

    // ------------------------------------------------------------ steps

    function report() internal {
        vm.prank(resident);
        goals.report(1, WORDS);
    }

    function sendBack() internal {
        vm.prank(mentor);
        goals.sendBack(1, WORDS);
    }

    function confirm(bool asGroup) internal {
        vm.prank(mentor);
        goals.confirm(1, asGroup);
    }

    function undo() internal {
        vm.prank(mentor);
        goals.undo(1, WORDS);
    }

    function cancel() internal {
        vm.prank(resident);
        goals.cancelSubgoal(1);
    }

    /// @dev Step 1 of 10.00 (25.00 as a group), confirmed while there was no room for it.
    function earnAStep(bool asGroup) internal {
        agreeOnAStep();
        limit(9_99, 9_99);
        confirm(asGroup);
    }

    // ------------------------------------------------------------ what is so

    function planIs(PlanStatus status) internal view {
        eq(uint256(goals.plan(1).status), uint256(status));
    }

    function stepIs(SubgoalStatus status) internal view {
        eq(uint256(goals.subgoal(1).status), uint256(status));
    }

    function suggestionIs(SuggestionStatus status) internal view {
        (, SuggestionStatus present) = goals.suggestion(1);
        eq(uint256(present), uint256(status));
    }

    function fundIs(uint256 reserved, uint256 spent) internal view {
        (Fund memory pot, ) = coin.fund(1);
        eq(pot.reserved, reserved);
        eq(pot.spent, spent);
    }

    // ------------------------------------------------------------ what is refused

    /// @dev The next call, in somebody's name, is refused for this reason.
    function refused(address by, bytes memory reason) internal {
        vm.prank(by);
        vm.expectRevert(reason);
    }

    function notTheMentor(address by) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.NotMentorOf.selector, by, resident);
    }

    function notTheResident(address by) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.NotResidentOf.selector, by, resident);
    }

    function noMentor(address account) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, account, Role.Mentor);
    }

    function wrongPlan(PlanStatus status) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.PlanStatusWrong.selector, 1, status);
    }

    function wrongStep(SubgoalStatus status) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.SubgoalStatusWrong.selector, 1, status);
    }

    function residentIs(PersonStatus status) internal view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, status);
    }

    function tooEarly(uint256 id, uint256 from) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.TooEarlyToLapse.selector, id, from);
    }

    function halted() internal view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.SystemHalted.selector, coin.haltedUntil());
    }
}
