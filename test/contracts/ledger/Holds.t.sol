// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Hold, PersonStatus} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract HoldsTest is Book {
    uint32 private constant DEBT = 7;

    function setUp() public override {
        super.setUp();
        openBook();
        earn(100_00);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
    }

    function term() private view returns (uint40) {
        return uint40(block.timestamp + 21 days);
    }

    function hold(uint64 coins) private returns (uint32) {
        return coin.hold(resident, DEBT, coins, term());
    }

    function release(uint32 holdId) private {
        vm.prank(resident);
        coin.release(holdId);
    }

    function approve(address by, uint32 holdId) private {
        vm.prank(by);
        coin.approveHold(holdId);
    }

    function refuse(address by, uint32 holdId) private {
        vm.prank(by);
        coin.refuseHold(holdId, WORDS);
    }

    function isFree(uint256 coins) private view {
        eq(coin.availableOf(resident), coins);
        eq(coin.heldOf(resident), coin.balanceOf(resident) - coins);
    }

    function unknown(uint32 holdId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.HoldUnknown.selector, holdId);
    }

    function refused(PersonStatus status) private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, status);
    }

    // ------------------------------------------------------------ hold

    function test_Hold_RevertGiven_TheResidentIsPaused() public {
        vm.prank(resident);
        coin.pause();

        vm.expectRevert(refused(PersonStatus.Paused));
        hold(30_00);
    }

    function test_Hold_RevertGiven_TheResidentHasNotSaidYesYet() public {
        leave(resident);
        enrol(resident, 1, 0);

        vm.expectRevert(refused(PersonStatus.Enrolled));
        hold(30_00);
    }

    function test_Hold_RevertGiven_TheResidentLeftLongerAgoThanTheHonourPeriod() public {
        leave(resident);
        vm.warp(coin.honouredUntil(resident) + 1);

        vm.expectRevert(refused(PersonStatus.Left));
        hold(30_00);
    }

    function test_Hold_Given_TheResidentLeftWithinTheHonourPeriod() public {
        leave(resident);
        vm.warp(coin.honouredUntil(resident));

        hold(30_00);

        isFree(70_00);
    }

    function test_Hold_Given_AnApproverStandsBesideTheResident() public {
        protect(resident, counsellor);

        hold(30_00);

        isFree(70_00);
    }

    function test_Hold_RevertWhen_TheCoinsAreNotFree() public {
        hold(30_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.CoinsNotFree.selector, resident, 70_01, 70_00));
        hold(70_01);

        hold(70_00);
        isFree(0);
    }

    function test_Hold_RevertWhen_ThereAreNoCoins() public {
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 0));
        hold(0);
    }

    function test_Hold_RevertWhen_TheCoinsDoNotFit() public {
        uint64 most = type(uint32).max;

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, most + 1));
        hold(most + 1);
        vm.expectRevert(abi.encodeWithSelector(ILedger.CoinsNotFree.selector, resident, most, 100_00));
        hold(most);
    }

    function test_Hold_RevertWhen_TheTermIsOver() public {
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, block.timestamp));
        coin.hold(resident, DEBT, 1, uint40(block.timestamp));

        coin.hold(resident, DEBT, 1, uint40(block.timestamp + 1));
        eq(coin.heldOf(resident), 1);
    }

    function test_Hold_RevertWhen_TheTermDoesNotFit() public {
        uint40 latest = type(uint32).max;

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, latest + 1));
        coin.hold(resident, DEBT, 1, latest + 1);

        coin.hold(resident, DEBT, 1, latest);
        eq(coin.holdOf(1).until, latest);
    }

    function test_Hold_RevertGiven_TwentyAreOpen() public {
        for (uint256 i = 0; i < 20; ++i) hold(1_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.TooManyHolds.selector, resident));
        hold(1_00);
    }

    function test_Hold_Given_OneOfTwentyCameFree() public {
        for (uint256 i = 0; i < 20; ++i) hold(1_00);

        coin.endHold(7);
        eq(hold(1_00), 21);

        eq(coin.openHoldsOf(resident), 20);
    }

    function test_Hold_ShouldSetTheCoinsApart() public {
        eq(hold(30_00), 1);

        Hold memory open = coin.holdOf(1);
        same(open.owner, resident);
        eq(open.coins, 30_00);
        eq(open.subject, DEBT);
        eq(open.until, term());
        eq(coin.openHoldsOf(resident), 1);
        eq(coin.person(resident).openHolds, 1);
        isFree(70_00);
    }

    // ------------------------------------------------------------ redeem

    function test_Redeem_RevertGiven_ItWasAnsweredBefore() public {
        uint32 holdId = hold(30_00);
        coin.redeem(holdId, 30_00);

        vm.expectRevert(unknown(holdId));
        coin.redeem(holdId, 1);
    }

    function test_Redeem_RevertGiven_TheOwnerTookItBack() public {
        uint32 holdId = hold(30_00);
        release(holdId);

        vm.expectRevert(unknown(holdId));
        coin.redeem(holdId, 0);
    }

    function test_Redeem_RevertGiven_ItsTermIsOver() public {
        uint32 holdId = hold(30_00);
        uint40 until = term();

        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(ILedger.HoldExpired.selector, holdId, until));
        coin.redeem(holdId, 30_00);

        vm.warp(until);
        coin.redeem(holdId, 30_00);
        isFree(70_00);
    }

    function test_Redeem_RevertWhen_MoreIsBurnedThanHeld() public {
        uint32 holdId = hold(30_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 30_01));
        coin.redeem(holdId, 30_01);

        coin.redeem(holdId, 30_00);
        eq(coin.balanceOf(resident), 70_00);
    }

    function test_Redeem_ShouldBurnAndReturnTheRest() public {
        uint32 holdId = hold(30_00);

        vm.expectEmit(address(coin));
        emit IERC20.Transfer(resident, address(0), 20_00);
        coin.redeem(holdId, 20_00);

        (, uint64 redeemed, , ) = coin.totals();
        eq(redeemed, 20_00);
        eq(coin.totalSupply(), 80_00);
        eq(coin.openHoldsOf(resident), 0);
        same(coin.holdOf(holdId).owner, address(0));
        isFree(80_00);
    }

    function test_Redeem_RevertGiven_TheOwnersApproverDidNotSayYes() public {
        uint32 holdId = hold(30_00);
        uint32 approved = hold(10_00);
        protect(resident, counsellor);
        approve(counsellor, approved);

        vm.expectRevert(abi.encodeWithSelector(ILedger.ApprovalNeeded.selector, resident, counsellor));
        coin.redeem(holdId, 30_00);
        isFree(60_00);
    }

    function test_Redeem_Given_TheOwnersApproverSaidYes() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);
        approve(counsellor, holdId);

        coin.redeem(holdId, 30_00);

        isFree(70_00);
    }

    function test_Redeem_RevertGiven_AnotherTookThePlaceOfTheApproverWhoSaidYes() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);
        approve(counsellor, holdId);
        protect(resident, stranger);

        vm.expectRevert(abi.encodeWithSelector(ILedger.ApprovalNeeded.selector, resident, stranger));
        coin.redeem(holdId, 30_00);

        approve(stranger, holdId);
        coin.redeem(holdId, 30_00);
        isFree(70_00);
    }

    function test_Redeem_RevertGiven_AnApproverCameAfterTheOffer() public {
        uint32 holdId = hold(30_00);
        protect(resident, counsellor);

        vm.expectRevert(abi.encodeWithSelector(ILedger.ApprovalNeeded.selector, resident, counsellor));
        coin.redeem(holdId, 30_00);
    }

    function test_Redeem_Given_TheApproverStandsBesideNoLonger() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);
        vm.prank(official);
        coin.protect(resident, counsellor, false);

        coin.redeem(holdId, 30_00);

        isFree(70_00);
    }

    function testFuzz_Redeem_For_AnyCoinsAndAnyPartOfThem(uint64 first, uint64 next, uint64 burned) public {
        first = uint64(within(first, 1, 50_00));
        next = uint64(within(next, 1, 50_00));
        burned = uint64(within(burned, 0, first));
        uint32 holdId = hold(first);
        hold(next);
        eq(coin.heldOf(resident), first + next);

        coin.redeem(holdId, burned);

        eq(coin.heldOf(resident), next);
        eq(coin.balanceOf(resident), 100_00 - burned);
        eq(coin.totalSupply(), 100_00 - burned);
    }

    // ------------------------------------------------------------ endHold

    function test_EndHold_RevertGiven_ItWasEndedBefore() public {
        uint32 holdId = hold(30_00);
        coin.endHold(holdId);

        vm.expectRevert(unknown(holdId));
        coin.endHold(holdId);
    }

    function test_EndHold_ShouldReturnEverythingSayNothingAndForgetTheRecord() public {
        uint32 holdId = hold(30_00);

        vm.recordLogs();
        coin.endHold(holdId);

        eq(vm.getRecordedLogs().length, 0);
        isFree(100_00);
        eq(coin.openHoldsOf(resident), 0);
        eq(coin.takenBackOf(holdId), 0);
        same(coin.holdOf(holdId).owner, address(0));
    }

    function test_EndHold_Given_TheOwnerTookItBack() public {
        uint32 holdId = hold(30_00);
        hold(10_00);
        release(holdId);

        coin.endHold(holdId);

        same(coin.holdOf(holdId).owner, address(0));
        eq(coin.takenBackOf(holdId), 0);
        eq(coin.openHoldsOf(resident), 1);
        isFree(90_00);
    }

    // ------------------------------------------------------------ release

    function test_Release_RevertGiven_ThereIsNoSuchHold() public {
        vm.expectRevert(unknown(1));
        release(1);
    }

    function test_Release_RevertGiven_ItWasReleasedBefore() public {
        uint32 holdId = hold(30_00);
        release(holdId);

        vm.expectRevert(unknown(holdId));
        release(holdId);
    }

    function test_Release_RevertWhen_TheCallerIsAnotherWithinTheTerm() public {
        uint32 holdId = hold(30_00);
        uint40 until = term();
        vm.warp(until);

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.HoldNotYours.selector, holdId, stranger, until));
        coin.release(holdId);
    }

    function test_Release_When_TheCallerIsAnotherAfterTheTerm() public {
        uint32 holdId = hold(30_00);
        vm.warp(term() + 1);

        vm.prank(stranger);
        coin.release(holdId);

        isFree(100_00);
    }

    function test_Release_When_TheCallerIsTheOwner() public {
        uint32 holdId = hold(30_00);

        vm.expectEmit(address(coin));
        emit ILedger.HoldReleased(holdId, resident, 30_00);
        release(holdId);

        isFree(100_00);
        eq(coin.openHoldsOf(resident), 0);
    }

    function test_Release_ShouldLeaveARecordForTheDeskToTidy() public {
        uint32 holdId = hold(30_00);
        uint40 until = term();

        release(holdId);

        Hold memory left = coin.holdOf(holdId);
        same(left.owner, resident);
        eq(left.coins, 0);
        eq(left.subject, DEBT);
        eq(left.until, until);
        eq(coin.takenBackOf(holdId), 30_00);
    }

    function test_Release_Given_NoDeskNoOfficialAHaltAndTheOwnerLeft() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);
        coin.setDesk(address(this), DeskKind.Redemptions, false);
        vm.prank(official);
        coin.revokeStaff(secondOfficial);
        vm.prank(official);
        coin.revokeStaff(official);
        coin.halt();
        leave(resident);

        release(holdId);

        isFree(100_00);
    }

    // ------------------------------------------------------------ approveHold

    function test_ApproveHold_RevertGiven_ThereIsNoSuchHold() public {
        protect(resident, counsellor);

        vm.expectRevert(unknown(1));
        approve(counsellor, 1);
    }

    function test_ApproveHold_RevertGiven_TheOwnerTookItBack() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);
        release(holdId);

        vm.expectRevert(unknown(holdId));
        approve(counsellor, holdId);
    }

    function test_ApproveHold_RevertWhen_TheCallerIsNotTheOwnersApprover() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.NotApprover.selector, resident, resident));
        approve(resident, holdId);
    }

    function test_ApproveHold_RevertGiven_TheOwnerHasNoApprover() public {
        uint32 holdId = hold(30_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.NotApprover.selector, counsellor, resident));
        approve(counsellor, holdId);
    }

    function test_ApproveHold_ShouldKeepWhoSaidYes() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);

        vm.expectEmit(address(coin));
        emit ILedger.HoldApproved(holdId, resident, counsellor);
        approve(counsellor, holdId);

        same(coin.holdApprovedBy(holdId), counsellor);
        same(coin.holdApprovedBy(holdId + 1), address(0));
        isFree(70_00);
    }

    // ------------------------------------------------------------ refuseHold

    function test_RefuseHold_RevertGiven_ThereIsNoSuchHold() public {
        protect(resident, counsellor);

        vm.expectRevert(unknown(1));
        refuse(counsellor, 1);
    }

    function test_RefuseHold_RevertGiven_TheOwnerTookItBack() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);
        release(holdId);

        vm.expectRevert(unknown(holdId));
        refuse(counsellor, holdId);
    }

    function test_RefuseHold_RevertWhen_TheCallerIsNotTheOwnersApprover() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.NotApprover.selector, stranger, resident));
        refuse(stranger, holdId);
        isFree(70_00);
    }

    function test_RefuseHold_ShouldReturnEverything() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);

        vm.expectEmit(address(coin));
        emit ILedger.HoldRefused(holdId, resident, counsellor, WORDS);
        vm.expectEmit(address(coin));
        emit ILedger.HoldReleased(holdId, resident, 30_00);
        refuse(counsellor, holdId);

        isFree(100_00);
        eq(coin.openHoldsOf(resident), 0);
        eq(coin.holdOf(holdId).coins, 0);
        eq(coin.takenBackOf(holdId), 30_00);
    }

    function test_RefuseHold_Given_TheApproverSaidYesBefore() public {
        protect(resident, counsellor);
        uint32 holdId = hold(30_00);
        approve(counsellor, holdId);

        refuse(counsellor, holdId);

        isFree(100_00);
        vm.expectRevert(unknown(holdId));
        coin.redeem(holdId, 30_00);
    }

    // ------------------------------------------------------------ holdCount

    function test_HoldCount_ShouldBeTheIdOfTheLastHold() public {
        eq(coin.holdCount(), 0);
        hold(1_00);
        uint32 last = hold(1_00);
        eq(coin.holdCount(), last);
        coin.endHold(last);

        eq(coin.holdCount(), 2);
    }
}
