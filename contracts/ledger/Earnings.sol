// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
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
        Person storage owner = _people[resident];
        _requireEnrolled(resident, owner.status);
        uint16 present = Calendar.monthOf(block.timestamp);
        require(month <= present && Calendar.yearOfMonth(month) == Calendar.yearOfMonth(present), MonthInvalid(month));
        uint32 old = _elsewhere[resident][month];
        (uint256 inMonth, uint256 inYear) = _earnedIn(present, owner);
        if (month == present) inMonth = inMonth - old + coins;
        inYear = inYear - old + coins;
        require(inYear <= type(uint32).max, AmountInvalid(coins));

        _setEarned(owner, present, inMonth, inYear);
        _elsewhere[resident][month] = coins;

        emit ElsewhereRecorded(resident, month, old, coins, commitment);
    }

    /// @inheritdoc ILedger
    function elsewhereOf(address resident, uint16 month) external view returns (uint32 coins) {
        return _elsewhere[resident][month];
    }

    /// @inheritdoc ILedger
    function roomOf(address resident) external view returns (uint256 month, uint256 year) {
        return _roomIn(Calendar.monthOf(block.timestamp), _people[resident]);
    }

    /// @inheritdoc ILedger
    function roomFrom(address resident, uint256 coins) external view returns (uint40 from) {
        Person storage owner = _people[resident];
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

    /// @dev Counts coins where the limits of the present month leave room for them; otherwise changes nothing.
    function _earn(uint16 month, Person storage owner, uint256 coins) internal returns (bool fits) {
        (uint256 inMonth, uint256 inYear) = _earnedIn(month, owner);
        (uint32 monthLimit, uint32 yearLimit) = _limitsIn(month);
        (inMonth, inYear) = (inMonth + coins, inYear + coins);
        if (inMonth > monthLimit || inYear > yearLimit) return false;

        _setEarned(owner, month, inMonth, inYear);
        return true;
    }

    /// @dev What a person earned counts from zero in a new month and a new year.
    function _earnedIn(uint256 month, Person storage owner) private view returns (uint256 inMonth, uint256 inYear) {
        inMonth = owner.month == month ? owner.earnedInMonth : 0;
        inYear = owner.month / 12 == month / 12 ? owner.earnedInYear : 0;
    }

    /// @dev A month's sum is never above its year's.
    function _setEarned(Person storage owner, uint16 month, uint256 inMonth, uint256 inYear) private {
        owner.month = month;
        owner.earnedInMonth = uint32(inMonth);
        owner.earnedInYear = uint32(inYear);
    }

    /// @dev What is left of the limits in a calendar month, the present or a later one.
    function _roomIn(uint256 calendarMonth, Person storage owner) private view returns (uint256 month, uint256 year) {
        (uint256 inMonth, uint256 inYear) = _earnedIn(calendarMonth, owner);
        (month, year) = _limitsIn(calendarMonth);
        return (Math.saturatingSub(month, inMonth), Math.saturatingSub(year, inYear));
    }

    function _fits(uint256 calendarMonth, Person storage owner, uint256 coins) private view returns (bool) {
        (uint256 month, uint256 year) = _roomIn(calendarMonth, owner);
        return coins <= month && coins <= year;
    }

    /// @dev The first month of the next year.
    function _january(uint256 month) private pure returns (uint256) {
        return (month / 12 + 1) * 12;
    }
}
