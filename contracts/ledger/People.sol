// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Households} from "./Households.sol";
import {ILedger} from "./ILedger.sol";
import {Person, PersonStatus} from "./Records.sol";
import {Staff} from "./Staff.sol";

/// @title Who takes part
/// @notice The office only enrols; every other step is the person's own, at any moment, without a mark (but see Endings).
/// None -> Enrolled -> Participating <-> Paused; all -> Left -> Enrolled again.
abstract contract People is Staff, Households {
    /// @notice What neither earning nor offering changes of a person: a second slot.
    /// @param pausedTotal Seconds of the pauses that ended.
    struct Standing {
        address approver;
        uint40 statusSince;
        uint40 pausedTotal;
    }

    uint40 private constant HONOUR_PERIOD = 365 days;

    mapping(address resident => Person) internal _people;
    mapping(address resident => Standing) private _standings;

    /// @inheritdoc ILedger
    function enrol(
        address resident,
        uint24 household,
        uint16 neighbourhood,
        bytes32 commitment
    ) external returns (uint24 householdId) {
        _onlyOffice();
        require(resident != address(0), ZeroAddress());
        PersonStatus status = statusOf(resident);
        require(status == PersonStatus.None || status == PersonStatus.Left, StatusRefused(resident, status));

        householdId = _household(household, neighbourhood);
        _people[resident].household = householdId;
        _setStatus(resident, PersonStatus.Enrolled);

        emit ResidentEnrolled(resident, householdId, neighbourhoodOf(householdId), commitment);
    }

    /// @inheritdoc ILedger
    function participate(bytes32 termsHash) external {
        _requireStatus(msg.sender, PersonStatus.Enrolled);

        _setStatus(msg.sender, PersonStatus.Participating);

        emit ResidentParticipated(msg.sender, termsHash);
    }

    /// @inheritdoc ILedger
    function pause() external {
        _requireStatus(msg.sender, PersonStatus.Participating);

        _setStatus(msg.sender, PersonStatus.Paused);

        emit ResidentPaused(msg.sender);
    }

    /// @inheritdoc ILedger
    function resume() external {
        _requireStatus(msg.sender, PersonStatus.Paused);

        _setStatus(msg.sender, PersonStatus.Participating);

        emit ResidentResumed(msg.sender);
    }

    /// @inheritdoc ILedger
    function quit() external {
        _requireEnrolled(msg.sender, statusOf(msg.sender));

        _leave(msg.sender);
    }

    /// @inheritdoc ILedger
    function moveHousehold(
        address resident,
        uint24 household,
        uint16 neighbourhood,
        bytes32 commitment
    ) external returns (uint24 householdId) {
        _onlyOffice();
        _requireEnrolled(resident, statusOf(resident));

        householdId = _household(household, neighbourhood);
        _people[resident].household = householdId;

        emit ResidentMoved(resident, householdId, neighbourhoodOf(householdId), commitment);
    }

    /// @inheritdoc ILedger
    function protect(address resident, address approver, bool active) external {
        _onlyOffice();
        PersonStatus status = statusOf(resident);
        require(status != PersonStatus.None, StatusRefused(resident, status));
        require(approver != address(0), ZeroAddress());

        _people[resident].hasApprover = active;
        _standings[resident].approver = active ? approver : address(0);

        emit ResidentProtected(resident, approver, active);
    }

    /// @inheritdoc ILedger
    function person(address resident) public view returns (Person memory) {
        return _people[resident];
    }

    /// @inheritdoc ILedger
    function statusOf(address resident) public view returns (PersonStatus) {
        return _people[resident].status;
    }

    /// @inheritdoc ILedger
    function householdOf(address resident) public view returns (uint24 household) {
        return _people[resident].household;
    }

    /// @inheritdoc ILedger
    function approverOf(address resident) public view returns (address) {
        return _standings[resident].approver;
    }

    /// @inheritdoc ILedger
    function statusSince(address resident) external view returns (uint40) {
        return _standings[resident].statusSince;
    }

    /// @inheritdoc ILedger
    function pausedFor(address resident) public view returns (uint40) {
        Standing memory standing = _standings[resident];
        bool runs = statusOf(resident) == PersonStatus.Paused;
        return standing.pausedTotal + (runs ? uint40(block.timestamp) - standing.statusSince : 0);
    }

    /// @inheritdoc ILedger
    function honouredUntil(address resident) public view returns (uint40) {
        bool left = statusOf(resident) == PersonStatus.Left;
        return left ? _standings[resident].statusSince + HONOUR_PERIOD : 0;
    }

    /// @dev Neither unknown nor left.
    function _requireEnrolled(address resident, PersonStatus status) internal pure {
        require(_isEnrolled(status), StatusRefused(resident, status));
    }

    function _isEnrolled(PersonStatus status) internal pure returns (bool) {
        return status != PersonStatus.None && status != PersonStatus.Left;
    }

    function _requireStatus(address resident, PersonStatus wanted) internal view {
        PersonStatus status = statusOf(resident);
        require(status == wanted, StatusRefused(resident, status));
    }

    function _leave(address resident) internal virtual {
        _setStatus(resident, PersonStatus.Left);

        emit ResidentLeft(resident, uint40(block.timestamp) + HONOUR_PERIOD);
    }

    function _setStatus(address resident, PersonStatus status) private {
        _standings[resident].pausedTotal = pausedFor(resident);
        _standings[resident].statusSince = uint40(block.timestamp);
        _people[resident].status = status;
    }
}
