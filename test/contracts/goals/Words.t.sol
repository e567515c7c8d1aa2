// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, PlanStatus} from "../../../contracts/goals/IGoalPlans.sol";
import {GoalsTown} from "./GoalsTown.sol";

contract WordsTest is GoalsTown {
    /// @dev Plan 1 has steps 1 and 2; plan 2 has step 3.
    function setUp() public override {
        super.setUp();
        accept(propose(twoSteps()));
        accept(propose(oneStep(5_00)));
    }

    function suggestWords(address by, uint32 subgoalId) private {
        vm.prank(by);
        goals.suggestWords(1, subgoalId, WORDS);
    }

    function agreeWords(address by, uint32 subgoalId) private {
        vm.prank(by);
        goals.agreeWords(1, subgoalId, WORDS);
    }

    function notParty(address by) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.NotPartyOf.selector, by, 1);
    }

    function elsewhere(uint32 subgoalId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.SubgoalElsewhere.selector, subgoalId, 1);
    }

    function notSuggested(uint32 subgoalId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGoalPlans.WordsNotSuggested.selector, 1, subgoalId);
    }

    // ------------------------------------------------------------ suggestWords

    function test_SuggestWords_RevertGiven_ThePlanWasNotAccepted() public {
        propose(oneStep(5_00));

        refused(resident, abi.encodeWithSelector(IGoalPlans.PlanStatusWrong.selector, 3, PlanStatus.Proposed));
        goals.suggestWords(3, 0, WORDS);
    }

    function test_SuggestWords_RevertWhen_TheStepIsOfAnotherPlan() public {
        refused(resident, elsewhere(3));
        goals.suggestWords(1, 3, WORDS);
    }

    function test_SuggestWords_RevertWhen_TheStepIsUnknown() public {
        refused(resident, elsewhere(9));
        goals.suggestWords(1, 9, WORDS);
    }

    function test_SuggestWords_RevertWhen_TheCallerIsNeitherOfTheTwo() public {
        refused(colleague, notParty(colleague));
        goals.suggestWords(1, 0, WORDS);
    }

    function test_SuggestWords_RevertGiven_TheMentorsRoleExpired() public {
        revoke(mentor);

        refused(mentor, noMentor(mentor));
        goals.suggestWords(1, 0, WORDS);
    }

    function test_SuggestWords_RevertGiven_TheMentorWasReplaced() public {
        handOver(colleague);

        refused(mentor, notParty(mentor));
        goals.suggestWords(1, 0, WORDS);
    }

    function test_SuggestWords_When_TheCallerIsTheResident() public {
        vm.expectEmit(address(goals));
        emit IGoalPlans.WordsSuggested(1, 0, resident, WORDS);
        suggestWords(resident, 0);
    }

    function test_SuggestWords_When_TheCallerIsTheMentor() public {
        vm.expectEmit(address(goals));
        emit IGoalPlans.WordsSuggested(1, 2, mentor, WORDS);
        suggestWords(mentor, 2);
    }

    function test_SuggestWords_ShouldCorrectNothingYet() public {
        bytes32 termsHash = goals.termsHashOf(1);

        suggestWords(mentor, 0);

        yes(goals.termsHashOf(1) == termsHash);
        eq(goals.plan(1).version, 1);
    }

    // ------------------------------------------------------------ agreeWords

    function test_AgreeWords_RevertGiven_NothingWasSuggested() public {
        refused(resident, notSuggested(0));
        goals.agreeWords(1, 0, WORDS);
    }

    function test_AgreeWords_RevertGiven_TheCallerSuggestedThem() public {
        suggestWords(resident, 0);

        refused(resident, notSuggested(0));
        goals.agreeWords(1, 0, WORDS);
    }

    function test_AgreeWords_RevertWhen_TheWordsAreNotThoseSuggested() public {
        suggestWords(resident, 0);

        refused(mentor, notSuggested(0));
        goals.agreeWords(1, 0, OTHER_WORDS);
    }

    function test_AgreeWords_RevertWhen_TheyWereSuggestedForAnotherStep() public {
        suggestWords(resident, 2);

        refused(mentor, notSuggested(1));
        goals.agreeWords(1, 1, WORDS);
    }

    function test_AgreeWords_RevertGiven_OtherWordsWereSuggestedLater() public {
        suggestWords(mentor, 1);
        vm.prank(mentor);
        goals.suggestWords(1, 1, OTHER_WORDS);

        refused(resident, notSuggested(1));
        goals.agreeWords(1, 1, WORDS);
        vm.prank(resident);
        goals.agreeWords(1, 1, OTHER_WORDS);
    }

    function test_AgreeWords_RevertGiven_TheyWereAgreedAlready() public {
        suggestWords(mentor, 1);
        agreeWords(resident, 1);

        refused(resident, notSuggested(1));
        goals.agreeWords(1, 1, WORDS);
    }

    function test_AgreeWords_RevertWhen_TheCallerIsNeitherOfTheTwo() public {
        suggestWords(resident, 0);

        refused(colleague, notParty(colleague));
        goals.agreeWords(1, 0, WORDS);
    }

    function test_AgreeWords_RevertGiven_TheMentorsRoleExpired() public {
        suggestWords(resident, 0);
        revoke(mentor);

        refused(mentor, noMentor(mentor));
        goals.agreeWords(1, 0, WORDS);
    }

    function test_AgreeWords_RevertGiven_AMentorSuggestedAndWasReplaced() public {
        suggestWords(mentor, 0);
        handOver(colleague);

        refused(colleague, notSuggested(0));
        goals.agreeWords(1, 0, WORDS);
    }

    function test_AgreeWords_Given_AMentorSuggestedAndWasReplaced_ShouldBeTheResidentWhoAgrees() public {
        suggestWords(mentor, 0);
        handOver(colleague);

        vm.expectEmit(address(goals));
        emit IGoalPlans.WordsCorrected(1, 0, resident, WORDS);
        agreeWords(resident, 0);
    }

    function test_AgreeWords_Given_AResidentSuggestedAndTheMentorWasReplaced() public {
        suggestWords(resident, 0);
        handOver(colleague);

        vm.expectEmit(address(goals));
        emit IGoalPlans.WordsCorrected(1, 0, resident, WORDS);
        agreeWords(colleague, 0);
    }

    function test_AgreeWords_ShouldCorrectTheWordsOfThePlan() public {
        suggestWords(resident, 0);

        vm.expectEmit(address(goals));
        emit IGoalPlans.WordsCorrected(1, 0, resident, WORDS);
        agreeWords(mentor, 0);
    }

    function test_AgreeWords_ShouldCorrectTheWordsOfAStep() public {
        suggestWords(mentor, 2);

        vm.expectEmit(address(goals));
        emit IGoalPlans.WordsCorrected(1, 2, resident, WORDS);
        agreeWords(resident, 2);
    }

    function test_AgreeWords_ShouldLeaveVersionTermsAndAmountsAlone() public {
        bytes32 termsHash = goals.termsHashOf(1);
        suggestWords(mentor, 1);

        agreeWords(resident, 1);

        yes(goals.termsHashOf(1) == termsHash);
        eq(goals.plan(1).version, 1);
        eq(goals.subgoal(1).reward, 10_00);
        fundIs(60_00, 0);
    }
}
