// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AgreementTerms, Components, Debt, DebtStatus} from "../../../contracts/debts/IDebtRegister.sol";
import {IRedemptions} from "../../../contracts/debts/IRedemptions.sol";
import {Parts} from "../../../contracts/debts/Parts.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Rate} from "../../../contracts/ledger/Rate.sol";
import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {Owing} from "./Owing.sol";

contract RedemptionsTest is Owing {
    using Parts for Components;

    function tooSmall(uint64 coins, uint64 least) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IRedemptions.OfferTooSmall.selector, coins, least);
    }

    function notOpen(uint32 offerId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IRedemptions.OfferNotOpen.selector, offerId);
    }

    function release(uint32 offerId) private {
        vm.prank(stranger);
        redemptions.release(offerId);
    }

    // ------------------------------------------------------------ offer

    function test_Offer_RevertWhen_ItIsLessThan100() public {
        vm.prank(resident);
        vm.expectRevert(tooSmall(99, 1_00));
        redemptions.offer(debtId, 99, RATE);
    }

    function test_Offer_RevertWhen_ItIsNothing() public {
        vm.prank(resident);
        vm.expectRevert(tooSmall(0, 1_00));
        redemptions.offer(debtId, 0, RATE);

        offer(debtId, 205_95);
        vm.prank(resident);
        vm.expectRevert(tooSmall(0, 1_00));
        redemptions.offer(debtId, 0, RATE);
    }

    function test_Offer_RevertWhen_TheDebtTakesLessThan100AndItIsNotAllOfThat() public {
        correct(principal(75));

        vm.prank(resident);
        vm.expectRevert(tooSmall(74, 75));
        redemptions.offer(debtId, 74, RATE);
        vm.prank(resident);
        vm.expectRevert(tooSmall(76, 75));
        redemptions.offer(debtId, 76, RATE);

        correct(principal(1));
        vm.prank(resident);
        vm.expectRevert(tooSmall(2, 1));
        redemptions.offer(debtId, 2, RATE);
    }

    function test_Offer_When_ItIsAllThatTheDebtTakes() public {
        correct(principal(1));

        offer(debtId, 1);
        confirm(1);

        isNow(DebtStatus.Settled);
        isTidy(599_99, 1);
    }

    function test_Offer_RevertWhen_ItIsMoreCoinsThanAreFree() public {
        debtId = claim(1, principal(400_00));
        recognise(debtId);
        debtId = claim(1, principal(400_00));
        recognise(debtId);
        offer(debtId - 1, 300_00);
        AgreementTerms memory wide = terms();
        wide.yearlyCeiling = 1_000_00;
        debtId = claim(agree(wide), principal(400_00));
        recognise(debtId);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(ILedger.CoinsNotFree.selector, resident, 300_01, 300_00));
        redemptions.offer(debtId, 300_01, RATE);
        offer(debtId, 300_00);
    }

    function test_Offer_RevertGiven_TheResidentIsPaused() public {
        vm.prank(resident);
        coin.pause();

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Paused));
        redemptions.offer(debtId, 1_00, RATE);
    }

    function test_Offer_RevertGiven_TheSystemIsHalted() public {
        coin.halt();

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(ILedger.SystemHalted.selector, block.timestamp + 7 days));
        redemptions.offer(debtId, 1_00, RATE);
    }

    function test_Offer_Given_TheResidentLeftWithinTheHonourPeriod() public {
        leave(resident);
        later(365 days);

        eq(offer(debtId, 50_00), 1);
    }

    function test_Offer_Given_AnApproverStandsBesideTheResident() public {
        protect(resident, counsellor);

        eq(offer(debtId, 50_00), 1);

        eq(coin.heldOf(resident), 50_00);
        same(coin.holdApprovedBy(1), address(0));
    }

    function test_Offer_ShouldSetTheCoinsApartAndCountThem() public {
        uint40 answerUntil = uint40(block.timestamp + 21 days);
        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferMade(1, debtId, resident, 50_00, RATE, answerUntil);
        eq(offer(debtId, 50_00), 1);

        eq(coin.heldOf(resident), 50_00);
        same(coin.holdOf(1).owner, resident);
        eq(coin.holdOf(1).coins, 50_00);
        eq(coin.holdOf(1).subject, debtId);
        eq(coin.holdOf(1).until, answerUntil);
        eq(register.debt(debtId).offered, 50_00);
        eq(register.usedInYear(1, YEAR), 50_00);
        isOpen(waterBill());
    }

    function test_Offer_When_ItIsForTheDebtOfSomebodyOfTheHousehold() public {
        enrol(partner, coin.person(resident).household, 0);
        participate(partner);
        partnerEarns(30_00);

        vm.prank(partner);
        redemptions.offer(debtId, 30_00, RATE);
        confirm(1);

        eq(coin.balanceOf(partner), 0);
        isTidy(600_00, 30_00);
        eq(register.debt(debtId).open.sum(), 175_95);
    }

    function partnerEarns(uint40 coins) private {
        vm.prank(official);
        goals.assignMentor(partner, mentor);
        vm.prank(mentor);
        goals.propose(partner, 1, WORDS, oneStep(coins));
        bytes32 termsHash = goals.termsHashOf(2);
        vm.prank(partner);
        goals.accept(2, 1, termsHash);
        vm.prank(mentor);
        goals.confirm(2, false);
    }

    // ------------------------------------------------------------ cancel

    function test_Cancel_RevertGiven_ItWasAnswered() public {
        offer(debtId, 50_00);
        confirm(1);

        vm.expectRevert(notOpen(1));
        cancel(1);
    }

    function test_Cancel_RevertWhen_TheCallerIsNotWhoOffered() public {
        offer(debtId, 50_00);

        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.NotOwner.selector, creditor, 1));
        redemptions.cancel(1);
    }

    function test_Cancel_ShouldGiveCoinsDebtAndYearTheirRoomBack() public {
        offer(debtId, 50_00);

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferCancelled(1, debtId, resident, 50_00);
        cancel(1);

        isTidy(600_00, 0);
        isOpen(waterBill());
    }

    function test_Cancel_When_ItIsASingleCent() public {
        correct(principal(1));
        offer(debtId, 1);

        cancel(1);

        isTidy(600_00, 0);
    }

    // ------------------------------------------------------------ release

    function test_Release_RevertGiven_TheOfferWasNeverMade() public {
        vm.expectRevert(notOpen(1));
        release(1);
    }

    function test_Release_RevertGiven_TheTermRuns() public {
        offer(debtId, 50_00);
        uint40 until = uint40(block.timestamp + 21 days);
        vm.warp(until);

        vm.expectRevert(abi.encodeWithSelector(IRedemptions.OfferRuns.selector, 1, until));
        release(1);
    }

    function test_Release_Given_TheTermIsOver() public {
        offer(debtId, 50_00);
        later(21 days + 1);

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferReleased(1, debtId, resident, 50_00);
        release(1);

        isTidy(600_00, 0);
    }

    function test_Release_Given_TheClaimWasWithdrawn() public {
        offer(debtId, 50_00);
        withdraw();

        release(1);

        isTidy(600_00, 0);
    }

    function test_Release_Given_TheClaimIsSettled() public {
        offer(debtId, 50_00);
        settle();

        release(1);

        isTidy(600_00, 0);
    }

    function test_Release_Given_TheOwnerTookTheCoinsFromTheBook() public {
        offer(debtId, 50_00);
        vm.prank(resident);
        coin.release(1);
        eq(register.debt(debtId).offered, 50_00);

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferReleased(1, debtId, resident, 50_00);
        release(1);

        isTidy(600_00, 0);
        vm.expectRevert(notOpen(1));
        release(1);
    }

    function test_Release_Given_TheApproverSaidNo() public {
        protect(resident, counsellor);
        offer(debtId, 50_00);
        vm.prank(counsellor);
        coin.refuseHold(1, WORDS);

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferReleased(1, debtId, resident, 50_00);
        release(1);

        isTidy(600_00, 0);
    }

    function test_Release_Given_TheYearTurned() public {
        vm.warp(1_798_758_000 - 1);
        offer(debtId, 50_00);
        later(22 days);

        release(1);

        isTidy(600_00, 0);
        eq(register.usedInYear(1, YEAR + 1), 0);
    }

    // ------------------------------------------------------------ always

    function testFuzz_Always_ShouldLetADebtFallByMinOpenCeilBurnedXRate(
        uint16 rateBps,
        uint48[4] memory parts,
        uint64 coins
    ) public {
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
