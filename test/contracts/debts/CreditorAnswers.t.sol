// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components, DebtStatus, IDebtRegister} from "../../../contracts/debts/IDebtRegister.sol";
import {AnswerRefusal, IRedemptions} from "../../../contracts/debts/IRedemptions.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Owing} from "./Owing.sol";

contract CreditorAnswersTest is Owing {
    uint40 private until;

    function setUp() public override {
        super.setUp();
        offer(debtId, 50_00);
        until = uint40(block.timestamp + 21 days);
    }

    function approve() private {
        vm.prank(counsellor);
        coin.approveHold(1);
    }

    function lines(uint32 first, uint32 second_) private pure returns (uint32[] memory offerIds) {
        offerIds = new uint32[](2);
        (offerIds[0], offerIds[1]) = (first, second_);
    }

    function confirmMany(uint32[] memory offerIds) private returns (AnswerRefusal[] memory) {
        vm.prank(creditor);
        return redemptions.confirmMany(offerIds);
    }

    function rejectMany(uint32[] memory offerIds) private returns (AnswerRefusal[] memory) {
        vm.prank(creditor);
        return redemptions.rejectMany(offerIds, new bytes32[](offerIds.length));
    }

    function notOpen(uint32 offerId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IRedemptions.OfferNotOpen.selector, offerId);
    }

    function expired() private view returns (bytes memory) {
        return abi.encodeWithSelector(IRedemptions.OfferExpired.selector, 1, until);
    }

    function stale(uint32 offerId) private view returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.OfferStale.selector, debtId, offerId);
    }

    function roleNeeded() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, creditor, Role.Creditor);
    }

    function approvalNeeded() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.ApprovalNeeded.selector, resident, counsellor);
    }

    // ------------------------------------------------------------ confirm

    function test_Confirm_RevertGiven_TheOfferWasNeverMade() public {
        vm.expectRevert(notOpen(2));
        confirm(2);
    }

    function test_Confirm_RevertGiven_ItWasAnswered() public {
        confirm(1);

        vm.expectRevert(notOpen(1));
        confirm(1);
    }

    function test_Confirm_RevertGiven_TheOwnerTookTheCoinsFromTheBook() public {
        vm.prank(resident);
        coin.release(1);

        vm.expectRevert(notOpen(1));
        confirm(1);
    }

    function test_Confirm_RevertGiven_TheTermIsOver() public {
        vm.warp(until + 1);

        vm.expectRevert(expired());
        confirm(1);
    }

    function test_Confirm_Given_ItIsTheLastSecondOfTheTerm() public {
        vm.warp(until);

        confirm(1);

        isTidy(550_00, 50_00);
    }

    function test_Confirm_RevertWhen_TheCallerIsNotTheCreditorOfTheClaim() public {
        vm.prank(collector);
        vm.expectRevert(notCreditor(collector, debtId));
        redemptions.confirm(1);
    }

    function test_Confirm_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        confirm(1);
    }

    function test_Confirm_RevertGiven_TheClaimWasWithdrawnOrIsSettled() public {
        settle();
        vm.expectRevert(stale(1));
        confirm(1);

        debtId = owe();
        offer(debtId, 50_00);
        withdraw();
        vm.expectRevert(stale(2));
        confirm(2);
    }

    function test_Confirm_RevertGiven_AnApproverSaidNothingYet() public {
        protect(resident, counsellor);

        vm.expectRevert(approvalNeeded());
        confirm(1);
    }

    function test_Confirm_RevertGiven_AnApproverWhoIsNoLongerTheirsSaidYes() public {
        protect(resident, stranger);
        vm.prank(stranger);
        coin.approveHold(1);
        protect(resident, counsellor);

        vm.expectRevert(approvalNeeded());
        confirm(1);
    }

    function test_Confirm_Given_TheApproverSaidYes() public {
        protect(resident, counsellor);
        approve();

        confirm(1);

        isTidy(550_00, 50_00);
    }

    function test_Confirm_ShouldBurnTheCoinsAndLowerThePartsInTheirOrder() public {
        Components memory taken = Components({principal: 26_95, increase: 0, interest: 3_05, costs: 20_00});

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferConfirmed(1, debtId, resident, creditor, 50_00, 0, taken);
        confirm(1);

        isOpen(principal(155_95));
        isTidy(550_00, 50_00);
        eq(coin.totalSupply(), 550_00);
    }

    function test_Confirm_Given_TheClaimIsDisputed() public {
        dispute();

        confirm(1);

        isNow(DebtStatus.Disputed);
        isTidy(550_00, 50_00);
    }

    function test_Confirm_Given_LessIsOpenThanWasOffered() public {
        correct(principal(30_00));

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferConfirmed(1, debtId, resident, creditor, 30_00, 20_00, principal(30_00));
        confirm(1);

        isNow(DebtStatus.Settled);
        isTidy(570_00, 30_00);
    }

    // ------------------------------------------------------------ reject

    function test_Reject_RevertGiven_ItWasAnswered() public {
        reject(1);

        vm.expectRevert(notOpen(1));
        reject(1);
    }

    function test_Reject_RevertGiven_TheTermIsOver() public {
        vm.warp(until + 1);

        vm.expectRevert(expired());
        reject(1);
    }

    function test_Reject_Given_ItIsTheLastSecondOfTheTerm() public {
        vm.warp(until);

        reject(1);

        isTidy(600_00, 0);
    }

    function test_Reject_RevertWhen_TheCallerIsNotTheCreditorOfTheClaim() public {
        vm.prank(collector);
        vm.expectRevert(notCreditor(collector, debtId));
        redemptions.reject(1, WORDS);
    }

    function test_Reject_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        revoke(creditor);

        vm.expectRevert(roleNeeded());
        reject(1);
    }

    function test_Reject_RevertGiven_TheClaimWasWithdrawnOrIsSettled() public {
        settle();
        vm.expectRevert(stale(1));
        reject(1);

        debtId = owe();
        offer(debtId, 50_00);
        withdraw();
        vm.expectRevert(stale(2));
        reject(2);
    }

    function test_Reject_Given_AnApproverSaidNothingYet() public {
        protect(resident, counsellor);

        reject(1);

        isTidy(600_00, 0);
    }

    function test_Reject_ShouldGiveCoinsDebtAndYearTheirRoomBack() public {
        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferRejected(1, debtId, resident, creditor, 50_00, WORDS);
        reject(1);

        isTidy(600_00, 0);
        isOpen(waterBill());
        eq(coin.totalSupply(), 600_00);
    }

    // ------------------------------------------------------------ confirmMany

    function test_ConfirmMany_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Creditor));
        redemptions.confirmMany(lines(1, 2));
    }

    function test_ConfirmMany_RevertWhen_ThereIsNoLine() public {
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.LinesInvalid.selector, 0));
        confirmMany(new uint32[](0));
    }

    function test_ConfirmMany_RevertWhen_ThereAreMoreThan100Lines() public {
        eq(confirmMany(new uint32[](100)).length, 100);

        vm.expectRevert(abi.encodeWithSelector(IRedemptions.LinesInvalid.selector, 101));
        confirmMany(new uint32[](101));
    }

    function test_ConfirmMany_ShouldConfirmEachLineThatCanBe() public {
        offer(debtId, 30_00);
        Components memory first = Components({principal: 26_95, increase: 0, interest: 3_05, costs: 20_00});

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferConfirmed(1, debtId, resident, creditor, 50_00, 0, first);
        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferConfirmed(2, debtId, resident, creditor, 30_00, 0, principal(30_00));
        areRefused(confirmMany(lines(1, 2)), AnswerRefusal.None, AnswerRefusal.None);

        isTidy(520_00, 80_00);
    }

    function test_ConfirmMany_Given_ALineIsNotOpen() public {
        cancel(1);

        refuses(1, AnswerRefusal.NotOpen);
        refuses(7, AnswerRefusal.NotOpen);
    }

    function test_ConfirmMany_When_ALineStandsThereTwice() public {
        areRefused(confirmMany(lines(1, 1)), AnswerRefusal.None, AnswerRefusal.NotOpen);

        isTidy(550_00, 50_00);
    }

    function test_ConfirmMany_Given_ALineIsExpired() public {
        vm.warp(until + 1);

        refuses(1, AnswerRefusal.Expired);
    }

    function test_ConfirmMany_Given_ALineIsAnotherCreditors() public {
        transfer();
        recognise(debtId);
        vm.prank(resident);
        redemptions.offer(debtId, 10_00, HALF);

        refuses(2, AnswerRefusal.NotYours);
    }

    function test_ConfirmMany_Given_TheClaimOfALineIsSettledWithdrawnOrGone() public {
        settle();
        refuses(1, AnswerRefusal.NotStanding);

        debtId = owe();
        offer(debtId, 50_00);
        withdraw();
        refuses(2, AnswerRefusal.NotStanding);

        debtId = owe();
        offer(debtId, 50_00);
        transfer();
        refuses(3, AnswerRefusal.NotStanding);
    }

    function test_ConfirmMany_Given_AnApproverSaidNothingYet() public {
        protect(resident, counsellor);
        refuses(1, AnswerRefusal.AwaitsApproval);

        approve();
        areRefused(confirmMany(lines(1, 9)), AnswerRefusal.None, AnswerRefusal.NotOpen);
    }

    function test_ConfirmMany_Given_AnApproverWhoSaidYesStandsBesideThemNoLonger() public {
        protect(resident, counsellor);
        approve();
        vm.prank(official);
        coin.protect(resident, counsellor, false);

        areRefused(confirmMany(lines(1, 9)), AnswerRefusal.None, AnswerRefusal.NotOpen);

        isTidy(550_00, 50_00);
    }

    function test_ConfirmMany_ShouldChangeNothingOfALineThatItRefuses() public {
        protect(resident, counsellor);

        refuses(1, AnswerRefusal.AwaitsApproval);

        eq(coin.heldOf(resident), 50_00);
        eq(coin.holdOf(1).coins, 50_00);
        eq(register.debt(debtId).offered, 50_00);
        eq(register.usedInYear(1, YEAR), 50_00);
        isOpen(waterBill());
    }

    function testFuzz_ConfirmMany_ShouldRefuseExactlyWhatConfirmRefuses(uint256 seed) public {
        address by = anyState(seed);

        (AnswerRefusal refusal, bool ok) = this.both(by, true);

        yes((refusal == AnswerRefusal.None) == ok);
    }

    // ------------------------------------------------------------ rejectMany

    function test_RejectMany_RevertWhen_TheCallerDoesNotHoldCreditor() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Creditor));
        redemptions.rejectMany(lines(1, 2), new bytes32[](2));
    }

    function test_RejectMany_RevertWhen_ThereIsNoLine() public {
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.LinesInvalid.selector, 0));
        rejectMany(new uint32[](0));
    }

    function test_RejectMany_RevertWhen_ThereAreMoreThan100Lines() public {
        eq(rejectMany(new uint32[](100)).length, 100);

        vm.expectRevert(abi.encodeWithSelector(IRedemptions.LinesInvalid.selector, 101));
        rejectMany(new uint32[](101));
    }

    function test_RejectMany_RevertWhen_ThereIsNotACommitmentForEach() public {
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IRedemptions.LinesInvalid.selector, 1));
        redemptions.rejectMany(lines(1, 2), new bytes32[](1));
    }

    function test_RejectMany_ShouldRejectEachLineWithItsOwnCommitment() public {
        offer(debtId, 30_00);
        bytes32[] memory commitments = new bytes32[](2);
        (commitments[0], commitments[1]) = (WORDS, keccak256("other words"));

        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferRejected(1, debtId, resident, creditor, 50_00, commitments[0]);
        vm.expectEmit(address(redemptions));
        emit IRedemptions.OfferRejected(2, debtId, resident, creditor, 30_00, commitments[1]);
        vm.prank(creditor);
        AnswerRefusal[] memory refusals = redemptions.rejectMany(lines(1, 2), commitments);

        areRefused(refusals, AnswerRefusal.None, AnswerRefusal.None);
        isTidy(600_00, 0);
        isOpen(waterBill());
    }

    function test_RejectMany_Given_AnApproverSaidNothingYet() public {
        protect(resident, counsellor);

        areRefused(rejectMany(lines(1, 9)), AnswerRefusal.None, AnswerRefusal.NotOpen);

        isTidy(600_00, 0);
    }

    function testFuzz_RejectMany_ShouldRefuseExactlyWhatRejectRefuses(uint256 seed) public {
        address by = anyState(seed);

        (AnswerRefusal refusal, bool ok) = this.both(by, false);

        yes((refusal == AnswerRefusal.None) == ok);
    }

    // ------------------------------------------------------------ inside

    /// @dev One line beside another that is not open: both are told, and neither stops the other.
    function refuses(uint32 offerId, AnswerRefusal refusal) private {
        vm.expectEmit(address(redemptions));
        emit IRedemptions.AnswerRefused(9, creditor, AnswerRefusal.NotOpen);
        vm.expectEmit(address(redemptions));
        emit IRedemptions.AnswerRefused(offerId, creditor, refusal);
        areRefused(confirmMany(lines(9, offerId)), AnswerRefusal.NotOpen, refusal);
    }

    function areRefused(AnswerRefusal[] memory refusals, AnswerRefusal first, AnswerRefusal second_) private pure {
        eq(refusals.length, 2);
        eq(uint256(refusals[0]), uint256(first));
        eq(uint256(refusals[1]), uint256(second_));
    }

    /// @dev Offer 1 in any state that an answer can meet it in, and who answers.
    function anyState(uint256 seed) private returns (address by) {
        by = seed % 4 == 0 ? collector : creditor;
        seed /= 4;
        if (seed % 3 == 0) protect(resident, counsellor);
        if (seed % 6 == 0) approve();
        seed /= 6;
        if (seed % 8 == 0) cancel(1);
        if (seed % 8 == 1) settle();
        if (seed % 8 == 2) withdraw();
        if (seed % 8 == 3) transfer();
        if (seed % 8 == 4) dispute();
        if (seed % 8 == 5) correct(principal(1_00));
        if (seed % 8 == 6) pauseDebt(true);
        seed /= 8;
        if (seed % 4 == 0) vm.warp(until + 1);
        if (seed % 4 == 1) vm.warp(until);
    }

    /// @dev What many says, and whether the single answer goes through from the same state.
    function both(address by, bool asYes) external returns (AnswerRefusal refusal, bool ok) {
        try this.many(by, asYes) {} catch (bytes memory answer) {
            refusal = abi.decode(answer, (AnswerRefusal));
        }
        try this.single(by, asYes) {
            ok = true;
        } catch {
            ok = false;
        }
    }

    /// @dev Reverts with its answer, so that nothing stays of it.
    function many(address by, bool asYes) external {
        uint32[] memory offerIds = new uint32[](1);
        offerIds[0] = 1;
        vm.prank(by);
        AnswerRefusal refusal =
            asYes ? redemptions.confirmMany(offerIds)[0] : redemptions.rejectMany(offerIds, new bytes32[](1))[0];
        bytes memory answer = abi.encode(refusal);
        assembly {
            revert(add(answer, 32), mload(answer))
        }
    }

    function single(address by, bool asYes) external {
        vm.prank(by);
        if (asYes) redemptions.confirm(1);
        else redemptions.reject(1, WORDS);
    }
}
