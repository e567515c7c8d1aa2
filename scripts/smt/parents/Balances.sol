// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "./ILedger.sol";
import {DeskKind, Person} from "./Records.sol";

/// @dev Below Holds: the people, whom anything may happen to in between, and no desk or halt that refuses.
abstract contract Balances is ILedger {
    struct Totals {
        uint64 minted;
        uint64 redeemed;
        uint64 revoked;
        uint64 forfeited;
    }

    Totals internal _totals;
    mapping(address resident => Person) internal _people;
    uint32 internal _lastHold;
    address internal _anyone;
    uint40 internal _anyTime;

    function anythingHappens(address resident, Person calldata record, address anyone, uint40 anyTime) external {
        _people[resident] = record;
        (_anyone, _anyTime) = (anyone, anyTime);
    }

    function honouredUntil(address) internal view returns (uint40) {
        return _anyTime;
    }

    function approverOf(address) internal view returns (address) {
        return _anyone;
    }

    function _requireFree(address resident, uint64 coins) internal view {
        require(coins <= _people[resident].balance - _people[resident].held);
    }

    function _onlyOpenDesk(DeskKind) internal pure {}
    function _onlyDeskOf(uint32) internal pure {}
    function _requireNotHalted() internal pure {}
    function _emitTransfer(address, address, uint256) internal pure {}
}
