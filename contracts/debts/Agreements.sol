// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {Calendar} from "../ledger/Calendar.sol";
import {Role} from "../ledger/Records.sol";
import {AgreementStatus, AgreementTerms, IDebtRegister, Route} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";

/// @title What was agreed with a creditor
/// @notice Two officials set rate, term, order, legal route and ceiling; nobody can change them, only end them.
abstract contract Agreements is IDebtRegister {
    /// @notice {AgreementTerms} as they are stored: what every offer and answer reads is in the first slot.
    struct Agreement {
        address creditor;
        uint16 rateBps;
        uint40 until;
        uint24 answerPeriod;
        uint8 order;
        AgreementStatus status;
        // second slot
        uint64 yearlyCeiling;
        uint24 fundId;
        Route route;
        bool freezesCosts;
        // third slot
        address proposedBy;
    }

    uint256 private constant LEAST_ANSWER_PERIOD = 1 days;
    uint256 private constant MOST_ANSWER_PERIOD = 90 days;

    ISocialCoin internal immutable LEDGER;

    mapping(uint32 agreementId => Agreement) internal _agreements;
    mapping(uint32 agreementId => mapping(uint16 year => uint64 cents)) private _usedInYear;
    uint32 private _lastAgreement;

    constructor(ISocialCoin ledger) {
        LEDGER = ledger;
    }

    /// @inheritdoc IDebtRegister
    function proposeAgreement(AgreementTerms calldata terms) external returns (uint32 agreementId) {
        require(LEDGER.hasRole(msg.sender, Role.Office), NotOfficial(msg.sender));
        require(_isComplete(terms), AgreementInvalid(terms));

        agreementId = ++_lastAgreement;
        _agreements[agreementId] = Agreement({
            creditor: terms.creditor,
            rateBps: terms.rateBps,
            until: terms.until,
            answerPeriod: terms.answerPeriod,
            order: terms.order,
            status: AgreementStatus.Proposed,
            yearlyCeiling: terms.yearlyCeiling,
            fundId: terms.fundId,
            route: terms.route,
            freezesCosts: terms.freezesCosts,
            proposedBy: msg.sender
        });

        emit AgreementProposed(agreementId, terms.creditor, msg.sender, terms);
    }

    /// @inheritdoc IDebtRegister
    function approveAgreement(uint32 agreementId) external {
        require(
            LEDGER.hasRole(msg.sender, Role.Office) || LEDGER.hasRole(msg.sender, Role.Second),
            NotOfficial(msg.sender)
        );
        Agreement storage found = _agreements[agreementId];
        require(found.status == AgreementStatus.Proposed, AgreementStatusWrong(agreementId, found.status));
        require(found.proposedBy != msg.sender, AgreementSameOfficial(agreementId, msg.sender));

        found.status = AgreementStatus.Active;

        emit AgreementApproved(agreementId, found.creditor, msg.sender);
    }

    /// @inheritdoc IDebtRegister
    function endAgreement(uint32 agreementId) external {
        Agreement storage found = _agreements[agreementId];
        require(msg.sender == found.creditor || LEDGER.hasRole(msg.sender, Role.Office), NotOfficial(msg.sender));
        require(
            found.status == AgreementStatus.Proposed || found.status == AgreementStatus.Active,
            AgreementStatusWrong(agreementId, found.status)
        );

        found.status = AgreementStatus.Ended;

        emit AgreementEnded(agreementId, found.creditor, msg.sender);
    }

    /// @inheritdoc IDebtRegister
    function agreement(uint32 agreementId) external view returns (AgreementTerms memory terms, AgreementStatus status) {
        Agreement memory found = _agreements[agreementId];
        terms = AgreementTerms({
            creditor: found.creditor,
            rateBps: found.rateBps,
            until: found.until,
            answerPeriod: found.answerPeriod,
            order: found.order,
            route: found.route,
            fundId: found.fundId,
            yearlyCeiling: found.yearlyCeiling,
            freezesCosts: found.freezesCosts
        });
        status = found.status;
    }

    /// @inheritdoc IDebtRegister
    function usedInYear(uint32 agreementId, uint16 year) external view returns (uint64) {
        return _usedInYear[agreementId][year];
    }

    /// @dev Active, and not past its end.
    function _requireRunning(uint32 agreementId) internal view returns (Agreement storage found) {
        found = _agreements[agreementId];
        require(found.status == AgreementStatus.Active, AgreementStatusWrong(agreementId, found.status));
        require(block.timestamp < found.until, AgreementExpired(agreementId, found.until));
    }

    /// @dev Counts what an offer would take off against the ceiling of this year.
    function _count(uint32 agreementId, uint64 cents) internal {
        uint16 year = Calendar.yearOf(block.timestamp);
        uint64 used = _usedInYear[agreementId][year];
        uint64 left = _agreements[agreementId].yearlyCeiling - used;
        require(cents <= left, CeilingPassed(agreementId, cents, left));

        _usedInYear[agreementId][year] = used + cents;
    }

    /// @dev Gives room back in the year the offer was made, which its answer term tells.
    function _uncount(uint32 agreementId, uint64 cents, uint40 answerUntil) internal {
        uint16 year = Calendar.yearOf(answerUntil - _agreements[agreementId].answerPeriod);

        _usedInYear[agreementId][year] -= cents;
    }

    function _isComplete(AgreementTerms calldata terms) private view returns (bool) {
        bool fundPays = terms.route != Route.Forgiven;
        return
            terms.creditor != address(0) &&
            terms.rateBps > 0 &&
            terms.until > block.timestamp &&
            terms.answerPeriod >= LEAST_ANSWER_PERIOD &&
            terms.answerPeriod <= MOST_ANSWER_PERIOD &&
            Parts.isOrder(terms.order) &&
            (terms.fundId > 0) == fundPays &&
            terms.yearlyCeiling > 0;
    }
}
