// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "./ILedger.sol";
import {Person, PersonStatus} from "./Records.sol";
import {Staff} from "./Staff.sol";

/// @title Who takes part
/// @notice The office only enrols; every other step is the person's own, at any moment, without a mark.
/// None -> Enrolled -> Participating <-> Paused; all -> Left -> Enrolled again.
abstract contract People is Staff {
    /// @notice What only offers and pauses need of a person: a second slot that earning never touches.
    struct Standing {
        address approver;
        uint40 statusSince;
        uint8 openHolds;
    }

    uint40 private constant HONOUR_PERIOD = 365 days;

    mapping(address resident => Person) internal _people;
    mapping(address resident => Standing) internal _standings;
    mapping(uint24 household => uint16 neighbourhood) private _neighbourhoods;
    uint24 private _lastHousehold;

    /// @inheritdoc ILedger
    function enrol(
        address resident,
        uint24 household,
        uint16 neighbourhood,
        bytes32 commitment
    ) external returns (uint24 householdId) {
        _onlyOffice();
        require(resident != address(0), ZeroAddress());
        PersonStatus status = _people[resident].status;
        require(status == PersonStatus.None || status == PersonStatus.Left, StatusRefused(resident, status));
        require(household <= _lastHousehold, HouseholdUnknown(household));

        householdId = household == 0 ? _newHousehold(neighbourhood) : household;
        _people[resident].household = householdId;
        _setStatus(resident, PersonStatus.Enrolled);

        emit ResidentEnrolled(resident, householdId, _neighbourhoods[householdId], commitment);
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
        PersonStatus status = _people[msg.sender].status;
        require(_isEnrolled(status), StatusRefused(msg.sender, status));

        _setStatus(msg.sender, PersonStatus.Left);

        emit ResidentLeft(msg.sender, uint40(block.timestamp) + HONOUR_PERIOD);
    }

    /// @inheritdoc ILedger
    function protect(address resident, address approver, bool active) external {
        _onlyOffice();
        PersonStatus status = _people[resident].status;
        require(status != PersonStatus.None, StatusRefused(resident, status));
        require(approver != address(0), ZeroAddress());

        _standings[resident].approver = active ? approver : address(0);

        emit ResidentProtected(resident, approver, active);
    }

    /// @inheritdoc ILedger
    function person(address resident) external view returns (Person memory) {
        return _people[resident];
    }

    /// @inheritdoc ILedger
    function neighbourhoodOf(uint24 household) public view returns (uint16) {
        return _neighbourhoods[household];
    }

    /// @inheritdoc ILedger
    function approverOf(address resident) external view returns (address) {
        return _standings[resident].approver;
    }

    /// @inheritdoc ILedger
    function statusSince(address resident) external view returns (uint40) {
        return _standings[resident].statusSince;
    }

    /// @inheritdoc ILedger
    function honouredUntil(address resident) public view returns (uint40) {
        bool left = _people[resident].status == PersonStatus.Left;
        return left ? _standings[resident].statusSince + HONOUR_PERIOD : 0;
    }

    function _isEnrolled(PersonStatus status) internal pure returns (bool) {
        return status == PersonStatus.Enrolled || status == PersonStatus.Participating || status == PersonStatus.Paused;
    }

    function _requireStatus(address resident, PersonStatus wanted) internal view {
        PersonStatus status = _people[resident].status;
        require(status == wanted, StatusRefused(resident, status));
    }

    function _setStatus(address resident, PersonStatus status) private {
        _people[resident].status = status;
        _standings[resident].statusSince = uint40(block.timestamp);
    }

    function _newHousehold(uint16 neighbourhood) private returns (uint24 household) {
        household = ++_lastHousehold;
        _neighbourhoods[household] = neighbourhood;
    }
}
