// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AgreementTerms, Components, Route} from "../../contracts/debts/IDebtRegister.sol";
import {ConfirmLine, SubgoalTerms} from "../../contracts/goals/IGoalPlans.sol";
import {DeskKind, PersonStatus, Role} from "../../contracts/ledger/Records.sol";
import {Play} from "./Play.sol";

/// @notice Somebody with one stolen key, who tries every function of the system on people, plans, debts and offers that are
/// there, in any order.
abstract contract Thief is Play {
    uint256 private constant WORLD = 200;

    /// @dev A town with a month of history: plans, coins, debts and offers of everybody. In the new month more is agreed and
    /// offered, and waits.
    function _live() internal {
        for (uint256 i = 0; i < WORLD; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("history", i)));
            if (i % 2 == 0) this.registerClaim(seed);
            else if (i % 4 == 1) this.propose(seed);
            else this.confirmAny(seed);
        }
        clock += 31 days;
        for (uint256 i = 0; i < WORLD; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("present", i)));
            if (i % 2 == 0) this.propose(seed);
            else this.offer(seed);
        }
    }

    /// @dev One call by the thief; what it does not say is chosen by the seed.
    function _strike(uint256 seed, address thief) internal {
        uint256 kind = choose(seed, "call", 62);
        (address target, bytes memory data) = kind < 20
            ? (address(coin), _book(kind, seed, thief))
            : kind < 37
                ? (address(goals), _goals(kind, seed, thief))
                : kind < 50
                    ? (address(register), _debts(kind, seed, thief))
                    : (address(redemptions), _offers(kind, seed));
        vm.prank(thief);
        (bool ok, ) = target.call(data);
        ++tried["strike"];
        if (ok) ++done["strike"];
    }

    function _book(uint256 kind, uint256 seed, address thief) private view returns (bytes memory) {
        address resident = anyResident(seed);
        uint64 coins = uint64(between(seed, "coins", 1, 100_00));
        uint32 hold = uint32(between(seed, "hold", 1, offers.length));
        Role role = Role(between(seed, "role", 1, 5));
        address friend = choose(seed, "friend", 2) == 0 ? thief : outsider;
        if (kind == 0) return abi.encodeCall(coin.transferFrom, (resident, friend, coins));
        if (kind == 1) return abi.encodeCall(coin.mint, (1, thief, friend, coins, coins));
        if (kind == 2) return abi.encodeCall(coin.revoke, (1, resident, 0, coins));
        if (kind == 3) return abi.encodeCall(coin.redeem, (hold, coins));
        if (kind == 4) return abi.encodeCall(coin.endHold, (hold));
        if (kind == 5) return abi.encodeCall(coin.release, (hold));
        if (kind == 6) return abi.encodeCall(coin.approveHold, (hold));
        if (kind == 7) return abi.encodeCall(coin.refuseHold, (hold, WORDS));
        if (kind == 8) return abi.encodeCall(coin.forfeit, (resident));
        if (kind == 9) return abi.encodeCall(coin.enrol, (friend, 0, GEITENKAMP, WORDS));
        if (kind == 10) return abi.encodeCall(coin.moveHousehold, (resident, 0, PLATTENBURG, WORDS));
        if (kind == 11) return abi.encodeCall(coin.announceEnd, (resident, WORDS));
        if (kind == 12) return abi.encodeCall(coin.confirmEnd, (resident));
        if (kind == 13) return abi.encodeCall(coin.grantStaff, (friend, role, 9, FOREVER, FOREVER, 9));
        if (kind == 14) return abi.encodeCall(coin.revokeStaff, (others[choose(seed, "whom", others.length)]));
        if (kind == 15) return abi.encodeCall(coin.protect, (resident, friend, true));
        if (kind == 16) return abi.encodeCall(coin.setDesk, (thief, DeskKind.Goals, true));
        if (kind == 17) return abi.encodeCall(coin.setLimits, (type(uint16).max, 0, 0));
        if (kind == 18) return abi.encodeCall(coin.closeFund, (uint24(between(seed, "fund", 1, funds.length))));
        return abi.encodeCall(coin.approveStaff, (friend));
    }

    function _goals(uint256 kind, uint256 seed, address thief) private view returns (bytes memory) {
        address resident = anyResident(seed);
        uint32 plan = uint32(between(seed, "plan", 1, plans.length));
        uint32 step = uint32(between(seed, "step", 1, steps.length));
        if (kind < 26) return abi.encodeCall(goals.confirm, (step, choose(seed, "as group", 2) == 0));
        if (kind == 26) return abi.encodeCall(goals.undo, (step, WORDS));
        if (kind == 27) return abi.encodeCall(goals.sendBack, (step, WORDS));
        if (kind == 28) return abi.encodeCall(goals.assignMentor, (resident, thief));
        if (kind == 29)
            return abi.encodeCall(goals.accept, (plan, plans[plan % plans.length].version, goals.termsHashOf(plan)));
        if (kind == 30)
            return
                abi.encodeCall(goals.approvePlan, (plan, plans[plan % plans.length].version, goals.termsHashOf(plan)));
        if (kind == 31) return abi.encodeCall(goals.withdraw, (plan));
        if (kind == 32) return abi.encodeCall(goals.lapse, (step));
        if (kind == 33) return abi.encodeCall(goals.mintEarned, (step));
        if (kind == 34) return abi.encodeCall(goals.cancelSubgoal, (step));
        if (kind == 35) {
            ConfirmLine[] memory lines = new ConfirmLine[](3);
            for (uint32 i = 0; i < 3; ++i) lines[i] = ConfirmLine(step + i, false);
            return abi.encodeCall(goals.confirmMany, (lines));
        }
        SubgoalTerms[] memory terms = new SubgoalTerms[](1);
        terms[0] = SubgoalTerms(uint40(between(seed, "coins", 1, 900_00)), 0, uint40(clock + 1 days), WORDS);
        return abi.encodeCall(goals.propose, (resident, 1, WORDS, terms));
    }

    function _debts(uint256 kind, uint256 seed, address thief) private view returns (bytes memory) {
        uint32 debt = uint32(between(seed, "debt", 1, claims.length));
        uint32 agreement = uint32(between(seed, "agreement", 1, agreements.length));
        Components memory parts = Components(uint48(between(seed, "cents", 1, 500_00)), 0, 0, 0);
        if (kind == 37) return abi.encodeCall(register.register, (anyResident(seed), agreement, 0, WORDS, parts));
        if (kind == 38) return abi.encodeCall(register.correct, (debt, WORDS, parts));
        if (kind == 39) return abi.encodeCall(register.withdraw, (debt, WORDS));
        if (kind == 40) return abi.encodeCall(register.recognise, (debt, register.stateHashOf(debt)));
        if (kind == 41) return abi.encodeCall(register.recordPayment, (debt, WORDS, parts));
        if (kind == 42) return abi.encodeCall(register.proposeTransfer, (debt, agreement, WORDS));
        if (kind == 43) return abi.encodeCall(register.acceptTransfer, (debt, agreement));
        if (kind == 44) return abi.encodeCall(register.endAgreement, (agreement));
        if (kind == 45) return abi.encodeCall(register.approveAgreement, (agreement));
        if (kind == 46) return abi.encodeCall(register.allowSameOrganisation, (debt));
        if (kind == 47) return abi.encodeCall(register.lower, (debt, 1, thief, 1_00, FOREVER));
        if (kind == 48) return abi.encodeCall(register.setRedemptions, (thief));
        return
            abi.encodeCall(
                register.proposeAgreement,
                (AgreementTerms(thief, 1, FOREVER, 90 days, 0x1b, Route.Forgiven, 0, 1_000_000_00, false))
            );
    }

    function _offers(uint256 kind, uint256 seed) private view returns (bytes memory) {
        uint32 id = uint32(between(seed, "offer", 1, offers.length));
        uint32 debt = uint32(between(seed, "debt", 1, claims.length));
        if (kind < 59) return abi.encodeCall(redemptions.confirm, (id));
        if (kind == 59) return abi.encodeCall(redemptions.reject, (id, WORDS));
        if (kind == 60) return abi.encodeCall(redemptions.cancel, (id));
        return abi.encodeCall(redemptions.offer, (debt, 1_00, 10_000));
    }
}
