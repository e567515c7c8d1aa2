// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {
    AgreementStatus,
    AgreementTerms,
    ClaimLine,
    Components,
    Debt,
    DebtStatus,
    IDebtRegister
} from "../../../contracts/debts/IDebtRegister.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Owing} from "./Owing.sol";

contract ClaimsTest is Owing {
    uint16 private constant LAST_DAY = 21_000;

    function registerAs(address account, address resident_) private returns (uint32) {
        vm.prank(account);
        return register.register(resident_, 1, LAST_DAY, WORDS, waterBill());
    }

    /// @dev So many claims on the resident, of 1.00, 2.00 and so on.
    function several(uint256 count) private view returns (ClaimLine[] memory lines) {
        lines = new ClaimLine[](count);
        for (uint256 i = 0; i < count; ++i) {
            lines[i] = ClaimLine(resident, uint16(LAST_DAY + i), bytes32(i), principal(uint48(i + 1) * 1_00));
        }
    }

    function registerManyAs(address account, ClaimLine[] memory lines) private {
        vm.prank(account);
        register.registerMany(1, lines);
    }

    function unknownAt(uint256 line, address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.LineResidentUnknown.selector, line, account);
    }

    function roleNeeded() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor);
    }

    // ------------------------------------------------------------ register

    function test_Register_RevertWhen_TheCallerIsNotTheCreditorOfTheAgreement() public {
        vm.expectRevert(notCreditor(collector, 1));
        registerAs(collector, resident);
    }

    function test_Register_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        registerAs(creditor, resident);
    }

    function test_Register_RevertGiven_TheAgreementIsNotActive() public {
        vm.prank(creditor);
        register.endAgreement(1);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, 1, AgreementStatus.Ended));
        registerAs(creditor, resident);
    }

    function test_Register_RevertGiven_TheAgreementIsOver() public {
        AgreementTerms memory short = terms();
        short.until = uint40(block.timestamp + 1 days);
        uint32 agreementId = agree(short);
        vm.warp(short.until - 1);
        claim(agreementId, waterBill());

        vm.warp(short.until);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementExpired.selector, agreementId, short.until));
        register.register(resident, agreementId, 0, WORDS, waterBill());
    }

    function test_Register_RevertGiven_TheResidentWasNeverEnrolled() public {
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.ResidentUnknown.selector, stranger));
        registerAs(creditor, stranger);
    }

    function test_Register_RevertGiven_TheResidentLeft() public {
        leave(resident);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.ResidentUnknown.selector, resident));
        registerAs(creditor, resident);
    }

    function test_Register_RevertWhen_NothingIsOpen() public {
        vm.prank(creditor);
        vm.expectRevert(IDebtRegister.DebtAmountInvalid.selector);
        register.register(resident, 1, 0, WORDS, nothing());
        eq(claim(1, principal(1)), debtId + 1);
    }

    function test_Register_ShouldWriteTheClaimDown() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.DebtRegistered(debtId + 1, resident, creditor, 1, LAST_DAY, WORDS, waterBill());
        eq(registerAs(creditor, resident), debtId + 1);

        Debt memory debt = register.debt(debtId + 1);
        same(debt.resident, resident);
        eq(debt.agreementId, 1);
        eq(uint256(debt.status), uint256(DebtStatus.Registered));
        eq(debt.firstOffer, 0);
        eq(debt.endsByDay, LAST_DAY);
        no(debt.paused);
        eq(debt.offered, 0);
        eqParts(debt.open, waterBill());
    }

    // ------------------------------------------------------------ registerMany

    function test_RegisterMany_RevertWhen_TheCallerIsNotTheCreditorOfTheAgreement() public {
        vm.expectRevert(notCreditor(collector, 1));
        registerManyAs(collector, several(2));
    }

    function test_RegisterMany_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        registerManyAs(creditor, several(2));
    }

    function test_RegisterMany_RevertGiven_TheAgreementIsNotActive() public {
        vm.prank(creditor);
        register.endAgreement(1);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, 1, AgreementStatus.Ended));
        registerManyAs(creditor, several(2));
    }

    function test_RegisterMany_RevertWhen_MoreThan100ComeAtOnce() public {
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.BatchTooLarge.selector, 101));
        registerManyAs(creditor, several(101));

        registerManyAs(creditor, several(100));
        eq(register.debt(debtId + 100).open.principal, 100_00);
    }

    function test_RegisterMany_RevertGiven_TheResidentOfALineWasNeverEnrolled() public {
        ClaimLine[] memory lines = several(3);
        lines[1].resident = stranger;

        vm.expectRevert(unknownAt(1, stranger));
        registerManyAs(creditor, lines);
    }

    function test_RegisterMany_RevertGiven_TheResidentOfALineLeft() public {
        leave(resident);

        vm.expectRevert(unknownAt(0, resident));
        registerManyAs(creditor, several(2));
    }

    function test_RegisterMany_RevertWhen_NothingIsOpenOnALine() public {
        ClaimLine[] memory lines = several(3);
        lines[2].open = nothing();

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.LineAmountInvalid.selector, 2));
        registerManyAs(creditor, lines);
    }

    function test_RegisterMany_ShouldWriteEachClaimDown() public {
        ClaimLine[] memory lines = several(3);
        lines[0].open = principal(1);
        for (uint32 i = 0; i < 3; ++i) {
            vm.expectEmit(address(register));
            emit IDebtRegister.DebtRegistered(
                debtId + 1 + i,
                resident,
                creditor,
                1,
                lines[i].endsByDay,
                lines[i].commitment,
                lines[i].open
            );
        }
        registerManyAs(creditor, lines);

        for (uint32 i = 0; i < 3; ++i) {
            Debt memory debt = register.debt(debtId + 1 + i);
            same(debt.resident, resident);
            eq(debt.agreementId, 1);
            eq(uint256(debt.status), uint256(DebtStatus.Registered));
            eq(debt.firstOffer, 0);
            eq(debt.endsByDay, LAST_DAY + i);
            no(debt.paused);
            eq(debt.offered, 0);
            eqParts(debt.open, lines[i].open);
        }
        eq(claim(1, principal(1)), debtId + 4);
    }

    function test_RegisterMany_ShouldWriteNoneWhenOneLineIsWrong() public {
        ClaimLine[] memory lines = several(3);
        lines[2].resident = stranger;

        vm.expectRevert(unknownAt(2, stranger));
        registerManyAs(creditor, lines);

        eq(uint256(register.debt(debtId + 1).status), uint256(DebtStatus.None));
        eq(claim(1, principal(1)), debtId + 1);
    }

    // ------------------------------------------------------------ correct

    function test_Correct_RevertWhen_TheCallerIsNotTheCreditor() public {
        vm.prank(collector);
        vm.expectRevert(notCreditor(collector, debtId));
        register.correct(debtId, WORDS, waterBill());
    }

    function test_Correct_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        correct(waterBill());
    }

    function test_Correct_RevertGiven_ItIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        correct(waterBill());

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        correct(waterBill());
    }

    function test_Correct_When_NoPartGoesUp() public {
        Components memory less = Components(100_00, 0, 3_05, 0);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtCorrected(debtId, resident, creditor, true, WORDS, less);
        correct(less);

        isNow(DebtStatus.Recognised);
        isOpen(less);
    }

    function test_Correct_When_APartGoesUp() public {
        Components memory moved = Components(100_00, 0, 3_06, 0);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtCorrected(debtId, resident, creditor, false, WORDS, moved);
        correct(moved);

        isNow(DebtStatus.Registered);
        isOpen(moved);
    }

    function test_Correct_Given_ItWasNotRecognisedYet() public {
        debtId = claim(1, waterBill());

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtCorrected(debtId, resident, creditor, false, WORDS, principal(1_00));
        correct(principal(1_00));

        isNow(DebtStatus.Registered);
    }

    function test_Correct_Given_ItWasDisputed() public {
        dispute();

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtCorrected(debtId, resident, creditor, false, WORDS, principal(1_00));
        correct(principal(1_00));

        isNow(DebtStatus.Registered);
    }

    function test_Correct_When_NothingIsLeftOpen() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.DebtCorrected(debtId, resident, creditor, true, WORDS, nothing());
        correct(nothing());

        isNow(DebtStatus.Settled);
    }

    function test_Correct_ShouldKeepPauseLastDayAndOffers() public {
        debtId = registerAs(creditor, resident);
        recognise(debtId);
        offer(debtId, 50_00);
        pauseDebt(true);

        correct(principal(300_00));

        Debt memory debt = register.debt(debtId);
        yes(debt.paused);
        eq(debt.endsByDay, LAST_DAY);
        eq(debt.offered, 50_00);
    }

    // ------------------------------------------------------------ withdraw

    function test_Withdraw_RevertWhen_TheCallerIsNotTheCreditor() public {
        vm.prank(resident);
        vm.expectRevert(notCreditor(resident, debtId));
        register.withdraw(debtId, WORDS);
    }

    function test_Withdraw_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        withdraw();
    }

    function test_Withdraw_RevertGiven_ItIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        withdraw();

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        withdraw();
    }

    function test_Withdraw_ShouldTakeTheClaimBack() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.DebtWithdrawn(debtId, resident, creditor, WORDS);
        withdraw();

        isNow(DebtStatus.Withdrawn);
        isOpen(waterBill());
    }

    // ------------------------------------------------------------ pauseDebt

    function test_PauseDebt_RevertWhen_TheCallerIsNotTheCreditor() public {
        vm.prank(resident);
        vm.expectRevert(notCreditor(resident, debtId));
        register.pauseDebt(debtId, true);
    }

    function test_PauseDebt_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        pauseDebt(true);
    }

    function test_PauseDebt_RevertGiven_ItIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        pauseDebt(true);

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        pauseDebt(true);
    }

    function test_PauseDebt_ShouldStopNewOffers() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.DebtPaused(debtId, resident, creditor, true);
        pauseDebt(true);

        yes(register.debt(debtId).paused);
        isNow(DebtStatus.Recognised);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.DebtIsPaused.selector, debtId));
        offer(debtId, 50_00);
    }

    function test_PauseDebt_ShouldKeepTheOffersUnderWay() public {
        offer(debtId, 50_00);
        pauseDebt(true);

        confirm(1);

        isTidy(550_00, 50_00);
    }

    function test_PauseDebt_When_ItEnds() public {
        pauseDebt(true);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtPaused(debtId, resident, creditor, false);
        pauseDebt(false);

        no(register.debt(debtId).paused);
        eq(offer(debtId, 50_00), 1);
    }
}
