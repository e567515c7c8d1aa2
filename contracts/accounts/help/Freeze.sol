// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {IRedemptions} from "../../debts/IRedemptions.sol";
import {DeskKind} from "../../ledger/Records.sol";
import {IFreeze} from "./IFreeze.sol";
import {Officials} from "./Officials.sol";

/// @title When an account makes no offers
abstract contract Freeze is IFreeze, Officials {
    uint40 private constant MOST_PERIOD = 14 days;
    uint40 private constant BETWEEN_PERIOD = 14 days;
    uint40 private constant RECOVERED_PERIOD = 7 days;

    uint40 private _frozenUntil;
    uint40 private _recoveredUntil;

    /// @inheritdoc IFreeze
    function freezeOffers(uint40 until) external {
        _onlyOffice();
        uint40 most = uint40(block.timestamp) + MOST_PERIOD;
        require(until <= most, FreezeTooLong(until, most));
        uint40 last = _frozenUntil;
        require(block.timestamp >= last + BETWEEN_PERIOD, FreezeTooSoon(last + BETWEEN_PERIOD));

        _frozenUntil = until;

        emit OffersFrozen(msg.sender, until);
    }

    /// @inheritdoc IFreeze
    function thawOffers() external {
        _onlyOffice();
        require(block.timestamp < _frozenUntil, NotFrozen());

        _frozenUntil = uint40(block.timestamp);

        emit OffersThawed(msg.sender);
    }

    /// @inheritdoc IFreeze
    function offersFrom() public view returns (uint40) {
        return _frozenUntil > _recoveredUntil ? _frozenUntil : _recoveredUntil;
    }

    function _restAfterRecovery() internal {
        _recoveredUntil = uint40(block.timestamp) + RECOVERED_PERIOD;
    }

    /// @dev Costs nothing where no call looks like an offer.
    function _checkOffers(Execution[] calldata calls) internal view {
        for (uint256 i = 0; i < calls.length; ++i) {
            if (bytes4(calls[i].callData) != IRedemptions.offer.selector) continue;
            uint40 from = offersFrom();
            if (block.timestamp >= from) return;
            require(LEDGER.desk(calls[i].target).kind != DeskKind.Redemptions, OffersStopped(from));
        }
    }
}
