// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "./ILedger.sol";
import {Desk, DeskKind} from "./Records.sol";

/// @title Which contracts may act on the book
abstract contract Desks is ILedger {
    mapping(address account => Desk) private _desks;

    /// @inheritdoc ILedger
    function desk(address account) external view returns (Desk memory) {
        return _desks[account];
    }

    /// @dev A replaced desk passes: it may finish what it opened.
    function _onlyDesk(DeskKind kind) internal view {
        require(_desks[msg.sender].kind == kind, DeskNeeded(msg.sender, kind));
    }

    function _onlyOpenDesk(DeskKind kind) internal view {
        Desk storage caller = _desks[msg.sender];
        require(caller.kind == kind && caller.open, DeskNeeded(msg.sender, kind));
    }

    function _setDesk(address account, DeskKind kind, bool open) internal {
        require(account != address(0), ZeroAddress());

        _desks[account] = Desk({kind: kind, open: open});

        emit DeskSet(account, kind, open);
    }
}
