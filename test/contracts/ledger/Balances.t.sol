// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Fund, Person, PersonStatus, Reward, Role} from "../../../contracts/ledger/Records.sol";
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

    // ------------------------------------------------------------ mintMany

    /// @dev Resident and neighbour take part, and fund 1 reserved 60.00 for them.
    function openBookForTwo() private {
        openBook();
        enrol(neighbour, 0, GEITENKAMP);
        coin.reserve(1, mentor, resident, 60_00);
    }

    /// @dev 10.00 of 20.00 for the resident, 30.00 of 40.00 for the neighbour.
    function twoRewards() private view returns (Reward[] memory rewards) {
        rewards = new Reward[](2);
        rewards[0] = Reward(1, resident, 20_00, 10_00);
        rewards[1] = Reward(1, neighbour, 40_00, 30_00);
    }

    function fundIs(uint24 fundId, uint256 reserved, uint256 spent) private view {
        (Fund memory pot, ) = coin.fund(fundId);
        eq(pot.reserved, reserved);
        eq(pot.spent, spent);
    }

    function test_MintMany_RevertWhen_TheCallerIsNoGoalsDesk() public {
        openBookForTwo();

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.DeskNeeded.selector, stranger, DeskKind.Goals));
        coin.mintMany(mentor, new Reward[](0));
    }

    function test_MintMany_RevertGiven_TheSystemIsHalted() public {
        openBookForTwo();
        coin.halt();

        vm.expectRevert(abi.encodeWithSelector(ILedger.SystemHalted.selector, coin.haltedUntil()));
        coin.mintMany(mentor, new Reward[](0));
    }

    function test_MintMany_RevertWhen_TheMentorHasNoRole() public {
        openBookForTwo();

        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, address(0), Role.Mentor));
        coin.mintMany(address(0), new Reward[](0));
    }

    function test_MintMany_RevertWhen_MoreIsPaidThanAPromise() public {
        openBookForTwo();
        Reward[] memory rewards = twoRewards();
        rewards[1].coins = 40_01;

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 40_01));
        coin.mintMany(mentor, rewards);
        supplyIs(0);
    }

    function test_MintMany_RevertWhen_ThePromisesAreMoreThanTheFundReserved() public {
        openBookForTwo();
        Reward[] memory rewards = twoRewards();
        rewards[0].reserved = 20_01;

        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        coin.mintMany(mentor, rewards);
    }

    function test_MintMany_When_ARewardIsOf0Coins() public {
        openBookForTwo();
        Reward[] memory rewards = twoRewards();
        rewards[0] = Reward(0, address(0), 0, 0);

        bool[] memory minted = coin.mintMany(mentor, rewards);

        no(minted[0]);
        yes(minted[1]);
        fundIs(1, 20_00, 30_00);
        supplyIs(30_00);
    }

    function test_MintMany_Given_AResidentLeft() public {
        openBookForTwo();
        leave(resident);

        bool[] memory minted = coin.mintMany(mentor, twoRewards());

        no(minted[0]);
        yes(minted[1]);
        eq(coin.balanceOf(resident), 0);
        fundIs(1, 20_00, 30_00);
        supplyIs(30_00);
    }

    function test_MintMany_When_ALimitLeavesOneNoRoom() public {
        openBookForTwo();
        limit(29_99, 100_00);

        bool[] memory minted = coin.mintMany(mentor, twoRewards());

        yes(minted[0]);
        no(minted[1]);
        eq(coin.balanceOf(neighbour), 0);
        eq(coin.person(neighbour).earnedInYear, 0);
        fundIs(1, 40_00, 10_00);
        supplyIs(10_00);
    }

    function test_MintMany_When_AResidentComesTwice() public {
        openBookForTwo();
        limit(100_00, 39_99);
        Reward[] memory rewards = twoRewards();
        rewards[1].resident = resident;

        bool[] memory minted = coin.mintMany(mentor, rewards);

        yes(minted[0]);
        no(minted[1]);
        eq(coin.person(resident).earnedInYear, 10_00);
    }

    function test_MintMany_When_TheRewardsAreOfTwoFunds() public {
        openBookForTwo();
        fillFund(1_000_00);
        vm.prank(official);
        coin.pledge(2, MUNICIPALITY, 100_00, WORDS);
        coin.reserve(2, mentor, resident, 50_00);
        Reward[] memory rewards = new Reward[](3);
        (rewards[0], rewards[2]) = (twoRewards()[0], twoRewards()[1]);
        rewards[1] = Reward(2, resident, 50_00, 45_00);

        coin.mintMany(mentor, rewards);

        fundIs(1, 0, 40_00);
        fundIs(2, 0, 45_00);
        supplyIs(85_00);
    }

    function test_MintMany_ShouldPayAllOutOfTheirPromisesAndFreeTheRest() public {
        openBookForTwo();

        vm.expectEmit(address(coin));
        emit IERC20.Transfer(address(0), resident, 10_00);
        vm.expectEmit(address(coin));
        emit IERC20.Transfer(address(0), neighbour, 30_00);
        bool[] memory minted = coin.mintMany(mentor, twoRewards());

        eq(minted.length, 2);
        yes(minted[0] && minted[1]);
        eq(coin.balanceOf(resident), 10_00);
        eq(coin.balanceOf(neighbour), 30_00);
        eq(coin.person(neighbour).month, JANUARY);
        eq(coin.person(neighbour).earnedInMonth, 30_00);
        eq(coin.person(neighbour).earnedInYear, 30_00);
        fundIs(1, 0, 40_00);
        supplyIs(40_00);
    }

    /// @dev The same amounts for two people: one is paid reward by reward, the other by groups.
    function testFuzz_MintMany_For_AnyRewards(uint8[6] memory amounts, uint8 month, uint16 year) public {
        openBookForTwo();
        coin.reserve(1, mentor, resident, 900_00);
        vm.warp(FEBRUARY_BEGINS - 1 hours);
        limit(month, year);
        uint256 i;
        for (uint256 group = 0; group < 2; ++group) {
            Reward[] memory rewards = new Reward[](3);
            bool[] memory alone = new bool[](3);
            for (uint256 line = 0; line < 3; ++line) {
                uint64 coins = amounts[i++];
                rewards[line] = Reward(1, neighbour, coins, coins);
                alone[line] = coins > 0 && coin.mint(1, mentor, resident, coins, coins);
            }
            bool[] memory minted = coin.mintMany(mentor, rewards);
            for (uint256 line = 0; line < 3; ++line) yes(minted[line] == alone[line]);
            vm.warp(FEBRUARY_BEGINS);
        }

        Person memory paidAlone = coin.person(resident);
        Person memory paidInGroups = coin.person(neighbour);
        eq(paidInGroups.balance, paidAlone.balance);
        eq(paidInGroups.month, paidAlone.month);
        eq(paidInGroups.earnedInMonth, paidAlone.earnedInMonth);
        eq(paidInGroups.earnedInYear, paidAlone.earnedInYear);
        fundIs(1, 960_00 - 2 * uint256(paidAlone.balance), 2 * uint256(paidAlone.balance));
        supplyIs(2 * uint256(paidAlone.balance));
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
