// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IGoalPlans} from "../goals/IGoalPlans.sol";
import {ISocialCoin} from "../ISocialCoin.sol";
import {Hold} from "../ledger/Records.sol";
import {CreditorAnswers} from "./CreditorAnswers.sol";
import {IDebtRegister} from "./IDebtRegister.sol";
import {IRedemptions} from "./IRedemptions.sol";

/// @title The Redemptions desk
/// @notice Keeps nothing itself: an offer is a hold in the book (whose, how much, for which debt, until when) and a count on
/// the debt. It sees to it that the two move together.
contract Redemptions is CreditorAnswers {
    uint64 private constant LEAST_COINS = 1_00;

    IGoalPlans private immutable GOALS;

    constructor(ISocialCoin ledger, IDebtRegister register, IGoalPlans goals) CreditorAnswers(ledger, register) {
        GOALS = goals;
    }

    /// @inheritdoc IRedemptions
    function offer(uint32 debtId, uint64 coins, uint16 rateBps) external returns (uint32 offerId) {
        if (coins < LEAST_COINS) _requireAll(debtId, coins);

        address mentor = GOALS.mentorOf(msg.sender);
        uint40 answerUntil = REGISTER.countOffer(debtId, msg.sender, mentor, coins, rateBps);
        offerId = LEDGER.hold(msg.sender, debtId, coins, answerUntil);

        emit OfferMade(offerId, debtId, msg.sender, coins, rateBps, answerUntil);
    }

    /// @inheritdoc IRedemptions
    function cancel(uint32 offerId) external {
        Hold memory held = LEDGER.holdOf(offerId);
        require(held.coins > 0, OfferNotOpen(offerId));
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
            takenBack || block.timestamp > held.until || REGISTER.answererOf(held.subject, offerId) == address(0),
            OfferRuns(offerId, held.until)
        );
        uint64 coins = takenBack ? LEDGER.takenBackOf(offerId) : held.coins;

        emit OfferReleased(offerId, held.subject, held.owner, coins);

        _giveBack(offerId, held, coins);
    }

    /// @dev A debt of less than the least offer can be offered for as a whole.
    function _requireAll(uint32 debtId, uint64 coins) private view {
        uint64 most = REGISTER.mostCoins(debtId);
        require(coins > 0 && coins == most, OfferTooSmall(coins, most < LEAST_COINS && most > 0 ? most : LEAST_COINS));
    }
}
