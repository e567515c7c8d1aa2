// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../../contracts/ledger/Calendar.sol";
import {PersonStatus} from "../../contracts/ledger/Records.sol";
import {Cast} from "./Cast.sol";

/// @notice The model: what must be true of the system, kept from the successful calls alone.
abstract contract Ghost is Cast {
    enum StepState {
        None,
        Waits,
        Reported,
        Paid,
        Earned,
        Undone,
        Lapsed,
        Replaced,
        Cancelled
    }

    enum PlanState {
        None,
        Proposed,
        Accepted,
        Over,
        AwaitsSecond
    }

    enum OfferState {
        None,
        Open,
        TakenBack,
        Over
    }

    enum ClaimState {
        None,
        Asked,
        Known,
        Disputed,
        Over
    }

    enum IdeaState {
        None,
        Open,
        Over
    }

    struct PlanGhost {
        PlanState state;
        address resident;
        address proposer;
        uint256 pausedBefore;
        uint24 fundId;
        uint16 version;
        uint32 firstStep;
        uint32 steps;
        uint40 answerUntil;
        uint256 promised;
    }

    struct StepGhost {
        StepState state;
        uint32 planId;
        uint40 reward;
        uint40 groupReward;
        uint40 dueAt;
        uint40 paid;
        uint40 confirmedAt;
        uint8 payments;
    }

    struct ClaimGhost {
        ClaimState state;
        address resident;
        address creditor;
        uint32 agreementId;
        uint16 rate;
        uint256 open;
        uint256 offered;
        bool paused;
        uint16 endsByDay;
        uint32 firstOffer;
        uint32 transferTo;
        uint8 transfers;
        bool allowed;
    }

    struct OfferGhost {
        OfferState state;
        address owner;
        uint32 debtId;
        uint64 coins;
        uint40 until;
        uint8 confirmations;
        uint32 agreementId;
        uint16 year;
        address approvedBy;
    }

    struct IdeaGhost {
        IdeaState state;
        address resident;
    }

    struct FundGhost {
        uint256 pledged;
        uint256 reserved;
        uint256 spent;
        bool closed;
    }

    struct AgreementGhost {
        address creditor;
        uint16 rate;
        uint40 answerPeriod;
        uint40 until;
        bool ended;
    }

    struct PersonGhost {
        PersonStatus status;
        uint256 leftAt;
        uint256 minted;
        uint256 redeemed;
        uint256 revoked;
        uint256 forfeited;
        uint256 held;
        address mentor;
        address approver;
        uint24 household;
        uint256 pausedAt;
        uint256 pausedTotal;
        uint256 endFrom;
        address endBy;
    }

    /// @notice A rule of the book was broken.
    error Broken(string rule);

    mapping(address resident => PersonGhost) internal people;
    mapping(address resident => mapping(uint16 month => uint256)) internal earnedIn;
    mapping(address resident => mapping(uint16 year => uint256)) internal earnedInYear;
    mapping(address resident => mapping(uint16 month => uint256)) internal elsewhere;
    mapping(uint32 agreementId => mapping(uint16 year => uint256)) internal used;
    // Index 0 of each list is nobody's: ids begin at 1.
    PlanGhost[] internal plans;
    StepGhost[] internal steps;
    ClaimGhost[] internal claims;
    OfferGhost[] internal offers;
    FundGhost[] internal funds;
    AgreementGhost[] internal agreements;
    IdeaGhost[] internal ideas;
    uint24 internal households;
    /// @dev Limits now, and those that begin with a calendar month: month, year, from.
    uint256[2] internal limits = [uint256(type(uint32).max), type(uint32).max];
    uint256[3] internal nextLimits = [uint256(type(uint32).max), type(uint32).max, 0];
    uint256 internal threshold = type(uint40).max;
    uint256 internal haltedUntil;
    uint256 internal haltedAt;

    constructor() {
        plans.push();
        steps.push();
        claims.push();
        offers.push();
        funds.push();
        agreements.push();
        ideas.push();
    }

    function must(bool fact, string memory rule) internal pure {
        require(fact, Broken(rule));
    }

    function balanceOf(address resident) internal view returns (uint256) {
        PersonGhost storage person = people[resident];
        return person.minted - person.redeemed - person.revoked - person.forfeited;
    }

    /// @dev What a step can pay at most: it stays reserved until it is paid.
    function most(StepGhost storage step) internal view returns (uint40) {
        return step.groupReward > step.reward ? step.groupReward : step.reward;
    }

    function limitsNow() internal view returns (uint256 month, uint256 year) {
        bool begun = Calendar.monthOf(clock) >= nextLimits[2];
        return begun ? (nextLimits[0], nextLimits[1]) : (limits[0], limits[1]);
    }

    /// @dev Seconds a resident was paused in all.
    function pausedOf(address resident) internal view returns (uint256) {
        PersonGhost storage person = people[resident];
        bool runs = person.status == PersonStatus.Paused;
        return person.pausedTotal + (runs ? clock - person.pausedAt : 0);
    }

    function left(address resident) internal {
        PersonGhost storage person = people[resident];
        person.pausedTotal = pausedOf(resident);
        person.status = PersonStatus.Left;
        person.leftAt = clock;
        (person.endFrom, person.endBy) = (0, address(0));
    }

    /// @dev Under which agreement an offer was counted, and how much of the debt it takes.
    function countedFor(OfferGhost storage made) internal view returns (uint256) {
        return worth(made.coins, agreements[made.agreementId].rate);
    }

    /// @dev Made to the creditor of now: to another it can only be released.
    function isFresh(uint32 offerId) internal view returns (bool) {
        return offerId >= claims[offers[offerId].debtId].firstOffer;
    }

    /// @dev Euro cents that coins take off: the rule in words is ceil(coins x rate).
    function worth(uint256 coins, uint256 rate) internal pure returns (uint256) {
        uint256 exact = coins * rate;
        return exact / 10_000 + (exact % 10_000 == 0 ? 0 : 1);
    }
}
