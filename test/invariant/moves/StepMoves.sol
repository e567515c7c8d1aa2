// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../../../contracts/ledger/Calendar.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice Steps of an accepted plan: reported, confirmed, sent back, undone, lapsed. The only way that coins come.
abstract contract StepMoves is Moves {
    function report(uint256 seed) external inTime {
        uint32 id = stepWho(seed, StepState.Waits);
        address by = caller(seed, _resident(id));
        if (!act("report", by, address(goals), abi.encodeCall(goals.report, (id, WORDS)))) return;

        must(by == _resident(id), "only the resident reports");
        steps[id].state = StepState.Reported;
    }

    function sendBack(uint256 seed) external inTime {
        uint32 id = stepWho(seed, StepState.Reported);
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
        _confirm(seed, stepWho(seed, choose(seed, "at the table", 2) == 0 ? StepState.Waits : state));
    }

    function mintEarned(uint256 seed) external inTime {
        uint32 id = stepWho(seed, choose(seed, "wrong", 12) == 0 ? StepState.Paid : StepState.Earned);
        if (!act("mintEarned", outsider, address(goals), abi.encodeCall(goals.mintEarned, (id)))) return;

        must(steps[id].state == StepState.Earned, "only what was earned is minted later");
        _pay(id);
    }

    function undo(uint256 seed) external inTime {
        uint32 id = stepWho(seed, choose(seed, "earned", 4) == 0 ? StepState.Earned : StepState.Paid);
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

    function lapse(uint256 seed) external inTime {
        uint32 id = stepWho(seed, StepState(between(seed, "state", 1, 4)));
        StepGhost storage step = steps[id];
        if (!act("lapse", outsider, address(goals), abi.encodeCall(goals.lapse, (id)))) return;

        PersonStatus status = people[_resident(id)].status;
        bool left = status == PersonStatus.Left;
        must(left || (step.state == StepState.Waits && clock > step.dueAt + 90 days), "a step lapses 90 days after");
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
        bytes memory data = abi.encodeCall(goals.compliment, (resident, WORDS));
        act("compliment", people[resident].mentor, address(goals), data);
    }

    // ------------------------------------------------------------ inside

    function _confirm(uint256 seed, uint32 id) private {
        StepGhost storage step = steps[id];
        bool asGroup = step.groupReward > 0 && choose(seed, "as group", 2) == 0;
        address by = caller(seed, people[_resident(id)].mentor);
        uint256 before = coin.balanceOf(_resident(id));
        if (!act("confirm", by, address(goals), abi.encodeCall(goals.confirm, (id, asGroup)))) return;

        _mustBeMentor(by, id);
        must(step.state == StepState.Waits || step.state == StepState.Reported, "only a step that waits is confirmed");
        step.paid = asGroup ? step.groupReward : step.reward;
        step.confirmedAt = uint40(clock);
        if (coin.balanceOf(_resident(id)) > before) {
            _pay(id);
        } else {
            step.state = StepState.Earned;
            ++tried["earned"];
            ++done["earned"];
            (uint32 month, uint32 year) = coin.limits();
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
        (uint32 monthLimit, uint32 yearLimit) = coin.limits();
        must(inMonth <= monthLimit && inYear <= yearLimit, "nobody is minted above the limits in force");
    }

    function _earned(address resident) private view returns (uint256 inMonth, uint256 inYear) {
        uint16 month = Calendar.monthOf(clock);
        return (earnedIn[resident][month], earnedInYear[resident][Calendar.yearOfMonth(month)]);
    }

    function _resident(uint32 id) private view returns (address) {
        return plans[steps[id].planId].resident;
    }

    function _mustBeMentor(address by, uint32 id) private view {
        must(by == people[_resident(id)].mentor && coin.hasRole(by, Role.Mentor), "only the mentor judges a step");
    }
}
