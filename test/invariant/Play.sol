// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Guardian} from "../../contracts/governance/Guardian.sol";
import {Role} from "../../contracts/ledger/Records.sol";
import {ApproverMoves} from "./moves/ApproverMoves.sol";
import {BlunderMoves} from "./moves/BlunderMoves.sol";
import {EndingMoves} from "./moves/EndingMoves.sol";
import {GroupMoves} from "./moves/GroupMoves.sol";
import {IdeaMoves} from "./moves/IdeaMoves.sol";
import {OfficeMoves} from "./moves/OfficeMoves.sol";
import {SettlingMoves} from "./moves/SettlingMoves.sol";
import {WorldMoves} from "./moves/WorldMoves.sol";

/// @notice All moves of the campaign, and how it ends: every other actor goes, and each resident still gets out.
abstract contract Play is
    OfficeMoves,
    EndingMoves,
    IdeaMoves,
    GroupMoves,
    SettlingMoves,
    ApproverMoves,
    WorldMoves,
    BlunderMoves
{
    bool private _ended;

    /// @notice Rule 10, liveness. Takes every role away and halts; then everyone can leave and every held coin comes free.
    function end() internal inTime {
        require(!_ended);
        _ended = true;
        _offerOnPurpose();
        _takeAllRoles();
        bool halted = act("halt", operator, address(founding.guardian()), abi.encodeCall(Guardian.halt, ()));
        must(halted || (haltedAt > 0 && clock < haltedAt + 30 days), "a halt is refused only soon after the last");

        for (uint256 i = 0; i < RESIDENTS; ++i) {
            vm.prank(residents[i]);
            (bool left, ) = address(coin).call(abi.encodeCall(coin.quit, ()));
            must(left == isActive(residents[i]), "a resident can leave with everybody gone");
        }
        _releaseAll();
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            must(coin.heldOf(residents[i]) == 0, "every held coin comes free");
            must(coin.availableOf(residents[i]) == coin.balanceOf(residents[i]), "free coins are all coins");
        }
    }

    /// @dev So that something is held when everybody goes: each resident who has coins and a known debt offers once more.
    function _offerOnPurpose() private {
        for (uint256 seed = 0; seed < 3 * RESIDENTS; ++seed) this.offer(uint256(keccak256(abi.encode("end", seed))));
    }

    function _takeAllRoles() private {
        for (uint256 i = 0; i < others.length; ++i) if (others[i] != official) _revoke(others[i]);
        _revoke(official);
        for (uint256 i = 0; i < others.length; ++i) {
            must(!coin.hasRole(others[i], Role.Office) && !coin.hasRole(others[i], Role.Creditor), "nobody is left");
        }
    }

    function _revoke(address account) private {
        vm.prank(official);
        coin.revokeStaff(account);
    }

    /// @dev While halted and before the term, by the owner for one in three; after it by an outsider, through the desk or straight.
    function _releaseAll() private {
        for (uint32 id = 1; id < offers.length; ++id) {
            if (offers[id].state != OfferState.Open || id % 3 > 0) continue;
            vm.prank(offers[id].owner);
            if (id % 2 == 0) redemptions.cancel(id);
            else coin.release(id);
        }
        vm.warp(clock + 100 days);
        for (uint32 id = 1; id < offers.length; ++id) {
            if (offers[id].state != OfferState.Open || id % 3 == 0) continue;
            vm.prank(outsider);
            if (id % 3 == 1) redemptions.release(id);
            else coin.release(id);
        }
    }
}
