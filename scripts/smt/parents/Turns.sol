// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @dev Whose hold it is does not matter here.
abstract contract Turns {}
