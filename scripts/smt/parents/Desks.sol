// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {DeskKind} from "./Records.sol";

/// @dev Anyone is a desk.
abstract contract Desks {
    function _onlyDesk(DeskKind) internal pure {}
    function _onlyOpenDesk(DeskKind) internal pure {}
}
