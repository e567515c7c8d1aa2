// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ISocialCoin} from "../ISocialCoin.sol";
import {Calendar} from "../ledger/Calendar.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {Rate} from "../ledger/Rate.sol";
import {PersonStatus, Role} from "../ledger/Records.sol";
import {AgreementStatus, AgreementTerms, Components, Debt, DebtStatus, IDebtRegister, Route} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";

/// @title The debt register
/// @notice Keeps what creditors claim and residents know; reads the book for who is who, and holds no coin.
contract DebtRegister is IDebtRegister, AccessManaged {
    using Parts for Components;

    /// @notice A {Debt} as it is stored, in two slots.
    struct Claim {
        address resident;
        uint32 agreementId;
        DebtStatus status;
        uint32 firstOffer;
        uint16 endsByDay;
        // second slot
        uint64 offered;
        uint48 principal;
        uint48 increase;
        uint48 interest;
        uint48 costs;
    }

    struct Agreement {
        AgreementTerms terms;
        AgreementStatus status;
        address proposedBy;
    }

    uint256 private constant MOST_AT_ONCE = 100;
    uint256 private constant LEAST_ANSWER_PERIOD = 1 days;
    uint256 private constant MOST_ANSWER_PERIOD = 90 days;

    ISocialCoin private immutable LEDGER;

    mapping(uint32 agreementId => Agreement) private _agreements;
    mapping(uint32 agreementId => mapping(uint16 year => uint64 cents)) private _usedInYear;
    mapping(uint32 debtId => Claim) private _claims;
    uint32 private _lastAgreement;
    uint32 private _lastDebt;
    address private _redemptions;

    constructor(ISocialCoin ledger, address authority) AccessManaged(authority) {
        LEDGER = ledger;
    }

    // ------------------------------------------------------------ agreements

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

    // ------------------------------------------------------------ claims

    /// @inheritdoc IDebtRegister
    function register(
        address resident,
        uint32 agreementId,
        uint16 endsByDay,
        bytes32 commitment,
        Components calldata open
    ) external returns (uint32 debtId) {
        require(_agreements[agreementId].terms.creditor == msg.sender, NotCreditorOf(msg.sender, agreementId));
        _requireCreditor(msg.sender);
        _requireRunning(agreementId);
        PersonStatus status = LEDGER.person(resident).status;
        require(status != PersonStatus.None && status != PersonStatus.Left, ResidentUnknown(resident));
        require(open.sum() > 0, DebtAmountInvalid());

        debtId = ++_lastDebt;
        Claim storage claim = _claims[debtId];
        claim.resident = resident;
        claim.agreementId = agreementId;
        claim.status = DebtStatus.Registered;
        claim.endsByDay = endsByDay;
        _setOpen(claim, open);

        emit DebtRegistered(debtId, resident, msg.sender, agreementId, endsByDay, commitment, open);
    }

    /// @inheritdoc IDebtRegister
    function correct(uint32 debtId, bytes32 commitment, Components calldata open) external {
        Claim storage claim = _onlyCreditorOf(debtId);
        _requireStanding(debtId);

        bool recognised = claim.status == DebtStatus.Recognised && open.noneUp(_open(claim));
        _setOpen(claim, open);
        if (open.sum() == 0) claim.status = DebtStatus.Settled;
        else if (!recognised) claim.status = DebtStatus.Registered;

        emit DebtCorrected(debtId, claim.resident, msg.sender, recognised, commitment, open);
    }

    /// @inheritdoc IDebtRegister
    function withdraw(uint32 debtId, bytes32 commitment) external {
        Claim storage claim = _onlyCreditorOf(debtId);
        _requireStanding(debtId);

        claim.status = DebtStatus.Withdrawn;

        emit DebtWithdrawn(debtId, claim.resident, msg.sender, commitment);
    }

    // ------------------------------------------------------------ the resident's word

    /// @inheritdoc IDebtRegister
    function recognise(uint32 debtId, bytes32 stateHash) external {
        _recognise(debtId, stateHash);
    }

    /// @inheritdoc IDebtRegister
    function recogniseMany(uint32[] calldata debtIds, bytes32[] calldata stateHashes) external {
        require(debtIds.length <= MOST_AT_ONCE && debtIds.length == stateHashes.length, BatchTooLarge(debtIds.length));

        for (uint256 i = 0; i < debtIds.length; ++i) _recognise(debtIds[i], stateHashes[i]);
    }

    /// @inheritdoc IDebtRegister
    function dispute(uint32 debtId, bytes32 commitment) external {
        Claim storage claim = _onlyResidentOf(debtId);
        require(
            claim.status == DebtStatus.Registered || claim.status == DebtStatus.Recognised,
            DebtStatusWrong(debtId, claim.status)
        );

        claim.status = DebtStatus.Disputed;

        emit DebtDisputed(debtId, msg.sender, creditorOf(debtId), commitment);
    }

    // ------------------------------------------------------------ offers

    /// @inheritdoc IDebtRegister
    function countOffer(
        uint32 debtId,
        address owner,
        uint64 coins,
        uint16 rateBps
    ) external returns (uint40 answerUntil) {
        _onlyRedemptions();
        Claim storage claim = _claims[debtId];
        require(claim.status == DebtStatus.Recognised, DebtStatusWrong(debtId, claim.status));
        require(_sameHousehold(owner, claim.resident), NotInHousehold(owner, debtId));
        AgreementTerms memory terms = _requireRunning(claim.agreementId);
        require(rateBps == terms.rateBps, RateChanged(debtId, terms.rateBps));
        uint64 most = mostCoins(debtId);
        require(coins <= most, OfferTooLarge(debtId, coins, most));
        uint16 year = Calendar.yearOf(block.timestamp);
        uint64 cents = uint64(Rate.eurosUp(coins, rateBps));
        uint64 left = terms.yearlyCeiling - _usedInYear[claim.agreementId][year];
        require(cents <= left, CeilingPassed(claim.agreementId, cents, left));

        claim.offered += cents;
        _usedInYear[claim.agreementId][year] += cents;

        return uint40(block.timestamp) + terms.answerPeriod;
    }

    /// @inheritdoc IDebtRegister
    function uncountOffer(uint32 debtId, uint64 coins, uint40 answerUntil) external {
        _onlyRedemptions();
        Claim storage claim = _claims[debtId];
        AgreementTerms storage terms = _agreements[claim.agreementId].terms;
        uint64 cents = uint64(Rate.eurosUp(coins, terms.rateBps));

        claim.offered -= cents;
        _usedInYear[claim.agreementId][Calendar.yearOf(answerUntil - terms.answerPeriod)] -= cents;
    }

    /// @inheritdoc IDebtRegister
    function lower(
        uint32 debtId,
        uint32 offerId,
        address creditor,
        uint64 coins,
        uint40 answerUntil
    ) external returns (uint64 burned, Components memory taken) {
        _onlyRedemptions();
        Claim storage claim = _claims[debtId];
        AgreementTerms storage terms = _agreements[claim.agreementId].terms;
        require(terms.creditor == creditor, NotCreditorOf(creditor, debtId));
        _requireCreditor(creditor);
        require(offerId >= claim.firstOffer, OfferStale(debtId, offerId));
        _requireStanding(debtId);

        Components memory open = _open(claim);
        uint256 total = open.sum();
        uint64 counted = uint64(Rate.eurosUp(coins, terms.rateBps));
        uint64 cents = counted < total ? counted : uint64(total);
        burned = uint64(Rate.coinsFor(cents, terms.rateBps));
        taken = open.take(cents, terms.order);
        claim.offered -= counted;
        _setOpen(claim, open);
        if (cents == total) claim.status = DebtStatus.Settled;
        if (cents < counted) {
            _usedInYear[claim.agreementId][Calendar.yearOf(answerUntil - terms.answerPeriod)] -= counted - cents;
        }

        emit DebtLowered(debtId, claim.resident, creditor, taken, open);
    }

    /// @inheritdoc IDebtRegister
    function mostCoins(uint32 debtId) public view returns (uint64) {
        Claim storage claim = _claims[debtId];
        uint256 total = _open(claim).sum();
        uint64 offered = claim.offered;
        if (total <= offered) return 0;
        return uint64(Rate.coinsFor(total - offered, _agreements[claim.agreementId].terms.rateBps));
    }

    // ------------------------------------------------------------ reading

    /// @inheritdoc IDebtRegister
    function debt(uint32 debtId) external view returns (Debt memory) {
        Claim storage claim = _claims[debtId];
        return
            Debt({
                resident: claim.resident,
                agreementId: claim.agreementId,
                status: claim.status,
                firstOffer: claim.firstOffer,
                endsByDay: claim.endsByDay,
                offered: claim.offered,
                open: _open(claim)
            });
    }

    /// @inheritdoc IDebtRegister
    function creditorOf(uint32 debtId) public view returns (address) {
        return _agreements[_claims[debtId].agreementId].terms.creditor;
    }

    /// @inheritdoc IDebtRegister
    function stateHashOf(uint32 debtId) public view returns (bytes32) {
        Claim storage claim = _claims[debtId];
        return keccak256(abi.encode(debtId, claim.agreementId, _open(claim)));
    }

    /// @inheritdoc IDebtRegister
    function redemptions() external view returns (address) {
        return _redemptions;
    }

    // ------------------------------------------------------------ settings

    /// @inheritdoc IDebtRegister
    function setRedemptions(address newDesk) external restricted {
        emit RedemptionsSet(_redemptions, newDesk);

        _redemptions = newDesk;
    }

    // ------------------------------------------------------------ inside

    function _recognise(uint32 debtId, bytes32 stateHash) private {
        Claim storage claim = _onlyResidentOf(debtId);
        require(claim.status == DebtStatus.Registered, DebtStatusWrong(debtId, claim.status));
        bytes32 state = stateHashOf(debtId);
        require(stateHash == state, StateChanged(debtId, state));

        claim.status = DebtStatus.Recognised;

        emit DebtRecognised(debtId, msg.sender, creditorOf(debtId));
    }

    function _open(Claim storage claim) private view returns (Components memory) {
        return
            Components({
                principal: claim.principal,
                increase: claim.increase,
                interest: claim.interest,
                costs: claim.costs
            });
    }

    function _setOpen(Claim storage claim, Components memory open) private {
        claim.principal = open.principal;
        claim.increase = open.increase;
        claim.interest = open.interest;
        claim.costs = open.costs;
    }

    function _onlyRedemptions() private view {
        require(msg.sender == _redemptions, NotRedemptions(msg.sender));
    }

    function _onlyResidentOf(uint32 debtId) private view returns (Claim storage claim) {
        claim = _claims[debtId];
        require(claim.resident == msg.sender, NotResidentOf(msg.sender, claim.resident));
    }

    function _onlyCreditorOf(uint32 debtId) private view returns (Claim storage claim) {
        claim = _claims[debtId];
        require(creditorOf(debtId) == msg.sender, NotCreditorOf(msg.sender, debtId));
        _requireCreditor(msg.sender);
    }

    function _requireCreditor(address account) private view {
        require(LEDGER.hasRole(account, Role.Creditor), ILedger.RoleNeeded(account, Role.Creditor));
    }

    /// @dev Neither withdrawn nor settled.
    function _requireStanding(uint32 debtId) private view {
        DebtStatus status = _claims[debtId].status;
        require(
            status == DebtStatus.Registered || status == DebtStatus.Recognised || status == DebtStatus.Disputed,
            DebtStatusWrong(debtId, status)
        );
    }

    function _requireAgreement(uint32 agreementId, AgreementStatus wanted) private view {
        AgreementStatus status = _agreements[agreementId].status;
        require(status == wanted, AgreementStatusWrong(agreementId, status));
    }

    function _requireRunning(uint32 agreementId) private view returns (AgreementTerms memory terms) {
        _requireAgreement(agreementId, AgreementStatus.Active);
        terms = _agreements[agreementId].terms;
        require(block.timestamp < terms.until, AgreementExpired(agreementId, terms.until));
    }

    function _sameHousehold(address owner, address resident) private view returns (bool) {
        return owner == resident || LEDGER.person(owner).household == LEDGER.person(resident).household;
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
