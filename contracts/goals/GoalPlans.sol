// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {Calendar} from "../ledger/Calendar.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {PersonStatus, Role} from "../ledger/Records.sol";
import {IGoalPlans, Plan, PlanStatus, Subgoal, SubgoalStatus, SubgoalTerms} from "./IGoalPlans.sol";

/// @title The Goals desk
/// @notice Keeps who agreed what; the book keeps what it is worth. One call to the book per action.
contract GoalPlans is IGoalPlans {
    /// @notice What a proposal set apart: whose month it counts in, which steps it has, and how much is promised.
    struct Promise {
        address mentor;
        uint32 firstSubgoal;
        uint64 coins;
    }

    uint40 private constant ANSWER_PERIOD = 14 days;
    uint40 private constant LAPSE_PERIOD = 90 days;
    uint40 private constant UNDO_PERIOD = 72 hours;
    uint256 private constant MOST_SUBGOALS = 20;

    ISocialCoin private immutable LEDGER;

    mapping(address resident => address mentor) private _mentors;
    mapping(uint32 planId => Plan) private _plans;
    mapping(uint32 planId => Promise) private _promises;
    mapping(uint32 planId => bytes32 termsHash) private _termsHashes;
    mapping(uint32 subgoalId => Subgoal) private _subgoals;
    uint32 private _lastPlan;
    uint32 private _lastSubgoal;

    constructor(ISocialCoin ledger) {
        LEDGER = ledger;
    }

    // ------------------------------------------------------------ mentors

    /// @inheritdoc IGoalPlans
    function assignMentor(address resident, address mentor) external {
        require(LEDGER.hasRole(msg.sender, Role.Office), NotOffice(msg.sender));
        PersonStatus status = LEDGER.person(resident).status;
        require(status != PersonStatus.None && status != PersonStatus.Left, ResidentUnknown(resident));
        _requireMentor(mentor);

        _mentors[resident] = mentor;

        emit MentorAssigned(resident, mentor, msg.sender);
    }

    /// @inheritdoc IGoalPlans
    function compliment(address resident, bytes32 commitment) external {
        _onlyMentorOf(resident);
        _requireMentor(msg.sender);

        emit ComplimentGiven(resident, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function mentorOf(address resident) external view returns (address) {
        return _mentors[resident];
    }

    // ------------------------------------------------------------ the agreement

    /// @inheritdoc IGoalPlans
    function propose(
        address resident,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) external returns (uint32 planId) {
        _onlyMentorOf(resident);

        planId = ++_lastPlan;
        _propose(planId, _draft(resident, fundId, 1), commitment, subgoals);
    }

    /// @inheritdoc IGoalPlans
    function revise(uint32 planId, uint24 fundId, bytes32 commitment, SubgoalTerms[] calldata subgoals) external {
        Plan memory old = _requirePlan(planId, PlanStatus.Proposed);
        _onlyMentorOf(old.resident);

        Promise memory given = _promises[planId];
        for (uint32 i = 0; i < old.subgoalCount; ++i) delete _subgoals[given.firstSubgoal + i];
        _unreserve(old, given);
        _propose(planId, _draft(old.resident, fundId, old.version + 1), commitment, subgoals);
    }

    /// @inheritdoc IGoalPlans
    function accept(uint32 planId, uint16 version, bytes32 termsHash) external {
        Plan memory agreed = _requirePlan(planId, PlanStatus.Proposed);
        _onlyResident(agreed.resident);
        require(
            version == agreed.version && termsHash == _termsHashes[planId],
            TermsChanged(planId, agreed.version, _termsHashes[planId])
        );
        require(block.timestamp <= agreed.answerUntil, AnswerTooLate(planId, agreed.answerUntil));
        PersonStatus status = LEDGER.person(msg.sender).status;
        require(status == PersonStatus.Participating, ILedger.StatusRefused(msg.sender, status));

        _plans[planId].status = PlanStatus.Accepted;

        emit PlanAccepted(planId, msg.sender, version);
    }

    /// @inheritdoc IGoalPlans
    function decline(uint32 planId) external {
        Plan memory ended = _requirePlan(planId, PlanStatus.Proposed);
        _onlyResident(ended.resident);

        _plans[planId].status = PlanStatus.Declined;

        emit PlanDeclined(planId, msg.sender);

        _unreserve(ended, _promises[planId]);
    }

    /// @inheritdoc IGoalPlans
    function withdraw(uint32 planId) external {
        Plan memory ended = _requirePlan(planId, PlanStatus.Proposed);
        _onlyMentorOf(ended.resident);
        _requireMentor(msg.sender);

        _plans[planId].status = PlanStatus.Withdrawn;

        emit PlanWithdrawn(planId, ended.resident, msg.sender);

        _unreserve(ended, _promises[planId]);
    }

    /// @inheritdoc IGoalPlans
    function lapsePlan(uint32 planId) external {
        Plan memory ended = _requirePlan(planId, PlanStatus.Proposed);
        (uint40 from, ) = _lapsesFrom(ended.resident, ended.answerUntil);
        require(block.timestamp > from, TooEarlyToLapse(planId, from));

        _plans[planId].status = PlanStatus.Lapsed;

        emit PlanLapsed(planId, ended.resident);

        _unreserve(ended, _promises[planId]);
    }

    // ------------------------------------------------------------ step by step

    /// @inheritdoc IGoalPlans
    function report(uint32 subgoalId, bytes32 commitment) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyResident(agreed.resident);
        require(_waits(step.status), SubgoalStatusWrong(subgoalId, step.status));

        _subgoals[subgoalId].status = SubgoalStatus.Reported;

        emit SubgoalReported(subgoalId, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function sendBack(uint32 subgoalId, bytes32 commitment) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyMentorOf(agreed.resident);
        _requireMentor(msg.sender);
        require(step.status == SubgoalStatus.Reported, SubgoalStatusWrong(subgoalId, step.status));

        _subgoals[subgoalId].status = SubgoalStatus.SentBack;

        emit SubgoalSentBack(subgoalId, agreed.resident, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function confirm(uint32 subgoalId, bool asGroup) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyMentorOf(agreed.resident);
        require(
            _waits(step.status) || step.status == SubgoalStatus.Reported,
            SubgoalStatusWrong(subgoalId, step.status)
        );
        require(!asGroup || step.groupReward > 0, GroupNotAgreed(subgoalId));

        uint40 coins = asGroup ? step.groupReward : step.reward;
        bool minted = LEDGER.mint(agreed.fundId, msg.sender, agreed.resident, _promised(step), coins);
        step.status = minted ? SubgoalStatus.Confirmed : SubgoalStatus.Earned;
        step.paid = coins;
        step.confirmedAt = uint40(block.timestamp);
        _subgoals[subgoalId] = step;

        if (minted) emit SubgoalConfirmed(subgoalId, agreed.resident, msg.sender, coins, asGroup);
        else emit SubgoalEarned(subgoalId, agreed.resident, msg.sender, coins, asGroup);
    }

    /// @inheritdoc IGoalPlans
    function mintEarned(uint32 subgoalId) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        require(step.status == SubgoalStatus.Earned, SubgoalStatusWrong(subgoalId, step.status));

        step.status = SubgoalStatus.Confirmed;
        step.confirmedAt = uint40(block.timestamp);
        _subgoals[subgoalId] = step;

        address mentor = _mentors[agreed.resident];
        emit SubgoalConfirmed(subgoalId, agreed.resident, mentor, step.paid, step.paid != step.reward);

        bool minted = LEDGER.mint(agreed.fundId, address(0), agreed.resident, _promised(step), step.paid);
        if (!minted) _revertNoRoom(agreed.resident, step.paid);
    }

    /// @inheritdoc IGoalPlans
    function undo(uint32 subgoalId, bytes32 commitment) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        _onlyMentorOf(agreed.resident);
        _requireMentor(msg.sender);
        bool minted = step.status == SubgoalStatus.Confirmed;
        require(minted || step.status == SubgoalStatus.Earned, SubgoalStatusWrong(subgoalId, step.status));
        uint40 until = step.confirmedAt + UNDO_PERIOD;
        require(block.timestamp <= until, UndoTooLate(subgoalId, until));

        _subgoals[subgoalId].status = SubgoalStatus.Undone;

        emit SubgoalUndone(subgoalId, agreed.resident, msg.sender, step.paid, commitment);

        if (minted) LEDGER.revoke(agreed.fundId, agreed.resident, Calendar.monthOf(step.confirmedAt), step.paid);
        else LEDGER.unreserve(agreed.fundId, address(0), 0, _promised(step));
    }

    /// @inheritdoc IGoalPlans
    function lapse(uint32 subgoalId) external {
        (Subgoal memory step, Plan memory agreed) = _step(subgoalId);
        (uint40 from, bool left) = _lapsesFrom(agreed.resident, step.dueAt + LAPSE_PERIOD);
        bool unpaid = step.status == SubgoalStatus.Reported || step.status == SubgoalStatus.Earned;
        require(_waits(step.status) || (left && unpaid), SubgoalStatusWrong(subgoalId, step.status));
        require(block.timestamp > from, TooEarlyToLapse(subgoalId, from));

        _subgoals[subgoalId].status = SubgoalStatus.Lapsed;

        emit SubgoalLapsed(subgoalId, agreed.resident, _promised(step));

        LEDGER.unreserve(agreed.fundId, _promises[step.planId].mentor, _proposedIn(agreed), _promised(step));
    }

    // ------------------------------------------------------------ reading

    /// @inheritdoc IGoalPlans
    function plan(uint32 planId) external view returns (Plan memory) {
        return _plans[planId];
    }

    /// @inheritdoc IGoalPlans
    function subgoal(uint32 subgoalId) external view returns (Subgoal memory) {
        return _subgoals[subgoalId];
    }

    /// @inheritdoc IGoalPlans
    function termsHashOf(uint32 planId) external view returns (bytes32) {
        return _termsHashes[planId];
    }

    /// @inheritdoc IGoalPlans
    function hashTerms(
        uint32 planId,
        uint16 version,
        address resident,
        uint24 fundId,
        bytes32 commitment,
        SubgoalTerms[] calldata subgoals
    ) public pure returns (bytes32) {
        return keccak256(abi.encode(planId, version, resident, fundId, commitment, subgoals));
    }

    // ------------------------------------------------------------ inside

    function _propose(uint32 planId, Plan memory draft, bytes32 commitment, SubgoalTerms[] calldata subgoals) private {
        require(subgoals.length > 0 && subgoals.length <= MOST_SUBGOALS, SubgoalCountInvalid(subgoals.length));

        Promise memory given = Promise({mentor: msg.sender, firstSubgoal: _lastSubgoal + 1, coins: 0});
        given.coins = _writeSubgoals(planId, given.firstSubgoal, subgoals);
        draft.subgoalCount = uint8(subgoals.length);
        _plans[planId] = draft;
        _promises[planId] = given;
        bytes32 termsHash = hashTerms(planId, draft.version, draft.resident, draft.fundId, commitment, subgoals);
        _termsHashes[planId] = termsHash;

        emit PlanProposed(
            planId,
            draft.resident,
            msg.sender,
            draft.version,
            draft.fundId,
            given.firstSubgoal,
            draft.answerUntil,
            termsHash,
            commitment,
            subgoals
        );

        LEDGER.reserve(draft.fundId, msg.sender, draft.resident, given.coins);
    }

    function _draft(address resident, uint24 fundId, uint16 version) private view returns (Plan memory) {
        return
            Plan({
                resident: resident,
                fundId: fundId,
                version: version,
                status: PlanStatus.Proposed,
                subgoalCount: 0,
                answerUntil: uint40(block.timestamp) + ANSWER_PERIOD
            });
    }

    /// @return coins The most that all steps together can pay.
    function _writeSubgoals(
        uint32 planId,
        uint32 first,
        SubgoalTerms[] calldata subgoals
    ) private returns (uint64 coins) {
        for (uint32 i = 0; i < subgoals.length; ++i) {
            SubgoalTerms calldata terms = subgoals[i];
            require(terms.reward > 0, SubgoalAmountInvalid(i));
            require(terms.dueAt > block.timestamp, SubgoalDueInvalid(i, terms.dueAt));

            Subgoal memory step = Subgoal({
                planId: planId,
                reward: terms.reward,
                groupReward: terms.groupReward,
                dueAt: terms.dueAt,
                paid: 0,
                confirmedAt: 0,
                status: SubgoalStatus.Agreed
            });
            _subgoals[first + i] = step;
            coins += _promised(step);
        }
        _lastSubgoal = first + uint32(subgoals.length) - 1;
    }

    function _unreserve(Plan memory ended, Promise memory given) private {
        LEDGER.unreserve(ended.fundId, given.mentor, _proposedIn(ended), given.coins);
    }

    function _revertNoRoom(address resident, uint256 coins) private view {
        (uint256 month, uint256 year) = LEDGER.roomOf(resident);
        revert ILedger.LimitPassed(resident, coins, month < year ? month : year);
    }

    /// @dev A pause stops the clock, and gives 14 days after it; leaving ends it.
    function _lapsesFrom(address resident, uint40 term) private view returns (uint40 from, bool left) {
        PersonStatus status = LEDGER.person(resident).status;
        if (status == PersonStatus.Left) return (0, true);
        if (status == PersonStatus.Paused) return (type(uint40).max, false);
        uint40 afterPause = LEDGER.statusSince(resident) + ANSWER_PERIOD;
        return (term > afterPause ? term : afterPause, false);
    }

    function _step(uint32 subgoalId) private view returns (Subgoal memory step, Plan memory agreed) {
        step = _subgoals[subgoalId];
        require(step.status != SubgoalStatus.None, SubgoalStatusWrong(subgoalId, step.status));
        agreed = _requirePlan(step.planId, PlanStatus.Accepted);
    }

    function _requirePlan(uint32 planId, PlanStatus wanted) private view returns (Plan memory found) {
        found = _plans[planId];
        require(found.status == wanted, PlanStatusWrong(planId, found.status));
    }

    function _requireMentor(address mentor) private view {
        require(LEDGER.hasRole(mentor, Role.Mentor), ILedger.RoleNeeded(mentor, Role.Mentor));
    }

    function _onlyMentorOf(address resident) private view {
        require(_mentors[resident] == msg.sender, NotMentorOf(msg.sender, resident));
    }

    function _onlyResident(address resident) private view {
        require(resident == msg.sender, NotResidentOf(msg.sender, resident));
    }

    function _proposedIn(Plan memory proposed) private pure returns (uint16 month) {
        return Calendar.monthOf(proposed.answerUntil - ANSWER_PERIOD);
    }

    function _promised(Subgoal memory step) private pure returns (uint40 coins) {
        return step.groupReward > step.reward ? step.groupReward : step.reward;
    }

    function _waits(SubgoalStatus status) private pure returns (bool) {
        return status == SubgoalStatus.Agreed || status == SubgoalStatus.SentBack;
    }
}
