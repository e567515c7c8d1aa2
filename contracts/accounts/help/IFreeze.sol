// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @title A freeze of new offers
/// @notice Against theft and pressure. While it lasts the account makes no offer of coins; everything else goes on:
/// cancelling, leaving, pausing, taking coins back, answering a plan.
/// @dev The account refuses the call `offer` to a Redemptions desk of the book, opened or replaced. It has no say in what
/// others do in their own name.
interface IFreeze {
    event OffersFrozen(address indexed by, uint40 until);
    event OffersThawed(address indexed by);

    error OffersStopped(uint40 until);
    error FreezeTooSoon(uint40 from);
    error FreezeTooLong(uint40 until, uint40 most);
    error NotFrozen();

    /// @notice Stops new offers until a moment. Who may: OFFICE. Requirements: at most 14 days from now; the last freeze
    /// ended 14 days ago. Emits {OffersFrozen}.
    function freezeOffers(uint40 until) external;

    /// @notice Ends a freeze early; the 14 days before a next one begin. Who may: OFFICE. Requirements: frozen. Emits
    /// {OffersThawed}.
    function thawOffers() external;

    /// @notice From when this account can make offers: after a freeze, and 7 days after a recovery. In the past when it can.
    function offersFrom() external view returns (uint40);
}
