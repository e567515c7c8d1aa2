// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @title What coins do to a debt
/// @notice Coin cents against euro cents at a rate in ten-thousandths (10_000 is 1.00). Rounding is always for the
/// resident: a debt falls by the rounded-up worth of the coins, and no more coins go than that takes.
library Rate {
    uint256 private constant ONE = 10_000;

    /// @notice Euro cents that `coins` take off, rounded up.
    function eurosUp(uint256 coins, uint256 rateBps) internal pure returns (uint256) {
        return (coins * rateBps + ONE - 1) / ONE;
    }

    /// @notice The least coins that take off `euros`. Requirements: `rateBps` is not zero.
    function coinsFor(uint256 euros, uint256 rateBps) internal pure returns (uint256) {
        return euros == 0 ? 0 : ((euros - 1) * ONE) / rateBps + 1;
    }
}
