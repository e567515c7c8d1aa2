// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @title The calendar of Europe/Amsterdam
/// @notice Months and years that people count in, from seconds since 1970. A month id is `year * 12 + month - 1`.
/// @dev Needs no time-zone table. Winter time is UTC + 1 hour, summer time UTC + 2; they name a different month only in the
/// hour before midnight UTC+1 on the last day of a month, and then the new month tells which holds: the months that begin
/// in summer time are April to October.
library Calendar {
    /// @dev Days from 1 March of the year 0 to 1 January 1970.
    uint256 private constant EPOCH = 719_468;

    /// @notice The month id at a moment.
    function monthOf(uint256 time) internal pure returns (uint16) {
        uint256 summer = _monthUtc(time + 2 hours);
        return uint16(_beginsInSummer(summer) ? summer : _monthUtc(time + 1 hours));
    }

    /// @notice The moment a month begins. Requirements: a month after January 1970.
    function startOf(uint256 month) internal pure returns (uint256 time) {
        uint256 year = (month - 2) / 12;
        uint256 monthFromMarch = (month - 2) % 12;
        uint256 day = 365 * year + year / 4 - year / 100 + year / 400 + (153 * monthFromMarch + 2) / 5 - EPOCH;
        return day * 1 days - (_beginsInSummer(month) ? 2 hours : 1 hours);
    }

    /// @notice The year a month id lies in.
    function yearOfMonth(uint16 month) internal pure returns (uint16) {
        return month / 12;
    }

    /// @notice The year at a moment. Years begin in winter time.
    function yearOf(uint256 time) internal pure returns (uint16) {
        return uint16(_monthUtc(time + 1 hours) / 12);
    }

    /// @dev April to October.
    function _beginsInSummer(uint256 month) private pure returns (bool) {
        uint256 ofYear = month % 12;
        return ofYear >= 3 && ofYear <= 9;
    }

    /// @dev Howard Hinnant's civil_from_days: years begin in March, so that the leap day is the last of its year. Unchecked
    /// since no step goes below zero, and none overflows for a time of up to 250 bits; times here have 40.
    function _monthUtc(uint256 time) private pure returns (uint256) {
        unchecked {
            uint256 day = time / 1 days + EPOCH;
            uint256 era = day / 146_097;
            uint256 dayOfEra = day % 146_097;
            uint256 yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
            uint256 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
            uint256 monthFromMarch = (5 * dayOfYear + 2) / 153;
            return (era * 400 + yearOfEra) * 12 + monthFromMarch + 2;
        }
    }
}
