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

    function isFree(uint256 coins) private view {
        eq(coin.availableOf(resident), coins);
        eq(coin.heldOf(resident), coin.balanceOf(resident) - coins);
    }

    // ------------------------------------------------------------ hold

    function test_Hold_SetsCoinsApart() public {
        vm.expectEmit(address(coin));
        emit ILedger.HoldOpened(1, resident, DEBT, 30_00, uint32(term()));
        eq(hold(30_00), 1);

        Hold memory open = coin.holdOf(1);
        same(open.owner, resident);
        eq(open.coins, 30_00);
        eq(open.subject, DEBT);
        eq(open.until, term());
        eq(coin.openHoldsOf(resident), 1);
        same(coin.deskOf(1), address(this));
        isFree(70_00);
    }

    function test_Hold_GoesOnInTheHonourPeriod() public {
        leave(resident);
        vm.warp(coin.honouredUntil(resident));

        hold(30_00);

        isFree(70_00);
    }

    function test_RevertGiven_HonourPeriodOver() public {
        leave(resident);
        vm.warp(coin.honouredUntil(resident) + 1);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Left));
        hold(30_00);
    }

    function test_RevertGiven_ResidentPaused() public {
        vm.prank(resident);
        coin.pause();

        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Paused));
        hold(30_00);
    }

    function test_RevertGiven_AnApproverStandsBeside() public {
        vm.prank(official);
        coin.protect(resident, stranger, true);

        vm.expectRevert(abi.encodeWithSelector(ILedger.ApprovalNeeded.selector, resident, stranger));
        hold(30_00);
    }

    function test_RevertWhen_CoinsAreNotFree() public {
        hold(30_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.CoinsNotFree.selector, resident, 70_01, 70_00));
        hold(70_01);
    }

    function test_RevertWhen_AmountOrTermDoesNotFit() public {
        uint64 tooMuch = uint64(type(uint32).max) + 1;
        uint40 tooLate = uint40(type(uint32).max) + 1;

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 0));
        hold(0);
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, tooMuch));
        hold(tooMuch);
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, block.timestamp));
        coin.hold(resident, DEBT, 1, uint40(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, tooLate));
        coin.hold(resident, DEBT, 1, tooLate);
    }

    function test_RevertWhen_TwentyAreOpen() public {
        for (uint256 i = 0; i < 20; ++i) hold(1_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.TooManyHolds.selector, resident));
        hold(1_00);

        coin.endHold(7);
        hold(1_00);
        eq(coin.openHoldsOf(resident), 20);
    }

    // ------------------------------------------------------------ redeem, endHold

    function test_Redeem_BurnsAndReturnsTheRest() public {
        uint32 holdId = hold(30_00);

        vm.expectEmit(address(coin));
        emit IERC20.Transfer(resident, address(0), 20_00);
        coin.redeem(holdId, 20_00);

        (, uint64 redeemed, , ) = coin.totals();
        eq(redeemed, 20_00);
        eq(coin.totalSupply(), 80_00);
        eq(coin.openHoldsOf(resident), 0);
        eq(coin.holdOf(holdId).until, 0);
        isFree(80_00);
    }

    function test_RevertWhen_RedeemedAfterTheTerm() public {
        uint32 holdId = hold(30_00);
        uint40 until = term();
        vm.warp(until + 1);

        vm.expectRevert(abi.encodeWithSelector(ILedger.HoldExpired.selector, holdId, until));
        coin.redeem(holdId, 30_00);

        vm.warp(until);
        coin.redeem(holdId, 30_00);
        isFree(70_00);
    }

    function test_RevertWhen_MoreIsBurnedThanHeld() public {
        uint32 holdId = hold(30_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 30_01));
        coin.redeem(holdId, 30_01);
    }

    function test_RevertWhen_RedeemedOrEndedTwice() public {
        uint32 holdId = hold(30_00);
        coin.redeem(holdId, 30_00);
        bytes memory unknown = abi.encodeWithSelector(ILedger.HoldUnknown.selector, holdId);

        vm.expectRevert(unknown);
        coin.redeem(holdId, 1);
        vm.expectRevert(unknown);
        coin.endHold(holdId);
        vm.expectRevert(unknown);
        coin.release(holdId);
    }

    function test_EndHold_ReturnsAll() public {
        uint32 holdId = hold(30_00);

        vm.expectEmit(address(coin));
        emit ILedger.HoldReleased(holdId, resident, 30_00);
        coin.endHold(holdId);

        isFree(100_00);
        same(coin.holdOf(holdId).owner, address(0));
    }

    // ------------------------------------------------------------ release

    function test_Release_IsTheOwnersBeforeTheAnswer() public {
        uint32 holdId = hold(30_00);

        vm.expectEmit(address(coin));
        emit ILedger.HoldReleased(holdId, resident, 30_00);
        vm.prank(resident);
        coin.release(holdId);

        isFree(100_00);
        eq(coin.openHoldsOf(resident), 0);
    }

    function test_Release_LeavesARecordForTheDesk() public {
        uint32 holdId = hold(30_00);
        vm.prank(resident);
        coin.release(holdId);

        eq(coin.holdOf(holdId).coins, 0);
        eq(coin.holdOf(holdId).subject, DEBT);
        eq(coin.takenBackOf(holdId), 30_00);
        vm.expectRevert(abi.encodeWithSelector(ILedger.HoldUnknown.selector, holdId));
        coin.redeem(holdId, 1);

        coin.endHold(holdId);
        eq(coin.takenBackOf(holdId), 0);
        isFree(100_00);
    }

    function test_Release_IsAnyonesAfterTheTerm() public {
        uint32 holdId = hold(30_00);
        uint40 until = term();

        vm.warp(until);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.HoldNotYours.selector, holdId, stranger, until));
        coin.release(holdId);

        vm.warp(until + 1);
        vm.prank(stranger);
        coin.release(holdId);
        isFree(100_00);
    }

    function test_Release_NeedsNoDeskNoRoleAndNoRunningSystem() public {
        uint32 holdId = hold(30_00);
        coin.setDesk(address(this), DeskKind.Redemptions, false);
        vm.prank(official);
        coin.revokeStaff(secondOfficial);
        vm.prank(official);
        coin.revokeStaff(official);
        coin.halt();
        leave(resident);

        vm.prank(resident);
        coin.release(holdId);

        isFree(100_00);
    }

    // ------------------------------------------------------------ desks take turns

    function test_ReplacedDesk_FinishesItsOwnAndNoOther() public {
        uint32 old = hold(10_00);
        address next = who("next desk");
        coin.setDesk(next, DeskKind.Redemptions, true);
        uint40 until = term();
        vm.prank(next);
        uint32 young = coin.hold(resident, DEBT, 10_00, until);

        same(coin.deskOf(old), address(this));
        same(coin.deskOf(young), next);
        bytes memory needed = abi.encodeWithSelector(ILedger.DeskNeeded.selector, address(this), DeskKind.Redemptions);
        vm.expectRevert(needed);
        hold(10_00);
        vm.expectRevert(needed);
        coin.redeem(young, 10_00);
        vm.prank(next);
        vm.expectRevert(abi.encodeWithSelector(ILedger.DeskNeeded.selector, next, DeskKind.Redemptions));
        coin.endHold(old);
        coin.redeem(old, 10_00);
        isFree(80_00);
    }

    function test_DeskOf_IsNobodyForNoHold() public view {
        same(coin.deskOf(0), address(0));
        same(coin.deskOf(1), address(0));
    }

    function testFuzz_HeldIsTheSumOfOpenHolds(uint64 first, uint64 next, uint64 burned) public {
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
}
