// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice What the sponsor thinks of a call. An essential one (cancel, leave, release, stop) is paid to the last cent.
enum Sponsored {
    None,
    Ordinary,
    Essential
}

/// @notice Functions of one contract that are paid for.
struct Payable {
    address target;
    bytes4[] selectors;
    Sponsored kind;
}

/// @notice An official's consent to pay for an account that is not enrolled yet. It carries no right and no personal data.
/// @param id Random; works once, for the account that uses it first.
/// @param until Seconds since 1970: the end of the invitation and of what it pays.
/// @param issuer An account that holds OFFICE.
/// @param signature Over the EIP-712 type `Invitation(bytes32 id,uint48 until)` of the sponsor.
struct Invitation {
    bytes32 id;
    uint48 until;
    address issuer;
    bytes signature;
}

/// @title Who pays the fees
/// @notice An ERC-4337 paymaster (EntryPoint v0.8). Pays for accounts of the factory that are enrolled, hold a staff role or
/// were invited, and only for calls without value to this system's functions; every call of a batch is looked at. Counts
/// operations per account and day, reverted ones too, and keeps a fifth of its purse for essential calls.
/// @dev Paymaster data: the day as uint32 (days since 1970, UTC), then at a first time of an invited account an ABI-encoded
/// {Invitation}. The day stands in for a clock, which validation may not read (ERC-7562); the EntryPoint checks that it is
/// today. Validation reads the book, for which bundlers want the sponsor staked. Amounts are in wei.
interface IFeeSponsor {
    event CallAllowed(address indexed target, bytes4 indexed selector, Sponsored kind);
    event InvitationUsed(bytes32 indexed id, address indexed account, uint48 until);
    event InvitationRevoked(bytes32 indexed id, address indexed account, address indexed by);
    event PurseFilled(uint256 left, uint256 full);
    /// @dev Less than two fifths are left.
    event PurseRunsLow(uint256 left, uint256 full);
    event MostPerCallSet(uint256 oldMost, uint256 newMost);

    error GovernorNeeded(address caller);
    error NotOurAccount(address account);
    error FactoryUnknown(address factory);
    error CallRefused(address target, bytes4 selector, uint256 value);
    error NotInvited(address account);
    error InvitationInvalid(bytes32 id);
    error DayPassed(uint32 day, uint32 lastDay);
    error DayIsFull(address account, uint32 day, uint16 most);
    error CallTooDear(uint256 cost, uint256 most);
    error PurseTooSmall(uint256 cost, uint256 left);

    /// @notice Adds to the purse. Who may: anyone. Emits {PurseFilled}.
    function fill() external payable;

    /// @notice Brings the note of the purse up to date with the EntryPoint, also after a deposit from outside (which then counts
    /// as less spent). Who may: anyone.
    /// Emits {PurseFilled}.
    function sync() external;

    /// @notice Revokes an invitation, used or not. Who may: OFFICE. Emits {InvitationRevoked}.
    function revokeInvitation(bytes32 id) external;

    /// @notice Sets what is paid for. Functions of every account of the factory are entered under the factory's
    /// implementation. Who may: the timelock. Emits {CallAllowed}.
    function allow(Payable calldata functions) external;

    /// @notice Sets the most wei that one operation may cost. Who may: the timelock. Emits {MostPerCallSet}.
    function setMostPerCall(uint256 most) external;

    /// @notice Takes money out of the purse, which is full with what is left then. Who may: the timelock. Emits {PurseFilled}.
    function withdraw(address payable to, uint256 amount) external;

    /// @notice The stake that bundlers ask for, locked for a day after `unlockStake`. Who may: the timelock.
    function addStake() external payable;
    function unlockStake() external;
    function withdrawStake(address payable to) external;

    /// @notice How a call of this account would be treated.
    function kindOf(address target, bytes4 selector) external view returns (Sponsored);

    /// @notice What is left, what it was when it was last filled, and what was spent in this calendar month (Amsterdam).
    function purse() external view returns (uint256 left, uint256 full, uint256 spentThisMonth);

    /// @notice Operations paid for this account on its last day, and until when an invitation pays for it.
    function tallyOf(address account) external view returns (uint32 day, uint16 count, uint48 invitedUntil);

    function mostPerCall() external view returns (uint256);
    function hashInvitation(bytes32 id, uint48 until) external view returns (bytes32);
}
