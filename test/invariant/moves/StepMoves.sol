// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {SubgoalStatus} from "../../../contracts/goals/IGoalPlans.sol";
import {Calendar} from "../../../contracts/ledger/Calendar.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice Steps of an accepted plan: reported, confirmed, sent back, undone, lapsed. The only way that coins come.
abstract contract StepMoves is Moves {
    function report(uint256 seed) external inTime {
        uint32 id = stepWho(seed, StepState.Waits);
        if (nothing(seed, id)) return;
        address by = caller(seed, _resident(id));
        if (!act("report", by, address(goals), abi.encodeCall(goals.report, (id, WORDS)))) return;

        must(by == _resident(id), "only the resident reports");
        steps[id].state = StepState.Reported;
    }

    function sendBack(uint256 seed) external inTime {
        uint32 id = stepWho(seed, StepState.Reported);
        if (nothing(seed, id)) return;
        address by = caller(seed, people[_resident(id)].mentor);
        if (!act("sendBack", by, address(goals), abi.encodeCall(goals.sendBack, (id, WORDS)))) return;

        _mustBeMentor(by, id);
        steps[id].state = StepState.Waits;
    }

    function confirmReported(uint256 seed) external inTime {
        _confirm(seed, stepWho(seed, StepState.Reported));
    }

    /// @dev At the table, or what should not be confirmed at all.
    function confirmAny(uint256 seed) external inTime {
        StepState state = StepState(between(seed, "state", 1, 6));
        _confirm(seed, stepWho(seed, choose(seed, "at the table", 5) > 0 ? StepState.Waits : state));
    }

    function mintEarned(uint256 seed) external inTime {
        uint32 id = choose(seed, "wrong", 8) == 0 ? stepWho(seed, StepState.Paid) : _payable(seed);
        if (nothing(seed, id)) return;
        if (!act("mintEarned", outsider, address(goals), abi.encodeCall(goals.mintEarned, (id)))) return;

        must(steps[id].state == StepState.Earned, "only what was earned is minted later");
        _pay(id);
    }

    function undo(uint256 seed) external inTime {
        uint32 id = _young(seed, choose(seed, "earned", 4) == 0 ? StepState.Earned : StepState.Paid);
        if (nothing(seed, id)) return;
        StepGhost storage step = steps[id];
        address resident = _resident(id);
        address by = caller(seed, people[resident].mentor);
        if (!act("undo", by, address(goals), abi.encodeCall(goals.undo, (id, WORDS)))) return;

        _mustBeMentor(by, id);
        must(clock <= step.confirmedAt + 72 hours, "undone within 72 hours");
        FundGhost storage fund = funds[plans[step.planId].fundId];
        if (step.state == StepState.Earned) {
            fund.reserved -= most(step);
        } else {
            must(step.state == StepState.Paid, "only what was paid is undone");
            fund.spent -= step.paid;
            people[resident].revoked += step.paid;
            uint16 month = Calendar.monthOf(step.confirmedAt);
            earnedIn[resident][month] -= step.paid;
            earnedInYear[resident][Calendar.yearOfMonth(month)] -= step.paid;
            must(balanceOf(resident) >= people[resident].held, "held coins are not taken back");
        }
        step.state = StepState.Undone;
        _checkStep(id);
    }

    /// @dev The resident's own no to a step.
    function cancelSubgoal(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        uint32 id = stepWho(seed, choose(seed, "reported", 3) == 0 ? StepState.Reported : StepState.Waits);
        if (nothing(seed, id)) return;
        address by = caller(seed, _resident(id));
        if (!act("cancelSubgoal", by, address(goals), abi.encodeCall(goals.cancelSubgoal, (id)))) return;

        StepGhost storage step = steps[id];
        must(by == _resident(id), "only the resident drops a step");
        must(step.state == StepState.Waits || step.state == StepState.Reported, "only what is not judged is dropped");
        funds[plans[step.planId].fundId].reserved -= most(step);
        step.state = StepState.Cancelled;
        _checkStep(id);
    }

    function lapse(uint256 seed) external inTime {
        uint32 id = _overdue(seed);
        if (nothing(seed, id)) return;
        StepGhost storage step = steps[id];
        if (!act("lapse", outsider, address(goals), abi.encodeCall(goals.lapse, (id)))) return;

        address resident = _resident(id);
        PersonStatus status = people[resident].status;
        bool left = status == PersonStatus.Left;
        uint256 paused = pausedOf(resident) - plans[step.planId].pausedBefore;
        must(
            left || (step.state == StepState.Waits && clock > step.dueAt + 90 days + paused),
            "a step lapses 90 days after its date, and what its resident was paused"
        );
        must(
            status != PersonStatus.Paused && step.state != StepState.Paid,
            "what lapses has not paid, nor waits a pause"
        );
        funds[plans[step.planId].fundId].reserved -= most(step);
        step.state = StepState.Lapsed;
        _checkStep(id);
    }

    function compliment(uint256 seed) external inTime {
        address resident = anyResident(seed);
        if (!coin.hasRole(people[resident].mentor, Role.Mentor) && choose(seed, "without role", 4) > 0) return;
        bytes memory data = abi.encodeCall(goals.compliment, (resident, WORDS));
        act("compliment", people[resident].mentor, address(goals), data);
    }

    // ------------------------------------------------------------ inside

    function _confirm(uint256 seed, uint32 id) private {
        if (nothing(seed, id)) return;
        bool asGroup =
            steps[id].groupReward > 0 ? choose(seed, "as group", 2) == 0 : choose(seed, "no group agreed", 12) == 0;
        address by = caller(seed, people[_resident(id)].mentor);
        if (!act("confirm", by, address(goals), abi.encodeCall(goals.confirm, (id, asGroup)))) return;

        _confirmed(id, asGroup, by);
    }

    /// @dev What must be true of a step that was confirmed, alone or in a group.
    function _confirmed(uint32 id, bool asGroup, address by) internal {
        StepGhost storage step = steps[id];
        _mustBeMentor(by, id);
        must(step.state == StepState.Waits || step.state == StepState.Reported, "only a step that waits is confirmed");
        must(!asGroup || step.groupReward > 0, "a group amount is agreed first");
        step.paid = asGroup ? step.groupReward : step.reward;
        step.confirmedAt = uint40(clock);
        if (goals.subgoal(id).status == SubgoalStatus.Confirmed) {
            _pay(id);
        } else {
            step.state = StepState.Earned;
            ++tried["earned"];
            ++done["earned"];
            (uint256 month, uint256 year) = limitsNow();
            (uint256 inMonth, uint256 inYear) = _earned(_resident(id));
            must(inMonth + step.paid > month || inYear + step.paid > year, "work is paid where there is room");
        }
        _checkStep(id);
    }

    function _pay(uint32 id) private {
        StepGhost storage step = steps[id];
        PlanGhost storage plan = plans[step.planId];
        must(plan.state == PlanState.Accepted, "only an accepted plan pays");
        must(isActive(plan.resident) && clock >= haltedUntil, "nobody earns after leaving or while halted");

        step.state = StepState.Paid;
        step.confirmedAt = uint40(clock);
        ++step.payments;
        people[plan.resident].minted += step.paid;
        funds[plan.fundId].reserved -= most(step);
        funds[plan.fundId].spent += step.paid;
        _checkLimits(plan.resident, step.paid);
        _checkStep(id);
    }

    /// @dev Rule 7, by a count of our own.
    function _checkLimits(address resident, uint256 coins) private {
        uint16 month = Calendar.monthOf(clock);
        earnedIn[resident][month] += coins;
        earnedInYear[resident][Calendar.yearOfMonth(month)] += coins;
        (uint256 inMonth, uint256 inYear) = _earned(resident);
        (uint256 monthLimit, uint256 yearLimit) = limitsNow();
        must(inMonth <= monthLimit && inYear <= yearLimit, "nobody is minted above the limits in force");
    }

    function _earned(address resident) private view returns (uint256 inMonth, uint256 inYear) {
        uint16 month = Calendar.monthOf(clock);
        return (earnedIn[resident][month], earnedInYear[resident][Calendar.yearOfMonth(month)]);
    }

    /// @dev An earned step for which there is room, where there is one; now and then any.
    function _payable(uint256 seed) private view returns (uint32 id) {
        if (choose(seed, "no room", 6) == 0) return stepWho(seed, StepState.Earned);
        uint256 start = choose(seed, "step", steps.length);
        for (uint256 i = 0; i < steps.length; ++i) {
            id = uint32((start + i) % steps.length);
            if (steps[id].state != StepState.Earned || !isActive(_resident(id)) || clock < haltedUntil) continue;
            if (coin.roomFrom(_resident(id), steps[id].paid) == clock) return id;
        }
        return 0;
    }

    /// @dev A step confirmed less than 72 hours ago, where there is one; now and then any.
    function _young(uint256 seed, StepState state) private view returns (uint32 id) {
        if (choose(seed, "old", 6) == 0) return stepWho(seed, state);
        uint256 start = choose(seed, "step", steps.length);
        for (uint256 i = 0; i < steps.length; ++i) {
            id = uint32((start + i) % steps.length);
            if (steps[id].state == state && clock <= steps[id].confirmedAt + 72 hours) return id;
        }
        return 0;
    }

    /// @dev A step past its date by more than 90 days, or of somebody who left, where there is one.
    function _overdue(uint256 seed) private view returns (uint32 id) {
        StepState[3] memory states = [StepState.Waits, StepState.Reported, StepState.Earned];
        if (choose(seed, "any", 8) == 0) return stepWho(seed, states[choose(seed, "state", 3)]);

        uint256 start = choose(seed, "step", steps.length);
        for (uint256 i = 0; i < steps.length; ++i) {
            id = uint32((start + i) % steps.length);
            StepGhost storage step = steps[id];
            if (plans[step.planId].state != PlanState.Accepted) continue;
            bool left = people[_resident(id)].status == PersonStatus.Left;
            bool unpaid = step.state == StepState.Reported || step.state == StepState.Earned;
            if (
                left
                    ? unpaid || step.state == StepState.Waits
                    : step.state == StepState.Waits && clock > step.dueAt + 90 days
            ) return id;
        }
        return 0;
    }

    function _resident(uint32 id) internal view returns (address) {
        return plans[steps[id].planId].resident;
    }

    function _mustBeMentor(address by, uint32 id) internal view {
        must(by == people[_resident(id)].mentor && coin.hasRole(by, Role.Mentor), "only the mentor judges a step");
    }
}
