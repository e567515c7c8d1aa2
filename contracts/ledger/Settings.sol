// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "./Calendar.sol";
import {ILedger} from "./ILedger.sol";

/// @title Limits, threshold and halt
/// @notice What a person may earn in a month and a year, from a calendar month on; what needs a second pair of eyes; and the
/// stop that ends by itself.
/// @dev The first eight fill one slot: a mint reads limits and halt, an offer the halt, and it counts the holds.
abstract contract Settings is ILedger {
    uint40 private constant HALT_PERIOD = 7 days;
    uint40 private constant HALT_INTERVAL = 30 days;

    uint32 private _monthLimit = type(uint32).max;
    uint32 private _yearLimit = type(uint32).max;
    /// @dev In force from `_nextFrom` on: in the past for a change that has begun.
    uint32 private _nextMonthLimit = type(uint32).max;
    uint32 private _nextYearLimit = type(uint32).max;
    uint16 internal _nextFrom;
    uint40 private _haltedUntil;
    uint40 private _haltableFrom;
    uint32 internal _lastHold;

    uint40 private _secondThreshold = type(uint40).max;

    /// @inheritdoc ILedger
    function limits() external view returns (uint32 month, uint32 year) {
        return _limitsIn(Calendar.monthOf(block.timestamp));
    }

    /// @inheritdoc ILedger
    function limitsIn(uint16 calendarMonth) external view returns (uint32 month, uint32 year) {
        return _limitsIn(calendarMonth);
    }

    /// @inheritdoc ILedger
    function secondThreshold() external view returns (uint40) {
        return _secondThreshold;
    }

    /// @inheritdoc ILedger
    function haltedUntil() external view returns (uint40) {
        return _haltedUntil;
    }

    function _requireNotHalted() internal view {
        require(block.timestamp >= _haltedUntil, SystemHalted(_haltedUntil));
    }

    function _limitsIn(uint256 calendarMonth) internal view returns (uint32 month, uint32 year) {
        if (calendarMonth < _nextFrom) return (_monthLimit, _yearLimit);
        return (_nextMonthLimit, _nextYearLimit);
    }

    function _setLimits(uint16 from, uint32 month, uint32 year) internal {
        uint16 present = Calendar.monthOf(block.timestamp);
        require(from >= present, MonthInvalid(from));

        (_monthLimit, _yearLimit) = _limitsIn(present);
        (_nextFrom, _nextMonthLimit, _nextYearLimit) = (from, month, year);

        emit LimitsSet(from, month, year);
    }

    function _setSecondThreshold(uint40 coins) internal {
        emit SecondThresholdSet(_secondThreshold, coins);

        _secondThreshold = coins;
    }

    function _halt() internal {
        require(block.timestamp >= _haltableFrom, HaltTooSoon(_haltableFrom));

        _haltedUntil = uint40(block.timestamp) + HALT_PERIOD;
        _haltableFrom = uint40(block.timestamp) + HALT_INTERVAL;

        emit Halted(_haltedUntil);
    }

    function _unhalt() internal {
        _haltedUntil = uint40(block.timestamp);

        emit Unhalted();
    }
}
