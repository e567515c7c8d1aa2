// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice Offers: made, confirmed, rejected, cancelled, and come free.
abstract contract OfferMoves is Moves {
    /// @dev One offer in three is answered at once.
    function offer(uint256 seed) external inTime {
        (uint32 debtId, address payer) = _debtToPay(seed);
        ClaimGhost storage claim = claims[debtId];
        address by = caller(seed, payer);
        uint64 coins = _coins(seed, debtId, by);
        uint16 rate = choose(seed, "saw another rate", 12) == 0 ? 10_001 : claim.rate;
        bytes memory data = abi.encodeCall(redemptions.offer, (debtId, coins, rate));
        if (!act("offer", by, address(redemptions), data)) return;

        _mustMayOffer(by, claim.resident);
        must(claim.state == ClaimState.Known && rate == claim.rate, "offered on what was known, at the rate seen");
        uint32 id = uint32(offers.length);
        OfferGhost storage made = offers.push();
        (made.state, made.owner, made.debtId, made.coins) = (OfferState.Open, by, debtId, coins);
        made.until = uint40(clock + agreements[claim.agreementId].answerPeriod);
        people[by].held += coins;
        claim.offered += worth(coins, rate);
        must(claim.open > claim.offered - worth(coins, rate), "an offer has something to take");
        _check(id);
        if (choose(seed, "at once", 3) == 0) _answer(seed, id);
    }

    function confirmOffer(uint256 seed) external inTime {
        _answer(seed, offerWho(seed, choose(seed, "wrong", 12) == 0 ? OfferState.TakenBack : OfferState.Open));
    }

    function reject(uint256 seed) external inTime {
        if (choose(seed, "not often", 2) == 0) return;
        uint32 id = offerWho(seed, OfferState.Open);
        OfferGhost storage made = offers[id];
        address creditor = claims[made.debtId].creditor;
        address by = caller(seed, creditor);
        if (!act("reject", by, address(redemptions), abi.encodeCall(redemptions.reject, (id, WORDS)))) return;

        must(by == creditor && coin.hasRole(by, Role.Creditor), "rejected by the creditor of the claim");
        _giveBack(id);
    }

    function cancel(uint256 seed) external inTime {
        if (choose(seed, "not often", 2) == 0) return;
        uint32 id = offerWho(seed, OfferState.Open);
        OfferGhost storage made = offers[id];
        address by = caller(seed, made.owner);
        bool ok = act("cancel", by, address(redemptions), abi.encodeCall(redemptions.cancel, (id)));
        must(ok == (made.state == OfferState.Open && by == made.owner), "an offer is its resident's to cancel, always");
        if (ok) _giveBack(id);
    }

    /// @dev Through the desk: after the term, where the claim went, or after the ledger gave the coins back.
    function releaseOffer(uint256 seed) external inTime {
        uint32 id = offerWho(seed, choose(seed, "taken back", 2) == 0 ? OfferState.TakenBack : OfferState.Open);
        OfferGhost storage made = offers[id];
        address by = caller(seed, outsider);
        bool ok = act("releaseOffer", by, address(redemptions), abi.encodeCall(redemptions.release, (id)));
        bool open = made.state == OfferState.Open;
        bool over = clock > made.until || claims[made.debtId].state == ClaimState.Over;
        must(
            ok == (made.state == OfferState.TakenBack || (open && over)),
            "a hold ends by its term, or with its claim"
        );
        if (ok) _giveBack(id);
    }

    /// @dev Without any desk: by the owner, or by anyone after the term.
    function releaseHold(uint256 seed) external inTime {
        if (choose(seed, "not often", 2) == 0) return;
        uint32 id = offerWho(seed, OfferState.Open);
        OfferGhost storage made = offers[id];
        address by = choose(seed, "owner", 2) == 0 ? made.owner : outsider;
        bool ok = act("releaseHold", by, address(coin), abi.encodeCall(coin.release, (id)));
        bool may = by == made.owner || clock > made.until;
        must(ok == (made.state == OfferState.Open && may), "a hold is its resident's, and everyone's after the term");
        if (!ok) return;

        people[made.owner].held -= made.coins;
        made.state = OfferState.TakenBack;
        _check(id);
    }

    // ------------------------------------------------------------ inside

    function _answer(uint256 seed, uint32 id) private {
        OfferGhost storage made = offers[id];
        ClaimGhost storage claim = claims[made.debtId];
        address by = caller(seed, claim.creditor);
        if (!act("confirmOffer", by, address(redemptions), abi.encodeCall(redemptions.confirm, (id)))) return;

        must(made.state == OfferState.Open && clock <= made.until, "confirmed while open and within the term");
        must(by == claim.creditor && coin.hasRole(by, Role.Creditor), "confirmed by the creditor of the claim");
        ++made.confirmations;
        uint256 taken = worth(made.coins, claim.rate);
        claim.offered -= taken;
        if (taken > claim.open) taken = claim.open;
        claim.open -= taken;
        if (claim.open == 0) claim.state = ClaimState.Over;
        people[made.owner].held -= made.coins;
        people[made.owner].redeemed += _burned(made.owner, made.coins, taken, claim.rate);
        made.state = OfferState.Over;
        _check(id);
    }

    function _giveBack(uint32 id) private {
        OfferGhost storage made = offers[id];
        ClaimGhost storage claim = claims[made.debtId];
        if (made.state == OfferState.Open) people[made.owner].held -= made.coins;
        claim.offered -= worth(made.coins, claim.rate);
        made.state = OfferState.Over;
        _check(id);
    }

    function _check(uint32 id) private view {
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
            if (agreements[claim.agreementId].ended) continue;
            uint24 household = coin.person(claim.resident).household;
            for (uint256 j = 0; j < RESIDENTS; ++j) {
                payer = residents[(start + j) % RESIDENTS];
                PersonGhost storage person = people[payer];
                if (person.guarded || person.status != PersonStatus.Participating) continue;
                if (coin.person(payer).household == household && coin.availableOf(payer) > 0) return (id, payer);
            }
        }
    }

    /// @dev Part of what can be offered, all of it, or one too many.
    function _coins(uint256 seed, uint32 debtId, address by) private view returns (uint64) {
        uint256 free = coin.availableOf(by);
        uint256 takes = debtId == 0 ? 0 : register.mostCoins(debtId);
        uint256 limit = free < takes ? free : takes;
        uint256 kind = choose(seed, "how many", 8);
        if (kind == 0) return uint64(limit + 1);
        if (kind < 4 || limit < 1_00) return uint64(limit);
        return uint64(between(seed, "coins", 1_00, limit));
    }

    /// @dev The least coins that take off as much, checked from both sides.
    function _burned(address owner, uint256 coins, uint256 taken, uint256 rate) private view returns (uint256 burned) {
        burned = balanceOf(owner) - coin.balanceOf(owner);
        must(burned > 0 && burned <= coins, "no more burns than was offered");
        must(worth(burned, rate) >= taken, "what burned is worth what was taken off");
        must(worth(burned - 1, rate) < taken, "one coin cent less would not have been enough");
    }

    function _mustMayOffer(address by, address resident) private view {
        PersonGhost storage person = people[by];
        bool honoured = person.status == PersonStatus.Left && clock <= person.leftAt + 365 days;
        must(
            person.status == PersonStatus.Participating || honoured,
            "who takes part offers, or who left within a year"
        );
        must(clock >= haltedUntil, "no offers while halted");
        must(
            by == resident || coin.person(by).household == coin.person(resident).household,
            "coins are offered for the own household"
        );
    }
}
