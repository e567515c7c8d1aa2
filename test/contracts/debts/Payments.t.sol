// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components, DebtStatus, IDebtRegister} from "../../../contracts/debts/IDebtRegister.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Owing} from "./Owing.sol";

contract PaymentsTest is Owing {
    function pay(Components memory paid) private {
        vm.prank(creditor);
        register.recordPayment(debtId, WORDS, paid);
    }

    function forgive(Components memory forgiven) private {
        vm.prank(creditor);
        register.forgive(debtId, WORDS, forgiven);
    }

    function roleNeeded() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor);
    }

    /// @dev One cent more than is open of each part.
    function above(uint256 part) private pure returns (Components memory) {
        if (part == 0) return Components(182_91, 0, 0, 0);
        if (part == 1) return Components(0, 1, 0, 0);
        if (part == 2) return Components(0, 0, 3_06, 0);
        return Components(0, 0, 0, 20_01);
    }

    // ------------------------------------------------------------ recordPayment

    function test_RecordPayment_RevertWhen_TheCallerIsNotTheCreditor() public {
        vm.prank(collector);
        vm.expectRevert(notCreditor(collector, debtId));
        register.recordPayment(debtId, WORDS, principal(1_00));
    }

    function test_RecordPayment_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        pay(principal(1_00));
    }

    function test_RecordPayment_RevertGiven_ItIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        pay(principal(1_00));

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        pay(principal(1_00));
    }

    function test_RecordPayment_RevertWhen_NothingWasPaid() public {
        vm.expectRevert(IDebtRegister.DebtAmountInvalid.selector);
        pay(nothing());
    }

    function test_RecordPayment_RevertWhen_APartIsMoreThanIsOpenOfIt() public {
        for (uint256 part = 0; part < 4; ++part) {
            vm.expectRevert(IDebtRegister.DebtAmountInvalid.selector);
            pay(above(part));
        }
    }

    function test_RecordPayment_ShouldTakeThesePartsOff() public {
        Components memory paid = Components(100_00, 0, 1_05, 20_00);
        Components memory left = Components(82_90, 0, 2_00, 0);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtPaidElsewhere(debtId, resident, creditor, WORDS, paid, left);
        pay(paid);

        isOpen(left);
        isTidy(600_00, 0);
    }

    function test_RecordPayment_Given_ItIsRecognised() public {
        pay(principal(1));

        isNow(DebtStatus.Recognised);
    }

    function test_RecordPayment_Given_ItIsDisputed() public {
        dispute();

        pay(principal(1));

        isNow(DebtStatus.Disputed);
    }

    function test_RecordPayment_When_NothingIsLeftOpen() public {
        pay(waterBill());

        isNow(DebtStatus.Settled);
        isOpen(nothing());
    }

    function test_RecordPayment_Given_AnOfferTakesMoreThanIsLeft() public {
        offer(debtId, 205_95);
        pay(principal(182_90));

        confirm(1);

        isNow(DebtStatus.Settled);
        isTidy(576_95, 23_05);
    }

    // ------------------------------------------------------------ forgive

    function test_Forgive_RevertWhen_TheCallerIsNotTheCreditor() public {
        vm.prank(official);
        vm.expectRevert(notCreditor(official, debtId));
        register.forgive(debtId, WORDS, principal(1_00));
    }

    function test_Forgive_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        forgive(principal(1_00));
    }

    function test_Forgive_RevertGiven_ItIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        forgive(principal(1_00));

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        forgive(principal(1_00));
    }

    function test_Forgive_RevertWhen_NothingIsForgiven() public {
        vm.expectRevert(IDebtRegister.DebtAmountInvalid.selector);
        forgive(nothing());
    }

    function test_Forgive_RevertWhen_APartIsMoreThanIsOpenOfIt() public {
        for (uint256 part = 0; part < 4; ++part) {
            vm.expectRevert(IDebtRegister.DebtAmountInvalid.selector);
            forgive(above(part));
        }
    }

    function test_Forgive_ShouldTakeThesePartsOff() public {
        Components memory forgiven = Components(0, 0, 3_05, 20_00);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtForgiven(debtId, resident, creditor, WORDS, forgiven, principal(182_90));
        forgive(forgiven);

        isOpen(principal(182_90));
        isNow(DebtStatus.Recognised);
        isTidy(600_00, 0);
    }

    function test_Forgive_When_NothingIsLeftOpen() public {
        forgive(waterBill());

        isNow(DebtStatus.Settled);
        isOpen(nothing());
    }
}
