// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PersonStatus, StaffRecord} from "../../contracts/ledger/Records.sol";
import {Thief} from "./Thief.sol";

/// @notice How much one stolen key of each kind can do: random sequences by its holder, and the number that the loss stays
/// within. The sums are in docs/threat-model.md.
contract BlastRadiusTest is Thief {
    uint256 private constant STRIKES = 12;

    /// @notice What the town had before the key was stolen.
    struct Before {
        uint256 minted;
        uint256 redeemed;
        uint256 revoked;
        uint256 forfeited;
        uint256 agreed;
        uint256 offered;
        uint256[RESIDENTS] balances;
    }

    function setUp() public {
        _live();
    }

    /// @notice At most what own residents had agreed to, which is within the ceiling of the month; and an undo of what the
    /// mentor confirmed less than 72 hours ago.
    function testFuzz_AStolenMentorKey_PaysNoMoreThanTheMonthsCeiling(uint256 seed) public {
        address mentor = mentors[choose(seed, "mentor", mentors.length)];
        Before memory was = _before(mentor, address(0));
        StaffRecord memory record = coin.staff(mentor);
        _strikes(seed, mentor);

        (uint256 minted, uint256 redeemed, , uint256 forfeited) = coin.totals();
        must(minted - was.minted <= was.agreed, "a mentor pays what was agreed, and no more");
        must(was.agreed <= record.ceiling, "what was agreed is within the month's ceiling");
        must(redeemed == was.redeemed && forfeited == was.forfeited, "a mentor burns nothing");
        must(coin.balanceOf(mentor) == 0 && coin.balanceOf(outsider) == 0, "nothing for who stole");
    }

    /// @notice At most the coins that residents offered to this creditor.
    function testFuzz_AStolenCreditorKey_BurnsNoMoreThanWasOfferedToIt(uint256 seed) public {
        address creditor = creditors[choose(seed, "creditor", CREDITORS)];
        Before memory was = _before(address(0), creditor);
        _strikes(seed, creditor);

        (uint256 minted, uint256 redeemed, uint256 revoked, ) = coin.totals();
        must(redeemed - was.redeemed <= was.offered, "a creditor burns what was offered to it, and no more");
        must(minted == was.minted && revoked == was.revoked, "a creditor mints nothing, nor takes back");
    }

    /// @notice Nobody's coins.
    function testFuzz_AStolenOfficialsKey_MovesNoCoin(uint256 seed) public {
        _mustMoveNothing(seed, official);
    }

    /// @notice Nobody's coins.
    function testFuzz_AStolenSecondsKey_MovesNoCoin(uint256 seed) public {
        _mustMoveNothing(seed, second);
    }

    /// @notice Nobody's coins: a no gives them back to who offered.
    function testFuzz_AStolenRepresentativesKey_MovesNoCoin(uint256 seed) public {
        _mustMoveNothing(seed, representative);
    }

    /// @notice Nobody's coins.
    function testFuzz_AStolenGuardiansKey_MovesNoCoin(uint256 seed) public {
        _mustMoveNothing(seed, operator);
    }

    /// @notice The own coins, offered on own debts; never another's.
    function testFuzz_AStolenResidentsKey_TouchesNoOtherCoins(uint256 seed) public {
        address resident = anyResident(seed);
        Before memory was = _before(address(0), address(0));
        _strikes(seed, resident);

        for (uint256 i = 0; i < RESIDENTS; ++i) {
            if (residents[i] == resident) continue;
            must(coin.balanceOf(residents[i]) == was.balances[i], "another's coins are another's");
        }
        (uint256 minted, uint256 redeemed, , ) = coin.totals();
        must(minted == was.minted && redeemed == was.redeemed, "a resident neither mints nor burns");
    }

    /// @notice The thief is no paper one: these keys do reach what they may.
    function test_AStolenKey_ReachesWhatItMay() public {
        Before memory was = _before(mentors[0], creditors[0]);
        must(was.agreed > 0 && was.offered > 0, "there is something to take");
        for (uint256 i = 0; i < 40; ++i) {
            for (uint256 j = 0; j < CREDITORS; ++j) _strikes(i, creditors[j]);
            _strikes(i, mentors[0]);
        }
        (uint256 minted, uint256 redeemed, , ) = coin.totals();
        must(minted > was.minted, "a mentor pays");
        must(redeemed > was.redeemed, "a creditor burns");
    }

    // ------------------------------------------------------------ inside

    function _mustMoveNothing(uint256 seed, address thief) private {
        Before memory was = _before(address(0), address(0));
        _strikes(seed, thief);

        for (uint256 i = 0; i < RESIDENTS; ++i) {
            must(coin.balanceOf(residents[i]) == was.balances[i], "nobody's coins move");
        }
        (uint256 minted, uint256 redeemed, uint256 revoked, uint256 forfeited) = coin.totals();
        must(minted == was.minted && redeemed == was.redeemed, "nothing is minted or burned");
        must(revoked == was.revoked && forfeited == was.forfeited, "nothing is taken back or given up");
    }

    /// @dev Within a day: after that a key that was missed is taken away.
    function _strikes(uint256 seed, address thief) private {
        for (uint256 i = 0; i < STRIKES; ++i) {
            clock += choose(seed, bytes32(i), 2 hours);
            vm.warp(clock);
            _strike(uint256(keccak256(abi.encode(seed, i))), thief);
        }
    }

    function _before(address mentor, address creditor) private view returns (Before memory was) {
        (was.minted, was.redeemed, was.revoked, was.forfeited) = coin.totals();
        for (uint256 i = 0; i < RESIDENTS; ++i) was.balances[i] = coin.balanceOf(residents[i]);
        for (uint32 id = 1; id < steps.length; ++id) {
            PlanGhost storage plan = plans[steps[id].planId];
            bool pays =
                steps[id].state == StepState.Waits ||
                    steps[id].state == StepState.Reported ||
                    steps[id].state == StepState.Earned;
            if (pays && plan.state == PlanState.Accepted && people[plan.resident].mentor == mentor)
                was.agreed += most(steps[id]);
        }
        for (uint32 id = 1; id < offers.length; ++id) {
            bool theirs = claims[offers[id].debtId].creditor == creditor;
            if (theirs && offers[id].state == OfferState.Open) was.offered += offers[id].coins;
        }
    }
}
