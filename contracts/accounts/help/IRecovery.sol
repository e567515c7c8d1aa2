// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice A recovery under way. Times are seconds since 1970; `keysHash` is zero when there is none.
/// @param keysHash keccak256(abi.encode(newSigner, lostSigner)): what was proposed is what happens.
/// @param organisation That of the official who proposed.
/// @param readyAt When it can be finished; zero until everybody who must has agreed.
/// @param trustedBefore Signers added later go with the lost one, and have no veto after a stop.
/// @param afterStop A second attempt: it also needs a counsellor.
struct RecoveryAttempt {
    bytes32 keysHash;
    bytes32 lostHash;
    uint32 organisation;
    uint40 proposedAt;
    uint40 readyAt;
    uint40 trustedBefore;
    bool approved;
    bool counselled;
    bool afterStop;
}

/// @title A lost phone
/// @notice None -> Proposed (office) -> Approved (second official of another organisation) -> Finished (anyone, after the
/// wait); Proposed, Approved -> Stopped (any signer) | Withdrawn (an official). The wait is 72 hours; 7 days where the
/// account has no signer that could stop it; 14 days after a stop. Only keys change: coins, plans and debts stay at this
/// address, and for 7 days there are no new offers.
///
/// After a stop, for 90 days, a next attempt also needs a counsellor, and the signer named lost can not stop it: nor can one
/// that was added less than 30 days before that stop, so that a thief can not make a second voice. All other acts stay
/// open to those signers until the recovery is finished.
interface IRecovery {
    event RecoveryProposed(bytes32 indexed keysHash, address indexed official, bytes newSigner, bytes lostSigner);
    event RecoveryApproved(bytes32 indexed keysHash, address indexed second);
    event RecoveryCounselled(bytes32 indexed keysHash, address indexed counsellor);
    event RecoveryReady(bytes32 indexed keysHash, uint40 readyAt);
    event RecoveryStopped(bytes32 indexed keysHash);
    event RecoveryWithdrawn(bytes32 indexed keysHash, address indexed by);
    event RecoveryFinished(bytes32 indexed keysHash);

    error RecoveryUnknown(bytes32 keysHash);
    error RecoveryRuns(bytes32 keysHash);
    error RecoveryTooSoon(bytes32 keysHash, uint40 readyAt);
    error RecoveryLapsed(bytes32 keysHash, uint40 since);
    /// @dev Named as lost is no signer of this account; or none is named though it has signers.
    error LostSignerUnknown(bytes signer);

    /// @notice Proposes a new signer in the place of a lost one; it replaces a proposal that nobody approved. Who may:
    /// OFFICE. Requirements: no staff account; the new one may already be a signer, then the lost one only goes;
    /// `lostSigner` is a signer, or empty exactly where the account has none. Emits {RecoveryProposed}.
    function proposeRecovery(bytes calldata newSigner, bytes calldata lostSigner) external;

    /// @notice Agrees to exactly this proposal, within 14 days. Who may: OFFICE or SECOND of another organisation than who
    /// proposed, in that role for 7 days. Emits {RecoveryApproved}, and {RecoveryReady} when it was the last yes.
    function approveRecovery(bytes32 keysHash) external;

    /// @notice The counsellor's yes to an attempt after a stop, within 14 days. Who may: COUNSELLOR, for 7 days. Emits
    /// {RecoveryCounselled}, and {RecoveryReady} when it was the last yes.
    function counselRecovery(bytes32 keysHash) external;

    /// @notice "Ik heb mijn sleutel nog". Who may: the account, by any signer; after a stop only by a signer that has a veto.
    /// Emits {RecoveryStopped}.
    function stopRecovery() external;

    /// @notice Takes an attempt back, for instance where the resident objects at the desk; it counts as no stop. Who may:
    /// OFFICE, SECOND or COUNSELLOR; anyone where nobody agreed within 14 days. Emits {RecoveryWithdrawn}.
    function withdrawRecovery() external;

    /// @notice Makes it happen: the new signer comes, the lost one goes, with all that was added since and all changes that
    /// were announced. Who may: anyone, after the wait. Emits {RecoveryFinished}.
    function finishRecovery(bytes calldata newSigner, bytes calldata lostSigner) external;

    /// @notice The same for an account that holds a staff role, at once: governance's own delay is the wait. Who may: the
    /// timelock. Emits {RecoveryFinished}.
    function recoverStaff(bytes calldata newSigner, bytes calldata lostSigner) external;

    function recovery() external view returns (RecoveryAttempt memory);
}
