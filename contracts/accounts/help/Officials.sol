// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../ledger/ILedger.sol";
import {Role, StaffRecord} from "../../ledger/Records.sol";
import {IOfficials} from "./IOfficials.sol";

/// @title What an account asks the book about the staff
abstract contract Officials is IOfficials {
    uint40 private constant STANDING_PERIOD = 7 days;

    ILedger internal immutable LEDGER;
    /// @dev The timelock.
    address private immutable GOVERNOR;

    constructor(ILedger ledger, address governor) {
        LEDGER = ledger;
        GOVERNOR = governor;
    }

    /// @return organisation That of the caller.
    function _onlyOffice() internal view returns (uint32 organisation) {
        require(LEDGER.hasRole(msg.sender, Role.Office), ILedger.RoleNeeded(msg.sender, Role.Office));
        return LEDGER.staff(msg.sender).organisation;
    }

    function _onlySecondBeside(uint32 organisation) internal view {
        StaffRecord memory caller = LEDGER.staff(msg.sender);
        bool holdsRole = _holds(caller, Role.Office) || _holds(caller, Role.Second);
        require(holdsRole && caller.organisation != organisation, OtherOrganisationNeeded(msg.sender, organisation));
        _checkStanding(caller);
    }

    function _onlyCounsellor() internal view {
        StaffRecord memory caller = LEDGER.staff(msg.sender);
        require(_holds(caller, Role.Counsellor), ILedger.RoleNeeded(msg.sender, Role.Counsellor));
        _checkStanding(caller);
    }

    function _onlyOfficial() internal view {
        require(_isOfficial(), OfficialNeeded(msg.sender));
    }

    function _onlyGovernor() internal view {
        require(msg.sender == GOVERNOR, GovernorNeeded(msg.sender));
    }

    function _isOfficial() internal view returns (bool) {
        StaffRecord memory caller = LEDGER.staff(msg.sender);
        return _holds(caller, Role.Office) || _holds(caller, Role.Second) || _holds(caller, Role.Counsellor);
    }

    /// @dev Also with a role that has not started yet.
    function _requireStaff(bool wanted) internal view {
        StaffRecord memory own = LEDGER.staff(address(this));
        bool isStaff = own.role != Role.None && block.timestamp < own.until;
        require(isStaff == wanted, StaffAccount(isStaff));
    }

    function _checkStanding(StaffRecord memory caller) private view {
        require(block.timestamp >= caller.from + STANDING_PERIOD, RoleTooNew(msg.sender, caller.from));
    }

    function _holds(StaffRecord memory record, Role role) private view returns (bool) {
        return record.role == role && record.from <= block.timestamp && block.timestamp < record.until;
    }
}
