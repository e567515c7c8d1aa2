// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calendar} from "../../../contracts/ledger/Calendar.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {PersonMoves} from "./PersonMoves.sol";

/// @notice What the office records about a person: another household, an end that is announced, coins from elsewhere, and
/// who stands beside them.
abstract contract EndingMoves is PersonMoves {
    function moveHousehold(uint256 seed) external inTime {
        if (choose(seed, "not often", 4) > 0) return;
        address resident = anyResident(seed);
        uint24 household = uint24(choose(seed, "household", households + 1));
        address by = caller(seed, official);
        bytes memory data = abi.encodeCall(coin.moveHousehold, (resident, household, PLATTENBURG, WORDS));
        if (!act("moveHousehold", by, address(coin), data)) return;

        must(_isOffice(by) && isActive(resident), "only the office moves somebody, who has not left");
        people[resident].household = household == 0 ? ++households : household;
    }

    function announceEnd(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        address resident = anyResident(seed);
        address by = caller(seed, official);
        bytes memory data = abi.encodeCall(coin.announceEnd, (resident, WORDS));
        if (!act("announceEnd", by, address(coin), data)) return;

        must(_isOffice(by) && isActive(resident), "only the office announces an end, of who has not left");
        (people[resident].endFrom, people[resident].endBy) = (clock + 30 days, by);
    }

    function objectToEnd(uint256 seed) external inTime {
        address resident = _announced(seed);
        bool announced = people[resident].endFrom > 0;
        if (!announced && choose(seed, "nothing announced", 12) > 0) return;
        if (announced && choose(seed, "says nothing", 2) == 0) return;
        bool ok = act("objectToEnd", resident, address(coin), abi.encodeCall(coin.objectToEnd, ()));
        must(ok == announced, "one word of the person stops an announced end, always");
        (people[resident].endFrom, people[resident].endBy) = (0, address(0));
    }

    function confirmEnd(uint256 seed) external inTime {
        address resident = _announced(seed);
        PersonGhost storage person = people[resident];
        if (person.endFrom == 0 && choose(seed, "nothing announced", 12) > 0) return;
        if (clock < person.endFrom && choose(seed, "too soon", 6) > 0) return;
        address by = caller(seed, choose(seed, "the same", 6) == 0 ? person.endBy : secondOfficial);
        bytes memory data = abi.encodeCall(coin.confirmEnd, (resident));
        if (!act("confirmEnd", by, address(coin), data)) return;

        must(_isOffice(by) || coin.hasRole(by, Role.Second), "an official confirms an end");
        must(person.endBy != address(0) && by != person.endBy, "another one than announced it");
        must(clock >= person.endFrom, "thirty days after");
        left(resident);
    }

    function recordElsewhere(uint256 seed) external inTime {
        if (choose(seed, "not often", 2) > 0) return;
        address resident = anyResident(seed);
        uint16 present = Calendar.monthOf(clock);
        uint16 month = present - uint16(choose(seed, "months ago", 3));
        if (choose(seed, "in the future", 12) == 0) month = present + 1;
        uint32 coins = uint32(choose(seed, "coins", 60_00));
        address by = caller(seed, official);
        bytes memory data = abi.encodeCall(coin.recordElsewhere, (resident, month, coins, WORDS));
        if (!act("recordElsewhere", by, address(coin), data)) return;

        uint16 year = Calendar.yearOfMonth(month);
        must(_isOffice(by) && isActive(resident), "only the office records what came from elsewhere");
        must(month <= present && year == Calendar.yearOfMonth(present), "for a month of this year");
        earnedIn[resident][month] = earnedIn[resident][month] - elsewhere[resident][month] + coins;
        earnedInYear[resident][year] = earnedInYear[resident][year] - elsewhere[resident][month] + coins;
        elsewhere[resident][month] = coins;
    }

    function protect(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        address resident = anyResident(seed);
        bool active = choose(seed, "active", 3) == 0;
        address by = caller(seed, official);
        bytes memory data = abi.encodeCall(coin.protect, (resident, representative, active));
        if (!act("protect", by, address(coin), data)) return;

        must(_isOffice(by), "only the office says who stands beside a resident");
        people[resident].approver = active ? representative : address(0);
    }

    function _isOffice(address account) internal view returns (bool) {
        return account == official || account == secondOfficial;
    }

    /// @dev Somebody whose end was announced, where there is one.
    function _announced(uint256 seed) private view returns (address resident) {
        uint256 start = choose(seed, "resident", RESIDENTS);
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            resident = residents[(start + i) % RESIDENTS];
            if (people[resident].endFrom > 0) return resident;
        }
    }
}
