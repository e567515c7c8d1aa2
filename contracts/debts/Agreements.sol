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
    struct Agreement {
        AgreementTerms terms;
        AgreementStatus status;
        address proposedBy;
    }

    uint256 private constant LEAST_ANSWER_PERIOD = 1 days;
    uint256 private constant MOST_ANSWER_PERIOD = 90 days;

    ISocialCoin internal immutable LEDGER;

    mapping(uint32 agreementId => Agreement) private _agreements;
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
        _agreements[agreementId] = Agreement(terms, AgreementStatus.Proposed, msg.sender);

        emit AgreementProposed(agreementId, terms.creditor, msg.sender, terms);
    }

    /// @inheritdoc IDebtRegister
    function approveAgreement(uint32 agreementId) external {
        require(
            LEDGER.hasRole(msg.sender, Role.Office) || LEDGER.hasRole(msg.sender, Role.Second),
            NotOfficial(msg.sender)
        );
        Agreement storage found = _agreements[agreementId];
        _requireAgreement(agreementId, AgreementStatus.Proposed);
        require(found.proposedBy != msg.sender, AgreementSameOfficial(agreementId, msg.sender));

        found.status = AgreementStatus.Active;

        emit AgreementApproved(agreementId, found.terms.creditor, msg.sender);
    }

    /// @inheritdoc IDebtRegister
    function endAgreement(uint32 agreementId) external {
        Agreement storage found = _agreements[agreementId];
        require(msg.sender == found.terms.creditor || LEDGER.hasRole(msg.sender, Role.Office), NotOfficial(msg.sender));
        require(
            found.status == AgreementStatus.Proposed || found.status == AgreementStatus.Active,
            AgreementStatusWrong(agreementId, found.status)
        );

        found.status = AgreementStatus.Ended;

        emit AgreementEnded(agreementId, found.terms.creditor, msg.sender);
    }

    /// @inheritdoc IDebtRegister
    function agreement(uint32 agreementId) external view returns (AgreementTerms memory terms, AgreementStatus status) {
        return (_agreements[agreementId].terms, _agreements[agreementId].status);
    }

    /// @inheritdoc IDebtRegister
    function usedInYear(uint32 agreementId, uint16 year) external view returns (uint64) {
        return _usedInYear[agreementId][year];
    }

    function _termsOf(uint32 agreementId) internal view returns (AgreementTerms storage) {
        return _agreements[agreementId].terms;
    }

    function _requireRunning(uint32 agreementId) internal view returns (AgreementTerms storage terms) {
        _requireAgreement(agreementId, AgreementStatus.Active);
        terms = _termsOf(agreementId);
        require(block.timestamp < terms.until, AgreementExpired(agreementId, terms.until));
    }

    /// @dev Counts what an offer would take off against the ceiling of this year.
    function _count(uint32 agreementId, uint64 cents) internal {
        uint16 year = Calendar.yearOf(block.timestamp);
        uint64 left = _termsOf(agreementId).yearlyCeiling - _usedInYear[agreementId][year];
        require(cents <= left, CeilingPassed(agreementId, cents, left));

        _usedInYear[agreementId][year] += cents;
    }

    /// @dev Gives room back in the year the offer was made, which its answer term tells.
    function _uncount(uint32 agreementId, uint64 cents, uint40 answerUntil) internal {
        uint16 year = Calendar.yearOf(answerUntil - _termsOf(agreementId).answerPeriod);

        _usedInYear[agreementId][year] -= cents;
    }

    function _requireAgreement(uint32 agreementId, AgreementStatus wanted) private view {
        AgreementStatus status = _agreements[agreementId].status;
        require(status == wanted, AgreementStatusWrong(agreementId, status));
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
