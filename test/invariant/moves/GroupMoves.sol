// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AnswerRefusal} from "../../../contracts/debts/IRedemptions.sol";
import {ConfirmLine, Refusal} from "../../../contracts/goals/IGoalPlans.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {OfferMoves} from "./OfferMoves.sol";
import {StepMoves} from "./StepMoves.sol";

/// @notice Several at once: a mentor's group, a creditor's batch. A line is refused for a reason and then changes nothing,
/// which the checks after every call would find.
abstract contract GroupMoves is StepMoves, OfferMoves {
    uint256 private constant LINES = 3;

    function confirmGroup(uint256 seed) external inTime {
        address mentor = mentors[choose(seed, "mentor", mentors.length)];
        if (!coin.hasRole(mentor, Role.Mentor) && choose(seed, "without role", 4) > 0) return;
        if (_waitsFor(seed, mentor) == 0 && choose(seed, "nothing waits", 6) > 0) return;
        ConfirmLine[] memory lines = _lines(seed, mentor);
        bytes memory data = abi.encodeCall(goals.confirmMany, (lines));
        (bool ok, bytes memory answer) = ask("confirmGroup", mentor, address(goals), data);
        if (!ok) return;

        Refusal[] memory refusals = abi.decode(answer, (Refusal[]));
        must(refusals.length == lines.length && clock >= haltedUntil, "every line is answered, and none while halted");
        for (uint256 i = 0; i < lines.length; ++i) {
            ++tried["line of a group"];
            if (refusals[i] != Refusal.None) must(!_mayConfirm(lines[i], mentor), "a line is refused for a reason");
            if (refusals[i] != Refusal.None) continue;
            ++done["line of a group"];
            _confirmed(lines[i].subgoalId, lines[i].asGroup, mentor);
        }
    }

    function confirmOffers(uint256 seed) external inTime {
        address creditor = creditors[choose(seed, "creditor", CREDITORS)];
        uint32[] memory ids = _offers(seed, creditor);
        if (ids.length == 0) return;
        bytes memory data = abi.encodeCall(redemptions.confirmMany, (ids));
        (bool ok, bytes memory answer) = ask("confirmOffers", creditor, address(redemptions), data);
        if (!ok) return;

        AnswerRefusal[] memory refusals = abi.decode(answer, (AnswerRefusal[]));
        must(refusals.length == ids.length, "every line is answered");
        for (uint256 i = 0; i < ids.length; ++i) {
            if (refusals[i] == AnswerRefusal.None) _confirmed(ids[i], creditor);
            else must(!_mayAnswer(ids[i], creditor) || _awaits(ids[i]), "a yes is refused for a reason");
        }
        _checkAll(ids);
    }

    function rejectOffers(uint256 seed) external inTime {
        if (choose(seed, "not often", 4) > 0) return;
        address creditor = creditors[choose(seed, "creditor", CREDITORS)];
        uint32[] memory ids = _offers(seed, creditor);
        if (ids.length == 0) return;
        bytes memory data = abi.encodeCall(redemptions.rejectMany, (ids, new bytes32[](ids.length)));
        (bool ok, bytes memory answer) = ask("rejectOffers", creditor, address(redemptions), data);
        if (!ok) return;

        AnswerRefusal[] memory refusals = abi.decode(answer, (AnswerRefusal[]));
        for (uint256 i = 0; i < ids.length; ++i) {
            if (refusals[i] == AnswerRefusal.None) _rejected(ids[i], creditor);
            else must(!_mayAnswer(ids[i], creditor), "a no is refused for a reason");
        }
        _checkAll(ids);
    }

    // ------------------------------------------------------------ inside

    /// @dev The mentor's steps that wait, some that do not, and now and then one of them twice.
    function _lines(uint256 seed, address mentor) private view returns (ConfirmLine[] memory lines) {
        lines = new ConfirmLine[](between(seed, "lines", 1, LINES));
        for (uint256 i = 0; i < lines.length; ++i) {
            uint256 own = uint256(keccak256(abi.encode(seed, i)));
            uint32 id = choose(own, "any", 8) == 0 ? stepWho(own, StepState.Paid) : _waitsFor(own, mentor);
            if (i > 0 && choose(own, "twice", 6) == 0) id = lines[i - 1].subgoalId;
            bool asGroup = id > 0 && steps[id].groupReward > 0 && choose(own, "as group", 2) == 0;
            lines[i] = ConfirmLine(id, asGroup);
        }
    }

    /// @dev A step that waits for this mentor, where there is one.
    function _waitsFor(uint256 seed, address mentor) private view returns (uint32 id) {
        uint256 start = choose(seed, "step", steps.length);
        for (uint256 i = 0; i < steps.length; ++i) {
            id = uint32((start + i) % steps.length);
            if (_mayConfirm(ConfirmLine(id, false), mentor)) return id;
        }
        return 0;
    }

    /// @dev All that wait for this creditor, and one that does not.
    function _offers(uint256 seed, address creditor) private view returns (uint32[] memory ids) {
        uint256 count;
        for (uint32 id = 1; id < offers.length; ++id) if (_isTheirs(id, creditor) && count < LINES) ++count;
        if (count == 0) return ids;

        ids = new uint32[](count + 1);
        uint256 last;
        for (uint32 id = 1; id < offers.length && last < count; ++id) if (_isTheirs(id, creditor)) ids[last++] = id;
        ids[last] = uint32(between(seed, "another", 0, offers.length));
    }

    function _checkAll(uint32[] memory ids) private view {
        for (uint256 i = 0; i < ids.length; ++i) if (ids[i] > 0 && ids[i] < offers.length) _check(ids[i]);
    }

    function _isTheirs(uint32 id, address creditor) private view returns (bool) {
        return offers[id].state == OfferState.Open && claims[offers[id].debtId].creditor == creditor;
    }

    /// @dev Before the call the step waited; afterwards the model still says so, since a refused line changes nothing.
    function _mayConfirm(ConfirmLine memory line, address mentor) private view returns (bool) {
        StepGhost storage step = steps[line.subgoalId];
        PlanGhost storage plan = plans[step.planId];
        return
            (step.state == StepState.Waits || step.state == StepState.Reported) &&
            plan.state == PlanState.Accepted &&
            people[plan.resident].mentor == mentor &&
            people[plan.resident].status != PersonStatus.Left &&
            (!line.asGroup || step.groupReward > 0);
    }

    function _mayAnswer(uint32 id, address creditor) private view returns (bool) {
        if (id >= offers.length || !_isTheirs(id, creditor)) return false;
        return clock <= offers[id].until && isFresh(id) && claims[offers[id].debtId].state != ClaimState.Over;
    }

    function _awaits(uint32 id) private view returns (bool) {
        address approver = people[offers[id].owner].approver;
        return approver != address(0) && offers[id].approvedBy != approver;
    }
}
