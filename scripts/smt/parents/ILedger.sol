// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @dev In the interface's place: the clock that a harness turns on.
abstract contract ILedger {
    uint40 internal _now;
    uint16 internal _month;

    function turnTheClock(uint40 time, uint16 month) external {
        require(time >= _now && month >= _month);
        (_now, _month) = (time, month);
    }
}
