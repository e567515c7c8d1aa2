// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice An event as it was emitted.
struct Log {
    bytes32[] topics;
    bytes data;
    address emitter;
}

/// @notice The cheat codes that the tests use.
interface Vm {
    function prank(address sender) external;
    function prank(address sender, address origin) external;
    function warp(uint256 time) external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata reason) external;
    function expectEmit(address emitter) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory logs);
    function record() external;
    function accesses(address target) external returns (bytes32[] memory reads, bytes32[] memory writes);
    function load(address account, bytes32 slot) external view returns (bytes32 value);
    function store(address account, bytes32 slot, bytes32 value) external;
    function addr(uint256 key) external pure returns (address);
    function signP256(uint256 key, bytes32 digest) external pure returns (bytes32 r, bytes32 s);
    function publicKeyP256(uint256 key) external pure returns (uint256 x, uint256 y);
    function etch(address account, bytes calldata code) external;
    function deal(address account, uint256 balance) external;
    function readFile(string calldata path) external view returns (string memory);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function chainId(uint256 id) external;
}
