// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {OfferMoves} from "./OfferMoves.sol";

/// @notice Counsellor or representative: a yes or a no to an offer of whom they stand beside, and nothing else.
abstract contract ApproverMoves is OfferMoves {
    function approveHold(uint256 seed) external inTime {
        uint32 id = _waiting(seed);
        if (nothing(seed, id)) return;
        address by = caller(seed, representative);
        if (!act("approveHold", by, address(coin), abi.encodeCall(coin.approveHold, (id)))) return;

        _mustBeApprover(id, by);
        offers[id].approvedBy = by;
    }

    function refuseHold(uint256 seed) external inTime {
        if (choose(seed, "not often", 4) > 0) return;
        uint32 id = _waiting(seed);
        if (nothing(seed, id)) return;
        address by = caller(seed, representative);
        if (!act("refuseHold", by, address(coin), abi.encodeCall(coin.refuseHold, (id, WORDS)))) return;

        _mustBeApprover(id, by);
        _tookBack(id);
    }

    function _mustBeApprover(uint32 id, address by) private view {
        must(offers[id].state == OfferState.Open, "yes or no is said to an open offer");
        must(by == people[offers[id].owner].approver, "by who stands beside its owner");
    }

    /// @dev An open offer of somebody who is stood beside, where there is one; now and then any.
    function _waiting(uint256 seed) private view returns (uint32 id) {
        if (choose(seed, "any", 12) == 0) return offerWho(seed, OfferState.Open);
        uint256 start = choose(seed, "offer", offers.length);
        for (uint256 i = 0; i < offers.length; ++i) {
            id = uint32((start + i) % offers.length);
            if (offers[id].state == OfferState.Open && people[offers[id].owner].approver != address(0)) return id;
        }
        return 0;
    }
}
