// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Fund, Person, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract BalancesTest is Book {
    uint16 private constant JANUARY = 2026 * 12;
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;
    uint256 private constant NEXT_YEAR_BEGINS = 1_798_758_000;

    function supplyIs(uint256 coins) private view {
        (uint64 minted, uint64 redeemed, uint64 revoked, uint64 forfeited) = coin.totals();
        eq(coin.totalSupply(), coins);
        eq(uint256(minted) - redeemed - revoked - forfeited, coins);
    }

    // ------------------------------------------------------------ mint

    function test_Mint_RevertGiven_TheResidentWasNeverEnrolled() public {
        openBook();
        coin.reserve(1, mentor, resident, 1);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, stranger, PersonStatus.None));
        coin.mint(1, mentor, stranger, 1, 1);
    }

    function test_Mint_RevertGiven_TheResidentLeft() public {
        openBook();
        coin.reserve(1, mentor, resident, 1);
        leave(resident);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Left));
        coin.mint(1, mentor, resident, 1, 1);
    }

    function test_Mint_Given_TheResidentIsPausedOrHasNotSaidYesYet() public {
        openBook();
        coin.reserve(1, mentor, resident, 2);
        vm.prank(resident);
        coin.pause();
        coin.mint(1, mentor, resident, 1, 1);

        leave(resident);
        enrol(resident, 1, 0);
        coin.mint(1, mentor, resident, 1, 1);

        eq(coin.balanceOf(resident), 2);
    }

    function test_Mint_RevertWhen_TheMentorHasNoRole() public {
        openBook();
        coin.reserve(1, mentor, resident, 1);
        vm.prank(official);
        coin.revokeStaff(mentor);

        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Mentor));
        coin.mint(1, mentor, resident, 1, 1);
    }

    function test_Mint_When_NoMentorIsNamedARewardConfirmedBefore() public {
        openBook();
        coin.reserve(1, mentor, resident, 1);
        vm.prank(official);
        coin.revokeStaff(mentor);

        yes(coin.mint(1, address(0), resident, 1, 1));
    }

    function test_Mint_RevertWhen_NothingIsPaid() public {
        openBook();
        coin.reserve(1, mentor, resident, 10);

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 0));
        coin.mint(1, mentor, resident, 10, 0);
    }

    function test_Mint_RevertWhen_MoreIsPaidThanThePromise() public {
        openBook();
        coin.reserve(1, mentor, resident, 10);

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 11));
        coin.mint(1, mentor, resident, 10, 11);
        coin.mint(1, mentor, resident, 10, 10);
    }

    function test_Mint_RevertWhen_ThePromiseIsMoreThanTheFundReserved() public {
        openBook();
        coin.reserve(1, mentor, resident, 10);

        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        coin.mint(1, mentor, resident, 11, 1);
    }

    function test_Mint_When_ALimitLeavesNoRoom() public {
        openBook();
        limit(10_00, 100_00);
        earn(8_00);
        coin.reserve(1, mentor, resident, 3_00);

        no(coin.mint(1, mentor, resident, 3_00, 3_00));

        (Fund memory pot, ) = coin.fund(1);
        eq(coin.balanceOf(resident), 8_00);
        eq(pot.reserved, 3_00);
        supplyIs(8_00);
    }

    function test_Mint_ShouldPayOutOfThePromiseAndFreeTheRest() public {
        openBook();
        coin.reserve(1, mentor, resident, 60_00);

        vm.expectEmit(address(coin));
        emit IERC20.Transfer(address(0), resident, 50_00);
        yes(coin.mint(1, mentor, resident, 60_00, 50_00));

        (Fund memory pot, ) = coin.fund(1);
        eq(coin.balanceOf(resident), 50_00);
        eq(pot.reserved, 0);
        eq(pot.spent, 50_00);
        supplyIs(50_00);
    }

    // ------------------------------------------------------------ revoke

    function test_Revoke_RevertGiven_TheCoinsAreHeld() public {
        openBook();
        earn(50_00);
        coin.setDesk(who("redemptions"), DeskKind.Redemptions, true);
        vm.prank(who("redemptions"));
        coin.hold(resident, 1, 10_00, FOREVER);

        vm.expectRevert(abi.encodeWithSelector(ILedger.CoinsNotFree.selector, resident, 50_00, 40_00));
        coin.revoke(1, resident, JANUARY, 50_00);
        eq(coin.availableOf(resident), 40_00);
    }

    function test_Revoke_ShouldTakeTheCoinsBackAndRefillTheFund() public {
        openBook();
        earn(50_00);

        vm.expectEmit(address(coin));
        emit IERC20.Transfer(resident, address(0), 50_00);
        coin.revoke(1, resident, JANUARY, 50_00);

        (Fund memory pot, ) = coin.fund(1);
        Person memory owner = coin.person(resident);
        eq(owner.balance, 0);
        eq(owner.earnedInMonth, 0);
        eq(owner.earnedInYear, 0);
        eq(pot.spent, 0);
        supplyIs(0);
    }

    function test_Revoke_Given_ANewMonthBegan() public {
        openBook();
        earn(50_00);
        vm.warp(FEBRUARY_BEGINS);
        earn(20_00);

        coin.revoke(1, resident, JANUARY, 50_00);

        eq(coin.person(resident).earnedInMonth, 20_00);
        eq(coin.person(resident).earnedInYear, 20_00);
    }

    function test_Revoke_Given_ANewYearBegan() public {
        openBook();
        earn(50_00);
        vm.warp(NEXT_YEAR_BEGINS);
        earn(20_00);

        coin.revoke(1, resident, JANUARY, 50_00);

        eq(coin.person(resident).earnedInYear, 20_00);
    }

    // ------------------------------------------------------------ forfeit

    function test_Forfeit_RevertGiven_TheResidentStays() public {
        openBook();
        earn(50_00);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Participating));
        coin.forfeit(resident);
    }

    function test_Forfeit_RevertWhen_AnotherAsksWithinTheHonourPeriod() public {
        openBook();
        earn(50_00);
        leave(resident);
        uint40 until = coin.honouredUntil(resident);
        vm.warp(until);

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.HonourPeriodRuns.selector, resident, until));
        coin.forfeit(resident);
    }

    function test_Forfeit_When_AnotherAsksAfterIt() public {
        openBook();
        earn(50_00);
        leave(resident);
        vm.warp(coin.honouredUntil(resident) + 1);

        vm.prank(stranger);
        coin.forfeit(resident);

        eq(coin.balanceOf(resident), 0);
        supplyIs(0);
    }

    function test_Forfeit_When_TheResidentAsks() public {
        openBook();
        earn(50_00);
        coin.setDesk(who("redemptions"), DeskKind.Redemptions, true);
        vm.prank(who("redemptions"));
        coin.hold(resident, 1, 10_00, FOREVER);
        leave(resident);

        vm.expectEmit(address(coin));
        emit ILedger.Forfeited(resident, 40_00);
        vm.expectEmit(address(coin));
        emit IERC20.Transfer(resident, address(0), 40_00);
        vm.prank(resident);
        coin.forfeit(resident);

        eq(coin.balanceOf(resident), 10_00);
        supplyIs(10_00);
    }
}
