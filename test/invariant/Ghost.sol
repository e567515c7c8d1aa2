// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

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
        Replaced
    }

    enum PlanState {
        None,
        Proposed,
        Accepted,
        Over
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

    struct PlanGhost {
        PlanState state;
        address resident;
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
    }

    struct OfferGhost {
        OfferState state;
        address owner;
        uint32 debtId;
        uint64 coins;
        uint40 until;
        uint8 confirmations;
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
        bool guarded;
    }

    /// @notice A rule of the book was broken.
    error Broken(string rule);

    mapping(address resident => PersonGhost) internal people;
    mapping(address resident => mapping(uint16 month => uint256)) internal earnedIn;
    mapping(address resident => mapping(uint16 year => uint256)) internal earnedInYear;
    // Index 0 of each list is nobody's: ids begin at 1.
    PlanGhost[] internal plans;
    StepGhost[] internal steps;
    ClaimGhost[] internal claims;
    OfferGhost[] internal offers;
    FundGhost[] internal funds;
    AgreementGhost[] internal agreements;
    uint24 internal households;
    uint256 internal haltedUntil;
    uint256 internal haltedAt;

    constructor() {
        plans.push();
        steps.push();
        claims.push();
        offers.push();
        funds.push();
        agreements.push();
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

    /// @dev Euro cents that coins take off: the rule in words is ceil(coins x rate).
    function worth(uint256 coins, uint256 rate) internal pure returns (uint256) {
        uint256 exact = coins * rate;
        return exact / 10_000 + (exact % 10_000 == 0 ? 0 : 1);
    }
}
