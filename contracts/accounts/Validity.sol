// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @title When an operation may run, as the EntryPoint v0.8 reads it
/// @dev OpenZeppelin's packs for v0.9 too, which has more to say, at twice the gas.
library Validity {
    uint256 private constant FROM_PLACE = 208;
    uint256 private constant UNTIL_PLACE = 160;

    /// @param isSigned Whether the signature is one.
    /// @param from The last second before it may run; 0 is no bound.
    /// @param until The last second in which it may; 0 is no bound.
    function pack(bool isSigned, uint48 from, uint48 until) internal pure returns (uint256) {
        uint256 failed = isSigned ? 0 : 1;
        return (uint256(from) << FROM_PLACE) | (uint256(until) << UNTIL_PLACE) | failed;
    }
}
