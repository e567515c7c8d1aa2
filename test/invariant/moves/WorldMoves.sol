// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Calendar} from "../../../contracts/ledger/Calendar.sol";
import {DeskKind, Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice Time, governance, and somebody who tries everything that is not theirs.
abstract contract WorldMoves is Moves {
    /// @dev Mostly hours, sometimes weeks, rarely most of a year.
    function wait(uint256 seed) external inTime {
        uint256 kind = choose(seed, "how long", 40);
        uint256 period = choose(seed, "exactly", 1 days);
        if (kind == 0) period += between(seed, "days", 100, 400) * 1 days;
        else if (kind < 5) period += between(seed, "days", 10, 40) * 1 days;
        clock += period;
        vm.warp(clock);
    }

    function halt(uint256 seed) external inTime {
        if (choose(seed, "not often", 8) > 0) return;
        address by = caller(seed, operator);
        if (!act("halt", by, address(founding.guardian()), abi.encodeCall(founding.guardian().halt, ()))) return;

        must(by == operator, "only the guardian halts");
        must(haltedAt == 0 || clock >= haltedAt + 30 days, "halted once in thirty days");
        haltedAt = clock;
        haltedUntil = clock + 7 days;
    }

    function setLimits(uint256 seed) external inTime {
        if (choose(seed, "not often", 6) > 0) return;
        uint32 month = uint32(between(seed, "month", 20_00, 150_00));
        uint32 year = uint32(between(seed, "year", 100_00, 1_000_00));
        if (choose(seed, "none", 3) == 0) (month, year) = (type(uint32).max, type(uint32).max);
        // Governance takes seven days: this month may be over by then.
        uint16 present = Calendar.monthOf(clock + 7 days);
        uint16 from = choose(seed, "past", 12) == 0 ? present - 1 : present + uint16(choose(seed, "from", 3));
        if (!_govern(abi.encodeCall(coin.setLimits, (from, month, year)), seed, "setLimits")) return;

        must(from >= present, "limits begin now or later");
        (limits[0], limits[1]) = limitsNow();
        (nextLimits[0], nextLimits[1], nextLimits[2]) = (month, year, from);
    }

    function setSecondThreshold(uint256 seed) external inTime {
        if (choose(seed, "not often", 6) > 0) return;
        uint40 coins = choose(seed, "none", 3) == 0 ? FOREVER : uint40(between(seed, "coins", 50_00, 200_00));
        if (_govern(abi.encodeCall(coin.setSecondThreshold, (coins)), seed, "setSecondThreshold")) threshold = coins;
    }

    function unhalt(uint256 seed) external inTime {
        if (choose(seed, "not often", 12) > 0) return;
        if (_govern(abi.encodeCall(coin.unhalt, ()), seed, "unhalt")) haltedUntil = clock;
    }

    /// @notice Nobody but a desk, governance or the owner can touch money: each of these calls fails, whoever makes it.
    function meddle(uint256 seed) external inTime {
        address by = choose(seed, "who", 2) == 0 ? anyResident(seed) : others[choose(seed, "whom", others.length)];
        if (by == address(goals) || by == address(redemptions)) by = outsider;
        address victim = anyResident(seed);
        uint64 coins = uint64(between(seed, "coins", 1, 50_00));
        uint32 id = uint32(between(seed, "id", 1, offers.length));
        bytes[12] memory calls = [
            abi.encodeCall(coin.transfer, (by, coins)),
            abi.encodeCall(coin.transferFrom, (victim, by, coins)),
            abi.encodeCall(coin.approve, (by, coins)),
            abi.encodeCall(coin.mint, (1, people[victim].mentor, by, coins, coins)),
            abi.encodeCall(coin.revoke, (1, victim, 0, coins)),
            abi.encodeCall(coin.hold, (victim, 1, coins, FOREVER)),
            abi.encodeCall(coin.redeem, (id, coins)),
            abi.encodeCall(coin.endHold, (id)),
            abi.encodeCall(coin.unreserve, (1, by, 0, coins)),
            abi.encodeCall(coin.setDesk, (by, DeskKind.Redemptions, true)),
            abi.encodeCall(coin.setLimits, (type(uint16).max, 0, 0)),
            abi.encodeCall(coin.appointOffice, (by, 1, FOREVER))
        ];
        must(!act("meddle", by, address(coin), calls[choose(seed, "call", 12)]), "money is touched by the desks alone");
        must(
            !act("meddle", by, address(register), abi.encodeCall(register.lower, (1, id, by, coins, FOREVER))),
            "only the desk lowers a debt"
        );
        bool isOffice = by == official || by == secondOfficial;
        bytes memory grant = abi.encodeCall(coin.grantStaff, (outsider, Role.Office, 1, FOREVER, 0, 0));
        if (!isOffice) must(!act("meddle", by, address(coin), grant), "only the office grants");
    }

    /// @dev From the municipality's proposal, through the timelock's seven days, to the effect.
    function _govern(bytes memory data, uint256 seed, bytes32 move) private returns (bool) {
        TimelockController timelock = founding.timelock();
        bytes32 salt = bytes32(seed);
        bytes memory schedule = abi.encodeCall(timelock.schedule, (address(coin), 0, data, 0, salt, 7 days));
        if (!act("schedule", caller(seed, municipality), address(timelock), schedule)) return false;
        bytes memory execute = abi.encodeCall(timelock.execute, (address(coin), 0, data, 0, salt));
        must(!act("tooEarly", municipality, address(timelock), execute), "governance waits seven days");
        clock += 7 days;
        vm.warp(clock);
        return act(move, outsider, address(timelock), execute);
    }
}
