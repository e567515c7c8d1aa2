// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../../../contracts/ledger/Calendar.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice Offers: made, confirmed, rejected, cancelled, and come free.
abstract contract OfferMoves is Moves {
    /// @dev One offer in three is answered at once.
    function offer(uint256 seed) external inTime {
        (uint32 debtId, address payer) = _debtToPay(seed);
        if (nothing(seed, debtId)) return;
        ClaimGhost storage claim = claims[debtId];
        address by = caller(seed, payer);
        uint64 coins = _coins(seed, debtId, by);
        uint16 rate = choose(seed, "saw another rate", 12) == 0 ? 10_001 : claim.rate;
        bytes memory data = abi.encodeCall(redemptions.offer, (debtId, coins, rate));
        if (!act("offer", by, address(redemptions), data)) return;

        _mustMayOffer(by, debtId);
        must(claim.state == ClaimState.Known && rate == claim.rate, "offered on what was known, at the rate seen");
        uint32 id = uint32(offers.length);
        OfferGhost storage made = offers.push();
        (made.state, made.owner, made.debtId, made.coins) = (OfferState.Open, by, debtId, coins);
        (made.agreementId, made.year) = (claim.agreementId, Calendar.yearOf(clock));
        made.until = uint40(clock + agreements[claim.agreementId].answerPeriod);
        people[by].held += coins;
        claim.offered += worth(coins, rate);
        used[made.agreementId][made.year] += worth(coins, rate);
        must(claim.open > claim.offered - worth(coins, rate), "an offer has something to take");
        _check(id);
        if (choose(seed, "at once", 3) == 0) _answer(seed, id);
    }

    function confirmOffer(uint256 seed) external inTime {
        _answer(seed, choose(seed, "wrong", 12) == 0 ? offerWho(seed, OfferState.TakenBack) : _toAnswer(seed));
    }

    function reject(uint256 seed) external inTime {
        if (choose(seed, "not often", 2) == 0) return;
        uint32 id = _toAnswer(seed);
        if (nothing(seed, id)) return;
        address by = caller(seed, claims[offers[id].debtId].creditor);
        if (!act("reject", by, address(redemptions), abi.encodeCall(redemptions.reject, (id, WORDS)))) return;

        _rejected(id, by);
        _check(id);
    }

    function cancel(uint256 seed) external inTime {
        if (choose(seed, "not often", 2) == 0) return;
        uint32 id = offerWho(seed, OfferState.Open);
        if (nothing(seed, id)) return;
        OfferGhost storage made = offers[id];
        address by = caller(seed, made.owner);
        bool ok = act("cancel", by, address(redemptions), abi.encodeCall(redemptions.cancel, (id)));
        must(ok == (made.state == OfferState.Open && by == made.owner), "an offer is its resident's to cancel, always");
        if (!ok) return;

        _giveBack(id);
        _check(id);
    }

    /// @dev Through the desk: after the term, where the claim went, or after the ledger gave the coins back.
    function releaseOffer(uint256 seed) external inTime {
        uint32 id = choose(seed, "any", 6) == 0 ? offerWho(seed, OfferState.Open) : _toRelease(seed);
        if (nothing(seed, id)) return;
        OfferGhost storage made = offers[id];
        address by = caller(seed, outsider);
        bool ok = act("releaseOffer", by, address(redemptions), abi.encodeCall(redemptions.release, (id)));
        bool open = made.state == OfferState.Open;
        bool over = clock > made.until || claims[made.debtId].state == ClaimState.Over || !isFresh(id);
        must(
            ok == (made.state == OfferState.TakenBack || (open && over)),
            "a hold ends by its term, or with its claim"
        );
        if (!ok) return;

        _giveBack(id);
        _check(id);
    }

    /// @dev Without any desk: by the owner, or by anyone after the term.
    function releaseHold(uint256 seed) external inTime {
        if (choose(seed, "not often", 2) == 0) return;
        uint32 id = offerWho(seed, OfferState.Open);
        if (nothing(seed, id)) return;
        OfferGhost storage made = offers[id];
        address by = choose(seed, "owner", 2) == 0 ? made.owner : outsider;
        bool ok = act("releaseHold", by, address(coin), abi.encodeCall(coin.release, (id)));
        bool may = by == made.owner || clock > made.until;
        must(ok == (made.state == OfferState.Open && may), "a hold is its resident's, and everyone's after the term");
        if (!ok) return;

        _tookBack(id);
    }

    // ------------------------------------------------------------ inside

    function _answer(uint256 seed, uint32 id) private {
        if (nothing(seed, id)) return;
        address by = caller(seed, claims[offers[id].debtId].creditor);
        if (!act("confirmOffer", by, address(redemptions), abi.encodeCall(redemptions.confirm, (id)))) return;

        _confirmed(id, by);
        _check(id);
    }

    /// @dev What must be true of an offer that was confirmed, alone or in a batch.
    function _confirmed(uint32 id, address by) internal {
        OfferGhost storage made = offers[id];
        ClaimGhost storage claim = claims[made.debtId];
        PersonGhost storage owner = people[made.owner];
        must(made.state == OfferState.Open && clock <= made.until, "confirmed while open and within the term");
        must(by == claim.creditor && coin.hasRole(by, Role.Creditor), "confirmed by the creditor of the claim");
        must(isFresh(id) && claim.state != ClaimState.Over, "confirmed on the claim it was made for");
        must(
            owner.approver == address(0) || made.approvedBy == owner.approver,
            "who needs somebody's yes has it before the coins go"
        );
        ++made.confirmations;
        uint256 counted = countedFor(made);
        uint256 taken = counted < claim.open ? counted : claim.open;
        claim.offered -= counted;
        used[made.agreementId][made.year] -= counted - taken;
        claim.open -= taken;
        if (claim.open == 0) claim.state = ClaimState.Over;
        owner.held -= made.coins;
        owner.redeemed += _burned(made.coins, taken, claim.rate);
        made.state = OfferState.Over;
    }

    function _rejected(uint32 id, address by) internal {
        OfferGhost storage made = offers[id];
        must(clock <= made.until && isFresh(id), "rejected within the term");
        must(
            by == claims[made.debtId].creditor && coin.hasRole(by, Role.Creditor),
            "rejected by the creditor of the claim"
        );
        _giveBack(id);
    }

    /// @dev The coins went back from the book itself; the desk has still to tidy.
    function _tookBack(uint32 id) internal {
        people[offers[id].owner].held -= offers[id].coins;
        offers[id].state = OfferState.TakenBack;
        _check(id);
    }

    function _giveBack(uint32 id) private {
        OfferGhost storage made = offers[id];
        if (made.state == OfferState.Open) people[made.owner].held -= made.coins;
        if (isFresh(id)) claims[made.debtId].offered -= countedFor(made);
        used[made.agreementId][made.year] -= countedFor(made);
        made.state = OfferState.Over;
    }

    function _check(uint32 id) internal view {
        _checkOffer(id);
        _checkClaim(offers[id].debtId);
    }

    /// @dev A known debt, and who of the household has coins for it, where there are such.
    function _debtToPay(uint256 seed) private view returns (uint32 id, address payer) {
        uint256 start = choose(seed, "claim", claims.length);
        for (uint256 i = 0; i < claims.length; ++i) {
            id = uint32((start + i) % claims.length);
            ClaimGhost storage claim = claims[id];
            if (claim.state != ClaimState.Known || claim.open <= claim.offered) continue;
            AgreementGhost storage agreed = agreements[claim.agreementId];
            bool stopped = agreed.ended || clock >= agreed.until || claim.paused || _hasEnded(claim);
            if (stopped && choose(seed, "all the same", 12) > 0) continue;
            uint24 household = coin.person(claim.resident).household;
            for (uint256 j = 0; j < RESIDENTS; ++j) {
                payer = residents[(start + j) % RESIDENTS];
                PersonGhost storage person = people[payer];
                if (person.status != PersonStatus.Participating) continue;
                if (coin.person(payer).household == household && coin.availableOf(payer) >= 1_00) return (id, payer);
            }
        }
        return (0, residents[start % RESIDENTS]);
    }

    /// @dev An offer within its term, where there is one; now and then any that is open.
    function _toAnswer(uint256 seed) private view returns (uint32 id) {
        if (choose(seed, "any", 8) == 0) return offerWho(seed, OfferState.Open);
        uint256 start = choose(seed, "offer", offers.length);
        for (uint256 i = 0; i < offers.length; ++i) {
            id = uint32((start + i) % offers.length);
            if (offers[id].state == OfferState.Open && clock <= offers[id].until && isFresh(id)) return id;
        }
        return 0;
    }

    /// @dev An offer that is over in one way or another, where there is one.
    function _toRelease(uint256 seed) private view returns (uint32 id) {
        uint256 start = choose(seed, "offer", offers.length);
        for (uint256 i = 0; i < offers.length; ++i) {
            id = uint32((start + i) % offers.length);
            OfferGhost storage made = offers[id];
            if (made.state == OfferState.TakenBack) return id;
            bool over = clock > made.until || claims[made.debtId].state == ClaimState.Over || !isFresh(id);
            if (made.state == OfferState.Open && over) return id;
        }
        return 0;
    }

    function _hasEnded(ClaimGhost storage claim) private view returns (bool) {
        return claim.endsByDay > 0 && clock / 1 days > claim.endsByDay;
    }

    /// @dev Part of what can be offered, all of it, or one too many.
    function _coins(uint256 seed, uint32 debtId, address by) private view returns (uint64) {
        uint256 free = coin.availableOf(by);
        uint256 takes = debtId == 0 ? 0 : register.mostCoins(debtId);
        uint256 limit = free < takes ? free : takes;
        uint256 kind = choose(seed, "how many", 12);
        if (kind == 0) return uint64(limit + 1);
        if (kind == 1) return uint64(free + 1);
        if (kind < 4 || limit < 1_00) return uint64(limit);
        return uint64(between(seed, "coins", 1_00, limit));
    }

    /// @dev The least coins that take off as much, checked from both sides; the book's balance is checked after every call.
    function _burned(uint256 coins, uint256 taken, uint256 rate) private pure returns (uint256 burned) {
        burned = ((taken - 1) * 10_000) / rate + 1;
        must(burned > 0 && burned <= coins, "no more burns than was offered");
        must(worth(burned, rate) >= taken, "what burned is worth what was taken off");
        must(worth(burned - 1, rate) < taken, "one coin cent less would not have been enough");
    }

    function _mustMayOffer(address by, uint32 debtId) private view {
        ClaimGhost storage claim = claims[debtId];
        AgreementGhost storage agreed = agreements[claim.agreementId];
        PersonGhost storage person = people[by];
        bool honoured = person.status == PersonStatus.Left && clock <= person.leftAt + 365 days;
        must(
            person.status == PersonStatus.Participating || honoured,
            "who takes part offers, or who left within a year"
        );
        must(clock >= haltedUntil, "no offers while halted");
        must(!agreed.ended && clock < agreed.until, "offers go by an agreement that runs");
        must(!claim.paused && !_hasEnded(claim), "a paused debt takes no offer, nor one past its last day");
        must(
            by == claim.resident || person.household == people[claim.resident].household,
            "coins are offered for the own household"
        );
        bool oneOrganisation = _organisationOf(person.mentor) == _organisationOf(claim.creditor);
        must(!oneOrganisation || claim.allowed, "within one organisation a second of another one allows it");
    }

    function _organisationOf(address account) private view returns (uint32) {
        return coin.staff(account).organisation;
    }
}
