// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, Plan, PlanStatus, SubgoalTerms, SuggestionStatus} from "../../../contracts/goals/IGoalPlans.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract SuggestionsTest is GoalsTown {
    function suggest() private returns (uint32) {
        vm.prank(resident);
        return goals.suggest(WORDS);
    }

    function takeUp(address by) private returns (uint32) {
        SubgoalTerms[] memory steps = twoSteps();
        vm.prank(by);
        return goals.takeUp(1, 1, OTHER_WORDS, steps);
    }

    function takeUpRefused(address by, bytes memory reason) private {
        SubgoalTerms[] memory steps = twoSteps();
        refused(by, reason);
        goals.takeUp(1, 1, OTHER_WORDS, steps);
    }

    function answer() private {
        vm.prank(mentor);
        goals.answerSuggestion(1, OTHER_WORDS);
    }

    function withdraw() private {
        vm.prank(resident);
        goals.withdrawSuggestion(1);
    }

    function wrongStatus(SuggestionStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.SuggestionStatusWrong.selector, 1, status);
    }

    // ------------------------------------------------------------ suggest

    function test_Suggest_RevertGiven_TheCallerDoesNotTakePartYet() public {
        enrol(neighbour, 0, GEITENKAMP);

        refused(neighbour, abi.encodeWithSelector(ILedger.StatusRefused.selector, neighbour, PersonStatus.Enrolled));
        goals.suggest(WORDS);
    }

    function test_Suggest_RevertGiven_TheCallerIsPaused() public {
        pause();

        refused(resident, residentIs(PersonStatus.Paused));
        goals.suggest(WORDS);
    }

    function test_Suggest_ShouldBeOpen() public {
        eq(suggest(), 1);
        eq(suggest(), 2);

        (address whose, SuggestionStatus status) = goals.suggestion(1);
        same(whose, resident);
        eq(uint256(status), uint256(SuggestionStatus.Open));
    }

    function test_Suggest_ShouldBeTold() public {
        vm.expectEmit(address(goals));
        emit IGoalPlans.SuggestionMade(1, resident, WORDS);
        suggest();
    }

    function test_Suggest_ShouldPromiseNothing() public {
        suggest();

        fundIs(0, 0);
        planIs(PlanStatus.None);
    }

    // ------------------------------------------------------------ takeUp

    function test_TakeUp_RevertGiven_ItIsUnknown() public {
        takeUpRefused(mentor, wrongStatus(SuggestionStatus.None));
    }

    function test_TakeUp_RevertGiven_ItWasTakenUp() public {
        suggest();
        takeUp(mentor);

        takeUpRefused(mentor, wrongStatus(SuggestionStatus.TakenUp));
    }

    function test_TakeUp_RevertGiven_ItWasWithdrawn() public {
        suggest();
        withdraw();

        takeUpRefused(mentor, wrongStatus(SuggestionStatus.Withdrawn));
    }

    function test_TakeUp_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        suggest();

        takeUpRefused(colleague, notTheMentor(colleague));
    }

    function test_TakeUp_RevertGiven_TheMentorsRoleExpired() public {
        suggest();
        revoke(mentor);

        takeUpRefused(mentor, noMentor(mentor));
    }

    function test_TakeUp_RevertGiven_TheResidentIsPaused() public {
        suggest();
        pause();

        takeUpRefused(mentor, residentIs(PersonStatus.Paused));
    }

    function test_TakeUp_RevertWhen_ThereIsNoStep() public {
        suggest();

        refused(mentor, abi.encodeWithSelector(IGoalPlans.SubgoalCountInvalid.selector, 0));
        goals.takeUp(1, 1, OTHER_WORDS, new SubgoalTerms[](0));
        suggestionIs(SuggestionStatus.Open);
    }

    function test_TakeUp_Given_TheMentorWasReplaced() public {
        suggest();
        handOver(colleague);

        takeUpRefused(mentor, notTheMentor(mentor));
        eq(takeUp(colleague), 1);
    }

    function test_TakeUp_Given_TheSumIsAboveTheThreshold() public {
        suggest();
        coin.setSecondThreshold(THRESHOLD);

        takeUp(mentor);

        planIs(PlanStatus.AwaitsSecond);
    }

    function test_TakeUp_ShouldBeTakenUp() public {
        suggest();

        takeUp(mentor);

        suggestionIs(SuggestionStatus.TakenUp);
    }

    function test_TakeUp_ShouldMakeAProposalForItsResident() public {
        suggest();
        propose(oneStep(1));

        eq(takeUp(mentor), 2);

        Plan memory plan = goals.plan(2);
        same(plan.resident, resident);
        eq(plan.fundId, 1);
        eq(plan.version, 1);
        eq(plan.subgoalCount, 2);
        eq(uint256(plan.status), uint256(PlanStatus.Proposed));
        fundIs(55_01, 0);
        yes(goals.termsHashOf(2) == goals.hashTerms(2, 1, resident, 1, OTHER_WORDS, twoSteps()));
    }

    function test_TakeUp_ShouldBeToldBeforeTheProposal() public {
        suggest();
        propose(oneStep(1));
        SubgoalTerms[] memory steps = twoSteps();
        uint40 answerUntil = uint40(block.timestamp + 14 days);
        bytes32 termsHash = goals.hashTerms(2, 1, resident, 1, OTHER_WORDS, steps);

        vm.expectEmit(address(goals));
        emit IGoalPlans.SuggestionTakenUp(1, resident, 2);
        vm.expectEmit(address(goals));
        emit IGoalPlans.PlanProposed(2, resident, mentor, 1, 1, 2, answerUntil, termsHash, OTHER_WORDS, steps);
        takeUp(mentor);
    }

    // ------------------------------------------------------------ answerSuggestion

    function test_AnswerSuggestion_RevertGiven_ItWasAnswered() public {
        suggest();
        answer();

        refused(mentor, wrongStatus(SuggestionStatus.Answered));
        goals.answerSuggestion(1, OTHER_WORDS);
    }

    function test_AnswerSuggestion_RevertWhen_TheCallerIsNotTheResidentsMentor() public {
        suggest();

        refused(colleague, notTheMentor(colleague));
        goals.answerSuggestion(1, OTHER_WORDS);
    }

    function test_AnswerSuggestion_RevertGiven_TheMentorsRoleExpired() public {
        suggest();
        revoke(mentor);

        refused(mentor, noMentor(mentor));
        goals.answerSuggestion(1, OTHER_WORDS);
    }

    function test_AnswerSuggestion_ShouldBeAnswered() public {
        suggest();

        answer();

        suggestionIs(SuggestionStatus.Answered);
    }

    function test_AnswerSuggestion_ShouldBeTold() public {
        suggest();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SuggestionAnswered(1, resident, mentor, OTHER_WORDS);
        answer();
    }

    // ------------------------------------------------------------ withdrawSuggestion

    function test_WithdrawSuggestion_RevertGiven_ItWasAnswered() public {
        suggest();
        answer();

        refused(resident, wrongStatus(SuggestionStatus.Answered));
        goals.withdrawSuggestion(1);
    }

    function test_WithdrawSuggestion_RevertWhen_TheCallerIsNotTheResident() public {
        suggest();

        refused(mentor, notTheResident(mentor));
        goals.withdrawSuggestion(1);
    }

    function test_WithdrawSuggestion_Given_TheResidentIsPaused() public {
        suggest();
        pause();

        withdraw();

        suggestionIs(SuggestionStatus.Withdrawn);
    }

    function test_WithdrawSuggestion_ShouldBeWithdrawn() public {
        suggest();

        withdraw();

        suggestionIs(SuggestionStatus.Withdrawn);
    }

    function test_WithdrawSuggestion_ShouldBeTold() public {
        suggest();

        vm.expectEmit(address(goals));
        emit IGoalPlans.SuggestionWithdrawn(1, resident);
        withdraw();
    }
}
