// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
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
    function grantStaff(
        address account,
        Role role,
        uint32 organisation,
        uint40 until,
        uint40 ceiling,
        uint16 team
    ) external {
        _onlyOffice();
        require(account != msg.sender, StaffOwnRecord(account));
        bool goesOn = hasRole(account, role);
        StaffRecord memory record = _staff[account];
        goesOn = goesOn && record.organisation == organisation && record.team == team;

        if (!goesOn) record.from = uint40(block.timestamp) + GRANT_DELAY;
        record.role = role;
        record.organisation = organisation;
        record.until = until;
        record.ceiling = ceiling;
        record.team = team;
        _grantedBy[account] = msg.sender;
        _grant(account, record);
    }

    /// @inheritdoc ILedger
    function approveStaff(address account) external {
        _onlySecondOfficial(account, _grantedBy[account]);
        require(account != msg.sender, StaffOwnRecord(account));
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
    function organisationOf(address account) external view returns (uint32 organisation) {
        return _staff[account].organisation;
    }

    /// @inheritdoc ILedger
    function hasRole(address account, Role role) public view returns (bool) {
        return _isValid(_staff[account], role);
    }

    function _onlyOffice() internal view {
        _requireRole(msg.sender, Role.Office);
    }

    /// @dev OFFICE or SECOND, and not who did the first half.
    function _onlySecondOfficial(address account, address first) internal view {
        if (!hasRole(msg.sender, Role.Second)) _onlyOffice();
        require(first != msg.sender, StaffSameOfficial(account, msg.sender));
    }

    function _requireRole(address account, Role role) internal view {
        require(hasRole(account, role), RoleNeeded(account, role));
    }

    /// @dev An official of the first hour, or appointed by governance: starts at once.
    function _appoint(address account, uint32 organisation, uint40 until) internal {
        StaffRecord memory record;
        record.role = Role.Office;
        record.organisation = organisation;
        record.from = uint40(block.timestamp);
        record.until = until;
        _grant(account, record);
    }

    /// @dev Counts what a mentor promises in this calendar month, before anything is agreed: no visit ends in "the budget
    /// is empty".
    function _countPromise(address mentor, uint64 coins) internal {
        _requireRole(mentor, Role.Mentor);
        StaffRecord storage record = _staff[mentor];
        uint16 month = Calendar.monthOf(block.timestamp);
        uint40 used = record.month == month ? record.used : 0;
        uint256 left = Math.saturatingSub(record.ceiling, used);
        require(coins <= left, CeilingPassed(mentor, coins, left));

        record.month = month;
        record.used = used + uint40(coins);
    }

    /// @dev Gives room back in the month it was used, and in no other.
    function _uncountPromise(address mentor, uint16 month, uint64 coins) internal {
        StaffRecord storage record = _staff[mentor];
        if (record.month != month) return;

        record.used = uint40(Math.saturatingSub(record.used, coins));
    }

    function _grant(address account, StaffRecord memory record) private {
        require(account != address(0), ZeroAddress());
        require(record.role != Role.None, RoleNeeded(account, record.role));
        require(
            record.until > record.from && record.until > block.timestamp,
            StaffWindowInvalid(record.from, record.until)
        );

        _staff[account] = record;

        emit StaffGranted(
            account,
            record.role,
            record.organisation,
            record.from,
            record.until,
            record.ceiling,
            record.team
        );
    }

    function _isValid(StaffRecord storage record, Role role) private view returns (bool) {
        return record.role == role && record.from <= block.timestamp && block.timestamp < record.until;
    }
}
