// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Vm} from "./Vm.sol";

/// @notice What every test can say: this equals that, now it is later, the next call is somebody's.
abstract contract Check {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error NotEqual(uint256 left, uint256 right);
    error NotSame(address left, address right);
    error NotTrue();

    function eq(uint256 left, uint256 right) internal pure {
        require(left == right, NotEqual(left, right));
    }

    function same(address left, address right) internal pure {
        require(left == right, NotSame(left, right));
    }

    function yes(bool fact) internal pure {
        require(fact, NotTrue());
    }

    function no(bool fact) internal pure {
        require(!fact, NotTrue());
    }

    /// @notice A fuzzed number brought between two bounds.
    function within(uint256 number, uint256 least, uint256 most) internal pure returns (uint256) {
        return least + (number % (most - least + 1));
    }

    function later(uint256 period) internal {
        vm.warp(block.timestamp + period);
    }

    /// @notice An account known by what it is.
    function who(string memory role) internal pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(role)))));
    }
}
