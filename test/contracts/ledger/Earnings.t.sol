// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../../../contracts/ledger/Calendar.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Person, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract EarningsTest is Book {
    uint16 private constant JANUARY = 2026 * 12;
    uint16 private constant FEBRUARY = JANUARY + 1;
    uint16 private constant MARCH = JANUARY + 2;
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;
    uint256 private constant MARCH_BEGINS = 1_772_319_600;
    uint256 private constant APRIL_BEGINS = 1_774_994_400;
    uint256 private constant NEXT_YEAR_BEGINS = 1_798_758_000;
    uint256 private constant YEAR_AFTER_BEGINS = 1_830_294_000;

    function setUp() public override {
        super.setUp();
        openBook();
    }

    /// @dev Tries to mint; what has no room stays promised.
    function tryEarn(uint64 coins) private returns (bool) {
        coin.reserve(1, mentor, resident, coins);
        return coin.mint(1, mentor, resident, coins, coins);
    }

    function elsewhere(uint16 month, uint32 coins) private {
        vm.prank(official);
        coin.recordElsewhere(resident, month, coins, WORDS);
    }

    function earnedIs(uint256 inMonth, uint256 inYear) private view {
        Person memory owner = coin.person(resident);
        eq(owner.earnedInMonth, inMonth);
        eq(owner.earnedInYear, inYear);
    }

    function roomIs(uint256 inMonth, uint256 inYear) private view {
        (uint256 month, uint256 year) = coin.roomOf(resident);
        eq(month, inMonth);
        eq(year, inYear);
    }

    // ------------------------------------------------------------ what a mint counts

    function test_Mint_ShouldCountInItsMonthAndItsYear() public {
        earn(8_00);
        earn(2_00);

        earnedIs(10_00, 10_00);
        eq(coin.person(resident).month, JANUARY);
    }

    function test_Mint_Given_ANewMonthBegan() public {
        earn(10_00);

        vm.warp(FEBRUARY_BEGINS);
        earn(5_00);

        earnedIs(5_00, 15_00);
        eq(coin.person(resident).month, FEBRUARY);
    }

    function test_Mint_Given_ANewYearBegan() public {
        earn(10_00);

        vm.warp(NEXT_YEAR_BEGINS);
        earn(5_00);

        earnedIs(5_00, 5_00);
    }

    function test_Mint_When_TheLimitsOfTheMonthLeaveNoRoom() public {
        limit(10_00, 100_00);
        earn(8_00);

        no(tryEarn(2_01));
        yes(tryEarn(2_00));

        earnedIs(10_00, 10_00);
    }

    function test_Mint_When_TheLimitsOfTheYearLeaveNoRoom() public {
        limit(10_00, 15_00);
        earn(10_00);

        vm.warp(FEBRUARY_BEGINS);
        no(tryEarn(5_01));
        yes(tryEarn(5_00));

        earnedIs(5_00, 15_00);
    }

    function test_Mint_Given_LimitsBeginInALaterMonth() public {
        limit(10_00, 100_00);
        coin.setLimits(FEBRUARY, 20_00, 100_00);

        vm.warp(FEBRUARY_BEGINS - 1);
        no(tryEarn(10_01));
        vm.warp(FEBRUARY_BEGINS);
        yes(tryEarn(20_00));
        no(tryEarn(1));

        earnedIs(20_00, 20_00);
    }

    function testFuzz_Mint_For_AnyLimit(uint32 month, uint32 year, uint64 first, uint64 next) public {
        month = uint32(within(month, 0, 1_000_00));
        year = uint32(within(year, 0, 1_000_00));
        first = uint64(within(first, 1, 500_00));
        next = uint64(within(next, 1, 500_00));
        limit(month, year);

        bool firstFits = tryEarn(first);
        bool nextFits = tryEarn(next);

        uint256 earned = (firstFits ? first : 0) + (nextFits ? next : 0);
        earnedIs(earned, earned);
        yes(earned <= month && earned <= year);
        yes(firstFits || first > month || first > year);
        yes(nextFits || earned + next > month || earned + next > year);
    }

    // ------------------------------------------------------------ roomOf

    function test_RoomOf_ShouldBeWhatTheLimitsLeave() public {
        limit(10_00, 15_00);
        earn(4_00);
        roomIs(6_00, 11_00);

        vm.warp(FEBRUARY_BEGINS);
        roomIs(10_00, 11_00);
        vm.warp(NEXT_YEAR_BEGINS);
        roomIs(10_00, 15_00);
    }

    function test_RoomOf_Given_ALimitWentBelowWhatWasEarned() public {
        earn(10_00);

        limit(10_00, 5_00);
        roomIs(0, 0);
        limit(5_00, 11_00);
        roomIs(0, 1_00);
    }

    // ------------------------------------------------------------ recordElsewhere

    function test_RecordElsewhere_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(mentor);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, mentor, Role.Office));
        coin.recordElsewhere(resident, JANUARY, 1, WORDS);
    }

    function test_RecordElsewhere_RevertGiven_TheResidentWasNeverEnrolled() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, stranger, PersonStatus.None));
        coin.recordElsewhere(stranger, JANUARY, 1, WORDS);
    }

    function test_RecordElsewhere_RevertGiven_TheResidentLeft() public {
        leave(resident);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Left));
        elsewhere(JANUARY, 1);
    }

    function test_RecordElsewhere_RevertWhen_TheMonthIsInTheFuture() public {
        vm.expectRevert(abi.encodeWithSelector(ILedger.MonthInvalid.selector, FEBRUARY));
        elsewhere(FEBRUARY, 1);
    }

    function test_RecordElsewhere_RevertWhen_TheMonthIsInAnotherYear() public {
        vm.expectRevert(abi.encodeWithSelector(ILedger.MonthInvalid.selector, JANUARY - 1));
        elsewhere(JANUARY - 1, 1);
    }

    function test_RecordElsewhere_RevertWhen_TheYearWouldCountMoreThanFits() public {
        earn(10_00);
        uint32 most = type(uint32).max - 10_00;

        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, most + 1));
        elsewhere(JANUARY, most + 1);

        elsewhere(JANUARY, most);
        earnedIs(type(uint32).max, type(uint32).max);
        vm.warp(FEBRUARY_BEGINS);
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 1));
        elsewhere(FEBRUARY, 1);
    }

    function test_RecordElsewhere_When_TheMonthIsThisOne() public {
        limit(10_00, 15_00);
        earn(4_00);

        vm.expectEmit(address(coin));
        emit ILedger.ElsewhereRecorded(resident, JANUARY, 0, 3_00, WORDS);
        elsewhere(JANUARY, 3_00);

        eq(coin.elsewhereOf(resident, JANUARY), 3_00);
        earnedIs(7_00, 7_00);
        roomIs(3_00, 8_00);
        eq(coin.balanceOf(resident), 4_00);
        eq(coin.totalSupply(), 4_00);
    }

    function test_RecordElsewhere_When_TheMonthIsAnEarlierOne() public {
        earn(4_00);
        vm.warp(FEBRUARY_BEGINS);
        earn(1_00);

        elsewhere(JANUARY, 3_00);

        earnedIs(1_00, 8_00);
        eq(coin.elsewhereOf(resident, JANUARY), 3_00);
        eq(coin.elsewhereOf(resident, FEBRUARY), 0);
    }

    function test_RecordElsewhere_Given_SomethingWasRecordedForThatMonth_ShouldReplaceIt() public {
        elsewhere(JANUARY, 3_00);

        vm.expectEmit(address(coin));
        emit ILedger.ElsewhereRecorded(resident, JANUARY, 3_00, 1_00, WORDS);
        elsewhere(JANUARY, 1_00);
        earnedIs(1_00, 1_00);
        elsewhere(JANUARY, 5_00);

        earnedIs(5_00, 5_00);
        eq(coin.elsewhereOf(resident, JANUARY), 5_00);
    }

    function test_RecordElsewhere_Given_SomethingWasRecordedForThatMonth_ShouldBePossibleToTakeItAllBack() public {
        elsewhere(JANUARY, 3_00);
        vm.warp(FEBRUARY_BEGINS);
        earn(2_00);

        elsewhere(JANUARY, 0);

        earnedIs(2_00, 2_00);
    }

    function test_RecordElsewhere_Given_AMonthHasPassedWithoutAMint() public {
        earn(4_00);
        vm.warp(FEBRUARY_BEGINS);

        elsewhere(FEBRUARY, 1_00);

        earnedIs(1_00, 5_00);
        eq(coin.person(resident).month, FEBRUARY);
    }

    function test_RecordElsewhere_Given_AYearHasPassed() public {
        elsewhere(JANUARY, 3_00);
        vm.warp(NEXT_YEAR_BEGINS);

        vm.expectRevert(abi.encodeWithSelector(ILedger.MonthInvalid.selector, JANUARY));
        elsewhere(JANUARY, 0);
        elsewhere(JANUARY + 12, 1_00);

        earnedIs(1_00, 1_00);
        eq(coin.elsewhereOf(resident, JANUARY), 3_00);
    }

    function test_RecordElsewhere_Given_TheResidentLeftAndCameBack() public {
        elsewhere(JANUARY, 3_00);
        leave(resident);
        vm.warp(FEBRUARY_BEGINS);
        enrol(resident, 0, GEITENKAMP);

        elsewhere(JANUARY, 1_00);

        earnedIs(0, 1_00);
    }

    /// @dev Twelve moves in a year, against a count of our own.
    function testFuzz_RecordElsewhere_For_AnyRecordsMintsAndUndoneMints(uint256 seed) public {
        uint256[12] memory minted;
        uint256[12] memory recorded;
        uint16 present = JANUARY;
        for (uint256 i = 0; i < 12; ++i) {
            uint256 own = uint256(keccak256(abi.encode(seed, i)));
            uint16 month = JANUARY + uint16((own >> 8) % (present - JANUARY + 1));
            uint32 coins = uint32(within(own >> 16, 0, 20_00));
            if (own % 4 == 0) elsewhere(month, uint32(recorded[month - JANUARY] = coins));
            if (own % 4 == 1) {
                earn(coins + 1);
                minted[present - JANUARY] += coins + 1;
            }
            if (own % 4 == 2 && minted[month - JANUARY] > 0) {
                coin.revoke(1, resident, month, uint64(minted[month - JANUARY]));
                minted[month - JANUARY] = 0;
            }
            if (own % 4 == 3 && present < JANUARY + 11) vm.warp(Calendar.startOf(++present));
        }

        elsewhere(present, uint32(recorded[present - JANUARY] = 1));

        uint256 inYear;
        for (uint256 i = 0; i < 12; ++i) inYear += minted[i] + recorded[i];
        earnedIs(minted[present - JANUARY] + recorded[present - JANUARY], inYear);
    }

    // ------------------------------------------------------------ roomFrom

    function test_RoomFrom_When_ItFitsNow() public {
        limit(10_00, 100_00);
        earn(4_00);

        eq(coin.roomFrom(resident, 6_00), block.timestamp);
    }

    function test_RoomFrom_When_TheMonthIsFull() public {
        limit(10_00, 100_00);
        earn(4_00);

        eq(coin.roomFrom(resident, 6_01), FEBRUARY_BEGINS);
        eq(coin.roomFrom(resident, 10_00), FEBRUARY_BEGINS);
    }

    function test_RoomFrom_When_TheYearIsFull() public {
        limit(10_00, 15_00);
        earn(10_00);

        eq(coin.roomFrom(resident, 5_00), FEBRUARY_BEGINS);
        eq(coin.roomFrom(resident, 5_01), NEXT_YEAR_BEGINS);
    }

    function test_RoomFrom_When_WaitingLimitsMakeItFit_ShouldBeTheStartOfTheirMonth() public {
        limit(10_00, 15_00);
        earn(10_00);
        coin.setLimits(MARCH, 30_00, 40_00);

        eq(coin.roomFrom(resident, 10_00), MARCH_BEGINS);
        eq(coin.roomFrom(resident, 30_00), MARCH_BEGINS);
        vm.warp(MARCH_BEGINS - 1);
        eq(coin.roomFrom(resident, 30_00), MARCH_BEGINS);
    }

    function test_RoomFrom_When_WaitingLimitsMakeItFit_Given_TheYearIsFullUnderThem() public {
        limit(10_00, 15_00);
        earn(10_00);
        coin.setLimits(MARCH, 40_00, 40_00);
        eq(coin.roomFrom(resident, 40_00), NEXT_YEAR_BEGINS);

        coin.setLimits(JANUARY + 12, 40_00, 40_00);
        eq(coin.roomFrom(resident, 40_00), NEXT_YEAR_BEGINS);
        vm.warp(NEXT_YEAR_BEGINS);
        earn(1);
        eq(coin.roomFrom(resident, 40_00), YEAR_AFTER_BEGINS);
    }

    function test_RoomFrom_When_WaitingLimitsNoLongerLetItFit() public {
        limit(10_00, 100_00);
        earn(10_00);
        coin.setLimits(MARCH, 5_00, 100_00);

        eq(coin.roomFrom(resident, 10_00), FEBRUARY_BEGINS);
        coin.setLimits(FEBRUARY, 5_00, 100_00);
        eq(coin.roomFrom(resident, 10_00), type(uint40).max);
    }

    function test_RoomFrom_When_ItNeverFits() public {
        limit(10_00, 100_00);

        eq(coin.roomFrom(resident, 10_01), type(uint40).max);
        eq(coin.roomFrom(resident, type(uint256).max), type(uint40).max);
    }

    function test_RoomFrom_Given_AMonthHasPassedWithoutAMint() public {
        limit(10_00, 100_00);
        earn(10_00);

        vm.warp(MARCH_BEGINS);
        eq(coin.roomFrom(resident, 10_00), MARCH_BEGINS);
        earn(1_00);
        eq(coin.roomFrom(resident, 10_00), APRIL_BEGINS);
    }

    function test_RoomFrom_Given_LimitsWaitForTheLastMonthThereIs() public {
        limit(10_00, 15_00);
        coin.setLimits(type(uint16).max, 30_00, 40_00);

        eq(coin.roomFrom(resident, 20_00), Calendar.startOf(type(uint16).max));
        eq(coin.roomFrom(resident, 40_00), type(uint40).max);
    }

    function testFuzz_RoomFrom_For_AnyLimitsWaitingLimitsWhatWasEarnedAndWanted(
        uint16[4] memory limits,
        uint16 earned,
        uint16 wanted,
        uint8 wait
    ) public {
        wanted = uint16(within(wanted, 1, type(uint16).max));
        if (earned > 0) earn(earned);
        uint16 present = uint16(within(earned, JANUARY, JANUARY + 12));
        if (present > JANUARY) vm.warp(Calendar.startOf(present));
        limit(limits[0], limits[1]);
        coin.setLimits(present + (wait % 30), limits[2], limits[3]);

        uint256 expected = type(uint40).max;
        for (uint16 month = present; month < present + 60 && expected == type(uint40).max; ++month) {
            (uint256 inMonth, uint256 inYear) = coin.limitsIn(month);
            uint256 spent = month == JANUARY ? earned : 0;
            uint256 spentInYear = month < JANUARY + 12 ? earned : 0;
            if (spent + wanted > inMonth || spentInYear + wanted > inYear) continue;
            expected = month == present ? block.timestamp : Calendar.startOf(month);
        }

        eq(coin.roomFrom(resident, wanted), expected);
    }
}
