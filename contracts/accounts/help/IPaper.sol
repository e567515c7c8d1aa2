// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice Proposed -> Confirmed -> Performed; Proposed, Confirmed -> Stopped.
enum PaperStatus {
    None,
    Proposed,
    Confirmed,
    Performed,
    Stopped
}

/// @notice One step on signed paper. Times are seconds since 1970.
/// @param callsHash keccak256 of the batch.
/// @param organisation That of the official who proposed.
/// @param readyAt From when it can be performed, once confirmed; for 30 days.
struct PaperStep {
    bytes32 callsHash;
    uint32 organisation;
    uint40 proposedAt;
    uint40 readyAt;
    PaperStatus status;
}

/// @title Without a phone
/// @notice Every step a resident can take on a phone, two officials can take for them from signed paper: one enters it, one of
/// another organisation confirms, a letter goes out, and 7 days later it happens unless the resident objects. The paper is
/// in the dossier behind a commitment. Never for an account that holds a staff role, and never a change of keys: a phone
/// that comes later is brought in by recovery.
interface IPaper {
    event PaperProposed(uint32 indexed stepId, address indexed official, bytes executionData, bytes32 commitment);
    event PaperConfirmed(uint32 indexed stepId, address indexed second, uint40 readyAt);
    event PaperStopped(uint32 indexed stepId, address indexed by, bytes32 commitment);
    event PaperPerformed(uint32 indexed stepId);

    error PaperStatusWrong(uint32 stepId, PaperStatus status);
    error PaperCallsWrong(uint32 stepId, bytes32 callsHash);
    error PaperTooSoon(uint32 stepId, uint40 readyAt);
    error PaperLapsed(uint32 stepId, uint40 since);
    /// @dev Empty, aimed at the account itself, or with a value.
    error PaperCallsInvalid();

    /// @notice Enters calls that the resident signed for on paper. Who may: OFFICE. Requirements: no staff account; 1 call at
    /// least, none to the account itself, none with a value. Emits {PaperProposed}.
    /// @param executionData A batch as in ERC-7821: `abi.encode((address target, uint256 value, bytes callData)[])`.
    function proposePaper(bytes calldata executionData, bytes32 commitment) external returns (uint32 stepId);

    /// @notice Confirms exactly these calls, having seen the paper, within 14 days. Who may: OFFICE or SECOND of another
    /// organisation, in that role for 7 days. Emits {PaperConfirmed}.
    function confirmPaper(uint32 stepId, bytes32 callsHash) external;

    /// @notice The resident's no, or an official's note of it. Who may: the account, by any signer; OFFICE, SECOND or
    /// COUNSELLOR. Emits {PaperStopped}.
    function stopPaper(uint32 stepId, bytes32 commitment) external;

    /// @notice Does the calls, all or none, in the resident's name. Who may: anyone, from 7 days after the confirmation, for 30
    /// days. Requirements: Confirmed; no staff account; no offers while they are frozen. Emits {PaperPerformed}.
    function performPaper(uint32 stepId, bytes calldata executionData) external;

    function paperStep(uint32 stepId) external view returns (PaperStep memory);
    function paperCount() external view returns (uint32);
}
