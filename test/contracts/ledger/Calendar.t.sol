// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../../../contracts/ledger/Calendar.sol";
import {Check} from "../Check.sol";

/// @dev Moments checked against the time-zone database.
contract CalendarTest is Check {
    function monthId(uint256 year, uint256 month) private pure returns (uint256) {
        return year * 12 + month - 1;
    }

    function edge(uint256 firstSecond, uint256 year, uint256 month) private pure {
        eq(Calendar.monthOf(firstSecond), monthId(year, month));
        eq(Calendar.monthOf(firstSecond - 1), monthId(year, month) - 1);
    }

    function test_MonthOf_Given_WinterTime() public pure {
        edge(1_767_222_000, 2026, 1);
        edge(1_769_900_400, 2026, 2);
        edge(1_772_319_600, 2026, 3);
    }

    function test_MonthOf_Given_SummerTime() public pure {
        edge(1_774_994_400, 2026, 4);
        edge(1_777_586_400, 2026, 5);
        edge(1_790_805_600, 2026, 10);
    }

    function test_MonthOf_Given_TheClocksWentBackInOctober() public pure {
        edge(1_793_487_600, 2026, 11);
        edge(1_796_079_600, 2026, 12);
    }

    function test_MonthOf_Given_ALeapYear() public pure {
        eq(Calendar.monthOf(1_835_434_800), monthId(2028, 2));
        edge(1_835_478_000, 2028, 3);
    }

    function test_MonthOf_Given_ACenturyWithout29February() public pure {
        edge(4_107_538_800, 2100, 3);
        edge(4_110_213_600, 2100, 4);
        edge(4_133_977_200, 2101, 1);
        eq(Calendar.startOf(monthId(2100, 3)), 4_107_538_800);
        eq(Calendar.startOf(monthId(2101, 1)), 4_133_977_200);
    }

    function test_MonthOf_Given_AFourthCentury() public pure {
        edge(951_865_200, 2000, 3);
        edge(13_566_783_600, 2399, 12);
        edge(13_574_646_000, 2400, 3);
        edge(13_598_406_000, 2400, 12);
        edge(13_606_182_000, 2401, 3);
        eq(Calendar.monthOf(13_574_559_600), monthId(2400, 2));
        eq(Calendar.startOf(monthId(2400, 12)), 13_598_406_000);
    }

    function test_MonthOf_Given_NoSecondHasPassedSince1970() public pure {
        eq(Calendar.monthOf(0), monthId(1970, 1));
    }

    function testFuzz_MonthOf_For_AnyMoment(uint256 time, uint256 step) public pure {
        time = within(time, 0, 8_000_000_000);
        step = within(step, 0, 28 days);
        uint256 before = Calendar.monthOf(time);
        uint256 then_ = Calendar.monthOf(time + step);
        yes(then_ == before || then_ == before + 1);
    }

    function test_YearOf_ShouldChangeWithJanuary() public pure {
        eq(Calendar.yearOf(1_767_221_999), 2025);
        eq(Calendar.yearOf(1_767_222_000), 2026);
        eq(Calendar.yearOfMonth(uint16(monthId(2026, 12))), 2026);
    }

    function test_StartOf_ShouldBeTheFirstSecondOfAMonthOfWinterTime() public pure {
        eq(Calendar.startOf(monthId(2026, 1)), 1_767_222_000);
        eq(Calendar.startOf(monthId(2026, 3)), 1_772_319_600);
        eq(Calendar.startOf(monthId(2026, 11)), 1_793_487_600);
        eq(Calendar.startOf(monthId(2028, 3)), 1_835_478_000);
        eq(Calendar.startOf(monthId(1970, 2)), 31 days - 1 hours);
    }

    function test_StartOf_ShouldBeTheFirstSecondOfAMonthOfSummerTime() public pure {
        eq(Calendar.startOf(monthId(2026, 4)), 1_774_994_400);
        eq(Calendar.startOf(monthId(2026, 5)), 1_777_586_400);
        eq(Calendar.startOf(monthId(2026, 10)), 1_790_805_600);
    }

    function test_StartOf_For_EachOf480Months() public pure {
        for (uint256 month = monthId(2020, 1); month < monthId(2060, 1); ++month) {
            uint256 begins = Calendar.startOf(month);
            eq(Calendar.monthOf(begins), month);
            eq(Calendar.monthOf(begins - 1), month - 1);
        }
    }

    function testFuzz_StartOf_For_AnyMonthThatFits(uint256 month) public pure {
        month = within(month, monthId(1970, 2), type(uint16).max);
        uint256 begins = Calendar.startOf(month);

        eq(Calendar.monthOf(begins), month);
        eq(Calendar.monthOf(begins - 1), month - 1);
    }
}
