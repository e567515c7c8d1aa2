// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {Hold, Role} from "../ledger/Records.sol";
import {Components, IDebtRegister} from "./IDebtRegister.sol";
import {AnswerRefusal, IRedemptions} from "./IRedemptions.sol";

/// @title A creditor's yes or no
/// @notice One by one or many at once, by the same check: what refuses a line of many refuses the single answer.
abstract contract CreditorAnswers is IRedemptions {
    uint256 private constant MOST_LINES = 100;

    ISocialCoin internal immutable LEDGER;
    IDebtRegister internal immutable REGISTER;

    constructor(ISocialCoin ledger, IDebtRegister register) {
        LEDGER = ledger;
        REGISTER = register;
    }

    /// @inheritdoc IRedemptions
    function confirm(uint32 offerId) external {
        Hold memory held = LEDGER.holdOf(offerId);
        _require(_refusalOfHold(held), offerId, held);

        _confirm(offerId, held);
    }

    /// @inheritdoc IRedemptions
    function reject(uint32 offerId, bytes32 commitment) external {
        Hold memory held = LEDGER.holdOf(offerId);
        _require(_refusal(offerId, held), offerId, held);
        _requireCreditor();

        _reject(offerId, held, commitment);
    }

    /// @inheritdoc IRedemptions
    function confirmMany(uint32[] calldata offerIds) external returns (AnswerRefusal[] memory refusals) {
        _requireCreditor();
        _requireLines(offerIds.length);

        refusals = new AnswerRefusal[](offerIds.length);
        for (uint256 i = 0; i < offerIds.length; ++i) {
            Hold memory held = LEDGER.holdOf(offerIds[i]);
            AnswerRefusal refusal = _refusal(offerIds[i], held);
            if (refusal == AnswerRefusal.None && _awaitsApproval(offerIds[i], held.owner)) {
                refusal = AnswerRefusal.AwaitsApproval;
            }
            if (refusal == AnswerRefusal.None) _confirm(offerIds[i], held);
            else refusals[i] = _refuse(offerIds[i], refusal);
        }
    }

    /// @inheritdoc IRedemptions
    function rejectMany(
        uint32[] calldata offerIds,
        bytes32[] calldata commitments
    ) external returns (AnswerRefusal[] memory refusals) {
        _requireCreditor();
        _requireLines(offerIds.length);
        require(commitments.length == offerIds.length, LinesInvalid(commitments.length));

        refusals = new AnswerRefusal[](offerIds.length);
        for (uint256 i = 0; i < offerIds.length; ++i) {
            Hold memory held = LEDGER.holdOf(offerIds[i]);
            AnswerRefusal refusal = _refusal(offerIds[i], held);
            if (refusal == AnswerRefusal.None) _reject(offerIds[i], held, commitments[i]);
            else refusals[i] = _refuse(offerIds[i], refusal);
        }
    }

    /// @dev The coins return; what the offer counted on the debt goes.
    function _giveBack(uint32 offerId, Hold memory held, uint64 coins) internal {
        REGISTER.uncountOffer(held.subject, offerId, coins, held.until);
        LEDGER.endHold(offerId);
    }

    /// @dev What `_refusal` asks of the claim the register asks again, with the creditor's role; the book asks the
    /// approver's yes.
    function _confirm(uint32 offerId, Hold memory held) private {
        (uint64 burned, Components memory taken) = REGISTER.lower(
            held.subject,
            offerId,
            msg.sender,
            held.coins,
            held.until
        );
        LEDGER.redeem(offerId, burned);

        emit OfferConfirmed(offerId, held.subject, held.owner, msg.sender, burned, held.coins - burned, taken);
    }

    function _reject(uint32 offerId, Hold memory held, bytes32 commitment) private {
        emit OfferRejected(offerId, held.subject, held.owner, msg.sender, held.coins, commitment);

        _giveBack(offerId, held, held.coins);
    }

    function _refuse(uint32 offerId, AnswerRefusal refusal) private returns (AnswerRefusal) {
        emit AnswerRefused(offerId, msg.sender, refusal);

        return refusal;
    }

    /// @dev Why the caller can not say yes or no to an offer now. A yes may wait for an approver besides.
    function _refusal(uint32 offerId, Hold memory held) private view returns (AnswerRefusal refusal) {
        refusal = _refusalOfHold(held);
        if (refusal != AnswerRefusal.None) return refusal;
        address answerer = REGISTER.answererOf(held.subject, offerId);
        if (answerer == address(0)) return AnswerRefusal.NotStanding;
        if (answerer != msg.sender) return AnswerRefusal.NotYours;
    }

    function _refusalOfHold(Hold memory held) private view returns (AnswerRefusal refusal) {
        if (held.coins == 0) return AnswerRefusal.NotOpen;
        if (block.timestamp > held.until) return AnswerRefusal.Expired;
    }

    /// @dev The same reasons as errors, those that the register gives too by the register's name.
    function _require(AnswerRefusal refusal, uint32 offerId, Hold memory held) private view {
        require(refusal != AnswerRefusal.NotOpen, OfferNotOpen(offerId));
        require(refusal != AnswerRefusal.Expired, OfferExpired(offerId, held.until));
        require(refusal != AnswerRefusal.NotStanding, IDebtRegister.OfferStale(held.subject, offerId));
        require(refusal != AnswerRefusal.NotYours, IDebtRegister.NotCreditorOf(msg.sender, held.subject));
    }

    function _awaitsApproval(uint32 offerId, address owner) private view returns (bool) {
        address approver = LEDGER.approverOf(owner);
        return approver != address(0) && LEDGER.holdApprovedBy(offerId) != approver;
    }

    function _requireCreditor() private view {
        require(LEDGER.hasRole(msg.sender, Role.Creditor), ILedger.RoleNeeded(msg.sender, Role.Creditor));
    }

    function _requireLines(uint256 count) private pure {
        require(count > 0 && count <= MOST_LINES, LinesInvalid(count));
    }
}
