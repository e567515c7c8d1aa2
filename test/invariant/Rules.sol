// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Debt, DebtStatus} from "../../contracts/debts/IDebtRegister.sol";
import {Subgoal, SubgoalStatus} from "../../contracts/goals/IGoalPlans.sol";
import {Calendar} from "../../contracts/ledger/Calendar.sol";
import {Fund, Hold, Person} from "../../contracts/ledger/Records.sol";
import {Ghost} from "./Ghost.sol";

/// @notice What is always true. `checkBook` is for after every call, `checkRecords` for the end of a run.
abstract contract Rules is Ghost {
    /// @notice Sums, people and funds: rules 1, 2, 3 and 6.
    function checkBook() internal view {
        uint256[5] memory sums;
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            address resident = residents[i];
            PersonGhost storage person = people[resident];
            uint256 balance = coin.balanceOf(resident);
            must(balance == balanceOf(resident), "a balance is what its person earned, less burns and forfeits");
            must(coin.heldOf(resident) == person.held, "held is what the person's open offers hold");
            must(person.held <= balance, "held is at most the balance");
            Person memory record = coin.person(resident);
            must(
                record.status == person.status,
                "a status changes by its person, by enrolment, or by an end unopposed"
            );
            must(record.household == person.household, "who lives with whom is the office's to say");
            must(coin.pausedFor(resident) == pausedOf(resident), "pauses are counted to the second");
            _checkEarned(resident);
            sums[0] += balance;
            sums[1] += person.minted;
            sums[2] += person.redeemed;
            sums[3] += person.revoked;
            sums[4] += person.forfeited;
        }
        for (uint256 i = 0; i < others.length; ++i) must(coin.balanceOf(others[i]) == 0, "only residents have coins");

        (uint64 minted, uint64 redeemed, uint64 revoked, uint64 forfeited) = coin.totals();
        must(sums[0] == coin.totalSupply(), "the sum of balances is the supply");
        must(minted == sums[1] && redeemed == sums[2], "minted and redeemed");
        must(revoked == sums[3] && forfeited == sums[4], "revoked and forfeited");
        _checkFunds(minted - revoked);
    }

    /// @notice Every plan step, claim and offer: rules 2, 4 and 5.
    function checkRecords() internal view {
        for (uint32 id = 1; id < steps.length; ++id) _checkStep(id);
        for (uint32 id = 1; id < claims.length; ++id) _checkClaim(id);
        for (uint32 id = 1; id < offers.length; ++id) _checkOffer(id);
        _checkAgreements();

        for (uint256 i = 0; i < RESIDENTS; ++i) {
            address resident = residents[i];
            (uint256 paid, uint256 held, uint256 count) = (0, 0, 0);
            for (uint32 id = 1; id < steps.length; ++id) {
                StepGhost storage step = steps[id];
                if (step.state == StepState.Paid && plans[step.planId].resident == resident) paid += step.paid;
            }
            for (uint32 id = 1; id < offers.length; ++id) {
                Hold memory hold = coin.holdOf(id);
                if (hold.owner != resident || hold.coins == 0) continue;
                held += hold.coins;
                ++count;
            }
            must(paid == people[resident].minted - people[resident].revoked, "coins come from confirmed steps alone");
            must(held == coin.heldOf(resident), "held is the sum of the open offers");
            must(count == coin.openHoldsOf(resident), "open offers are counted");
        }
    }

    /// @dev What the register counts in a year is what offers of that year take or took.
    function _checkAgreements() private view {
        uint16 year = Calendar.yearOf(clock);
        for (uint32 id = 1; id < agreements.length; ++id) {
            for (uint16 back = 0; back < 3; ++back) {
                must(
                    register.usedInYear(id, year - back) == used[id][year - back],
                    "a year's ceiling counts what offers take, and no more"
                );
            }
        }
    }

    function _checkFunds(uint256 spentByAll) private view {
        uint256 spent;
        for (uint24 id = 1; id < funds.length; ++id) {
            (Fund memory pot, ) = coin.fund(id);
            FundGhost storage ghost = funds[id];
            must(uint256(pot.spent) + pot.reserved <= pot.pledged, "a fund promises no more than it has");
            must(pot.pledged == ghost.pledged && pot.spent == ghost.spent, "pledged and spent of a fund");
            must(pot.reserved == ghost.reserved, "reserved is what is proposed or agreed, and not paid");
            spent += pot.spent;
        }
        must(spent == spentByAll, "funds spent what was minted and not revoked");
    }

    /// @dev What is left under the limits, by a count of our own.
    function _checkEarned(address resident) private view {
        uint16 month = Calendar.monthOf(clock);
        (uint256 monthLimit, uint256 yearLimit) = limitsNow();
        (uint256 inMonth, uint256 inYear) = (
            earnedIn[resident][month],
            earnedInYear[resident][Calendar.yearOfMonth(month)]
        );
        (uint256 roomInMonth, uint256 roomInYear) = coin.roomOf(resident);
        must(roomInMonth == (inMonth < monthLimit ? monthLimit - inMonth : 0), "room in a month is what is left of it");
        must(roomInYear == (inYear < yearLimit ? yearLimit - inYear : 0), "room in a year is what is left of it");
    }

    function _checkStep(uint32 id) internal view {
        StepGhost storage ghost = steps[id];
        Subgoal memory step = goals.subgoal(id);
        bool paid = step.status == SubgoalStatus.Confirmed;
        must(paid == (ghost.state == StepState.Paid), "a step is paid where a mentor confirmed it");
        must((step.status == SubgoalStatus.Earned) == (ghost.state == StepState.Earned), "earned waits for room");
        if (paid) must(step.paid == ghost.paid && ghost.payments == 1, "a step pays once, its agreed amount");
        if (ghost.payments > 0) must(plans[ghost.planId].state == PlanState.Accepted, "pay follows acceptance");
    }

    function _checkClaim(uint32 id) internal view {
        ClaimGhost storage ghost = claims[id];
        Debt memory claim = register.debt(id);
        uint256 open = uint256(claim.open.principal) + claim.open.increase + claim.open.interest + claim.open.costs;
        must(open == ghost.open, "a debt falls by what was burned for it, or by its creditor's correction");
        must(claim.offered == ghost.offered, "offered is the worth of the offers under way");
        must((claim.status == DebtStatus.Recognised) == (ghost.state == ClaimState.Known), "known by its resident");
        must(claim.resident == ghost.resident && register.creditorOf(id) == ghost.creditor, "whose debt it is");
        must(claim.paused == ghost.paused && claim.firstOffer == ghost.firstOffer, "paused or sold by its creditor");
    }

    function _checkOffer(uint32 id) internal view {
        OfferGhost storage ghost = offers[id];
        Hold memory hold = coin.holdOf(id);
        must(hold.coins == (ghost.state == OfferState.Open ? ghost.coins : 0), "an open offer holds its coins");
        must(ghost.confirmations <= 1, "an offer is confirmed at most once");
        if (hold.coins > 0) must(hold.owner == ghost.owner && hold.until == ghost.until, "a hold keeps owner and term");
    }
}
