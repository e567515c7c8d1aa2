// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC7579Utils, Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {IERC7821} from "@openzeppelin/contracts/interfaces/draft-IERC7821.sol";

/// @title The calls in a batch, as they will be executed
/// @notice Reads what ERC-7821 executes, by the same decoder, so that what was checked is what happens.
library Calls {
    /// @dev The outermost call is no `execute`.
    error NotABatch(bytes4 selector);

    /// @notice The calls of `execute(bytes32 mode, bytes executionData)`. Reverts with {NotABatch}, or where it is malformed.
    function ofExecute(bytes calldata callData) internal pure returns (Execution[] calldata) {
        require(isExecute(callData), NotABatch(bytes4(callData)));

        uint256 start = 4 + uint256(bytes32(callData[36:]));
        uint256 length = uint256(bytes32(callData[start:]));
        return ERC7579Utils.decodeBatch(callData[start + 32:start + 32 + length]);
    }

    function isExecute(bytes calldata callData) internal pure returns (bool) {
        return bytes4(callData) == IERC7821.execute.selector;
    }

    /// @notice Does them all, or none: reverts with what the first that fails says.
    function perform(Execution[] calldata calls) internal {
        for (uint256 i = 0; i < calls.length; ++i) {
            address target = targetOf(calls[i], address(this));
            bool done = LowLevelCall.callNoReturn(target, calls[i].value, calls[i].callData);
            if (!done) LowLevelCall.bubbleRevert();
        }
    }

    /// @notice Where a call goes: the zero address stands for the account itself (ERC-7821).
    function targetOf(Execution calldata call, address account) internal pure returns (address) {
        return call.target == address(0) ? account : call.target;
    }
}
