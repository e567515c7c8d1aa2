// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ClaimLine, Components} from "../../../contracts/debts/IDebtRegister.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice Claims that creditors register, correct and withdraw, and that residents know or dispute.
abstract contract ClaimMoves is Moves {
    uint256 private constant LINES = 3;

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

        _mustBeCreditor(agreed, by);
        _registered(agreementId, ClaimLine(resident, lastDay, WORDS, open), by);
        if (choose(seed, "at once", 2) == 0) _recognise(seed, uint32(claims.length - 1), resident);
    }

    /// @dev A file of a few lines. One in six holds a line that nobody may register: then none of it is in the book.
    function registerClaims(uint256 seed) external inTime {
        uint32 agreementId = agreementWho(seed);
        if (nothing(seed, agreementId)) return;
        AgreementGhost storage agreed = agreements[agreementId];
        address by = caller(seed, agreed.creditor);
        ClaimLine[] memory lines = new ClaimLine[](between(seed, "lines", 1, LINES));
        for (uint256 i = 0; i < lines.length; ++i) {
            uint256 own = uint256(keccak256(abi.encode(seed, i)));
            lines[i] = ClaimLine(anyResident(own), 0, WORDS, _parts(own, 120_00));
        }
        bool wrong = choose(seed, "a wrong line", 6) == 0;
        if (wrong && choose(seed, "whose", 2) == 0) lines[lines.length - 1].resident = outsider;
        else if (wrong) lines[lines.length - 1].open = Components(0, 0, 0, 0);
        if (!act("registerMany", by, address(register), abi.encodeCall(register.registerMany, (agreementId, lines))))
            return;

        must(!wrong, "a file with a wrong line is refused as a whole");
        _mustBeCreditor(agreed, by);
        for (uint256 i = 0; i < lines.length; ++i) _registered(agreementId, lines[i], by);
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

    function _mustBeCreditor(AgreementGhost storage agreed, address by) private view {
        must(by == agreed.creditor && coin.hasRole(by, Role.Creditor), "only a creditor registers");
    }

    function _registered(uint32 agreementId, ClaimLine memory line, address by) private {
        AgreementGhost storage agreed = agreements[agreementId];
        must(
            !agreed.ended && clock < agreed.until && isActive(line.resident),
            "a claim needs an agreement, and somebody who takes part"
        );
        ClaimGhost storage claim = claims.push();
        (claim.state, claim.resident, claim.creditor) = (ClaimState.Asked, line.resident, by);
        (claim.agreementId, claim.rate, claim.open) = (agreementId, agreed.rate, _sum(line.open));
        claim.endsByDay = line.endsByDay;
        _checkClaim(uint32(claims.length - 1));
    }

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
