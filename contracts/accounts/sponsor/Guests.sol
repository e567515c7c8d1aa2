// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {ILedger} from "../../ledger/ILedger.sol";
import {PersonStatus, Role, StaffRecord} from "../../ledger/Records.sol";
import {Validity} from "../Validity.sol";
import {IFeeSponsor, Invitation} from "./IFeeSponsor.sol";

/// @title For whom is paid, and how often in a day
/// @notice Residents 40 operations a day, staff 400, invited accounts 5. A day has a quarter of an hour more, for what was signed
/// before midnight; the term of a role has a minute before it, in which the book itself allows nothing yet.
/// @dev Nothing here reads a clock: terms are handed to the EntryPoint.
abstract contract Guests is IFeeSponsor, EIP712 {
    struct Tally {
        uint32 day;
        uint16 count;
        uint48 invitedUntil;
    }

    bytes32 private constant INVITATION_TYPEHASH = keccak256("Invitation(bytes32 id,uint48 until)");
    uint16 private constant RESIDENT_A_DAY = 40;
    uint16 private constant STAFF_A_DAY = 400;
    uint16 private constant INVITED_A_DAY = 5;
    uint256 private constant SETTLES_EVERY = 8;
    uint48 private constant GRACE_PERIOD = 15 minutes;
    /// @dev Bundlers bring nothing whose term began only just now.
    uint48 private constant EARLY_PERIOD = 1 minutes;
    /// @dev In the place of the account that used an invitation.
    address private constant REVOKED = address(1);

    ILedger private immutable LEDGER;

    mapping(address account => Tally) private _tallies;
    mapping(bytes32 id => address account) private _usedBy;

    constructor(ILedger ledger) EIP712("FeeSponsor", "1") {
        LEDGER = ledger;
    }

    /// @inheritdoc IFeeSponsor
    function revokeInvitation(bytes32 id) external {
        require(LEDGER.hasRole(msg.sender, Role.Office), ILedger.RoleNeeded(msg.sender, Role.Office));
        address account = _usedBy[id];

        _usedBy[id] = REVOKED;
        _tallies[account].invitedUntil = 0;

        emit InvitationRevoked(id, account, msg.sender);
    }

    /// @inheritdoc IFeeSponsor
    function tallyOf(address account) external view returns (uint32 day, uint16 count, uint48 invitedUntil) {
        Tally memory tally = _tallies[account];
        return (tally.day, tally.count, tally.invitedUntil);
    }

    /// @inheritdoc IFeeSponsor
    function hashInvitation(bytes32 id, uint48 until) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(INVITATION_TYPEHASH, id, until)));
    }

    /// @dev Counts one operation of an account.
    /// @param paymasterData The day, and an invitation where it is used for the first time.
    /// @return validationData When the operation may run.
    /// @return settles Whether it is the one in eight after which the purse is looked at, another for each account and day.
    function _count(
        address account,
        bytes calldata paymasterData
    ) internal returns (uint256 validationData, bool settles) {
        uint32 day = uint32(bytes4(paymasterData));
        Tally memory tally = _tallies[account];
        require(day >= tally.day, DayPassed(day, tally.day));
        uint16 count = day == tally.day ? tally.count : 0;
        (uint16 most, uint48 from, uint48 until) = _standing(account, tally, paymasterData[4:]);
        require(count < most, DayIsFull(account, day, most));

        _tallies[account] = Tally(day, count + 1, tally.invitedUntil);

        return (_within(day, from, until), (uint160(account) + day + count) % SETTLES_EVERY == 0);
    }

    /// @dev The part of a day that lies within a term. The EntryPoint wants a moment after the first.
    function _within(uint32 day, uint48 from, uint48 until) private pure returns (uint256 validationData) {
        uint48 dayFrom = uint48(day) * 1 days - 1;
        uint48 dayUntil = uint48(day + 1) * 1 days + GRACE_PERIOD;
        if (from > dayFrom) dayFrom = from;
        if (until != 0 && until < dayUntil) dayUntil = until;
        return Validity.pack(true, dayFrom, dayUntil);
    }

    /// @dev Why an account is paid for, how often a day, and within which term. `tally` may get an invitation.
    function _standing(
        address account,
        Tally memory tally,
        bytes calldata invitation
    ) private returns (uint16 most, uint48 from, uint48 until) {
        if (LEDGER.statusOf(account) != PersonStatus.None) return (RESIDENT_A_DAY, 0, 0);
        StaffRecord memory record = LEDGER.staff(account);
        if (record.role != Role.None) return (STAFF_A_DAY, record.from - EARLY_PERIOD, record.until);
        if (invitation.length != 0) return _invite(account, tally, abi.decode(invitation, (Invitation)));

        require(tally.invitedUntil != 0, NotInvited(account));
        return (INVITED_A_DAY, 0, tally.invitedUntil);
    }

    /// @dev The issuer must hold OFFICE when it is used.
    function _invite(
        address account,
        Tally memory tally,
        Invitation memory invitation
    ) private returns (uint16, uint48, uint48) {
        StaffRecord memory issuer = LEDGER.staff(invitation.issuer);
        bytes32 digest = hashInvitation(invitation.id, invitation.until);
        bool isValid =
            _usedBy[invitation.id] == address(0) &&
                issuer.role == Role.Office &&
                invitation.until != 0 &&
                SignatureChecker.isValidSignatureNow(invitation.issuer, digest, invitation.signature);
        require(isValid, InvitationInvalid(invitation.id));

        _usedBy[invitation.id] = account;
        tally.invitedUntil = invitation.until;

        emit InvitationUsed(invitation.id, account, invitation.until);

        uint48 until = invitation.until < issuer.until ? invitation.until : issuer.until;
        return (INVITED_A_DAY, issuer.from - EARLY_PERIOD, until);
    }
}
