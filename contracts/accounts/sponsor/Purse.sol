// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/ERC4337Utils.sol";
import {Paymaster} from "@openzeppelin/contracts/account/paymaster/Paymaster.sol";
import {IEntryPoint} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Calendar} from "../../ledger/Calendar.sol";
import {IFeeSponsor, Sponsored} from "./IFeeSponsor.sol";

/// @title The sponsor's purse
/// @notice Its own book of its deposit at the EntryPoint, since validation may not ask there (ERC-7562). An operation's largest
/// cost is taken out before it runs, and what it did not use is put back after.
abstract contract Purse is IFeeSponsor, Paymaster {
    using SafeCast for uint256;

    /// @dev In one slot: an operation changes it twice.
    struct Account {
        uint80 left;
        uint80 full;
        uint80 spent;
        uint16 month;
    }

    uint256 private constant RESERVED_PARTS = 5;
    /// @dev What putting back uses itself; the EntryPoint charges it afterwards.
    uint256 private constant SETTLE_GAS = 12_000;
    uint32 private constant UNSTAKE_PERIOD = 1 days;

    address private immutable GOVERNOR;

    Account private _purse;
    uint80 private _mostPerCall;

    constructor(address governor, uint80 most) payable {
        GOVERNOR = governor;
        _setMostPerCall(most);
        if (msg.value > 0) _addStake(msg.value, UNSTAKE_PERIOD);
    }

    // ------------------------------------------------------------ filling and keeping

    /// @inheritdoc IFeeSponsor
    function fill() external payable {
        _deposit(msg.value);

        _read(_purse.full);
    }

    /// @inheritdoc IFeeSponsor
    function sync() external {
        _read(_purse.full);
    }

    /// @inheritdoc IFeeSponsor
    function withdraw(address payable to, uint80 amount) external {
        _onlyGovernor();

        _withdraw(to, amount);
        _read(0);
    }

    /// @inheritdoc IFeeSponsor
    function setMostPerCall(uint80 most) external {
        _onlyGovernor();

        _setMostPerCall(most);
    }

    /// @inheritdoc IFeeSponsor
    function addStake() external payable {
        _onlyGovernor();

        _addStake(msg.value, UNSTAKE_PERIOD);
    }

    /// @inheritdoc IFeeSponsor
    function unlockStake() external {
        _onlyGovernor();

        _unlockStake();
    }

    /// @inheritdoc IFeeSponsor
    function withdrawStake(address payable to) external {
        _onlyGovernor();

        _withdrawStake(to);
    }

    /// @inheritdoc IFeeSponsor
    function purse() external view returns (uint80 left, uint80 full, uint80 spentThisMonth) {
        Account memory own = _purse;
        return (own.left, own.full, own.month == Calendar.monthOf(block.timestamp) ? own.spent : 0);
    }

    /// @inheritdoc IFeeSponsor
    function mostPerCall() external view returns (uint80) {
        return _mostPerCall;
    }

    /// @notice The EntryPoint v0.8 at its canonical address.
    function entryPoint() public pure override returns (IEntryPoint) {
        return ERC4337Utils.ENTRYPOINT_V08;
    }

    // ------------------------------------------------------------ paying

    /// @dev Takes out what an operation may cost at most. The last fifth is for essential calls.
    function _take(uint256 cost, Sponsored kind) internal {
        uint80 most = _mostPerCall;
        require(cost <= most, CallTooDear(cost, most));
        Account storage own = _purse;
        uint256 kept = kind == Sponsored.Essential ? 0 : own.full / RESERVED_PARTS;
        require(cost + kept <= own.left, PurseTooSmall(cost, own.left));

        own.left -= uint80(cost);
    }

    /// @dev Puts back what was not used, and counts the rest in this month.
    function _settle(uint256 taken, uint256 used) internal {
        Account memory own = _purse;
        uint16 month = Calendar.monthOf(block.timestamp);
        uint80 cost = uint80(used < taken ? used : taken);
        bool wasLow = _isLow(own.left + uint80(taken), own.full);

        own.left += uint80(taken) - cost;
        own.spent = own.month == month ? own.spent + cost : cost;
        own.month = month;
        _purse = own;

        if (!wasLow && _isLow(own.left, own.full)) emit PurseRunsLow(own.left, own.full);
    }

    function _postOp(PostOpMode, bytes calldata context, uint256 actualGasCost, uint256 feePerGas) internal override {
        _settle(uint256(bytes32(context)), actualGasCost + SETTLE_GAS * feePerGas);
    }

    function _onlyGovernor() internal view {
        require(msg.sender == GOVERNOR, GovernorNeeded(msg.sender));
    }

    function _setMostPerCall(uint80 most) private {
        emit MostPerCallSet(_mostPerCall, most);

        _mostPerCall = most;
    }

    /// @dev The EntryPoint's word; full is never less than left.
    function _read(uint80 full) private {
        uint80 left = entryPoint().balanceOf(address(this)).toUint80();

        _purse.left = left;
        _purse.full = full > left ? full : left;

        emit PurseFilled(left, _purse.full);
    }

    function _isLow(uint80 left, uint80 full) private pure returns (bool) {
        return uint256(left) * RESERVED_PARTS < uint256(full) * 2;
    }
}
