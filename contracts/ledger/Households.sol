// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "./ILedger.sol";

/// @title Households and where they live
/// @notice Adults of one family. Each keeps their own coins and debts; a household only says who may offer for whom, and
/// which funds look at it.
abstract contract Households is ILedger {
    mapping(uint24 household => uint16 neighbourhood) private _neighbourhoods;
    uint24 private _lastHousehold;

    /// @inheritdoc ILedger
    function neighbourhoodOf(uint24 household) public view returns (uint16) {
        return _neighbourhoods[household];
    }

    /// @dev One that exists, or, for 0, a new one in a neighbourhood.
    function _household(uint24 household, uint16 neighbourhood) internal returns (uint24 householdId) {
        require(household <= _lastHousehold, HouseholdUnknown(household));
        if (household != 0) return household;

        householdId = ++_lastHousehold;
        _neighbourhoods[householdId] = neighbourhood;
    }
}
