// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ISocialCoin} from "../ISocialCoin.sol";
import {Rate} from "../ledger/Rate.sol";
import {Agreements} from "./Agreements.sol";
import {Components, DebtStatus, IDebtRegister} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";
import {Transfers} from "./Transfers.sol";

/// @title The debt register
/// @notice Agreements, the claims under them, and what offers count on a claim. Reads the book for who is who, and holds
/// no coin.
contract DebtRegister is Transfers, AccessManaged {
    using Parts for Components;

    address private _redemptions;
    mapping(address desk => bool) private _wasRedemptions;

    constructor(ISocialCoin ledger, address authority) Agreements(ledger) AccessManaged(authority) {}

    /// @inheritdoc IDebtRegister
    function countOffer(
        uint32 debtId,
        address owner,
        address mentor,
        uint64 coins,
        uint16 rateBps
    ) external returns (uint40 answerUntil) {
        require(msg.sender == _redemptions, NotRedemptions(msg.sender));
        Claim storage claim = _claims[debtId];
        require(claim.status == DebtStatus.Recognised, DebtStatusWrong(debtId, claim.status));
        require(!claim.paused, DebtIsPaused(debtId));
        require(!_hasEnded(claim.endsByDay), DebtHasEnded(debtId, claim.endsByDay));
        _requireHousehold(debtId, owner, claim.resident);
        Agreement storage agreed = _requireRunning(claim.agreementId);
        require(rateBps == agreed.rateBps, RateChanged(debtId, agreed.rateBps));
        uint64 most = _mostCoins(claim, rateBps);
        require(coins <= most, OfferTooLarge(debtId, coins, most));
        _requireNoConflict(debtId, mentor, agreed.creditor);

        uint64 cents = uint64(Rate.eurosUp(coins, rateBps));
        claim.offered += cents;
        _count(claim.agreementId, cents);

        return uint40(block.timestamp) + agreed.answerPeriod;
    }

    /// @inheritdoc IDebtRegister
    function uncountOffer(uint32 debtId, uint32 offerId, uint64 coins, uint40 answerUntil) external {
        _onlyDesk();
        Claim storage claim = _claims[debtId];

        bool present = offerId >= claim.firstOffer;
        uint32 agreementId = present ? claim.agreementId : _formerAgreementOf(debtId, offerId);
        uint64 cents = uint64(Rate.eurosUp(coins, _agreements[agreementId].rateBps));
        if (present) claim.offered -= cents;
        _uncount(agreementId, cents, answerUntil);
    }

    /// @inheritdoc IDebtRegister
    function lower(
        uint32 debtId,
        uint32 offerId,
        address creditor,
        uint64 coins,
        uint40 answerUntil
    ) external returns (uint64 burned, Components memory taken) {
        _onlyDesk();
        address answerer = answererOf(debtId, offerId);
        require(answerer != address(0), OfferStale(debtId, offerId));
        require(answerer == creditor, NotCreditorOf(creditor, debtId));
        _requireCreditor(creditor);

        Claim storage claim = _claims[debtId];
        Agreement storage agreed = _agreements[claim.agreementId];
        Components memory open = _open(claim);
        uint256 total = open.sum();
        uint64 counted = uint64(Rate.eurosUp(coins, agreed.rateBps));
        uint64 cents = counted;
        if (counted > total) {
            cents = uint64(total);
            _uncount(claim.agreementId, counted - cents, answerUntil);
        }
        burned = uint64(Rate.coinsFor(cents, agreed.rateBps));
        taken = open.take(cents, agreed.order);
        claim.offered -= counted;
        _setOpen(claim, open);

        emit DebtLowered(debtId, claim.resident, creditor, taken, open);
    }

    /// @inheritdoc IDebtRegister
    function redemptions() external view returns (address) {
        return _redemptions;
    }

    /// @inheritdoc IDebtRegister
    function setRedemptions(address newDesk) external restricted {
        emit RedemptionsSet(_redemptions, newDesk);

        _redemptions = newDesk;
        _wasRedemptions[newDesk] = true;
    }

    /// @dev A replaced desk passes: it may finish what it opened.
    function _onlyDesk() private view {
        require(_wasRedemptions[msg.sender], NotRedemptions(msg.sender));
    }

    /// @dev The last day itself still counts.
    function _hasEnded(uint16 endsByDay) private view returns (bool) {
        return endsByDay > 0 && block.timestamp >= (uint256(endsByDay) + 1) * 1 days;
    }

    function _requireHousehold(uint32 debtId, address owner, address resident) private view {
        require(
            owner == resident || LEDGER.householdOf(owner) == LEDGER.householdOf(resident),
            NotInHousehold(owner, debtId)
        );
    }
}
