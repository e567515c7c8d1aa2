// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @title Who of the staff may help with an account
/// @notice An official proposes, a second one of another organisation agrees. OFFICE alone can grant roles, after 24 hours:
/// so that nobody makes their own second overnight, who agrees must have held their role for 7 days.
interface IOfficials {
    /// @dev OFFICE, SECOND or COUNSELLOR.
    error OfficialNeeded(address caller);
    /// @dev OFFICE or SECOND of another organisation than who proposed.
    error OtherOrganisationNeeded(address caller, uint32 organisation);
    error RoleTooNew(address caller, uint40 from);
    error GovernorNeeded(address caller);
    /// @dev An account that holds a staff role is helped by governance alone; one that holds none, by the office.
    error StaffAccount(bool isStaff);
}
