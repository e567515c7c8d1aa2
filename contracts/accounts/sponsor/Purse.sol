// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/ERC4337Utils.sol";
import {Paymaster} from "@openzeppelin/contracts/account/paymaster/Paymaster.sol";
import {IEntryPoint} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Calendar} from "../../ledger/Calendar.sol";
import {IFeeSponsor} from "./IFeeSponsor.sol";

/// @title The sponsor's purse
/// @notice Its own note of its deposit at the EntryPoint, since validation may not ask there (ERC-7562). One operation in eight
/// brings the note up to date, and so can anyone: in between it is a little behind.
abstract contract Purse is IFeeSponsor, Paymaster {
    using Math for uint256;
    using SafeCast for uint256;

    /// @dev In one slot, which an operation reads and one in eight writes. Amounts in gwei.
    struct Account {
        uint64 left;
        uint64 full;
        uint64 spent;
        uint16 month;
        uint48 most;
    }

    uint256 private constant RESERVED_PARTS = 5;
    /// @dev What settling uses itself; the EntryPoint charges it afterwards.
    uint256 private constant SETTLE_GAS = 20_000;
    uint32 private constant UNSTAKE_PERIOD = 1 days;

    address private immutable GOVERNOR;

    Account private _purse;

    constructor(address governor, uint256 most) payable {
        GOVERNOR = governor;
        _setMostPerCall(most);
        if (msg.value > 0) _addStake(msg.value, UNSTAKE_PERIOD);
    }

    // ------------------------------------------------------------ filling and keeping

    /// @inheritdoc IFeeSponsor
    function fill() external payable {
        _settle(0);
        _deposit(msg.value);

        _refill(_purse.full);
    }

    /// @inheritdoc IFeeSponsor
    function sync() external {
        _settle(0);

        _refill(_purse.full);
    }

    /// @inheritdoc IFeeSponsor
    function withdraw(address payable to, uint256 amount) external {
        _onlyGovernor();

        _settle(0);
        _withdraw(to, amount);
        _refill(0);
    }

    /// @inheritdoc IFeeSponsor
    function setMostPerCall(uint256 most) external {
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
    function purse() external view returns (uint256 left, uint256 full, uint256 spentThisMonth) {
        Account memory own = _purse;
        uint256 spent = own.month == Calendar.monthOf(block.timestamp) ? own.spent : 0;
        return (_wei(own.left), _wei(own.full), _wei(spent));
    }

    /// @inheritdoc IFeeSponsor
    function mostPerCall() external view returns (uint256) {
        return _wei(_purse.most);
    }

    /// @notice The EntryPoint v0.8 at its canonical address.
    function entryPoint() public pure override returns (IEntryPoint) {
        return ERC4337Utils.ENTRYPOINT_V08;
    }

    // ------------------------------------------------------------ paying

    /// @dev Whether the purse can pay an operation. The last fifth is for essential calls.
    function _check(uint256 cost, bool isEssential) internal view {
        Account memory own = _purse;
        require(cost <= _wei(own.most), CallTooDear(cost, _wei(own.most)));
        uint256 kept = isEssential ? 0 : own.full / RESERVED_PARTS;
        require(cost + _wei(kept) <= _wei(own.left), PurseTooSmall(cost, _wei(own.left)));
    }

    /// @dev `context` is what the EntryPoint took out beforehand; it puts the rest back after this.
    function _postOp(PostOpMode, bytes calldata context, uint256 actualGasCost, uint256 feePerGas) internal override {
        uint256 taken = uint256(bytes32(context));
        uint256 used = actualGasCost + SETTLE_GAS * feePerGas;
        _settle(taken.saturatingSub(used));
    }

    /// @dev Asks the EntryPoint what is left, and counts the difference in this month.
    function _settle(uint256 coming) private {
        Account memory own = _purse;
        uint64 left = ((entryPoint().balanceOf(address(this)) + coming) / 1 gwei).toUint64();
        uint16 month = Calendar.monthOf(block.timestamp);
        uint256 before = uint256(own.left) + (own.month == month ? own.spent : 0);
        bool wasLow = _isLow(own.left, own.full);

        own.spent = before.saturatingSub(left).toUint64();
        own.left = left;
        own.month = month;
        _purse = own;

        if (!wasLow && _isLow(left, own.full)) emit PurseRunsLow(_wei(left), _wei(own.full));
    }

    function _onlyGovernor() internal view {
        require(msg.sender == GOVERNOR, GovernorNeeded(msg.sender));
    }

    function _setMostPerCall(uint256 most) private {
        emit MostPerCallSet(_wei(_purse.most), most);

        _purse.most = (most / 1 gwei).toUint48();
    }

    /// @dev After a change of the deposit that is no fee; full is never less than left.
    function _refill(uint64 full) private {
        uint64 left = (entryPoint().balanceOf(address(this)) / 1 gwei).toUint64();

        _purse.left = left;
        _purse.full = full > left ? full : left;

        emit PurseFilled(_wei(left), _wei(_purse.full));
    }

    function _wei(uint256 gweis) private pure returns (uint256) {
        return gweis * 1 gwei;
    }

    function _isLow(uint64 left, uint64 full) private pure returns (bool) {
        return uint256(left) * RESERVED_PARTS < uint256(full) * 2;
    }
}
