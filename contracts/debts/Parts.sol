// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components} from "./IDebtRegister.sol";

/// @title The four parts of a debt, and which goes first
library Parts {
    /// @notice Euro cents of all parts together.
    function sum(Components memory parts) internal pure returns (uint256) {
        return uint256(parts.principal) + parts.increase + parts.interest + parts.costs;
    }

    /// @notice True when no part is larger than the same part of `others`.
    function noneAbove(Components memory parts, Components memory others) internal pure returns (bool) {
        return
            parts.principal <= others.principal &&
            parts.increase <= others.increase &&
            parts.interest <= others.interest &&
            parts.costs <= others.costs;
    }

    /// @notice Each part of `open` less the same part of `taken`. Requirements: none of these is larger.
    function minus(Components memory open, Components memory taken) internal pure returns (Components memory) {
        return
            Components({
                principal: open.principal - taken.principal,
                increase: open.increase - taken.increase,
                interest: open.interest - taken.interest,
                costs: open.costs - taken.costs
            });
    }

    /// @notice Takes `cents` off the parts in an order, two bits each from the low end. Changes `open` in place.
    /// Requirements: `cents` is at most the sum.
    function take(Components memory open, uint256 cents, uint8 order) internal pure returns (Components memory taken) {
        for (uint256 turn = 0; turn < 4 && cents > 0; ++turn) {
            uint256 part = (order >> (2 * turn)) & 3;
            if (part == 0) (open.principal, taken.principal, cents) = _takeOne(open.principal, cents);
            if (part == 1) (open.increase, taken.increase, cents) = _takeOne(open.increase, cents);
            if (part == 2) (open.interest, taken.interest, cents) = _takeOne(open.interest, cents);
            if (part == 3) (open.costs, taken.costs, cents) = _takeOne(open.costs, cents);
        }
    }

    /// @notice True when an order names each part once.
    function isOrder(uint8 order) internal pure returns (bool) {
        uint256 seen;
        for (uint256 turn = 0; turn < 4; ++turn) seen |= 1 << ((order >> (2 * turn)) & 3);
        return seen == 15;
    }

    function _takeOne(uint48 open, uint256 cents) private pure returns (uint48 rest, uint48 taken, uint256 left) {
        taken = cents < open ? uint48(cents) : open;
        return (open - taken, taken, cents - taken);
    }
}
