// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PersonStatus, Reward} from "../ledger/Records.sol";
import {Confirmations} from "./Confirmations.sol";
import {ConfirmLine, IGoalPlans, Plan, Refusal, Subgoal, SubgoalStatus} from "./IGoalPlans.sol";

/// @title A group is confirmed at once
/// @notice Judges each line as {IGoalPlans-confirm} does, and lets the book pay all of them in one call. A line that can not
/// be confirmed is named with its reason; the others go on.
abstract contract Groups is Confirmations {
    /// @notice The lines of a group while they are confirmed, each under its own index.
    /// @param before How far a step was, for when it turns out that its resident left.
    /// @param due What is to be paid; nothing for a line that was refused.
    struct Group {
        Refusal[] refusals;
        SubgoalStatus[] before;
        Reward[] due;
    }

    /// @inheritdoc IGoalPlans
    function confirmMany(ConfirmLine[] calldata lines) external returns (Refusal[] memory refusals) {
        _requireLines(lines.length);
        Group memory group = _closeMany(lines);
        refusals = group.refusals;

        bool[] memory minted = LEDGER.mintMany(msg.sender, group.due);

        for (uint256 i = 0; i < lines.length; ++i) {
            (ConfirmLine calldata line, Reward memory due) = (lines[i], group.due[i]);
            if (minted[i]) emit SubgoalConfirmed(line.subgoalId, due.resident, msg.sender, due.coins, line.asGroup);
            else refusals[i] = _tellUnpaid(line, due, refusals[i], group.before[i]);
        }
    }

    /// @dev Every step that can be confirmed is written as such before any is paid: so none is paid twice.
    function _closeMany(ConfirmLine[] calldata lines) private returns (Group memory group) {
        group.refusals = new Refusal[](lines.length);
        group.before = new SubgoalStatus[](lines.length);
        group.due = new Reward[](lines.length);
        for (uint256 i = 0; i < lines.length; ++i) {
            (uint32 subgoalId, bool asGroup) = (lines[i].subgoalId, lines[i].asGroup);
            Subgoal memory step = _subgoals[subgoalId];
            Plan memory agreed = _plans[step.planId];
            Refusal refusal = _refusalOf(step, agreed, asGroup);
            if (refusal != Refusal.None) {
                group.refusals[i] = refusal;
                continue;
            }

            uint40 coins = _close(subgoalId, step, asGroup);
            group.before[i] = step.status;
            group.due[i] = Reward(agreed.fundId, agreed.resident, _promised(step), coins);
        }
    }

    /// @dev A line that was not paid: refused at first sight, or since its resident left, or it is earned.
    function _tellUnpaid(
        ConfirmLine calldata line,
        Reward memory due,
        Refusal refusal,
        SubgoalStatus before
    ) private returns (Refusal) {
        if (refusal == Refusal.None && LEDGER.statusOf(due.resident) == PersonStatus.Left) {
            _reopen(line.subgoalId, before);
            refusal = Refusal.ResidentLeft;
        }
        if (refusal == Refusal.None) _earn(line.subgoalId, due.resident, due.coins, line.asGroup);
        else emit ConfirmRefused(line.subgoalId, msg.sender, refusal);
        return refusal;
    }

    /// @dev As if nothing happened: a step that was open had neither been paid nor confirmed.
    function _reopen(uint32 subgoalId, SubgoalStatus before) private {
        Subgoal storage step = _subgoals[subgoalId];
        step.status = before;
        step.paid = 0;
        step.confirmedAt = 0;
    }
}
