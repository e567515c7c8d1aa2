// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {Hold, Role} from "../ledger/Records.sol";
import {Components, Debt, DebtStatus, IDebtRegister} from "./IDebtRegister.sol";
import {IRedemptions} from "./IRedemptions.sol";

/// @title The Redemptions desk
/// @notice Keeps nothing itself: an offer is a hold in the book (whose, how much, for which debt, until when) and a count on
/// the debt. It sees to it that the two move together.
contract Redemptions is IRedemptions {
    uint64 private constant LEAST_COINS = 1_00;

    ISocialCoin private immutable LEDGER;
    IDebtRegister private immutable REGISTER;

    constructor(ISocialCoin ledger, IDebtRegister register) {
        LEDGER = ledger;
        REGISTER = register;
    }

    /// @inheritdoc IRedemptions
    function offer(uint32 debtId, uint64 coins, uint16 rateBps) external returns (uint32 offerId) {
        if (coins < LEAST_COINS) _requireAll(debtId, coins);

        uint40 answerUntil = REGISTER.countOffer(debtId, msg.sender, coins, rateBps);
        offerId = LEDGER.hold(msg.sender, debtId, coins, answerUntil);

        emit OfferMade(offerId, debtId, msg.sender, coins, rateBps, answerUntil);
    }

    /// @inheritdoc IRedemptions
    function confirm(uint32 offerId) external {
        Hold memory held = _open(offerId);
        require(block.timestamp <= held.until, OfferExpired(offerId, held.until));
        _onlyCreditor(offerId, held);

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

    /// @inheritdoc IRedemptions
    function reject(uint32 offerId, bytes32 commitment) external {
        Hold memory held = _open(offerId);
        _onlyCreditor(offerId, held);
        require(LEDGER.hasRole(msg.sender, Role.Creditor), ILedger.RoleNeeded(msg.sender, Role.Creditor));

        emit OfferRejected(offerId, held.subject, held.owner, msg.sender, held.coins, commitment);

        _giveBack(offerId, held, held.coins);
    }

    /// @inheritdoc IRedemptions
    function cancel(uint32 offerId) external {
        Hold memory held = _open(offerId);
        require(held.owner == msg.sender, NotOwner(msg.sender, offerId));

        emit OfferCancelled(offerId, held.subject, msg.sender, held.coins);

        _giveBack(offerId, held, held.coins);
    }

    /// @inheritdoc IRedemptions
    function release(uint32 offerId) external {
        Hold memory held = LEDGER.holdOf(offerId);
        require(held.owner != address(0), OfferNotOpen(offerId));
        bool takenBack = held.coins == 0;
        require(
            takenBack || block.timestamp > held.until || _isVoid(offerId, held.subject),
            OfferRuns(offerId, held.until)
        );
        uint64 coins = takenBack ? LEDGER.takenBackOf(offerId) : held.coins;

        emit OfferReleased(offerId, held.subject, held.owner, coins);

        _giveBack(offerId, held, coins);
    }

    function _giveBack(uint32 offerId, Hold memory held, uint64 coins) private {
        REGISTER.uncountOffer(held.subject, coins, held.until);
        LEDGER.endHold(offerId);
    }

    function _open(uint32 offerId) private view returns (Hold memory held) {
        held = LEDGER.holdOf(offerId);
        require(held.coins > 0, OfferNotOpen(offerId));
    }

    function _onlyCreditor(uint32 offerId, Hold memory held) private view {
        require(REGISTER.creditorOf(held.subject) == msg.sender, NotCreditor(msg.sender, offerId));
    }

    /// @dev Nobody can confirm it any more.
    function _isVoid(uint32 offerId, uint32 debtId) private view returns (bool) {
        Debt memory claim = REGISTER.debt(debtId);
        return claim.status == DebtStatus.Withdrawn || claim.status == DebtStatus.Settled || offerId < claim.firstOffer;
    }

    /// @dev A debt of less than the least offer can be offered for as a whole.
    function _requireAll(uint32 debtId, uint64 coins) private view {
        uint64 most = REGISTER.mostCoins(debtId);
        require(coins > 0 && coins == most, OfferTooSmall(coins, most < LEAST_COINS && most > 0 ? most : LEAST_COINS));
    }
}
