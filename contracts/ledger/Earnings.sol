// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "./Calendar.sol";
import {Endings} from "./Endings.sol";
import {ILedger} from "./ILedger.sol";
import {Person} from "./Records.sol";
import {Settings} from "./Settings.sol";

/// @title What counts under the limits
/// @notice Per person, calendar month and year in Europe/Amsterdam: what was minted, and what the office recorded as received
/// elsewhere. A new month and a new year begin at zero.
/// @dev The month's sum is part of the year's, and a record is part of both as long as they run: so neither goes below zero.
abstract contract Earnings is Endings, Settings {
    mapping(address resident => mapping(uint16 month => uint32 coins)) private _elsewhere;

    /// @inheritdoc ILedger
    function recordElsewhere(address resident, uint16 month, uint32 coins, bytes32 commitment) external {
        _onlyOffice();
        _requireEnrolled(resident);
        Person memory owner = _thisMonth(resident);
        require(
            month <= owner.month && Calendar.yearOfMonth(month) == Calendar.yearOfMonth(owner.month),
            MonthInvalid(month)
        );
        uint32 old = _elsewhere[resident][month];
        uint256 inYear = uint256(owner.earnedInYear) - old + coins;
        require(inYear <= type(uint32).max, AmountInvalid(coins));

        if (month == owner.month) owner.earnedInMonth = owner.earnedInMonth - old + coins;
        owner.earnedInYear = uint32(inYear);
        _write(resident, owner);
        _elsewhere[resident][month] = coins;

        emit ElsewhereRecorded(resident, month, old, coins, commitment);
    }

    /// @inheritdoc ILedger
    function elsewhereOf(address resident, uint16 month) external view returns (uint32 coins) {
        return _elsewhere[resident][month];
    }

    /// @inheritdoc ILedger
    function roomOf(address resident) external view returns (uint256 month, uint256 year) {
        return _roomIn(Calendar.monthOf(block.timestamp), person(resident));
    }

    /// @inheritdoc ILedger
    function roomFrom(address resident, uint256 coins) external view returns (uint40 from) {
        Person memory owner = person(resident);
        uint256 present = Calendar.monthOf(block.timestamp);
        if (_fits(present, owner, coins)) return uint40(block.timestamp);

        // Room only changes with a new month, a new year, other limits, and the new year under these.
        uint256[4] memory months = [present + 1, _january(present), _nextFrom, _january(_nextFrom)];
        uint256 first = type(uint256).max;
        for (uint256 i = 0; i < months.length; ++i) {
            uint256 month = months[i];
            if (month > present && month < first && _fits(month, owner, coins)) first = month;
        }
        return first == type(uint256).max ? type(uint40).max : uint40(Calendar.startOf(first));
    }

    /// @dev What a person earned counts from zero in a new month and a new year.
    function _thisMonth(address resident) internal view returns (Person memory owner) {
        owner = person(resident);
        uint16 month = Calendar.monthOf(block.timestamp);
        if (owner.month == month) return owner;

        if (Calendar.yearOfMonth(owner.month) != Calendar.yearOfMonth(month)) owner.earnedInYear = 0;
        owner.earnedInMonth = 0;
        owner.month = month;
    }

    /// @dev What is left of the limits in a calendar month, the present or a later one.
    function _roomIn(uint256 calendarMonth, Person memory owner) internal view returns (uint256 month, uint256 year) {
        uint256 inMonth = owner.month == calendarMonth ? owner.earnedInMonth : 0;
        uint256 inYear = owner.month / 12 == calendarMonth / 12 ? owner.earnedInYear : 0;
        (month, year) = _limitsIn(calendarMonth);
        month = inMonth < month ? month - inMonth : 0;
        year = inYear < year ? year - inYear : 0;
    }

    function _fits(uint256 calendarMonth, Person memory owner, uint256 coins) internal view returns (bool) {
        (uint256 month, uint256 year) = _roomIn(calendarMonth, owner);
        return coins <= month && coins <= year;
    }

    /// @dev The first month of the next year.
    function _january(uint256 month) private pure returns (uint256) {
        return (month / 12 + 1) * 12;
    }
}
