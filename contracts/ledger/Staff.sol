// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "./Calendar.sol";
import {ILedger} from "./ILedger.sol";
import {Role, StaffRecord} from "./Records.sol";

/// @title Who works here, until when, and what a mentor may promise in a month
/// @notice Records end by themselves. Taking a right away is immediate; giving one waits 24 hours.
abstract contract Staff is ILedger {
    uint40 private constant GRANT_DELAY = 24 hours;

    mapping(address account => StaffRecord) private _staff;
    mapping(address account => address official) private _grantedBy;

    /// @inheritdoc ILedger
    function grantStaff(address account, Role role, uint32 organisation, uint40 until, uint40 ceiling) external {
        _onlyOffice();
        require(account != msg.sender, StaffOwnRecord(account));
        StaffRecord memory old = _staff[account];
        bool goesOn = hasRole(account, role) && old.organisation == organisation;

        _grantedBy[account] = msg.sender;
        _grant(account, role, organisation, goesOn ? old.from : uint40(block.timestamp) + GRANT_DELAY, until, ceiling);
    }

    /// @inheritdoc ILedger
    function approveStaff(address account) external {
        if (!hasRole(msg.sender, Role.Second)) _onlyOffice();
        require(account != msg.sender, StaffOwnRecord(account));
        require(_grantedBy[account] != msg.sender, StaffSameOfficial(account, msg.sender));
        StaffRecord storage record = _staff[account];
        require(record.role == Role.Mentor, RoleNeeded(account, Role.Mentor));
        require(record.from > block.timestamp, StaffWindowInvalid(record.from, record.until));

        record.from = uint40(block.timestamp);

        emit StaffApproved(account, msg.sender);
    }

    /// @inheritdoc ILedger
    function revokeStaff(address account) external {
        _onlyOffice();

        _staff[account].role = Role.None;

        emit StaffRevoked(account, msg.sender);
    }

    /// @inheritdoc ILedger
    function staff(address account) external view returns (StaffRecord memory) {
        return _staff[account];
    }

    /// @inheritdoc ILedger
    function hasRole(address account, Role role) public view returns (bool) {
        return _isValid(_staff[account], role);
    }

    function _onlyOffice() internal view {
        _requireRole(msg.sender, Role.Office);
    }

    function _requireRole(address account, Role role) internal view {
        require(hasRole(account, role), RoleNeeded(account, role));
    }

    /// @dev An official of the first hour, or appointed by governance: starts at once.
    function _appoint(address account, uint32 organisation, uint40 until) internal {
        _grant(account, Role.Office, organisation, uint40(block.timestamp), until, 0);
    }

    /// @dev Counts what a mentor promises in this calendar month, before anything is agreed: no visit ends in "the budget
    /// is empty".
    function _countPromise(address mentor, uint64 coins) internal {
        StaffRecord memory record = _staff[mentor];
        require(_isValid(record, Role.Mentor), RoleNeeded(mentor, Role.Mentor));
        uint16 month = Calendar.monthOf(block.timestamp);
        uint40 used = record.month == month ? record.used : 0;
        uint40 left = used < record.ceiling ? record.ceiling - used : 0;
        require(coins <= left, CeilingPassed(mentor, coins, left));

        record.month = month;
        record.used = used + uint40(coins);
        _staff[mentor] = record;
    }

    /// @dev Gives room back in the month it was used, and in no other.
    function _uncountPromise(address mentor, uint16 month, uint64 coins) internal {
        StaffRecord storage record = _staff[mentor];
        if (month == 0 || record.month != month) return;

        uint40 used = record.used;
        record.used = coins < used ? used - uint40(coins) : 0;
    }

    function _grant(
        address account,
        Role role,
        uint32 organisation,
        uint40 from,
        uint40 until,
        uint40 ceiling
    ) private {
        require(account != address(0), ZeroAddress());
        require(role != Role.None, RoleNeeded(account, role));
        require(until > from && until > block.timestamp, StaffWindowInvalid(from, until));

        StaffRecord storage record = _staff[account];
        record.role = role;
        record.from = from;
        record.until = until;
        record.organisation = organisation;
        record.ceiling = ceiling;

        emit StaffGranted(account, role, organisation, from, until, ceiling);
    }

    function _isValid(StaffRecord memory record, Role role) private view returns (bool) {
        return record.role == role && record.from <= block.timestamp && block.timestamp < record.until;
    }
}
