// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components} from "../../../contracts/debts/IDebtRegister.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {ClaimMoves} from "./ClaimMoves.sol";

/// @notice What else becomes of a claim: paid or forgiven outside, paused, sold to another creditor.
abstract contract SettlingMoves is ClaimMoves {
    function recordPayment(uint256 seed) external inTime {
        uint32 id = claimWho(seed, ClaimState(between(seed, "state", 1, 3)));
        if (nothing(seed, id) || choose(seed, "not often", 2) == 0) return;
        Components memory paid = _some(seed, id);
        address by = caller(seed, claims[id].creditor);
        bytes memory data = abi.encodeCall(register.recordPayment, (id, WORDS, paid));
        if (act("recordPayment", by, address(register), data)) _takenOff(id, by, paid);
    }

    function forgive(uint256 seed) external inTime {
        uint32 id = claimWho(seed, ClaimState(between(seed, "state", 1, 3)));
        if (nothing(seed, id) || choose(seed, "not often", 3) > 0) return;
        Components memory forgiven = _some(seed, id);
        address by = caller(seed, claims[id].creditor);
        bytes memory data = abi.encodeCall(register.forgive, (id, WORDS, forgiven));
        if (act("forgive", by, address(register), data)) _takenOff(id, by, forgiven);
    }

    /// @dev What is paused mostly goes on again soon.
    function pauseDebt(uint256 seed) external inTime {
        uint32 id = claimWho(seed, ClaimState(between(seed, "state", 1, 3)));
        if (nothing(seed, id)) return;
        ClaimGhost storage claim = claims[id];
        bool paused = choose(seed, "pause", 4) == 0;
        address by = caller(seed, claim.creditor);
        if (!act("pauseDebt", by, address(register), abi.encodeCall(register.pauseDebt, (id, paused)))) return;

        must(by == claim.creditor && coin.hasRole(by, Role.Creditor), "only the creditor pauses");
        claim.paused = paused;
    }

    /// @dev Mostly accepted at once.
    function proposeTransfer(uint256 seed) external inTime {
        uint32 id =
            choose(seed, "offered for", 2) == 0
                ? offers[offerWho(seed, OfferState.Open)].debtId
                : claimWho(seed, ClaimState(between(seed, "state", 1, 3)));
        if (nothing(seed, id)) return;
        ClaimGhost storage claim = claims[id];
        uint32 to = choose(seed, "take back", 8) == 0 ? 0 : agreementWho(seed);
        address by = caller(seed, claim.creditor);
        bytes memory data = abi.encodeCall(register.proposeTransfer, (id, to, WORDS));
        if (!act("proposeTransfer", by, address(register), data)) return;

        must(by == claim.creditor && coin.hasRole(by, Role.Creditor), "only the creditor sells its claim");
        must(to == 0 || (to != claim.agreementId && !agreements[to].ended), "a claim goes to another agreement");
        claim.transferTo = to;
        if (to > 0 && choose(seed, "at once", 3) > 0) _accept(seed, id);
    }

    function acceptTransfer(uint256 seed) external inTime {
        uint32 id = _onOffer(seed);
        if (!nothing(seed, id)) _accept(seed, id);
    }

    function allowSameOrganisation(uint256 seed) external inTime {
        uint32 id = claimWho(seed, ClaimState(between(seed, "state", 1, 3)));
        if (nothing(seed, id)) return;
        address by = caller(seed, second);
        bytes memory data = abi.encodeCall(register.allowSameOrganisation, (id));
        if (!act("allowSameOrganisation", by, address(register), data)) return;

        must(coin.hasRole(by, Role.Second), "only a SECOND lets offers go within one organisation");
        claims[id].allowed = true;
    }

    // ------------------------------------------------------------ inside

    function _accept(uint256 seed, uint32 id) private {
        ClaimGhost storage claim = claims[id];
        uint32 to = choose(seed, "to another", 5) == 0 ? 1 : claim.transferTo;
        address by = caller(seed, agreements[to].creditor);
        uint32 lastOffer = coin.holdCount();
        bytes memory data = abi.encodeCall(register.acceptTransfer, (id, to));
        if (!act("acceptTransfer", by, address(register), data)) return;

        must(by == agreements[to].creditor && coin.hasRole(by, Role.Creditor), "taken over by the new creditor");
        must(to == claim.transferTo && to != 0, "taken over as it was offered");
        must(claim.state != ClaimState.Over && claim.state != ClaimState.None, "what is over is not sold");
        (claim.creditor, claim.agreementId, claim.rate) = (by, to, agreements[to].rate);
        (claim.state, claim.offered, claim.paused) = (ClaimState.Asked, 0, false);
        (claim.transferTo, claim.firstOffer, claim.allowed) = (0, lastOffer + 1, false);
        _checkClaim(id);
    }

    function _takenOff(uint32 id, address by, Components memory parts) private {
        ClaimGhost storage claim = claims[id];
        must(
            by == claim.creditor && coin.hasRole(by, Role.Creditor),
            "only the creditor says what was paid or forgiven"
        );
        must(_sum(parts) > 0, "nothing is no payment");
        claim.open -= _sum(parts);
        if (claim.open == 0) claim.state = ClaimState.Over;
        _checkClaim(id);
    }

    /// @dev Half of what is open, one time in twelve all of it and a cent.
    function _some(uint256 seed, uint32 id) private view returns (Components memory some) {
        Components memory open = register.debt(id).open;
        if (choose(seed, "too much", 12) == 0) {
            some = open;
            ++some.principal;
        } else if (choose(seed, "all", 6) == 0) {
            some = open;
        } else {
            some = _half(open);
        }
    }

    function _onOffer(uint256 seed) private view returns (uint32 id) {
        uint256 start = choose(seed, "claim", claims.length);
        for (uint256 i = 0; i < claims.length; ++i) {
            id = uint32((start + i) % claims.length);
            if (claims[id].transferTo > 0 && claims[id].state != ClaimState.Over) return id;
        }
        return 0;
    }
}
