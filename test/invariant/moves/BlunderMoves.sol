// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AgreementTerms, Components, Route} from "../../../contracts/debts/IDebtRegister.sol";
import {ConfirmLine, SubgoalTerms} from "../../../contracts/goals/IGoalPlans.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice What nobody may ever do, however right the caller: wrong amounts, lists, terms and ids. Each of these fails.
abstract contract BlunderMoves is Moves {
    function blunder(uint256 seed) external inTime {
        uint256 kind = choose(seed, "kind", 20);
        if (kind < 6) _office(kind, openFund(seed));
        else if (kind < 10) _mentor(kind, anyResident(seed));
        else if (kind < 17) _register(kind, seed);
        else if (kind == 17) _answerStale();
        else if (kind == 18) _answerLate();
        else _takeUnasked(seed);
    }

    function _office(uint256 kind, uint24 fundId) private {
        bytes[6] memory calls = [
            abi.encodeCall(coin.createFund, (1, uint40(clock))),
            abi.encodeCall(coin.pledge, (999, 1, 1, WORDS)),
            abi.encodeCall(coin.pledge, (fundId, 1, 0, WORDS)),
            abi.encodeCall(coin.moveHousehold, (residents[0], households + 1, 1, WORDS)),
            abi.encodeCall(coin.grantStaff, (outsider, Role.Mentor, 1, uint40(clock), 0, 0)),
            abi.encodeCall(coin.grantStaff, (official, Role.Office, 1, FOREVER, 0, 0))
        ];
        _mustFail(official, address(coin), calls[kind]);
    }

    function _mentor(uint256 kind, address resident) private {
        SubgoalTerms[] memory terms = new SubgoalTerms[](kind == 6 ? 0 : 1);
        if (kind == 7) terms[0] = SubgoalTerms(0, 1, FOREVER, WORDS);
        if (kind == 8) terms[0] = SubgoalTerms(1, 0, uint40(clock), WORDS);
        bytes memory data =
            kind == 9
                ? abi.encodeCall(goals.confirmMany, (new ConfirmLine[](0)))
                : abi.encodeCall(goals.propose, (resident, 1, WORDS, terms));
        _mustFail(people[resident].mentor, address(goals), data);
    }

    function _register(uint256 kind, uint256 seed) private {
        uint32 id = uint32(choose(seed, "agreement", agreements.length));
        address creditor = agreements[id].creditor;
        if (kind == 10) {
            AgreementTerms memory none = AgreementTerms(creditor, 0, FOREVER, 1 days, 0x1b, Route.Forgiven, 0, 1, true);
            _mustFail(official, address(register), abi.encodeCall(register.proposeAgreement, (none)));
        } else if (kind == 11) {
            Components memory nothingOpen;
            bytes memory data = abi.encodeCall(register.register, (residents[0], id, 0, WORDS, nothingOpen));
            _mustFail(creditor, address(register), data);
        } else if (kind == 12) {
            bytes memory data = abi.encodeCall(register.recogniseMany, (new uint32[](1), new bytes32[](0)));
            _mustFail(residents[0], address(register), data);
        } else if (kind == 13) {
            _mustFail(creditors[0], address(redemptions), abi.encodeCall(redemptions.confirmMany, (new uint32[](0))));
        } else if (kind == 14) {
            bytes memory data = abi.encodeCall(redemptions.offer, (claimWho(seed, ClaimState.Known), 0, 10_000));
            _mustFail(residents[0], address(redemptions), data);
        } else if (kind == 15) {
            uint32 claim = claimWho(seed, ClaimState.Asked);
            bytes memory data = abi.encodeCall(register.proposeTransfer, (claim, claims[claim].agreementId, WORDS));
            _mustFail(claims[claim].creditor, address(register), data);
        } else {
            _mustFail(official, address(goals), abi.encodeCall(goals.assignMentor, (outsider, mentors[0])));
        }
    }

    /// @dev A yes of the new creditor to an offer made to the one before.
    function _answerStale() private {
        for (uint32 id = 1; id < offers.length; ++id) {
            OfferGhost storage made = offers[id];
            if (made.state != OfferState.Open || isFresh(id) || clock > made.until) continue;
            address creditor = claims[made.debtId].creditor;
            return _mustFail(creditor, address(redemptions), abi.encodeCall(redemptions.confirm, (id)));
        }
    }

    /// @dev A yes after the term.
    function _answerLate() private {
        for (uint32 id = 1; id < offers.length; ++id) {
            OfferGhost storage made = offers[id];
            if (made.state != OfferState.Open || clock <= made.until) continue;
            address creditor = claims[made.debtId].creditor;
            return _mustFail(creditor, address(redemptions), abi.encodeCall(redemptions.confirm, (id)));
        }
    }

    /// @dev A creditor that takes over what nobody offered to it.
    function _takeUnasked(uint256 seed) private {
        uint32 id = claimWho(seed, ClaimState.Asked);
        uint32 to = agreementWho(seed);
        if (claims[id].transferTo == to) return;
        _mustFail(agreements[to].creditor, address(register), abi.encodeCall(register.acceptTransfer, (id, to)));
    }

    function _mustFail(address by, address target, bytes memory data) private {
        must(!act("blunder", by, target, data), "what makes no sense is refused, whoever asks");
    }
}
