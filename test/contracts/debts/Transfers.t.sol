// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {
    AgreementStatus,
    AgreementTerms,
    Debt,
    DebtStatus,
    IDebtRegister
} from "../../../contracts/debts/IDebtRegister.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Owing} from "./Owing.sol";

contract TransfersTest is Owing {
    function roleNeeded(address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, account, Role.Creditor);
    }

    function notProposed(uint32 agreementId) private view returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.TransferNotProposed.selector, debtId, agreementId);
    }

    function agreementWrong(uint32 agreementId, AgreementStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, agreementId, status);
    }

    function isStale(uint32 offerId) private {
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.OfferStale.selector, debtId, offerId));
    }

    /// @dev Agreement 3 of the collector, for a day.
    function shortAgreement() private returns (uint40 until) {
        AgreementTerms memory short = terms();
        short.creditor = collector;
        short.until = until = uint40(block.timestamp + 1 days);
        agree(short);
    }

    /// @dev The claim goes from the collector to the creditor.
    function transferBack() private {
        vm.prank(collector);
        register.proposeTransfer(debtId, 1, WORDS);
        vm.prank(creditor);
        register.acceptTransfer(debtId, 1);
    }

    function offerToCollector(uint64 coins) private {
        vm.prank(resident);
        redemptions.offer(debtId, coins, HALF);
    }

    // ------------------------------------------------------------ proposeTransfer

    function test_ProposeTransfer_RevertWhen_TheCallerIsNotTheCreditor() public {
        vm.prank(collector);
        vm.expectRevert(notCreditor(collector, debtId));
        register.proposeTransfer(debtId, 2, WORDS);
    }

    function test_ProposeTransfer_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded(creditor));
        proposeTransfer(2);
    }

    function test_ProposeTransfer_RevertGiven_ItIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        proposeTransfer(2);

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        proposeTransfer(2);
    }

    function test_ProposeTransfer_RevertWhen_TheAgreementIsNotActive() public {
        vm.expectRevert(agreementWrong(3, AgreementStatus.None));
        proposeTransfer(3);

        vm.prank(collector);
        register.endAgreement(2);
        vm.expectRevert(agreementWrong(2, AgreementStatus.Ended));
        proposeTransfer(2);
    }

    function test_ProposeTransfer_RevertWhen_TheAgreementIsOver() public {
        uint40 until = shortAgreement();
        vm.warp(until - 1);
        proposeTransfer(3);

        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementExpired.selector, 3, until));
        proposeTransfer(3);
    }

    function test_ProposeTransfer_RevertWhen_ItIsUnderThisAgreementAlready() public {
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.TransferToSame.selector, debtId, 1));
        proposeTransfer(1);
    }

    function test_ProposeTransfer_RevertGiven_ItWentTenTimes() public {
        for (uint256 i = 0; i < 5; ++i) {
            transfer();
            transferBack();
        }

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.TooManyTransfers.selector, debtId));
        proposeTransfer(2);
        proposeTransfer(0);
    }

    function test_ProposeTransfer_ShouldChangeNothingButTheProposal() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.TransferProposed(debtId, resident, creditor, 2, WORDS);
        proposeTransfer(2);

        eq(register.transferOf(debtId), 2);
        same(register.creditorOf(debtId), creditor);
        isNow(DebtStatus.Recognised);
        eq(offer(debtId, 1_00), 1);
    }

    function test_ProposeTransfer_Given_AnotherWasProposed() public {
        shortAgreement();
        proposeTransfer(2);

        proposeTransfer(3);

        eq(register.transferOf(debtId), 3);
    }

    function test_ProposeTransfer_When_TheAgreementIs0() public {
        proposeTransfer(2);

        vm.expectEmit(address(register));
        emit IDebtRegister.TransferProposed(debtId, resident, creditor, 0, WORDS);
        proposeTransfer(0);

        eq(register.transferOf(debtId), 0);
    }

    // ------------------------------------------------------------ acceptTransfer

    function test_AcceptTransfer_RevertWhen_TheCallerIsNotTheCreditorOfTheAgreement() public {
        proposeTransfer(2);

        vm.prank(creditor);
        vm.expectRevert(notCreditor(creditor, 2));
        register.acceptTransfer(debtId, 2);
    }

    function test_AcceptTransfer_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        proposeTransfer(2);
        revoke(collector);

        vm.expectRevert(roleNeeded(collector));
        acceptTransfer(2);
    }

    function test_AcceptTransfer_RevertGiven_TheAgreementEnded() public {
        proposeTransfer(2);
        vm.prank(collector);
        register.endAgreement(2);

        vm.expectRevert(agreementWrong(2, AgreementStatus.Ended));
        acceptTransfer(2);
    }

    function test_AcceptTransfer_RevertGiven_TheAgreementIsOver() public {
        uint40 until = shortAgreement();
        proposeTransfer(3);
        vm.warp(until);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementExpired.selector, 3, until));
        acceptTransfer(3);
        vm.warp(until - 1);
        acceptTransfer(3);
    }

    function test_AcceptTransfer_RevertGiven_ItWasNotProposedToThisAgreement() public {
        shortAgreement();
        vm.expectRevert(notProposed(2));
        acceptTransfer(2);

        proposeTransfer(3);
        vm.expectRevert(notProposed(2));
        acceptTransfer(2);
    }

    function test_AcceptTransfer_RevertGiven_ItWasTakenBack() public {
        proposeTransfer(2);
        proposeTransfer(0);

        vm.expectRevert(notProposed(2));
        acceptTransfer(2);
    }

    function test_AcceptTransfer_RevertGiven_TheClaimWasWithdrawnOrSettledSince() public {
        proposeTransfer(2);
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        acceptTransfer(2);

        debtId = claim(1, waterBill());
        proposeTransfer(2);
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        acceptTransfer(2);
    }

    function test_AcceptTransfer_ShouldPutTheClaimUnderTheAgreementAndAskForRecognitionAgain() public {
        offer(debtId, 50_00);
        offer(debtId, 10_00);
        proposeTransfer(2);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtTransferred(debtId, resident, collector, creditor, 2, 3);
        acceptTransfer(2);

        Debt memory debt = register.debt(debtId);
        same(debt.resident, resident);
        eq(debt.agreementId, 2);
        eq(uint256(debt.status), uint256(DebtStatus.Registered));
        eq(debt.firstOffer, 3);
        isOpen(waterBill());
        same(register.creditorOf(debtId), collector);
    }

    function test_AcceptTransfer_Given_ItWasDisputed() public {
        proposeTransfer(2);
        dispute();

        acceptTransfer(2);

        isNow(DebtStatus.Registered);
    }

    function test_AcceptTransfer_Given_ItWasPaused() public {
        pauseDebt(true);

        transfer();

        no(register.debt(debtId).paused);
    }

    function test_AcceptTransfer_ShouldKeepTheLastDay() public {
        vm.prank(creditor);
        debtId = register.register(resident, 1, 21_000, WORDS, waterBill());

        transfer();

        eq(register.debt(debtId).endsByDay, 21_000);
    }

    function test_AcceptTransfer_ShouldForgetTheProposal() public {
        transfer();

        eq(register.transferOf(debtId), 0);
        vm.expectRevert(notProposed(2));
        acceptTransfer(2);
    }

    function test_AcceptTransfer_ShouldForgetThatASecondAllowedTheSameOrganisation() public {
        grant(second, Role.Second, MUNICIPALITY, 0);
        vm.prank(second);
        register.allowSameOrganisation(debtId);

        transfer();

        same(register.sameOrganisationAllowedBy(debtId), address(0));
    }

    function test_AcceptTransfer_Given_TheNewAgreementIsOfTheSameCreditor() public {
        uint32 renewed = agree(terms());
        offer(debtId, 50_00);
        proposeTransfer(renewed);

        vm.prank(creditor);
        register.acceptTransfer(debtId, renewed);

        isNow(DebtStatus.Registered);
        isStale(1);
        confirm(1);
    }

    // ------------------------------------------------------------ offers made before

    function test_OffersMadeBefore_RevertWhen_TheOldCreditorSaysYesOrNo() public {
        offer(debtId, 50_00);
        transfer();

        isStale(1);
        confirm(1);
        isStale(1);
        reject(1);
    }

    function test_OffersMadeBefore_RevertWhen_TheNewCreditorSaysYesOrNo() public {
        offer(debtId, 50_00);
        transfer();

        isStale(1);
        vm.prank(collector);
        redemptions.confirm(1);
        isStale(1);
        vm.prank(collector);
        redemptions.reject(1, WORDS);
    }

    function test_OffersMadeBefore_ShouldNoLongerCountOnTheClaim() public {
        offer(debtId, 50_00);

        transfer();

        eq(register.debt(debtId).offered, 0);
        eq(register.mostCoins(debtId), 411_89);
        eq(register.usedInYear(1, YEAR), 50_00);
        eq(register.usedInYear(2, YEAR), 0);
        eq(coin.heldOf(resident), 50_00);
    }

    function test_OffersMadeBefore_ShouldBeOpenToAnyoneToReleaseAtOnceUnderTheOldAgreement() public {
        offer(debtId, 50_00);
        transfer();

        vm.prank(stranger);
        redemptions.release(1);

        isTidy(600_00, 0);
        eq(register.usedInYear(2, YEAR), 0);
    }

    function test_OffersMadeBefore_ShouldBeTheOwnersToCancel() public {
        offer(debtId, 50_00);
        transfer();

        cancel(1);

        isTidy(600_00, 0);
    }

    function test_OffersMadeBefore_Given_TheOwnerTookTheCoinsFromTheBook() public {
        offer(debtId, 50_00);
        vm.prank(resident);
        coin.release(1);
        transfer();

        redemptions.release(1);

        isTidy(600_00, 0);
    }

    function test_OffersMadeBefore_Given_TheYearTurned() public {
        vm.warp(1_798_758_000 - 1);
        offer(debtId, 50_00);
        transfer();
        later(1 days);
        recognise(debtId);
        offerToCollector(20_00);

        redemptions.release(1);

        eq(register.usedInYear(1, YEAR), 0);
        eq(register.usedInYear(1, YEAR + 1), 0);
        eq(register.usedInYear(2, YEAR + 1), 10_00);
    }

    function test_OffersMadeBefore_Given_NewOffersWereMadeSince() public {
        offer(debtId, 50_00);
        transfer();
        recognise(debtId);
        offerToCollector(20_00);
        offerToCollector(100_00);

        redemptions.release(1);
        cancel(2);

        eq(register.debt(debtId).offered, 50_00);
        eq(register.usedInYear(1, YEAR), 0);
        eq(register.usedInYear(2, YEAR), 50_00);
        vm.prank(collector);
        redemptions.confirm(3);
        eq(coin.balanceOf(resident), 500_01);
    }

    function test_OffersMadeBefore_Given_TheClaimCameBack() public {
        offer(debtId, 50_00);
        transfer();
        transferBack();

        isStale(1);
        confirm(1);
        redemptions.release(1);

        isTidy(600_00, 0);
    }

    function test_OffersMadeBefore_Given_TheClaimWentSeveralTimes() public {
        offer(debtId, 10_00);
        transfer();
        recognise(debtId);
        offerToCollector(40_00);
        transferBack();
        recognise(debtId);
        offer(debtId, 30_00);
        transfer();

        eq(register.usedInYear(1, YEAR), 40_00);
        eq(register.usedInYear(2, YEAR), 20_00);
        redemptions.release(2);
        eq(register.usedInYear(2, YEAR), 0);
        redemptions.release(3);
        eq(register.usedInYear(1, YEAR), 10_00);
        redemptions.release(1);

        isTidy(600_00, 0);
    }
}
