// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {
    AgreementStatus,
    AgreementTerms,
    Components,
    DebtStatus,
    IDebtRegister
} from "../../../contracts/debts/IDebtRegister.sol";
import {Redemptions} from "../../../contracts/debts/Redemptions.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Role} from "../../../contracts/ledger/Records.sol";
import {Owing} from "./Owing.sol";

/// @notice The register as the Redemptions desk sees it: here the test speaks as the desk.
contract DebtRegisterTest is Owing {
    uint256 private constant NEW_YEAR = 1_798_758_000;

    function count(address owner, uint64 coins, uint16 rateBps) private returns (uint40) {
        vm.prank(address(redemptions));
        return register.countOffer(debtId, owner, mentor, coins, rateBps);
    }

    function uncount(uint64 coins, uint40 answerUntil) private {
        vm.prank(address(redemptions));
        register.uncountOffer(debtId, 1, coins, answerUntil);
    }

    function lower(
        address creditor_,
        uint64 coins,
        uint40 answerUntil
    ) private returns (uint64 burned, Components memory taken) {
        vm.prank(address(redemptions));
        return register.lower(debtId, 1, creditor_, coins, answerUntil);
    }

    function notDesk(address caller) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.NotRedemptions.selector, caller);
    }

    function isCounted(uint256 cents) private view {
        eq(register.debt(debtId).offered, cents);
        eq(register.usedInYear(1, YEAR), cents);
    }

    // ------------------------------------------------------------ countOffer

    function test_CountOffer_RevertWhen_TheCallerIsNotTheRedemptionsDesk() public {
        vm.prank(creditor);
        vm.expectRevert(notDesk(creditor));
        register.countOffer(debtId, resident, mentor, 1_00, RATE);
    }

    function test_CountOffer_RevertGiven_TheDebtIsNotRecognised() public {
        debtId = claim(1, waterBill());
        vm.expectRevert(wrongStatus(DebtStatus.Registered));
        count(resident, 1_00, RATE);

        dispute();
        vm.expectRevert(wrongStatus(DebtStatus.Disputed));
        count(resident, 1_00, RATE);
    }

    function test_CountOffer_RevertGiven_TheDebtIsPaused() public {
        pauseDebt(true);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.DebtIsPaused.selector, debtId));
        count(resident, 1_00, RATE);
    }

    function test_CountOffer_RevertGiven_ItsLastDayIsOver() public {
        uint16 today = owesUntil(block.timestamp);
        vm.warp((uint256(today) + 1) * 1 days);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.DebtHasEnded.selector, debtId, today));
        count(resident, 1_00, RATE);

        owesUntil(1 days);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.DebtHasEnded.selector, debtId, 1));
        count(resident, 1_00, RATE);
    }

    function test_CountOffer_Given_ItIsItsLastDay() public {
        uint16 today = owesUntil(block.timestamp);
        vm.warp((uint256(today) + 1) * 1 days - 1);

        count(resident, 1_00, RATE);

        isCounted(1_00);
    }

    /// @dev A debt that ends on the day of a moment.
    function owesUntil(uint256 time) private returns (uint16 lastDay) {
        lastDay = uint16(time / 1 days);
        vm.prank(creditor);
        debtId = register.register(resident, 1, lastDay, WORDS, waterBill());
        recognise(debtId);
    }

    function test_CountOffer_RevertWhen_WhoOffersIsOfAnotherHousehold() public {
        enrol(neighbour, 0, GEITENKAMP);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotInHousehold.selector, neighbour, debtId));
        count(neighbour, 1_00, RATE);
    }

    function test_CountOffer_When_WhoOffersIsOfTheHousehold() public {
        enrol(partner, coin.person(resident).household, 0);

        count(partner, 1_00, RATE);

        isCounted(1_00);
    }

    function test_CountOffer_RevertGiven_TheAgreementIsNotActive() public {
        vm.prank(creditor);
        register.endAgreement(1);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, 1, AgreementStatus.Ended));
        count(resident, 1_00, RATE);
    }

    function test_CountOffer_RevertGiven_TheAgreementIsOver() public {
        AgreementTerms memory short = terms();
        short.until = uint40(block.timestamp + 1 days);
        debtId = claim(agree(short), waterBill());
        recognise(debtId);
        vm.warp(short.until - 1);
        count(resident, 1_00, RATE);

        vm.warp(short.until);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementExpired.selector, 3, short.until));
        count(resident, 1_00, RATE);
    }

    function test_CountOffer_RevertWhen_TheRateIsNotTheAgreements() public {
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.RateChanged.selector, debtId, RATE));
        count(resident, 1_00, RATE + 1);
    }

    function test_CountOffer_RevertWhen_ItIsMoreThanTheDebtTakesBesideOtherOffers() public {
        count(resident, 50_00, RATE);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.OfferTooLarge.selector, debtId, 155_96, 155_95));
        count(resident, 155_96, RATE);
        count(resident, 155_95, RATE);
        isCounted(205_95);
    }

    function test_CountOffer_RevertWhen_ItPassesWhatTheYearAllows() public {
        debtId = claim(1, principal(600_00));
        recognise(debtId);
        count(resident, 450_00, RATE);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.CeilingPassed.selector, 1, 50_01, 50_00));
        count(resident, 50_01, RATE);
        count(resident, 50_00, RATE);
        eq(register.usedInYear(1, YEAR), YEARLY_CEILING);
    }

    function test_CountOffer_ShouldCountOnTheDebtAndOnTheYear() public {
        correct(principal(100_00));
        proposeTransfer(2);
        acceptTransfer(2);
        recognise(debtId);

        count(resident, 50_01, HALF);

        eq(register.debt(debtId).offered, 25_01);
        eq(register.usedInYear(2, YEAR), 25_01);
        eq(register.usedInYear(1, YEAR), 0);
    }

    function test_CountOffer_ShouldTellUntilWhenTheCreditorCanAnswer() public {
        eq(count(resident, 1_00, RATE), block.timestamp + 21 days);
    }

    // ------------------------------------------------------------ uncountOffer

    function test_UncountOffer_RevertWhen_TheCallerIsNoDesk() public {
        vm.prank(creditor);
        vm.expectRevert(notDesk(creditor));
        register.uncountOffer(debtId, 1, 1_00, FOREVER);
    }

    function test_UncountOffer_ShouldGiveDebtAndYearTheirRoomBack() public {
        count(resident, 10_00, RATE);
        uint40 answerUntil = count(resident, 50_00, RATE);

        uncount(50_00, answerUntil);

        isCounted(10_00);
    }

    function test_UncountOffer_Given_TheYearTurned() public {
        vm.warp(NEW_YEAR - 1);
        uint40 answerUntil = count(resident, 50_00, RATE);
        later(1);
        uint40 nextYear = count(resident, 20_00, RATE);

        uncount(50_00, answerUntil);
        eq(register.usedInYear(1, YEAR), 0);
        eq(register.usedInYear(1, YEAR + 1), 20_00);

        uncount(20_00, nextYear);
        eq(register.usedInYear(1, YEAR + 1), 0);
    }

    // ------------------------------------------------------------ lower

    function test_Lower_RevertWhen_TheCallerIsNoDesk() public {
        vm.prank(creditor);
        vm.expectRevert(notDesk(creditor));
        register.lower(debtId, 1, creditor, 1_00, FOREVER);
    }

    function test_Lower_RevertWhen_ItIsForAnotherThanTheClaimsCreditor() public {
        vm.expectRevert(notCreditor(collector, debtId));
        lower(collector, 1_00, FOREVER);
    }

    function test_Lower_RevertWhen_TheCreditorDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor));
        lower(creditor, 1_00, FOREVER);
    }

    function test_Lower_RevertGiven_TheClaimWentToAnotherCreditorSince() public {
        offer(debtId, 50_00);
        transfer();

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.OfferStale.selector, debtId, 1));
        lower(collector, 1_00, FOREVER);
    }

    function test_Lower_RevertGiven_TheClaimIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.OfferStale.selector, debtId, 1));
        lower(creditor, 1_00, FOREVER);

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.OfferStale.selector, debtId, 1));
        lower(creditor, 1_00, FOREVER);
    }

    function test_Lower_ShouldTakeThePartsInTheOrderOfTheAgreement() public {
        uint40 answerUntil = count(resident, 50_00, RATE);
        Components memory expected = Components({principal: 26_95, increase: 0, interest: 3_05, costs: 20_00});

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtLowered(debtId, resident, creditor, expected, principal(155_95));
        (uint64 burned, Components memory taken) = lower(creditor, 50_00, answerUntil);

        eq(burned, 50_00);
        eqParts(taken, expected);
        isOpen(principal(155_95));
        isNow(DebtStatus.Recognised);
        eq(register.debt(debtId).offered, 0);
        eq(register.usedInYear(1, YEAR), 50_00);
    }

    function test_Lower_When_NothingIsLeftOpen() public {
        uint40 answerUntil = count(resident, 205_95, RATE);

        lower(creditor, 205_95, answerUntil);

        isNow(DebtStatus.Settled);
        isOpen(nothing());
    }

    function test_Lower_Given_LessIsOpenThanWasCounted() public {
        vm.warp(NEW_YEAR - 1);
        uint40 answerUntil = count(resident, 205_95, RATE);
        correct(principal(100_00));
        later(1);

        (uint64 burned, Components memory taken) = lower(creditor, 205_95, answerUntil);

        eq(burned, 100_00);
        eqParts(taken, principal(100_00));
        isNow(DebtStatus.Settled);
        eq(register.debt(debtId).offered, 0);
        eq(register.usedInYear(1, YEAR), 100_00);
        eq(register.usedInYear(1, YEAR + 1), 0);
    }

    // ------------------------------------------------------------ setRedemptions

    function test_SetRedemptions_RevertWhen_TheCallerIsNotGovernance() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, official));
        register.setRedemptions(official);
    }

    function test_SetRedemptions_ShouldSayOldAndNew() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.RedemptionsSet(address(redemptions), stranger);
        register.setRedemptions(stranger);

        same(register.redemptions(), stranger);
    }

    // ------------------------------------------------------------ a replaced desk

    function replaceDesk() private returns (Redemptions next) {
        next = new Redemptions(coin, register, goals);
        coin.setDesk(address(next), DeskKind.Redemptions, true);
        register.setRedemptions(address(next));
    }

    function test_AReplacedDesk_RevertWhen_ItCountsAnOffer() public {
        replaceDesk();

        vm.expectRevert(notDesk(address(redemptions)));
        offer(debtId, 1_00);
    }

    function test_AReplacedDesk_ShouldFinishTheOffersItOpened() public {
        offer(debtId, 20_00);
        offer(debtId, 30_00);
        offer(debtId, 10_00);
        Redemptions next = replaceDesk();

        cancel(1);
        confirm(2);
        reject(3);
        vm.prank(resident);
        next.offer(debtId, 40_00, RATE);

        eq(coin.balanceOf(resident), 570_00);
        eq(coin.heldOf(resident), 40_00);
        eq(register.debt(debtId).offered, 40_00);
        eq(register.usedInYear(1, YEAR), 70_00);
    }
}
