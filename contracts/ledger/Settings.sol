// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "./ILedger.sol";

/// @title Limits and halt
/// @notice What a person may earn in a month and a year, and the stop that ends by itself. One slot.
abstract contract Settings is ILedger {
    uint40 private constant HALT_PERIOD = 7 days;
    uint40 private constant HALT_INTERVAL = 30 days;

    uint40 private _monthLimit = type(uint40).max;
    uint40 private _yearLimit = type(uint40).max;
    uint40 private _haltedUntil;
    uint40 private _haltableFrom;

    /// @inheritdoc ILedger
    function limits() public view returns (uint40 month, uint40 year) {
        return (_monthLimit, _yearLimit);
    }

    /// @inheritdoc ILedger
    function haltedUntil() external view returns (uint40) {
        return _haltedUntil;
    }

    function _requireNotHalted() internal view {
        require(block.timestamp >= _haltedUntil, SystemHalted(_haltedUntil));
    }

    function _setLimits(uint40 month, uint40 year) internal {
        emit LimitsSet(_monthLimit, month, _yearLimit, year);

        _monthLimit = month;
        _yearLimit = year;
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
