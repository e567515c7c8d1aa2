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
import {IRedemptions} from "../../../contracts/debts/IRedemptions.sol";
import {Parts} from "../../../contracts/debts/Parts.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Rate} from "../../../contracts/ledger/Rate.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

contract RedemptionsTest is Town {
    using Parts for Components;

    uint16 private constant YEAR = 2026;

    uint32 private debtId;

    function setUp() public override {
        super.setUp();
        earnByGoal(600_00);
        debtId = owe();
    }

    function confirm(uint32 offerId) private {
        vm.prank(creditor);
        redemptions.confirm(offerId);
    }

    function correct(Components memory open) private {
        vm.prank(creditor);
        register.correct(debtId, WORDS, open);
    }

    function isOpen(Components memory open) private view {
        eqParts(register.debt(debtId).open, open);
    }

    /// @dev Nothing is held, offered or counted any more, and the resident has this much.
    function isTidy(uint256 balance, uint256 usedInYear) private view {
        eq(coin.balanceOf(resident), balance);
        eq(coin.heldOf(resident), 0);
        eq(coin.openHoldsOf(resident), 0);
        eq(register.debt(debtId).offered, 0);
        eq(register.usedInYear(1, YEAR), usedInYear);
    }

    // ------------------------------------------------------------ offer

    function test_Offer_SetsCoinsApartAndCountsThem() public {
        uint40 answerUntil = uint40(block.timestamp + 21 days);
        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferMade(1, debtId, resident, 50_00, RATE, answerUntil);
        eq(offer(debtId, 50_00), 1);

        eq(coin.heldOf(resident), 50_00);
        eq(coin.holdOf(1).subject, debtId);
        eq(coin.holdOf(1).until, answerUntil);
        eq(register.debt(debtId).offered, 50_00);
        eq(register.usedInYear(1, YEAR), 50_00);
        isOpen(waterBill());
    }

    function test_Offer_ForTheHouseholdsDebt() public {
        enrol(partner, 1, 0);
        participate(partner);
        vm.prank(official);
        goals.assignMentor(partner, mentor);
        vm.prank(mentor);
        goals.propose(partner, 1, WORDS, oneStep(30_00));
        bytes32 termsHash = goals.termsHashOf(2);
        vm.prank(partner);
        goals.accept(2, 1, termsHash);
        vm.prank(mentor);
        goals.confirm(2, false);

        vm.prank(partner);
        redemptions.offer(debtId, 30_00, RATE);
        confirm(1);

        eq(coin.balanceOf(partner), 0);
        eq(coin.balanceOf(resident), 600_00);
        eq(register.debt(debtId).open.sum(), 175_95);
    }

    function test_RevertWhen_DebtIsOfAnotherHousehold() public {
        enrol(neighbour, 0, GEITENKAMP);
        participate(neighbour);

        vm.prank(neighbour);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotInHousehold.selector, neighbour, debtId));
        redemptions.offer(debtId, 1_00, RATE);
    }

    function test_RevertWhen_OfferIsBelowTheLeast() public {
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferTooSmall.selector, 99, 1_00));
        redemptions.offer(debtId, 99, RATE);
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferTooSmall.selector, 0, 1_00));
        redemptions.offer(debtId, 0, RATE);
    }

    function test_Offer_OfARestBelowTheLeastIsForAllOfIt() public {
        correct(Components(75, 0, 0, 0));
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferTooSmall.selector, 74, 75));
        redemptions.offer(debtId, 74, RATE);

        offer(debtId, 75);
        confirm(1);

        eq(uint256(register.debt(debtId).status), uint256(DebtStatus.Settled));
    }

    function test_RevertWhen_OfferIsMoreThanTheDebtTakes() public {
        offer(debtId, 50_00);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.OfferTooLarge.selector, debtId, 155_96, 155_95));
        redemptions.offer(debtId, 155_96, RATE);
        offer(debtId, 155_95);
    }

    function test_RevertWhen_RateIsNotTheAgreements() public {
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.RateChanged.selector, debtId, RATE));
        redemptions.offer(debtId, 1_00, RATE + 1);
    }

    function test_RevertGiven_DebtIsNotRecognised() public {
        uint32 other = claim(1, waterBill());
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.DebtStatusWrong.selector, other, DebtStatus.Registered));
        redemptions.offer(other, 1_00, RATE);
    }

    function test_RevertGiven_AgreementEndedOrOver() public {
        AgreementTerms memory short = terms();
        short.until = uint40(block.timestamp + 1 days);
        uint32 other = claim(agree(short), waterBill());
        recognise(other);
        later(1 days);
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementExpired.selector, 2, short.until));
        redemptions.offer(other, 1_00, RATE);

        vm.prank(creditor);
        register.endAgreement(1);
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, 1, AgreementStatus.Ended));
        redemptions.offer(debtId, 1_00, RATE);
    }

    function test_RevertWhen_YearlyCeilingIsPassed() public {
        uint32 other = claim(1, Components(600_00, 0, 0, 0));
        recognise(other);
        offer(other, 450_00);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.CeilingPassed.selector, 1, 50_01, 50_00));
        redemptions.offer(debtId, 50_01, RATE);

        vm.prank(resident);
        redemptions.cancel(1);
        offer(debtId, 50_01);
        eq(register.usedInYear(1, YEAR), 50_01);
    }

    function test_RevertGiven_AnApproverStandsBeside() public {
        vm.prank(official);
        coin.protect(resident, stranger, true);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(ILedger.ApprovalNeeded.selector, resident, stranger));
        redemptions.offer(debtId, 1_00, RATE);
    }

    // ------------------------------------------------------------ confirm

    function test_Confirm_TheWaterBill() public {
        offer(debtId, 50_00);
        Components memory taken = Components({principal: 26_95, increase: 0, interest: 3_05, costs: 20_00});
        Components memory left = Components({principal: 155_95, increase: 0, interest: 0, costs: 0});

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtLowered(debtId, resident, creditor, taken, left);
        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferConfirmed(1, debtId, resident, creditor, 50_00, 0, taken);
        confirm(1);

        isOpen(left);
        isTidy(550_00, 50_00);
        eq(coin.totalSupply(), 550_00);
    }

    function test_Confirm_AfterACorrectionBurnsOnlyWhatSettles() public {
        offer(debtId, 205_95);
        correct(Components(100_00, 0, 0, 0));

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferConfirmed(1, debtId, resident, creditor, 100_00, 105_95, Components(100_00, 0, 0, 0));
        confirm(1);

        eq(uint256(register.debt(debtId).status), uint256(DebtStatus.Settled));
        isTidy(500_00, 100_00);
    }

    function test_Confirm_IsStillPossibleAfterADispute() public {
        offer(debtId, 50_00);
        vm.prank(resident);
        register.dispute(debtId, WORDS);

        confirm(1);

        isTidy(550_00, 50_00);
    }

    function test_RevertWhen_ConfirmedByAnotherOrExpiredOrTwice() public {
        offer(debtId, 50_00);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.NotCreditor.selector, stranger, 1));
        redemptions.confirm(1);

        confirm(1);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferNotOpen.selector, 1));
        confirm(1);

        offer(debtId, 50_00);
        vm.prank(official);
        coin.revokeStaff(creditor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor));
        confirm(2);
    }

    function test_RevertWhen_ConfirmedAfterTheTerm() public {
        offer(debtId, 50_00);
        uint40 until = uint40(block.timestamp + 21 days);
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferExpired.selector, 1, until));
        confirm(1);

        vm.warp(until);
        confirm(1);
    }

    function test_RevertGiven_ClaimWithdrawnBeforeTheAnswer() public {
        offer(debtId, 50_00);
        vm.prank(creditor);
        register.withdraw(debtId, WORDS);

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.DebtStatusWrong.selector, debtId, DebtStatus.Withdrawn));
        confirm(1);
    }

    // ------------------------------------------------------------ reject, cancel

    function test_Reject_GivesTheCoinsBack() public {
        offer(debtId, 50_00);

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferRejected(1, debtId, resident, creditor, 50_00, WORDS);
        vm.prank(creditor);
        redemptions.reject(1, WORDS);

        isTidy(600_00, 0);
        isOpen(waterBill());
    }

    function test_RevertWhen_RejectedByAnotherOrExpired() public {
        offer(debtId, 50_00);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.NotCreditor.selector, stranger, 1));
        redemptions.reject(1, WORDS);

        vm.prank(official);
        coin.revokeStaff(creditor);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor));
        redemptions.reject(1, WORDS);
    }

    function test_Cancel_IsTheOwners() public {
        offer(debtId, 50_00);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.NotOwner.selector, stranger, 1));
        redemptions.cancel(1);

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferCancelled(1, debtId, resident, 50_00);
        vm.prank(resident);
        redemptions.cancel(1);

        isTidy(600_00, 0);
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferNotOpen.selector, 1));
        redemptions.cancel(1);
    }

    // ------------------------------------------------------------ release

    function test_Release_IsAnyonesAfterTheTerm() public {
        offer(debtId, 50_00);
        uint40 until = uint40(block.timestamp + 21 days);
        vm.warp(until);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferRuns.selector, 1, until));
        redemptions.release(1);

        vm.warp(until + 1);
        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferReleased(1, debtId, resident, 50_00);
        vm.prank(stranger);
        redemptions.release(1);
        isTidy(600_00, 0);
    }

    function test_Release_IsAtOnceWhereNobodyCanConfirm() public {
        offer(debtId, 50_00);
        offer(debtId, 60_00);
        vm.prank(creditor);
        register.withdraw(debtId, WORDS);
        redemptions.release(1);
        redemptions.release(2);
        isTidy(600_00, 0);

        debtId = claim(1, waterBill());
        recognise(debtId);
        offer(debtId, 50_00);
        correct(Components(0, 0, 0, 0));
        redemptions.release(3);
        isTidy(600_00, 0);
    }

    function test_Release_TidiesWhatTheOwnerTookFromTheBook() public {
        offer(debtId, 50_00);
        vm.prank(resident);
        coin.release(1);
        eq(register.debt(debtId).offered, 50_00);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferNotOpen.selector, 1));
        confirm(1);

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferReleased(1, debtId, resident, 50_00);
        vm.prank(stranger);
        redemptions.release(1);

        isTidy(600_00, 0);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferNotOpen.selector, 1));
        redemptions.release(1);
    }

    function test_Release_GivesRoomBackInTheYearOfTheOffer() public {
        vm.warp(1_798_758_000 - 1 hours);
        offer(debtId, 50_00);
        eq(register.usedInYear(1, YEAR), 50_00);
        later(22 days);

        redemptions.release(1);

        isTidy(600_00, 0);
        eq(register.usedInYear(1, YEAR + 1), 0);
    }

    // ------------------------------------------------------------ always

    function testFuzz_ADebtFallsByWhatWasBurned(uint16 rateBps, uint48[4] memory parts, uint64 coins) public {
        AgreementTerms memory agreed = terms();
        agreed.rateBps = rateBps = uint16(within(rateBps, 1, type(uint16).max));
        agreed.yearlyCeiling = type(uint64).max;
        uint32 agreementId = agree(agreed);
        Components memory open = Components({
            principal: uint48(within(parts[0], 1, 200_00)),
            increase: uint48(within(parts[1], 0, 200_00)),
            interest: uint48(within(parts[2], 0, 200_00)),
            costs: uint48(within(parts[3], 0, 200_00))
        });
        debtId = claim(agreementId, open);
        recognise(debtId);
        uint64 most = register.mostCoins(debtId);
        coins = uint64(within(coins, 1, most < 600_00 ? most : 600_00));
        if (coins < 1_00) coins = most < 1_00 ? most : 1_00;

        vm.prank(resident);
        redemptions.offer(debtId, coins, rateBps);
        confirm(1);

        uint256 burned = 600_00 - coin.balanceOf(resident);
        uint256 worth = Rate.eurosUp(burned, rateBps);
        uint256 before = open.sum();
        Debt memory debt = register.debt(debtId);
        yes(burned <= coins);
        eq(before - debt.open.sum(), worth < before ? worth : before);
        eq(debt.offered, 0);
        eq(coin.heldOf(resident), 0);
    }
}
