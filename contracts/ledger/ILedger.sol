// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Desk, DeskKind, Fund, Hold, Person, PersonStatus, Reward, Role, StaffRecord} from "./Records.sol";

/// @title The book: people, staff, funds, coins and holds
/// @notice All that counts, and who may change it. Amounts are coin cents (2 decimals); times are seconds since 1970.
/// @dev No words, names, references or reasons: a `commitment` is HMAC-SHA-256 with a random 32-byte salt over the
/// record in the dossier. Nothing that gives a resident coins back is restricted, paused or halted.
interface ILedger {
    // ---------------------------------------------------------------- events

    event ResidentEnrolled(
        address indexed resident,
        uint24 indexed household,
        uint16 neighbourhood,
        bytes32 commitment
    );
    event ResidentParticipated(address indexed resident, bytes32 termsHash);
    event ResidentPaused(address indexed resident);
    event ResidentResumed(address indexed resident);
    event ResidentLeft(address indexed resident, uint40 honouredUntil);
    event ResidentMoved(address indexed resident, uint24 indexed household, uint16 neighbourhood, bytes32 commitment);
    event EndAnnounced(address indexed resident, address indexed by, uint40 from, bytes32 commitment);
    event EndObjected(address indexed resident);
    /// @dev `month` is an Amsterdam month id; `coins` replaces `oldCoins` for it.
    event ElsewhereRecorded(
        address indexed resident,
        uint16 indexed month,
        uint32 oldCoins,
        uint32 coins,
        bytes32 commitment
    );
    event ResidentProtected(address indexed resident, address indexed approver, bool active);

    event StaffGranted(
        address indexed account,
        Role indexed role,
        uint32 indexed organisation,
        uint40 from,
        uint40 until,
        uint40 ceiling,
        uint16 team
    );
    event StaffApproved(address indexed account, address indexed second);
    event StaffRevoked(address indexed account, address indexed by);

    event FundCreated(uint24 indexed fundId, uint256 neighbourhoods, uint40 until);
    event FundPledged(uint24 indexed fundId, uint32 indexed funder, uint64 coins, bytes32 commitment);
    event FundClosed(uint24 indexed fundId);

    event HoldApproved(uint32 indexed holdId, address indexed owner, address indexed approver);
    event HoldRefused(uint32 indexed holdId, address indexed owner, address indexed approver, bytes32 commitment);
    /// @dev Straight from the ledger; what a desk ends, the desk tells.
    event HoldReleased(uint32 indexed holdId, address indexed owner, uint32 coins);
    event Forfeited(address indexed resident, uint64 coins);

    event DeskSet(address indexed desk, DeskKind kind, bool open);
    /// @dev In force from the calendar month `from` on.
    event LimitsSet(uint16 indexed from, uint32 month, uint32 year);
    event SecondThresholdSet(uint40 oldCoins, uint40 newCoins);
    event Halted(uint40 until);
    event Unhalted();

    // ---------------------------------------------------------------- errors

    /// @dev The caller has no valid staff record of the role (`None`, expired, revoked or not started).
    error RoleNeeded(address caller, Role role);
    error DeskNeeded(address caller, DeskKind kind);
    error StatusRefused(address resident, PersonStatus status);
    error ZeroAddress();
    error HouseholdUnknown(uint24 household);
    error MonthInvalid(uint16 month);
    error EndNotAnnounced(address resident);
    error EndTooSoon(address resident, uint40 from);
    error NotApprover(address caller, address resident);
    /// @dev Counsellor or representative has not said yes to this offer.
    error ApprovalNeeded(address resident, address approver);
    error StaffWindowInvalid(uint40 from, uint40 until);
    error StaffOwnRecord(address account);
    error StaffSameOfficial(address account, address official);
    error OfficialsTooFew(uint256 count);
    error CeilingPassed(address mentor, uint256 wanted, uint256 left);
    error LimitPassed(address resident, uint256 wanted, uint256 left);
    error FundUnknown(uint24 fundId);
    error FundNotOpen(uint24 fundId);
    error FundTermInvalid(uint40 until);
    error FundTooSmall(uint24 fundId, uint256 wanted, uint256 left);
    error FundElsewhere(uint24 fundId, uint16 neighbourhood);
    error AmountInvalid(uint256 amount);
    error CoinsNotFree(address resident, uint256 wanted, uint256 free);
    /// @dev Also when the coins of the hold went back already.
    error HoldUnknown(uint32 holdId);
    error HoldExpired(uint32 holdId, uint40 until);
    error HoldNotYours(uint32 holdId, address caller, uint40 until);
    error TooManyHolds(address resident);
    error HonourPeriodRuns(address resident, uint40 until);
    error SystemHalted(uint40 until);
    error HaltTooSoon(uint40 from);

    // ---------------------------------------------------------------- people

    /// @notice Enrols an adult in a household; it gives no right yet, the resident takes part by `participate`.
    /// @param household 0 makes a new household in `neighbourhood`; otherwise its neighbourhood counts.
    /// Who may: OFFICE. Requirements: status None or Left; not the zero address; the household exists.
    /// Emits {ResidentEnrolled}.
    function enrol(
        address resident,
        uint24 household,
        uint16 neighbourhood,
        bytes32 commitment
    ) external returns (uint24 householdId);

    /// @notice "Ik doe mee": the resident's own yes to exactly these terms. Requirements: status Enrolled.
    /// Emits {ResidentParticipated}.
    function participate(bytes32 termsHash) external;

    /// @notice "Even stoppen". Who may: the resident, at any time. No new plans and offers until `resume`; work that
    /// was done is still rewarded; offers under way are still answered. Requirements: Participating. Emits {ResidentPaused}.
    function pause() external;

    /// @notice "Weer verder". Requirements: Paused. Emits {ResidentResumed}.
    function resume() external;

    /// @notice Leaves the programme for good, without anyone's permission. Coins stay redeemable for the honour period.
    /// Requirements: Enrolled, Participating or Paused. Emits {ResidentLeft}.
    function quit() external;

    /// @notice Moves a resident to another household: a family that splits or joins, another neighbourhood. Balance, offers
    /// and debts stay with the person; only new offers look at the household.
    /// @param household 0 makes a new one in `neighbourhood`; otherwise its neighbourhood counts.
    /// Who may: OFFICE. Requirements: enrolled and not left; the household exists. Emits {ResidentMoved}.
    function moveHousehold(
        address resident,
        uint24 household,
        uint16 neighbourhood,
        bytes32 commitment
    ) external returns (uint24 householdId);

    /// @notice Announces that someone's part ends who can not say so: death, or moved away without a word. Nothing changes
    /// for 30 days. Who may: OFFICE. Requirements: enrolled and not left. Emits {EndAnnounced}.
    function announceEnd(address resident, bytes32 commitment) external;

    /// @notice "Ik ben er nog": stops what was announced. Who may: the resident. Requirements: announced. Emits {EndObjected}.
    function objectToEnd() external;

    /// @notice Ends it, exactly as if the resident had left: offers under way are still answered, coins stay redeemable for
    /// the honour period. Who may: a second official (OFFICE or SECOND), 30 days after the announcement. Requirements:
    /// announced, not objected to; enrolled and not left. Emits {ResidentLeft}.
    function confirmEnd(address resident) external;

    /// @notice Records what a resident received elsewhere in a month of this year and what counts under the limits; it
    /// replaces what was recorded for that month. What does not count stays in the dossier. Who may: OFFICE. Requirements:
    /// `month` in this year (Europe/Amsterdam), not in the future; enrolled and not left. Emits {ElsewhereRecorded}.
    function recordElsewhere(address resident, uint16 month, uint32 coins, bytes32 commitment) external;

    /// @notice Records that a debt arrangement or representative stands beside the resident: while active, an offer of
    /// this resident is confirmed only after `approver` said yes to it ({approveHold}), inside its answer term; also an
    /// offer made before. Who may: OFFICE. Emits {ResidentProtected}.
    function protect(address resident, address approver, bool active) external;

    function person(address resident) external view returns (Person memory);
    /// @notice Where a resident stands: a part of {person}.
    function statusOf(address resident) external view returns (PersonStatus);
    /// @notice The household a resident belongs to, or 0: a part of {person}.
    function householdOf(address resident) external view returns (uint24 household);
    function neighbourhoodOf(uint24 household) external view returns (uint16);
    /// @notice The account that must agree before this resident offers coins, or zero.
    function approverOf(address resident) external view returns (address);
    function heldOf(address resident) external view returns (uint256 coins);
    function availableOf(address resident) external view returns (uint256 coins);
    /// @notice Until when the coins of a resident who left can be redeemed; zero for who did not leave.
    function honouredUntil(address resident) external view returns (uint40);
    /// @notice Since when a resident has the present status; zero for who was never enrolled.
    function statusSince(address resident) external view returns (uint40);
    /// @notice Seconds this resident has been paused in all, a pause that runs included.
    function pausedFor(address resident) external view returns (uint40);
    /// @notice Until when nobody can confirm an announced end, and who announced it; zeros when none is.
    function endOf(address resident) external view returns (uint40 from, address by);
    /// @notice Coin cents recorded as received elsewhere in a month.
    function elsewhereOf(address resident, uint16 month) external view returns (uint32 coins);
    /// @notice Coin cents this resident may still earn now, this month and this year.
    function roomOf(address resident) external view returns (uint256 month, uint256 year);
    /// @notice From when `coins` fit under the limits that are known now, when nothing else is earned: now, the start of a
    /// month in Europe/Amsterdam, or the largest uint40 when they never fit.
    function roomFrom(address resident, uint256 coins) external view returns (uint40 from);

    // ---------------------------------------------------------------- staff

    /// @notice Gives an account a role with an end date, after 24 hours. Replaces an earlier record; the same role in the
    /// same organisation goes on without a wait when it is valid now, and what a mentor used of the month stays used.
    /// Who may: OFFICE, not for oneself. Emits {StaffGranted}.
    function grantStaff(
        address account,
        Role role,
        uint32 organisation,
        uint40 until,
        uint40 ceiling,
        uint16 team
    ) external;

    /// @notice A second official lets a stand-in mentor start at once. Who may: OFFICE or SECOND, another account than
    /// the one that granted and not the mentor. Requirements: a MENTOR who has not started. Emits {StaffApproved}.
    function approveStaff(address account) external;

    /// @notice Takes a role away, at once. Who may: OFFICE. Emits {StaffRevoked}.
    function revokeStaff(address account) external;

    function staff(address account) external view returns (StaffRecord memory);
    /// @notice The organisation of a staff record, also where it ended; 0 for who never had one.
    function organisationOf(address account) external view returns (uint32 organisation);
    /// @notice True when the account holds the role at this moment.
    function hasRole(address account, Role role) external view returns (bool);

    // ---------------------------------------------------------------- funds

    /// @notice Opens a fund for some neighbourhoods (bit n is neighbourhood n). Who may: OFFICE. Emits {FundCreated}.
    function createFund(uint256 neighbourhoods, uint40 until) external returns (uint24 fundId);
    /// @notice Adds what a funder pledged, with the commitment to its decision. Who may: OFFICE. Emits {FundPledged}.
    function pledge(uint24 fundId, uint32 funder, uint64 coins, bytes32 commitment) external;
    /// @notice Stops new reservations; what was promised is kept. Who may: OFFICE. Emits {FundClosed}.
    function closeFund(uint24 fundId) external;
    function fund(uint24 fundId) external view returns (Fund memory record, uint256 neighbourhoods);
    function fundCount() external view returns (uint24);

    // ---------------------------------------------------------------- desks

    /// @notice Promises coins of a fund to a resident, counted in the mentor's month. Who may: an open Goals desk.
    /// Requirements: `mentor` holds MENTOR and has room; resident Participating; fund open, in the resident's
    /// neighbourhood and large enough; not halted.
    function reserve(uint24 fundId, address mentor, address resident, uint64 coins) external;

    /// @notice Frees a promise. `month` is the Amsterdam month of the proposal: the mentor gets room back in it, never
    /// in another (0 gives none back). Who may: a Goals desk, replaced or not.
    function unreserve(uint24 fundId, address mentor, uint16 month, uint64 coins) external;

    /// @notice Mints `coins` out of a promise of `reserved` and frees the rest. Who may: a Goals desk.
    /// Requirements: `mentor` holds MENTOR, or is zero for a reward that was confirmed before; resident Enrolled,
    /// Participating or Paused; not halted. Emits {Transfer}.
    /// @return minted False, and nothing changed, where a limit leaves no room now: work that was done is never refused.
    function mint(
        uint24 fundId,
        address mentor,
        address resident,
        uint64 reserved,
        uint64 coins
    ) external returns (bool minted);

    /// @notice Mints for a group at once; what is the same for all is asked and written once. Who may: a Goals desk.
    /// Requirements: `mentor` holds MENTOR; not halted. A reward of 0 coins is passed over. Emits {Transfer} for each that was
    /// minted.
    /// @return minted One per reward, in order. False, and nothing changed for it, where a limit leaves no room now, or the
    /// resident is not Enrolled, Participating or Paused.
    function mintMany(address mentor, Reward[] calldata rewards) external returns (bool[] memory minted);

    /// @notice Takes a mint back to the fund while the coins are available. `month` as in `mint`'s moment. Who may: a
    /// Goals desk. Emits {Transfer}.
    function revoke(uint24 fundId, address resident, uint16 month, uint64 coins) external;

    /// @notice Sets coins apart for an answer about `subject` until a moment. Who may: an open Redemptions desk.
    /// Requirements: status Participating, or Left within the honour period; free coins; at most 20 holds; not halted.
    /// Emits nothing: the desk tells.
    function hold(address owner, uint32 subject, uint64 coins, uint40 until) external returns (uint32 holdId);

    /// @notice Burns `burned` of a hold and returns the rest. Who may: the Redemptions desk that opened it.
    /// Requirements: not released, within its term, and approved where the owner has an approver. Emits {Transfer}.
    function redeem(uint32 holdId, uint64 burned) external;

    /// @notice Ends a hold without a burn; whatever is still held returns to its owner, and the record goes. Who may: the
    /// desk that opened it.
    function endHold(uint32 holdId) external;

    // ---------------------------------------------------------------- a hold is the resident's

    /// @notice Gives held coins back without any desk. Who may: the owner at any time before the answer, anyone after
    /// the term; no role, pause, halt or replaced desk stands in the way. The record stays, with `coins` 0, so that the
    /// desk can tidy what it counted. Emits {HoldReleased}.
    function release(uint32 holdId) external;

    /// @notice Counsellor or representative says yes to an offer; it counts while they are the owner's approver. Who may: the
    /// owner's approver. Requirements: an open hold. Emits {HoldApproved}.
    function approveHold(uint32 holdId) external;

    /// @notice Counsellor or representative says no, with a reason in the dossier: the coins return as by `release`. Who may:
    /// the owner's approver. Requirements: an open hold. Emits {HoldRefused} and {HoldReleased}.
    function refuseHold(uint32 holdId, bytes32 commitment) external;

    /// @notice Gives up free coins. Who may: the resident after leaving; anyone after the honour period. Emits {Forfeited}
    /// and {Transfer}.
    function forfeit(address resident) external;

    function holdOf(uint32 holdId) external view returns (Hold memory);
    /// @notice Coins that went back through `release` and that the desk has not tidied yet.
    function takenBackOf(uint32 holdId) external view returns (uint64 coins);
    /// @notice The desk that opened a hold, or zero.
    function deskOf(uint32 holdId) external view returns (address);
    function openHoldsOf(address resident) external view returns (uint256);
    /// @notice Holds ever opened: the id of the last one.
    function holdCount() external view returns (uint32);
    /// @notice Who said yes to a hold as approver, or zero.
    function holdApprovedBy(uint32 holdId) external view returns (address);

    // ---------------------------------------------------------------- totals and settings

    function totals() external view returns (uint64 minted, uint64 redeemed, uint64 revoked, uint64 forfeited);
    /// @notice What a person may earn in this month and this year, in coin cents.
    function limits() external view returns (uint32 month, uint32 year);
    /// @notice The same for a calendar month: the last known ones where none were set for it. Only from this month on.
    function limitsIn(uint16 calendarMonth) external view returns (uint32 month, uint32 year);
    /// @notice Coin cents above which a plan needs a second mentor of another team.
    function secondThreshold() external view returns (uint40);
    /// @notice Until when minting and new offers are stopped; in the past when they are not.
    function haltedUntil() external view returns (uint40);
    function desk(address account) external view returns (Desk memory);

    /// @notice Opens or closes a desk; one Redemptions desk is open at a time, so opening one closes the last. Who may:
    /// governance, after its delay. Emits {DeskSet}.
    function setDesk(address account, DeskKind kind, bool open) external;
    /// @notice Sets what a person may earn in a month and a year, in coin cents, from a calendar month (Europe/Amsterdam) on:
    /// `from` is year * 12 + month - 1. One change waits at a time: a later call replaces what has not begun. Who may:
    /// governance. Requirements: `from` is not in the past. Emits {LimitsSet}.
    function setLimits(uint16 from, uint32 month, uint32 year) external;
    /// @notice Sets above how many coin cents a plan needs a second mentor of another team. Who may: governance. Emits
    /// {SecondThresholdSet}.
    function setSecondThreshold(uint40 coins) external;
    /// @notice Gives an official the OFFICE role when no official is left to do it. Who may: governance. Emits {StaffGranted}.
    function appointOffice(address account, uint32 organisation, uint40 until) external;
    /// @notice Stops minting and new offers for 7 days at most, once in 30 days. Who may: GUARDIAN. Emits {Halted}.
    function halt() external;
    /// @notice Ends a halt early. Who may: governance. Emits {Unhalted}.
    function unhalt() external;
}
