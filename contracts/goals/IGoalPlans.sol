// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice Proposed -> Accepted | Declined | Withdrawn | Lapsed.
enum PlanStatus {
    None,
    Proposed,
    Accepted,
    Declined,
    Withdrawn,
    Lapsed
}

/// @notice Agreed -> Reported -> (SentBack -> Reported)* -> Confirmed -> Undone; Agreed, SentBack -> Lapsed. A confirmed
/// reward that waits for room under the limits is Earned: Earned -> Confirmed | Undone. Where the resident left, all that
/// pays nothing yet -> Lapsed. None for the steps of a version that was replaced.
enum SubgoalStatus {
    None,
    Agreed,
    Reported,
    SentBack,
    Confirmed,
    Earned,
    Undone,
    Lapsed
}

/// @notice What two people agree about one step. Amounts in coin cents; `dueAt` in seconds since 1970.
/// @param groupReward What it pays when done as a group; 0 when it is no group step.
struct SubgoalTerms {
    uint40 reward;
    uint40 groupReward;
    uint40 dueAt;
    bytes32 commitment;
}

struct Plan {
    address resident;
    uint24 fundId;
    uint16 version;
    PlanStatus status;
    uint8 subgoalCount;
    uint40 answerUntil;
}

struct Subgoal {
    uint32 planId;
    uint40 reward;
    uint40 groupReward;
    uint40 dueAt;
    uint40 paid;
    uint40 confirmedAt;
    SubgoalStatus status;
}

/// @title Goal plans: an agreement of two, step by step
/// @notice A mentor proposes, the resident accepts exactly that version, a confirmed step mints its agreed amount once.
/// Amounts are coin cents; times are seconds since 1970; texts live in the dossier behind commitments.
interface IGoalPlans {
    event MentorAssigned(address indexed resident, address indexed mentor, address indexed by);
    /// @dev Subgoals get the ids `firstSubgoalId`, `firstSubgoalId + 1`, ...
    event PlanProposed(
        uint32 indexed planId,
        address indexed resident,
        address indexed mentor,
        uint16 version,
        uint24 fundId,
        uint32 firstSubgoalId,
        uint40 answerUntil,
        bytes32 termsHash,
        bytes32 commitment,
        SubgoalTerms[] subgoals
    );
    event PlanAccepted(uint32 indexed planId, address indexed resident, uint16 version);
    event PlanDeclined(uint32 indexed planId, address indexed resident);
    event PlanWithdrawn(uint32 indexed planId, address indexed resident, address indexed mentor);
    event PlanLapsed(uint32 indexed planId, address indexed resident);
    event SubgoalReported(uint32 indexed subgoalId, address indexed resident, bytes32 commitment);
    event SubgoalSentBack(
        uint32 indexed subgoalId,
        address indexed resident,
        address indexed mentor,
        bytes32 commitment
    );
    event SubgoalConfirmed(
        uint32 indexed subgoalId,
        address indexed resident,
        address indexed mentor,
        uint64 coins,
        bool asGroup
    );
    /// @dev Confirmed, and waiting for room under the limits: {SubgoalConfirmed} follows when it is minted.
    event SubgoalEarned(
        uint32 indexed subgoalId,
        address indexed resident,
        address indexed mentor,
        uint64 coins,
        bool asGroup
    );
    event SubgoalUndone(
        uint32 indexed subgoalId,
        address indexed resident,
        address indexed mentor,
        uint64 coins,
        bytes32 commitment
    );
    event SubgoalLapsed(uint32 indexed subgoalId, address indexed resident, uint64 freed);
    event ComplimentGiven(address indexed resident, address indexed mentor, bytes32 commitment);

    error NotOffice(address caller);
    error NotMentorOf(address caller, address resident);
    error NotResidentOf(address caller, address resident);
    error ResidentUnknown(address resident);
    error PlanStatusWrong(uint32 planId, PlanStatus status);
    error SubgoalStatusWrong(uint32 subgoalId, SubgoalStatus status);
    error SubgoalCountInvalid(uint256 count);
    error SubgoalAmountInvalid(uint256 index);
    error SubgoalDueInvalid(uint256 index, uint40 dueAt);
    error TermsChanged(uint32 planId, uint16 version, bytes32 termsHash);
    error AnswerTooLate(uint32 planId, uint40 answerUntil);
    error TooEarlyToLapse(uint256 id, uint40 from);
    error GroupNotAgreed(uint32 subgoalId);
    error UndoTooLate(uint32 subgoalId, uint40 until);

    /// @notice Names the mentor of a resident, also at a hand-over: plans under way go along. Who may: OFFICE.
    /// Requirements: resident enrolled; `mentor` holds MENTOR. Emits {MentorAssigned}.
    function assignMentor(address resident, address mentor) external;

    /// @notice Proposes a plan and reserves its largest sum for 14 days. Who may: the resident's mentor.
    /// Requirements: resident Participating; 1 to 20 steps; each pays at least 1 cent and is due in the future; fund and
    /// mentor's month have room. Emits {PlanProposed}.
    function propose(
        address resident,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) external returns (uint32 planId);

    /// @notice Replaces a proposal that waits by a next version. Who may: the resident's mentor. Emits {PlanProposed}.
    function revise(uint32 planId, uint24 fundId, bytes32 commitment, SubgoalTerms[] calldata subgoals) external;

    /// @notice Agrees to exactly this version. Who may: the resident, while Participating, before `answerUntil`.
    /// Requirements: Proposed; `version` and `termsHash` are those of the proposal. Emits {PlanAccepted}.
    function accept(uint32 planId, uint16 version, bytes32 termsHash) external;

    /// @notice Says no, without a mark; the reservation is freed. Who may: the resident. Emits {PlanDeclined}.
    function decline(uint32 planId) external;

    /// @notice Takes a proposal back. Who may: the resident's mentor. Emits {PlanWithdrawn}.
    function withdraw(uint32 planId) external;

    /// @notice Frees the money of a proposal nobody answered in time. Who may: anyone; not while the resident is paused, and
    /// not within 14 days after; at once where the resident left. Emits {PlanLapsed}.
    function lapsePlan(uint32 planId) external;

    /// @notice "Dit is klaar", with a commitment to the resident's words or evidence, or zero. Who may: the resident.
    /// Requirements: plan Accepted; step Agreed or SentBack. Emits {SubgoalReported}.
    function report(uint32 subgoalId, bytes32 commitment) external;

    /// @notice Confirms that a step was reached and mints its reward, once; also at the table without a report.
    /// Who may: the resident's mentor. Requirements: plan Accepted; step Agreed, Reported or SentBack; `asGroup` only where a
    /// group amount was agreed. Emits {SubgoalConfirmed}, or {SubgoalEarned} where a limit leaves no room now.
    function confirm(uint32 subgoalId, bool asGroup) external;

    /// @notice Mints a reward that was earned when there was no room under the limits. Who may: anyone, once there is room
    /// ({ISocialCoin-roomOf}). Requirements: Earned. Emits {SubgoalConfirmed}.
    function mintEarned(uint32 subgoalId) external;

    /// @notice Sends a report back with a reason. Who may: the resident's mentor. Requirements: Reported. Emits {SubgoalSentBack}.
    function sendBack(uint32 subgoalId, bytes32 commitment) external;

    /// @notice Takes a confirmation back within 72 hours while the coins are available; final. Who may: the resident's
    /// mentor. Requirements: Confirmed or Earned. Emits {SubgoalUndone}.
    function undo(uint32 subgoalId, bytes32 commitment) external;

    /// @notice Frees the money of a step 90 days past its date. Who may: anyone; not while the resident is paused, and not
    /// within 14 days after. Requirements: plan Accepted; step Agreed or SentBack. Where the resident left: at once, and
    /// Reported or Earned too. Emits {SubgoalLapsed}.
    function lapse(uint32 subgoalId) external;

    /// @notice Recognition without coins. Who may: the resident's mentor. Emits {ComplimentGiven}.
    function compliment(address resident, bytes32 commitment) external;

    function mentorOf(address resident) external view returns (address);
    function plan(uint32 planId) external view returns (Plan memory);
    function subgoal(uint32 subgoalId) external view returns (Subgoal memory);
    function termsHashOf(uint32 planId) external view returns (bytes32);
    /// @notice keccak256(abi.encode(planId, version, resident, fundId, commitment, subgoals)).
    function hashTerms(
        uint32 planId,
        uint16 version,
        address resident,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) external pure returns (bytes32);
}
