// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Desks} from "./Desks.sol";
import {ILedger} from "./ILedger.sol";
import {DeskKind} from "./Records.sol";
import {Settings} from "./Settings.sol";

/// @title Whose hold it is
/// @notice Holds carry no desk of their own: desks take turns, and a hold is the desk's in whose turn it was opened. A desk
/// before it finishes its own.
abstract contract Turns is Settings, Desks {
    /// @notice A desk and the id of the first hold it opens.
    struct Turn {
        address desk;
        uint32 firstHold;
    }

    Turn private _turn;
    Turn[] private _earlierTurns;

    /// @inheritdoc ILedger
    function deskOf(uint32 holdId) external view returns (address) {
        return holdId > _lastHold ? address(0) : _turnOf(holdId);
    }

    /// @dev From the next hold on, they are this desk's.
    function _openRedemptions(address next) internal {
        address last = _turn.desk;
        if (last != next) {
            if (last != address(0)) {
                _earlierTurns.push(_turn);
                _setDesk(last, DeskKind.Redemptions, false);
            }
            _turn = Turn({desk: next, firstHold: _lastHold + 1});
        }
        _setDesk(next, DeskKind.Redemptions, true);
    }

    function _onlyDeskOf(uint32 holdId) internal view {
        require(_turnOf(holdId) == msg.sender, DeskNeeded(msg.sender, DeskKind.Redemptions));
    }

    /// @dev Walks only for the hold of an earlier desk; governance changes desks at most once in its delay of 7 days.
    function _turnOf(uint32 holdId) private view returns (address) {
        if (holdId >= _turn.firstHold) return _turn.desk;
        for (uint256 i = _earlierTurns.length; i > 0; --i) {
            Turn storage earlier = _earlierTurns[i - 1];
            if (holdId >= earlier.firstHold) return earlier.desk;
        }
        return address(0);
    }
}
