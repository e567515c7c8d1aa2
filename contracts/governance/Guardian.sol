// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {ILedger} from "../ledger/ILedger.sol";

/// @title The guardian
/// @notice Can say stop and no more: halt the coin, and cancel what waits in the timelock, save what is aimed at the
/// guardian itself (an early end of a halt, another operator, its removal).
contract Guardian {
    ILedger private immutable COIN;
    TimelockController private immutable TIMELOCK;
    address private immutable MANAGER;

    address private _operator;

    event OperatorSet(address indexed oldOperator, address indexed newOperator);

    error NotOperator(address caller);
    error NotTimelock(address caller);
    /// @dev Every call of the operation is one that the guardian has no say in.
    error NotCancellable(bytes32 operationId);

    constructor(ILedger coin, TimelockController timelock, address manager, address newOperator) {
        COIN = coin;
        TIMELOCK = timelock;
        MANAGER = manager;
        _setOperator(newOperator);
    }

    /// @notice Stops minting and new offers. Who may: the operator.
    function halt() external {
        _onlyOperator();

        COIN.halt();
    }

    /// @notice Cancels an operation that waits in the timelock, given all of it. Who may: the operator. Requirements: at
    /// least one of its calls is not aimed at the guardian, so that nothing else can hide in such an operation.
    function cancel(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt
    ) external {
        _onlyOperator();
        bytes32 operationId = TIMELOCK.hashOperationBatch(targets, values, payloads, predecessor, salt);
        require(!_allSpared(targets, payloads), NotCancellable(operationId));

        TIMELOCK.cancel(operationId);
    }

    /// @notice Cancels an operation of one call, scheduled by `schedule`. As `cancel`.
    function cancelOne(
        address target,
        uint256 value,
        bytes calldata payload,
        bytes32 predecessor,
        bytes32 salt
    ) external {
        _onlyOperator();
        bytes32 operationId = TIMELOCK.hashOperation(target, value, payload, predecessor, salt);
        require(!_isSpared(target, payload), NotCancellable(operationId));

        TIMELOCK.cancel(operationId);
    }

    /// @notice Names who acts as guardian. Who may: the timelock.
    function setOperator(address newOperator) external {
        require(msg.sender == address(TIMELOCK), NotTimelock(msg.sender));

        _setOperator(newOperator);
    }

    function operator() external view returns (address) {
        return _operator;
    }

    function _setOperator(address newOperator) private {
        emit OperatorSet(_operator, newOperator);

        _operator = newOperator;
    }

    function _onlyOperator() private view {
        require(msg.sender == _operator, NotOperator(msg.sender));
    }

    function _allSpared(address[] calldata targets, bytes[] calldata payloads) private view returns (bool) {
        for (uint256 i = 0; i < targets.length; ++i) {
            if (!_isSpared(targets[i], payloads[i])) return false;
        }
        return true;
    }

    /// @dev Ending a halt, naming another operator, and taking the guardian's rights in timelock and manager.
    function _isSpared(address target, bytes calldata payload) private view returns (bool) {
        bytes4 selector = bytes4(payload);
        if (target == address(COIN)) return selector == ILedger.unhalt.selector;
        if (target == address(this)) return selector == Guardian.setOperator.selector;
        if (target == address(TIMELOCK)) return selector == IAccessControl.revokeRole.selector && _isAboutMe(payload);
        if (target == MANAGER) return selector == IAccessManager.revokeRole.selector && _isAboutMe(payload);
        return false;
    }

    /// @dev `revokeRole(role, account)`. Not decoded, since a payload that fails to decode must stay cancellable.
    function _isAboutMe(bytes calldata payload) private view returns (bool) {
        return payload.length == 68 && uint256(bytes32(payload[36:])) == uint160(address(this));
    }
}
