// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Desks} from "./Desks.sol";
import {Earnings} from "./Earnings.sol";
import {ILedger} from "./ILedger.sol";
import {DeskKind, Fund, PersonStatus} from "./Records.sol";

/// @title The pots that rewards come from
/// @notice Nobody can promise more than a fund holds: `spent + reserved <= pledged`, always.
abstract contract Funds is Earnings, Desks {
    mapping(uint24 fundId => Fund) private _funds;
    mapping(uint24 fundId => uint256 bits) private _neighbourhoodsOf;
    uint24 private _lastFund;

    /// @inheritdoc ILedger
    function createFund(uint256 neighbourhoods, uint40 until) external returns (uint24 fundId) {
        _onlyOffice();
        require(until > block.timestamp, FundTermInvalid(until));

        fundId = ++_lastFund;
        _funds[fundId].until = until;
        _neighbourhoodsOf[fundId] = neighbourhoods;

        emit FundCreated(fundId, neighbourhoods, until);
    }

    /// @inheritdoc ILedger
    function pledge(uint24 fundId, uint32 funder, uint64 coins, bytes32 commitment) external {
        _onlyOffice();
        _requireFund(fundId);
        require(!_funds[fundId].closed, FundNotOpen(fundId));
        require(coins > 0, AmountInvalid(coins));

        _funds[fundId].pledged += coins;

        emit FundPledged(fundId, funder, coins, commitment);
    }

    /// @inheritdoc ILedger
    function closeFund(uint24 fundId) external {
        _onlyOffice();
        _requireFund(fundId);

        _funds[fundId].closed = true;

        emit FundClosed(fundId);
    }

    /// @inheritdoc ILedger
    function reserve(uint24 fundId, address mentor, address resident, uint64 coins) external {
        _onlyOpenDesk(DeskKind.Goals);
        _requireNotHalted();
        _requireStatus(resident, PersonStatus.Participating);
        _requireFund(fundId);
        uint16 neighbourhood = neighbourhoodOf(householdOf(resident));
        require((_neighbourhoodsOf[fundId] >> neighbourhood) & 1 == 1, FundElsewhere(fundId, neighbourhood));
        Fund storage pot = _funds[fundId];
        require(!pot.closed && block.timestamp < pot.until, FundNotOpen(fundId));
        uint256 left = uint256(pot.pledged) - pot.reserved - pot.spent;
        require(coins <= left, FundTooSmall(fundId, coins, left));

        pot.reserved += coins;
        _countPromise(mentor, coins);
    }

    /// @inheritdoc ILedger
    function unreserve(uint24 fundId, address mentor, uint16 month, uint64 coins) external {
        _onlyDesk(DeskKind.Goals);

        _funds[fundId].reserved -= coins;
        _uncountPromise(mentor, month, coins);
    }

    /// @inheritdoc ILedger
    function fund(uint24 fundId) external view returns (Fund memory record, uint256 neighbourhoods) {
        return (_funds[fundId], _neighbourhoodsOf[fundId]);
    }

    /// @inheritdoc ILedger
    function fundCount() external view returns (uint24) {
        return _lastFund;
    }

    /// @dev Turns a promise into `coins` spent; the rest of it is free again.
    function _spend(uint24 fundId, uint64 reserved, uint64 coins) internal {
        Fund storage pot = _funds[fundId];
        (pot.reserved, pot.spent) = (pot.reserved - reserved, pot.spent + coins);
    }

    /// @dev Coins that were taken back: the fund can promise them again.
    function _unspend(uint24 fundId, uint64 coins) internal {
        _funds[fundId].spent -= coins;
    }

    function _requireFund(uint24 fundId) private view {
        require(_funds[fundId].until != 0, FundUnknown(fundId));
    }
}
