// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components} from "../../../contracts/debts/IDebtRegister.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice Claims that creditors register, correct and withdraw, and that residents know or dispute.
abstract contract ClaimMoves is Moves {
    /// @dev Half of the claims are recognised at once.
    function registerClaim(uint256 seed) external inTime {
        uint32 agreementId = agreementWho(seed);
        if (nothing(seed, agreementId)) return;
        AgreementGhost storage agreed = agreements[agreementId];
        address resident = anyResident(seed);
        address by = caller(seed, agreed.creditor);
        Components memory open = _parts(seed, 120_00);
        uint16 lastDay = choose(seed, "ends", 4) == 0 ? uint16(clock / 1 days + choose(seed, "days", 90)) : 0;
        bytes memory data = abi.encodeCall(register.register, (resident, agreementId, lastDay, WORDS, open));
        if (!act("register", by, address(register), data)) return;

        must(by == agreed.creditor && coin.hasRole(by, Role.Creditor), "only a creditor registers");
        must(
            !agreed.ended && clock < agreed.until && isActive(resident),
            "a claim needs an agreement, and somebody who takes part"
        );
        ClaimGhost storage claim = claims.push();
        (claim.state, claim.resident, claim.creditor) = (ClaimState.Asked, resident, by);
        (claim.agreementId, claim.rate, claim.open) = (agreementId, agreed.rate, _sum(open));
        claim.endsByDay = lastDay;
        if (choose(seed, "at once", 2) == 0) _recognise(seed, uint32(claims.length - 1), resident);
    }

    function recognise(uint256 seed) external inTime {
        uint32 id = claimWho(seed, ClaimState.Asked);
        if (nothing(seed, id)) return;
        _recognise(seed, id, caller(seed, claims[id].resident));
    }

    function dispute(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        uint32 id = claimWho(seed, choose(seed, "known", 2) == 0 ? ClaimState.Known : ClaimState.Asked);
        if (nothing(seed, id)) return;
        ClaimGhost storage claim = claims[id];
        address by = caller(seed, claim.resident);
        if (!act("dispute", by, address(register), abi.encodeCall(register.dispute, (id, WORDS)))) return;

        must(by == claim.resident, "only the resident disputes");
        claim.state = ClaimState.Disputed;
    }

    function correct(uint256 seed) external inTime {
        uint32 id = claimWho(seed, ClaimState(between(seed, "state", 1, 3)));
        if (nothing(seed, id)) return;
        ClaimGhost storage claim = claims[id];
        Components memory was = register.debt(id).open;
        Components memory open = choose(seed, "down", 2) == 0 ? _half(was) : _parts(seed, 120_00);
        address by = caller(seed, claim.creditor);
        if (!act("correct", by, address(register), abi.encodeCall(register.correct, (id, WORDS, open)))) return;

        must(by == claim.creditor && coin.hasRole(by, Role.Creditor), "only the creditor corrects");
        claim.open = _sum(open);
        if (claim.open == 0) claim.state = ClaimState.Over;
        else if (claim.state == ClaimState.Disputed || _anyUp(open, was)) claim.state = ClaimState.Asked;
        _checkClaim(id);
    }

    function withdrawClaim(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        uint32 id = claimWho(seed, ClaimState(between(seed, "state", 1, 3)));
        if (nothing(seed, id)) return;
        ClaimGhost storage claim = claims[id];
        address by = caller(seed, claim.creditor);
        if (!act("withdrawClaim", by, address(register), abi.encodeCall(register.withdraw, (id, WORDS)))) return;

        must(by == claim.creditor && coin.hasRole(by, Role.Creditor), "only the creditor withdraws");
        claim.state = ClaimState.Over;
        _checkClaim(id);
    }

    // ------------------------------------------------------------ inside

    function _recognise(uint256 seed, uint32 id, address by) private {
        ClaimGhost storage claim = claims[id];
        bool sawAnother = choose(seed, "saw another state", 12) == 0;
        bytes32 state = sawAnother ? WORDS : register.stateHashOf(id);
        if (!act("recognise", by, address(register), abi.encodeCall(register.recognise, (id, state)))) return;

        must(by == claim.resident && !sawAnother, "a resident recognises what they saw");
        must(claim.state == ClaimState.Asked, "recognised once");
        claim.state = ClaimState.Known;
        _checkClaim(id);
    }

    function _parts(uint256 seed, uint256 principal) private pure returns (Components memory) {
        return
            Components({
                principal: uint48(between(seed, "principal", 0, principal)),
                increase: uint48(choose(seed, "increase", 10_00)),
                interest: uint48(choose(seed, "interest", 5_00)),
                costs: uint48(choose(seed, "costs", 30_00))
            });
    }

    function _half(Components memory was) internal pure returns (Components memory) {
        return Components(was.principal / 2, was.increase / 2, was.interest / 2, was.costs / 2);
    }

    function _anyUp(Components memory open, Components memory was) private pure returns (bool) {
        return
            open.principal > was.principal ||
            open.increase > was.increase ||
            open.interest > was.interest ||
            open.costs > was.costs;
    }

    function _sum(Components memory open) internal pure returns (uint256) {
        return uint256(open.principal) + open.increase + open.interest + open.costs;
    }
}
