// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice Proposed -> Accepted | Declined | Withdrawn | Lapsed. Above the threshold it begins as AwaitsSecond, which a
/// second mentor of another team turns into Proposed; it can be declined, withdrawn, revised and lapsed all the same.
enum PlanStatus {
    None,
    Proposed,
    Accepted,
    Declined,
    Withdrawn,
    Lapsed,
    AwaitsSecond
}

/// @notice Agreed -> Reported -> (SentBack -> Reported)* -> Confirmed -> Undone; Agreed, SentBack -> Lapsed. A confirmed
/// reward that waits for room under the limits is Earned: Earned -> Confirmed | Undone. Agreed, Reported, SentBack ->
/// Cancelled by the resident. Where the resident left, all that pays nothing yet -> Lapsed. None for the steps of a version
/// that was replaced.
enum SubgoalStatus {
    None,
    Agreed,
    Reported,
    SentBack,
    Confirmed,
    Earned,
    Undone,
    Lapsed,
    Cancelled
}

/// @notice Why a line of a group was not confirmed. Nothing of that line changed.
/// StepUnknown: no step of an accepted plan. Duplicate: taken by an earlier line, or confirmed in the same block.
/// StepClosed: it was confirmed before, undone, cancelled, or it lapsed.
enum Refusal {
    None,
    StepUnknown,
    NotYourResident,
    Duplicate,
    StepClosed,
    GroupNotAgreed,
    ResidentLeft
}

/// @notice One line of a group confirmation.
struct ConfirmLine {
    uint32 subgoalId;
    bool asGroup;
}

/// @notice What a resident would like to do: Open -> TakenUp | Answered | Withdrawn.
enum SuggestionStatus {
    None,
    Open,
    TakenUp,
    Answered,
    Withdrawn
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
    event PlanApproved(uint32 indexed planId, address indexed resident, address indexed second, uint16 version);
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
    event SubgoalCancelled(uint32 indexed subgoalId, address indexed resident, uint64 freed);
    /// @dev A line of `confirmMany` that was not confirmed.
    event ConfirmRefused(uint32 indexed subgoalId, address indexed mentor, Refusal reason);
    /// @dev `subgoalId` 0 is the plan's own words. Nothing changes until the other agrees.
    event WordsSuggested(uint32 indexed planId, uint32 indexed subgoalId, address indexed by, bytes32 commitment);
    event WordsCorrected(uint32 indexed planId, uint32 indexed subgoalId, address indexed resident, bytes32 commitment);
    event SuggestionMade(uint32 indexed suggestionId, address indexed resident, bytes32 commitment);
    event SuggestionTakenUp(uint32 indexed suggestionId, address indexed resident, uint32 indexed planId);
    event SuggestionAnswered(
        uint32 indexed suggestionId,
        address indexed resident,
        address indexed mentor,
        bytes32 commitment
    );
    event SuggestionWithdrawn(uint32 indexed suggestionId, address indexed resident);
    event ComplimentGiven(address indexed resident, address indexed mentor, bytes32 commitment);

    error NotOffice(address caller);
    error NotMentorOf(address caller, address resident);
    error NotResidentOf(address caller, address resident);
    error ResidentUnknown(address resident);
    error OwnMentor(address resident);
    error PlanStatusWrong(uint32 planId, PlanStatus status);
    error SubgoalStatusWrong(uint32 subgoalId, SubgoalStatus status);
    error SubgoalCountInvalid(uint256 count);
    error SubgoalAmountInvalid(uint256 index);
    error SubgoalDueInvalid(uint256 index, uint40 dueAt);
    error TermsChanged(uint32 planId, uint16 version, bytes32 termsHash);
    error AnswerTooLate(uint32 planId, uint40 answerUntil);
    error TooEarlyToLapse(uint256 id, uint40 from);
    error GroupNotAgreed(uint32 subgoalId);
    error SameTeam(uint32 planId, address second);
    error LinesInvalid(uint256 count);
    error NotPartyOf(address caller, uint32 planId);
    error SubgoalElsewhere(uint32 subgoalId, uint32 planId);
    error WordsNotSuggested(uint32 planId, uint32 subgoalId);
    error SuggestionStatusWrong(uint32 suggestionId, SuggestionStatus status);
    error UndoTooLate(uint32 subgoalId, uint40 until);

    /// @notice Names the mentor of a resident, also at a hand-over: plans under way go along. Who may: OFFICE.
    /// Requirements: resident enrolled; `mentor` holds MENTOR and is somebody else: a plan is agreed by two. Emits
    /// {MentorAssigned}.
    function assignMentor(address resident, address mentor) external;

    /// @notice Names one mentor for up to 100 residents: a hand-over. All or none. Who may: OFFICE. Requirements: as
    /// `assignMentor`. Emits {MentorAssigned} for each.
    function assignMentors(address[] calldata residents, address mentor) external;

    /// @notice Proposes a plan and reserves its largest sum for 14 days. Who may: the resident's mentor.
    /// Requirements: resident Participating; 1 to 20 steps; each pays at least 1 cent and is due in the future; fund and
    /// mentor's month have room. Above {ISocialCoin-secondThreshold} it waits for `approvePlan`. Emits {PlanProposed}.
    function propose(
        address resident,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) external returns (uint32 planId);

    /// @notice Replaces a proposal that waits by a next version. Who may: the resident's mentor. Emits {PlanProposed}.
    function revise(uint32 planId, uint24 fundId, bytes32 commitment, SubgoalTerms[] calldata subgoals) external;

    /// @notice A second pair of eyes for a plan above the threshold: exactly this version. Who may: who holds SECOND or
    /// MENTOR in another team or organisation than the mentor who proposed. Requirements: AwaitsSecond; `version` and
    /// `termsHash` are those of the proposal. Emits {PlanApproved}.
    function approvePlan(uint32 planId, uint16 version, bytes32 termsHash) external;

    /// @notice Agrees to exactly this version. Who may: the resident, while Participating, before `answerUntil` and what they
    /// were paused since the proposal.
    /// Requirements: Proposed; `version` and `termsHash` are those of the proposal. Emits {PlanAccepted}.
    function accept(uint32 planId, uint16 version, bytes32 termsHash) external;

    /// @notice Says no, without a mark; the reservation is freed. Who may: the resident. Emits {PlanDeclined}.
    function decline(uint32 planId) external;

    /// @notice Takes a proposal back. Who may: the resident's mentor. Emits {PlanWithdrawn}.
    function withdraw(uint32 planId) external;

    /// @notice Frees the money of a proposal nobody answered in time. Who may: anyone; not while the resident is paused; a
    /// pause since the proposal stretches the term by its length; at once where the resident left. Emits {PlanLapsed}.
    function lapsePlan(uint32 planId) external;

    /// @notice "Dit is klaar", with a commitment to the resident's words or evidence, or zero. Who may: the resident.
    /// Requirements: plan Accepted; step Agreed or SentBack. Emits {SubgoalReported}.
    function report(uint32 subgoalId, bytes32 commitment) external;

    /// @notice Confirms that a step was reached and mints its reward, once; also at the table without a report.
    /// Who may: the resident's mentor. Requirements: plan Accepted; step Agreed, Reported or SentBack; `asGroup` only where a
    /// group amount was agreed. Emits {SubgoalConfirmed}, or {SubgoalEarned} where a limit leaves no room now.
    function confirm(uint32 subgoalId, bool asGroup) external;

    /// @notice Confirms up to 100 steps of a group at once. A line that can not be confirmed is told by {ConfirmRefused} and
    /// changes nothing; the other lines go on. Who may: who holds MENTOR. Requirements: 1 to 100 lines; not halted. Emits
    /// per line what `confirm` emits, or {ConfirmRefused}.
    /// @return refusals One per line, in order; None where it was confirmed or earned.
    function confirmMany(ConfirmLine[] calldata lines) external returns (Refusal[] memory refusals);

    /// @notice Mints a reward that was earned when there was no room under the limits. Who may: anyone, once there is room
    /// ({ISocialCoin-roomOf}). Requirements: Earned. Emits {SubgoalConfirmed}.
    function mintEarned(uint32 subgoalId) external;

    /// @notice Sends a report back with a reason. Who may: the resident's mentor. Requirements: Reported. Emits {SubgoalSentBack}.
    function sendBack(uint32 subgoalId, bytes32 commitment) external;

    /// @notice Takes a confirmation back within 72 hours while the coins are available; final. Who may: the resident's
    /// mentor. Requirements: Confirmed or Earned. Emits {SubgoalUndone}.
    function undo(uint32 subgoalId, bytes32 commitment) external;

    /// @notice Frees the money of a step 90 days past its date. Who may: anyone; not while the resident is paused; a pause
    /// since the proposal stretches the term by its length. Requirements: plan Accepted; step Agreed or SentBack. Where the
    /// resident left: at once, and Reported or Earned too. Emits {SubgoalLapsed}.
    function lapse(uint32 subgoalId) external;

    /// @notice "Toch niet": the resident drops a step; its money is free again. Who may: the resident. Requirements: plan
    /// Accepted; step Agreed, Reported or SentBack. Emits {SubgoalCancelled}.
    function cancelSubgoal(uint32 subgoalId) external;

    /// @notice Suggests other words for a plan (`subgoalId` 0) or one of its steps; amounts and dates stay. A later
    /// suggestion replaces an earlier one. Who may: the resident, or their mentor holding MENTOR. Requirements: plan
    /// Accepted; the step is of the plan. Emits {WordsSuggested}.
    function suggestWords(uint32 planId, uint32 subgoalId, bytes32 commitment) external;

    /// @notice Agrees to the words that the other suggested: they count from now on, without a new version. Who may: the
    /// other of the two. Requirements: `commitment` is what was suggested. Emits {WordsCorrected}.
    function agreeWords(uint32 planId, uint32 subgoalId, bytes32 commitment) external;

    /// @notice A resident's own idea for a step, for the mentor to take up. Who may: a Participating resident. Emits
    /// {SuggestionMade}.
    function suggest(bytes32 commitment) external returns (uint32 suggestionId);

    /// @notice Makes a proposal out of a suggestion, as `propose`, for the resident to accept. Who may: the resident's
    /// mentor. Requirements: Open, and as `propose`. Emits {SuggestionTakenUp} and {PlanProposed}.
    function takeUp(
        uint32 suggestionId,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) external returns (uint32 planId);

    /// @notice Not now, with a reason in the dossier. Who may: the resident's mentor. Requirements: Open. Emits
    /// {SuggestionAnswered}.
    function answerSuggestion(uint32 suggestionId, bytes32 commitment) external;

    /// @notice Takes the own suggestion back. Who may: the resident. Requirements: Open. Emits {SuggestionWithdrawn}.
    function withdrawSuggestion(uint32 suggestionId) external;

    /// @notice Recognition without coins. Who may: the resident's mentor. Emits {ComplimentGiven}.
    function compliment(address resident, bytes32 commitment) external;

    function mentorOf(address resident) external view returns (address);
    function plan(uint32 planId) external view returns (Plan memory);
    function subgoal(uint32 subgoalId) external view returns (Subgoal memory);
    function suggestion(uint32 suggestionId) external view returns (address resident, SuggestionStatus status);
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
