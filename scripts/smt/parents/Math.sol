// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @dev What the ledger uses of OpenZeppelin's, without its assembly.
library Math {
    function saturatingSub(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a - b : 0;
    }
}
