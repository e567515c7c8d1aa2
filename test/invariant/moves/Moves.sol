// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {Rules} from "../Rules.sol";

/// @notice What every move needs: choices out of one seed, a call in somebody's name, and counting how it went. About one
/// call in twelve is made by somebody who should not; where it succeeds all the same, the move itself finds the rule broken.
abstract contract Moves is Rules {
    uint256 private constant WRONG_CALLERS = 12;

    mapping(bytes32 move => uint256) internal tried;
    mapping(bytes32 move => uint256) internal done;
    mapping(bytes4 problem => uint256) internal met;

    /// @dev Each move begins at the campaign's own time.
    modifier inTime() {
        vm.warp(clock);
        _;
    }

    function act(bytes32 move, address by, address target, bytes memory data) internal returns (bool ok) {
        (ok, ) = ask(move, by, target, data);
    }

    /// @dev `act` for whom the answer matters, too.
    function ask(
        bytes32 move,
        address by,
        address target,
        bytes memory data
    ) internal returns (bool ok, bytes memory answer) {
        vm.prank(by);
        (ok, answer) = target.call(data);
        ++tried[move];
        if (ok) ++done[move];
        else ++met[bytes4(answer)];
    }

    /// @dev There is nothing to act on: mostly a reason to do nothing, at times to try what does not exist.
    function nothing(uint256 seed, uint256 id) internal pure returns (bool) {
        return id == 0 && choose(seed, "try what is not there", WRONG_CALLERS) > 0;
    }

    function nobody(uint256 seed, address resident, PersonStatus status) internal view returns (bool) {
        return people[resident].status != status && choose(seed, "try who is not there", WRONG_CALLERS) > 0;
    }

    function choose(uint256 seed, bytes32 what, uint256 count) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, what))) % count;
    }

    function between(uint256 seed, bytes32 what, uint256 least, uint256 most) internal pure returns (uint256) {
        return least + choose(seed, what, most - least + 1);
    }

    function anyResident(uint256 seed) internal view returns (address) {
        return residents[choose(seed, "resident", RESIDENTS)];
    }

    /// @dev A resident who has the status, where there is one.
    function residentWho(uint256 seed, PersonStatus status) internal view returns (address resident) {
        uint256 start = choose(seed, "resident", RESIDENTS);
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            resident = residents[(start + i) % RESIDENTS];
            if (people[resident].status == status) return resident;
        }
    }

    function caller(uint256 seed, address proper) internal view returns (address) {
        if (choose(seed, "is it them", WRONG_CALLERS) > 0) return proper;
        uint256 index = choose(seed, "who else", RESIDENTS + others.length);
        return index < RESIDENTS ? residents[index] : others[index - RESIDENTS];
    }

    /// @dev A fund that is not closed, where there is one.
    function openFund(uint256 seed) internal view returns (uint24 id) {
        uint256 count = funds.length;
        uint256 start = choose(seed, "fund", count);
        for (uint256 i = 0; i < count; ++i) {
            id = uint24((start + i) % count);
            if (id > 0 && !funds[id].closed) return id;
        }
        return 0;
    }

    function stepWho(uint256 seed, StepState state) internal view returns (uint32 id) {
        uint256 count = steps.length;
        uint256 start = choose(seed, "step", count);
        for (uint256 i = 0; i < count; ++i) {
            id = uint32((start + i) % count);
            if (steps[id].state == state && plans[steps[id].planId].state == PlanState.Accepted) return id;
        }
        return 0;
    }

    function planWho(uint256 seed, PlanState state) internal view returns (uint32 id) {
        uint256 count = plans.length;
        uint256 start = choose(seed, "plan", count);
        for (uint256 i = 0; i < count; ++i) {
            id = uint32((start + i) % count);
            if (plans[id].state == state) return id;
        }
        return 0;
    }

    /// @dev An agreement that runs, where there is one; now and then any.
    function agreementWho(uint256 seed) internal view returns (uint32 id) {
        uint256 start = choose(seed, "agreement", agreements.length);
        if (choose(seed, "any agreement", WRONG_CALLERS) == 0) return uint32(start);
        for (uint256 i = 0; i < agreements.length; ++i) {
            id = uint32((start + i) % agreements.length);
            if (id > 0 && !agreements[id].ended && clock < agreements[id].until) return id;
        }
        return 0;
    }

    function claimWho(uint256 seed, ClaimState state) internal view returns (uint32 id) {
        uint256 count = claims.length;
        uint256 start = choose(seed, "claim", count);
        for (uint256 i = 0; i < count; ++i) {
            id = uint32((start + i) % count);
            if (claims[id].state == state) return id;
        }
        return 0;
    }

    function offerWho(uint256 seed, OfferState state) internal view returns (uint32 id) {
        uint256 count = offers.length;
        uint256 start = choose(seed, "offer", count);
        for (uint256 i = 0; i < count; ++i) {
            id = uint32((start + i) % count);
            if (offers[id].state == state) return id;
        }
        return 0;
    }

    function isActive(address resident) internal view returns (bool) {
        PersonStatus status = people[resident].status;
        return status == PersonStatus.Enrolled || status == PersonStatus.Participating || status == PersonStatus.Paused;
    }
}
