// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../ledger/Calendar.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {PersonStatus} from "../ledger/Records.sol";
import {IGoalPlans, Plan, PlanStatus, Subgoal, SubgoalStatus, SubgoalTerms} from "./IGoalPlans.sol";
import {Mentors} from "./Mentors.sol";

/// @title An agreement of two
/// @notice A mentor proposes and money is set apart; the resident accepts exactly that version, or not.
abstract contract Plans is Mentors {
    /// @notice What a proposal set apart: whose month it counts in, which steps it has, and how much is promised.
    struct Promise {
        address mentor;
        uint32 firstSubgoal;
        uint64 coins;
    }

    uint40 private constant ANSWER_PERIOD = 14 days;
    uint256 private constant MOST_SUBGOALS = 20;

    mapping(uint32 planId => Plan) private _plans;
    mapping(uint32 planId => Promise) internal _promises;
    mapping(uint32 planId => bytes32 termsHash) private _termsHashes;
    mapping(uint32 subgoalId => Subgoal) internal _subgoals;
    uint32 private _lastPlan;
    uint32 private _lastSubgoal;

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

    /// @dev A pause stops the clock, and gives 14 days after it; leaving ends it.
    function _lapsesFrom(address resident, uint40 term) internal view returns (uint40 from, bool left) {
        PersonStatus status = LEDGER.person(resident).status;
        if (status == PersonStatus.Left) return (0, true);
        if (status == PersonStatus.Paused) return (type(uint40).max, false);
        uint40 afterPause = LEDGER.statusSince(resident) + ANSWER_PERIOD;
        return (term > afterPause ? term : afterPause, false);
    }

    function _requirePlan(uint32 planId, PlanStatus wanted) internal view returns (Plan memory found) {
        found = _plans[planId];
        require(found.status == wanted, PlanStatusWrong(planId, found.status));
    }

    function _onlyResident(address resident) internal view {
        require(resident == msg.sender, NotResidentOf(msg.sender, resident));
    }

    function _proposedIn(Plan memory proposed) internal pure returns (uint16 month) {
        return Calendar.monthOf(proposed.answerUntil - ANSWER_PERIOD);
    }

    function _promised(Subgoal memory step) internal pure returns (uint40 coins) {
        return step.groupReward > step.reward ? step.groupReward : step.reward;
    }

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
}
