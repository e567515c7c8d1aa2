// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans, PlanStatus} from "./IGoalPlans.sol";
import {Plans} from "./Plans.sol";

/// @title Words that both correct
/// @notice One of the two suggests, the other agrees. Amounts, dates and version stay as they were accepted.
abstract contract Words is Plans {
    /// @dev Which words wait, and whose they are: the resident's, or their mentor's of that moment. A hand-over in between
    /// changes nothing: the side that suggested is not the side that agrees.
    mapping(uint32 planId => mapping(uint32 subgoalId => bytes32 wordsAndSide)) private _suggested;

    /// @inheritdoc IGoalPlans
    function suggestWords(uint32 planId, uint32 subgoalId, bytes32 commitment) external {
        (, bool byResident) = _requireParty(planId, subgoalId);

        _suggested[planId][subgoalId] = _of(byResident, commitment);

        emit WordsSuggested(planId, subgoalId, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function agreeWords(uint32 planId, uint32 subgoalId, bytes32 commitment) external {
        (address resident, bool byResident) = _requireParty(planId, subgoalId);
        require(_suggested[planId][subgoalId] == _of(!byResident, commitment), WordsNotSuggested(planId, subgoalId));

        delete _suggested[planId][subgoalId];

        emit WordsCorrected(planId, subgoalId, resident, commitment);
    }

    /// @return resident Whose plan it is.
    /// @return byResident Whether the caller is that resident, and not the mentor.
    function _requireParty(uint32 planId, uint32 subgoalId) private view returns (address resident, bool byResident) {
        resident = _requirePlan(planId, PlanStatus.Accepted).resident;
        require(subgoalId == 0 || _subgoals[subgoalId].planId == planId, SubgoalElsewhere(subgoalId, planId));
        byResident = msg.sender == resident;
        if (byResident) return (resident, byResident);

        require(msg.sender == _mentors[resident], NotPartyOf(msg.sender, planId));
        _requireMentor(msg.sender);
    }

    function _of(bool resident, bytes32 commitment) private pure returns (bytes32) {
        return keccak256(abi.encode(resident, commitment));
    }
}
