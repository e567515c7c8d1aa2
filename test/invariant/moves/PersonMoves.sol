// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice What is a person's own: taking part, pausing, leaving, and giving up coins after that.
abstract contract PersonMoves is Moves {
    constructor() {
        for (uint256 i = 0; i < RESIDENTS; ++i) _participate(residents[i]);
    }

    function participate(uint256 seed) external inTime {
        address resident = residentWho(seed, PersonStatus.Enrolled);
        if (!nobody(seed, resident, PersonStatus.Enrolled)) _participate(resident);
    }

    function pause(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        address resident = residentWho(seed, PersonStatus.Participating);
        if (nobody(seed, resident, PersonStatus.Participating)) return;
        if (!act("pause", resident, address(coin), abi.encodeCall(coin.pause, ()))) return;

        must(people[resident].status == PersonStatus.Participating, "only who takes part pauses");
        people[resident].status = PersonStatus.Paused;
        people[resident].pausedAt = clock;
    }

    function resume(uint256 seed) external inTime {
        address resident = residentWho(seed, PersonStatus.Paused);
        if (nobody(seed, resident, PersonStatus.Paused)) return;
        if (!act("resume", resident, address(coin), abi.encodeCall(coin.resume, ()))) return;

        must(people[resident].status == PersonStatus.Paused, "only who paused resumes");
        people[resident].pausedTotal = pausedOf(resident);
        people[resident].status = PersonStatus.Participating;
    }

    function quit(uint256 seed) external inTime {
        if (choose(seed, "not often", 6) > 0) return;
        address resident = anyResident(seed);
        bool ok = act("quit", resident, address(coin), abi.encodeCall(coin.quit, ()));
        must(ok == isActive(resident), "who takes part can always leave");
        if (ok) left(resident);
    }

    function forfeit(uint256 seed) external inTime {
        address resident = residentWho(seed, PersonStatus.Left);
        if (nobody(seed, resident, PersonStatus.Left)) return;
        PersonGhost storage person = people[resident];
        address by = caller(seed, choose(seed, "own", 3) > 0 ? resident : outsider);
        if (!act("forfeit", by, address(coin), abi.encodeCall(coin.forfeit, (resident)))) return;

        must(person.status == PersonStatus.Left, "only who left gives up coins");
        must(by == resident || clock > person.leftAt + 365 days, "coins are honoured for a year");
        person.forfeited += balanceOf(resident) - person.held;
    }

    function _participate(address resident) private {
        if (!act("participate", resident, address(coin), abi.encodeCall(coin.participate, (WORDS)))) return;

        must(people[resident].status == PersonStatus.Enrolled, "only who is enrolled takes part");
        people[resident].status = PersonStatus.Participating;
    }
}
