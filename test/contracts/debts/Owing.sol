// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AgreementTerms, Components, DebtStatus, IDebtRegister} from "../../../contracts/debts/IDebtRegister.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

/// @notice A town where a resident with 600.00 owes the water bill of 205.95, recognised. Agreement 1 is the creditor's at
/// 1.00, agreement 2 that of a collector of another organisation at 0.50.
abstract contract Owing is Town {
    uint16 internal constant YEAR = 2026;
    uint16 internal constant HALF = 5_000;
    uint32 internal constant COLLECTION = 4;

    address internal immutable collector = who("collector");

    uint32 internal debtId;

    function setUp() public virtual override {
        super.setUp();
        grant(collector, Role.Creditor, COLLECTION, 0);
        earnByGoal(600_00);
        agree(terms());
        // Debts, offers and agreements are counted apart: here no number is that of another.
        for (uint256 i = 0; i < 6; ++i) claim(1, principal(1));
        debtId = claim(1, waterBill());
        recognise(debtId);
        AgreementTerms memory collecting = terms();
        (collecting.creditor, collecting.rateBps) = (collector, HALF);
        agree(collecting);
    }

    // ------------------------------------------------------------ what people do

    function confirm(uint32 offerId) internal {
        vm.prank(creditor);
        redemptions.confirm(offerId);
    }

    function reject(uint32 offerId) internal {
        vm.prank(creditor);
        redemptions.reject(offerId, WORDS);
    }

    function cancel(uint32 offerId) internal {
        vm.prank(resident);
        redemptions.cancel(offerId);
    }

    function dispute() internal {
        vm.prank(resident);
        register.dispute(debtId, WORDS);
    }

    function correct(Components memory open) internal {
        vm.prank(creditor);
        register.correct(debtId, WORDS, open);
    }

    function withdraw() internal {
        vm.prank(creditor);
        register.withdraw(debtId, WORDS);
    }

    function pauseDebt(bool paused) internal {
        vm.prank(creditor);
        register.pauseDebt(debtId, paused);
    }

    function settle() internal {
        correct(nothing());
    }

    function proposeTransfer(uint32 agreementId) internal {
        vm.prank(creditor);
        register.proposeTransfer(debtId, agreementId, WORDS);
    }

    function acceptTransfer(uint32 agreementId) internal {
        vm.prank(collector);
        register.acceptTransfer(debtId, agreementId);
    }

    /// @dev The claim goes from the creditor to the collector.
    function transfer() internal {
        proposeTransfer(2);
        acceptTransfer(2);
    }

    function revoke(address account) internal {
        vm.prank(official);
        coin.revokeStaff(account);
    }

    // ------------------------------------------------------------ amounts and errors

    function nothing() internal pure returns (Components memory) {
        return Components({principal: 0, increase: 0, interest: 0, costs: 0});
    }

    function principal(uint48 cents) internal pure returns (Components memory) {
        return Components({principal: cents, increase: 0, interest: 0, costs: 0});
    }

    function wrongStatus(DebtStatus status) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.DebtStatusWrong.selector, debtId, status);
    }

    function notCreditor(address caller, uint256 id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.NotCreditorOf.selector, caller, id);
    }

    // ------------------------------------------------------------ what is so now

    function isNow(DebtStatus status) internal view {
        eq(uint256(register.debt(debtId).status), uint256(status));
    }

    function isOpen(Components memory open) internal view {
        eqParts(register.debt(debtId).open, open);
    }

    /// @dev Nothing is held, offered or counted any more, and the resident has this much.
    function isTidy(uint256 balance, uint256 used) internal view {
        eq(coin.balanceOf(resident), balance);
        eq(coin.heldOf(resident), 0);
        eq(coin.openHoldsOf(resident), 0);
        eq(register.debt(debtId).offered, 0);
        eq(register.usedInYear(1, YEAR), used);
    }
}
