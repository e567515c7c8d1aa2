// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {Calls} from "../Calls.sol";
import {ISocialAccountFactory} from "../ISocialAccountFactory.sol";
import {IFeeSponsor, Payable, Sponsored} from "./IFeeSponsor.sol";

/// @title Which calls are paid for
/// @notice A list of functions by contract. A batch is worth what its least call is worth.
abstract contract PaidCalls is IFeeSponsor {
    using Calls for Execution;

    address private immutable FACTORY;
    bytes32 private immutable CODE_HASH;
    address private immutable IMPLEMENTATION;

    mapping(address target => mapping(bytes4 selector => Sponsored)) private _kinds;

    constructor(ISocialAccountFactory factory, Payable[] memory list) {
        FACTORY = address(factory);
        CODE_HASH = factory.codeHash();
        IMPLEMENTATION = factory.implementation();
        for (uint256 i = 0; i < list.length; ++i) _allow(list[i]);
    }

    /// @inheritdoc IFeeSponsor
    function kindOf(address target, bytes4 selector) public view returns (Sponsored kind) {
        kind = _kinds[target][selector];
        if (kind == Sponsored.None && _isAccount(target)) kind = _kinds[IMPLEMENTATION][selector];
    }

    /// @dev Whether an operation is essential. One that is not paid for is refused, with the call that made it so.
    function _isEssential(PackedUserOperation calldata userOp) internal view returns (bool isEssential) {
        Execution[] calldata calls = Calls.ofExecute(userOp.callData);
        isEssential = calls.length != 0;
        for (uint256 i = 0; i < calls.length; ++i) {
            address target = calls[i].targetOf(userOp.sender);
            bytes4 selector = bytes4(calls[i].callData);
            Sponsored kind = kindOf(target, selector);
            bool pays = kind != Sponsored.None && calls[i].value == 0;
            require(pays, CallRefused(target, selector, calls[i].value));
            isEssential = isEssential && kind == Sponsored.Essential;
        }
    }

    function _checkAccount(PackedUserOperation calldata userOp) internal view {
        require(_isAccount(userOp.sender), NotOurAccount(userOp.sender));
        if (userOp.initCode.length == 0) return;

        address factory = address(bytes20(userOp.initCode));
        require(factory == FACTORY, FactoryUnknown(factory));
    }

    function _isAccount(address account) private view returns (bool) {
        return account.codehash == CODE_HASH;
    }

    function _allow(Payable memory functions) internal {
        for (uint256 i = 0; i < functions.selectors.length; ++i) {
            bytes4 selector = functions.selectors[i];
            _kinds[functions.target][selector] = functions.kind;

            emit CallAllowed(functions.target, selector, functions.kind);
        }
    }
}
