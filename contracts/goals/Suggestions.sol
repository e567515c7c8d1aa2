// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../ledger/ILedger.sol";
import {PersonStatus} from "../ledger/Records.sol";
import {IGoalPlans, SubgoalTerms, SuggestionStatus} from "./IGoalPlans.sol";
import {Proposals} from "./Proposals.sol";

/// @title A resident's own idea
/// @notice The resident suggests; their mentor makes a proposal of it, or answers why not. The words are in the dossier.
/// Open -> TakenUp | Answered (mentor) | Withdrawn (resident).
abstract contract Suggestions is Proposals {
    struct Suggestion {
        address resident;
        SuggestionStatus status;
    }

    mapping(uint32 suggestionId => Suggestion) private _suggestions;
    uint32 private _lastSuggestion;

    /// @inheritdoc IGoalPlans
    function suggest(bytes32 commitment) external returns (uint32 suggestionId) {
        PersonStatus status = LEDGER.statusOf(msg.sender);
        require(status == PersonStatus.Participating, ILedger.StatusRefused(msg.sender, status));

        suggestionId = ++_lastSuggestion;
        _suggestions[suggestionId] = Suggestion({resident: msg.sender, status: SuggestionStatus.Open});

        emit SuggestionMade(suggestionId, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function takeUp(
        uint32 suggestionId,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) external returns (uint32 planId) {
        address resident = _requireOpenSuggestion(suggestionId);
        _onlyMentorOf(resident);

        _suggestions[suggestionId].status = SuggestionStatus.TakenUp;
        planId = _nextPlan();

        emit SuggestionTakenUp(suggestionId, resident, planId);

        _propose(planId, resident, fundId, 1, commitment, subgoals);
    }

    /// @inheritdoc IGoalPlans
    function answerSuggestion(uint32 suggestionId, bytes32 commitment) external {
        address resident = _requireOpenSuggestion(suggestionId);
        _onlyMentorOf(resident);
        _requireMentor(msg.sender);

        _suggestions[suggestionId].status = SuggestionStatus.Answered;

        emit SuggestionAnswered(suggestionId, resident, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function withdrawSuggestion(uint32 suggestionId) external {
        address resident = _requireOpenSuggestion(suggestionId);
        _onlyResident(resident);

        _suggestions[suggestionId].status = SuggestionStatus.Withdrawn;

        emit SuggestionWithdrawn(suggestionId, msg.sender);
    }

    /// @inheritdoc IGoalPlans
    function suggestion(uint32 suggestionId) external view returns (address resident, SuggestionStatus status) {
        Suggestion memory found = _suggestions[suggestionId];
        return (found.resident, found.status);
    }

    function _requireOpenSuggestion(uint32 suggestionId) private view returns (address resident) {
        Suggestion memory found = _suggestions[suggestionId];
        require(found.status == SuggestionStatus.Open, SuggestionStatusWrong(suggestionId, found.status));
        return found.resident;
    }
}
