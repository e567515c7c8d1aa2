// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../ledger/ILedger.sol";
import {Role} from "../ledger/Records.sol";
import {IDebtRegister} from "./IDebtRegister.sol";
import {Payments} from "./Payments.sol";

/// @title Who guides and who collects are not the same
/// @notice A resident offers no coins to the organisation of their own mentor, unless a second of another one looked at it.
abstract contract Organisations is Payments {
    mapping(uint32 debtId => address second) private _sameOrganisationAllowedBy;

    /// @inheritdoc IDebtRegister
    function allowSameOrganisation(uint32 debtId) external {
        require(LEDGER.hasRole(msg.sender, Role.Second), ILedger.RoleNeeded(msg.sender, Role.Second));
        Claim storage claim = _claims[debtId];
        _requireStanding(debtId, claim.status);
        uint32 organisation = _organisationOf(creditorOf(debtId));
        require(_organisationOf(msg.sender) != organisation, SameOrganisation(debtId, organisation));

        _sameOrganisationAllowedBy[debtId] = msg.sender;

        emit SameOrganisationAllowed(debtId, claim.resident, msg.sender);
    }

    /// @inheritdoc IDebtRegister
    function sameOrganisationAllowedBy(uint32 debtId) external view returns (address) {
        return _sameOrganisationAllowedBy[debtId];
    }

    /// @dev Nobody guides the owner, or somebody of another organisation, or it was allowed.
    function _requireNoConflict(uint32 debtId, address mentor, address creditor) internal view {
        if (mentor == address(0)) return;
        uint32 organisation = _organisationOf(creditor);
        bool shared = _organisationOf(mentor) == organisation;
        require(!shared || _sameOrganisationAllowedBy[debtId] != address(0), SameOrganisation(debtId, organisation));
    }

    function _forgetSameOrganisation(uint32 debtId) internal {
        delete _sameOrganisationAllowedBy[debtId];
    }

    /// @dev Also where a staff record ended: who worked there yesterday is no stranger to it today.
    function _organisationOf(address account) private view returns (uint32) {
        return LEDGER.organisationOf(account);
    }
}
