// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {
    AgreementStatus,
    AgreementTerms,
    Components,
    Debt,
    DebtStatus,
    IDebtRegister
} from "../../../contracts/debts/IDebtRegister.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

contract ClaimsTest is Town {
    function isNow(uint32 debtId, DebtStatus status) private view {
        eq(uint256(register.debt(debtId).status), uint256(status));
    }

    function wrongStatus(uint32 debtId, DebtStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.DebtStatusWrong.selector, debtId, status);
    }

    function registered() private returns (uint32) {
        return claim(agree(terms()), waterBill());
    }

    function correct(uint32 debtId, Components memory open) private {
        vm.prank(creditor);
        register.correct(debtId, WORDS, open);
    }

    function dispute(uint32 debtId) private {
        vm.prank(resident);
        register.dispute(debtId, WORDS);
    }

    // ------------------------------------------------------------ register

    function test_Register_WritesFourParts() public {
        agree(terms());
        vm.expectEmit(address(register));
        emit IDebtRegister.DebtRegistered(1, resident, creditor, 1, 21_000, WORDS, waterBill());
        vm.prank(creditor);
        eq(register.register(resident, 1, 21_000, WORDS, waterBill()), 1);

        Debt memory debt = register.debt(1);
        same(debt.resident, resident);
        eq(debt.agreementId, 1);
        eq(debt.endsByDay, 21_000);
        eq(debt.offered, 0);
        eqParts(debt.open, waterBill());
        isNow(1, DebtStatus.Registered);
        same(register.creditorOf(1), creditor);
        yes(register.stateHashOf(1) == keccak256(abi.encode(uint32(1), uint32(1), waterBill())));
    }

    function test_RevertWhen_RegisteredByAnotherOrExpired() public {
        agree(terms());
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotCreditorOf.selector, stranger, 1));
        register.register(resident, 1, 0, WORDS, waterBill());

        vm.prank(official);
        coin.revokeStaff(creditor);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor));
        register.register(resident, 1, 0, WORDS, waterBill());
    }

    function test_RevertGiven_AgreementNotActiveOrOver() public {
        AgreementTerms memory short = terms();
        short.until = uint40(block.timestamp + 1 days);
        vm.prank(official);
        register.proposeAgreement(short);

        vm.prank(creditor);
        vm.expectRevert(
            abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, 1, AgreementStatus.Proposed)
        );
        register.register(resident, 1, 0, WORDS, waterBill());

        vm.prank(secondOfficial);
        register.approveAgreement(1);
        later(1 days);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementExpired.selector, 1, short.until));
        register.register(resident, 1, 0, WORDS, waterBill());
    }

    function test_RevertGiven_ResidentUnknownOrLeft() public {
        agree(terms());
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.ResidentUnknown.selector, stranger));
        register.register(stranger, 1, 0, WORDS, waterBill());

        leave(resident);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.ResidentUnknown.selector, resident));
        register.register(resident, 1, 0, WORDS, waterBill());
    }

    function test_RevertWhen_NothingIsOpen() public {
        agree(terms());
        vm.prank(creditor);
        vm.expectRevert(IDebtRegister.DebtAmountInvalid.selector);
        register.register(resident, 1, 0, WORDS, Components(0, 0, 0, 0));
    }

    // ------------------------------------------------------------ recognise, dispute

    function test_Recognise_IsForExactlyThisState() public {
        uint32 debtId = registered();
        bytes32 state = register.stateHashOf(debtId);
        correct(debtId, Components(1, 0, 0, 0));
        bytes32 newState = register.stateHashOf(debtId);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.StateChanged.selector, debtId, newState));
        register.recognise(debtId, state);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtRecognised(debtId, resident, creditor);
        vm.prank(resident);
        register.recognise(debtId, newState);
        isNow(debtId, DebtStatus.Recognised);
    }

    function test_RecogniseMany_InOneTouch() public {
        uint32 agreementId = agree(terms());
        uint32[] memory debtIds = new uint32[](3);
        bytes32[] memory states = new bytes32[](3);
        for (uint256 i = 0; i < 3; ++i) {
            debtIds[i] = claim(agreementId, waterBill());
            states[i] = register.stateHashOf(debtIds[i]);
        }

        vm.prank(resident);
        register.recogniseMany(debtIds, states);

        isNow(1, DebtStatus.Recognised);
        isNow(3, DebtStatus.Recognised);
    }

    function test_RevertWhen_TooManyOrUnevenAtOnce() public {
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.BatchTooLarge.selector, 101));
        register.recogniseMany(new uint32[](101), new bytes32[](101));
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.BatchTooLarge.selector, 2));
        register.recogniseMany(new uint32[](2), new bytes32[](1));
    }

    function test_RevertWhen_RecognisedByAnotherOrTwice() public {
        uint32 debtId = registered();
        bytes32 state = register.stateHashOf(debtId);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotResidentOf.selector, creditor, resident));
        register.recognise(debtId, state);

        recognise(debtId);
        vm.prank(resident);
        vm.expectRevert(wrongStatus(debtId, DebtStatus.Recognised));
        register.recognise(debtId, state);
    }

    function test_Dispute_FromRegisteredOrRecognised() public {
        uint32 debtId = registered();
        vm.expectEmit(address(register));
        emit IDebtRegister.DebtDisputed(debtId, resident, creditor, WORDS);
        dispute(debtId);
        isNow(debtId, DebtStatus.Disputed);

        debtId = claim(1, waterBill());
        recognise(debtId);
        dispute(debtId);
        isNow(debtId, DebtStatus.Disputed);
    }

    function test_RevertWhen_DisputedByAnotherOrTwice() public {
        uint32 debtId = registered();
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotResidentOf.selector, stranger, resident));
        register.dispute(debtId, WORDS);

        dispute(debtId);
        vm.expectRevert(wrongStatus(debtId, DebtStatus.Disputed));
        dispute(debtId);
    }

    // ------------------------------------------------------------ correct, withdraw

    function test_Correct_DownKeepsTheRecognition() public {
        uint32 debtId = owe();
        Components memory less = Components(100_00, 0, 3_05, 0);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtCorrected(debtId, resident, creditor, true, WORDS, less);
        correct(debtId, less);

        isNow(debtId, DebtStatus.Recognised);
        eqParts(register.debt(debtId).open, less);
    }

    function test_Correct_UpInOnePartAsksAgain() public {
        uint32 debtId = owe();
        Components memory moved = Components(100_00, 0, 3_06, 0);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtCorrected(debtId, resident, creditor, false, WORDS, moved);
        correct(debtId, moved);

        isNow(debtId, DebtStatus.Registered);
    }

    function test_Correct_AfterADisputeAsksAgain() public {
        uint32 debtId = owe();
        dispute(debtId);

        correct(debtId, Components(1_00, 0, 0, 0));

        isNow(debtId, DebtStatus.Registered);
    }

    function test_Correct_ToNothingSettles() public {
        uint32 debtId = owe();

        correct(debtId, Components(0, 0, 0, 0));

        isNow(debtId, DebtStatus.Settled);
        vm.expectRevert(wrongStatus(debtId, DebtStatus.Settled));
        correct(debtId, waterBill());
    }

    function test_Withdraw_TakesTheClaimBack() public {
        uint32 debtId = owe();

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtWithdrawn(debtId, resident, creditor, WORDS);
        vm.prank(creditor);
        register.withdraw(debtId, WORDS);

        isNow(debtId, DebtStatus.Withdrawn);
        vm.prank(creditor);
        vm.expectRevert(wrongStatus(debtId, DebtStatus.Withdrawn));
        register.withdraw(debtId, WORDS);
    }

    function test_RevertWhen_ChangedByAnotherOrExpired() public {
        uint32 debtId = owe();
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotCreditorOf.selector, resident, debtId));
        register.correct(debtId, WORDS, waterBill());
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotCreditorOf.selector, resident, debtId));
        register.withdraw(debtId, WORDS);

        vm.prank(official);
        coin.revokeStaff(creditor);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor));
        register.correct(debtId, WORDS, waterBill());
    }

    // ------------------------------------------------------------ mostCoins

    function test_MostCoins_IsWhatSettlesTheRestAtTheRate() public {
        AgreementTerms memory half = terms();
        half.rateBps = 5_000;
        uint32 debtId = claim(agree(half), Components(10_01, 0, 0, 0));

        eq(register.mostCoins(debtId), 20_01);
    }

    function test_MostCoins_IsNothingWhenOffersTakeMoreThanIsLeft() public {
        earnByGoal(50_00);
        uint32 debtId = owe();
        offer(debtId, 50_00);
        eq(register.mostCoins(debtId), 155_95);

        correct(debtId, Components(49_99, 0, 0, 0));

        eq(register.mostCoins(debtId), 0);
    }
}
