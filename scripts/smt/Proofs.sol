// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Funds} from "./ledger/Funds.sol";
import {Holds} from "./ledger/Holds.sol";
import {Households} from "./ledger/Households.sol";
import {Role} from "./ledger/Records.sol";
import {Settings} from "./ledger/Settings.sol";
import {Staff} from "./ledger/Staff.sol";

/// @dev What may be called here, in any order and as often as one likes, is everything that changes such a part of the
/// ledger. The words above an assert are what it proves.

contract HaltEnds is Settings {
    function halt() external {
        _halt();
    }

    function unhalt() external {
        _unhalt();
    }

    function check() external view {
        // A halt is over within seven days from now, whatever was called before.
        assert(_haltedUntil <= uint256(_now) + 7 days);
    }
}

contract HaltIsRare is Settings {
    uint40 private _haltedAt;
    bool private _wasHalted;

    function halt() external {
        (bool again, uint40 last) = (_wasHalted, _haltedAt);
        _halt();
        (_wasHalted, _haltedAt) = (true, _now);
        // Between two halts lie at least thirty days, also when the first was ended early.
        assert(!again || _now >= uint256(last) + 30 days);
    }

    function unhalt() external {
        _unhalt();
    }
}

contract LimitsStartLater is Settings {
    function setLimits(uint16 from, uint32 month, uint32 year) external {
        _setLimits(from, month, year);
        // Limits never begin in a month that is over.
        assert(_nextFrom >= _month);
    }
}

contract HouseholdsAreNew is Households {
    function household(uint24 wanted, uint16 neighbourhood) external {
        uint24 last = _lastHousehold;
        uint24 given = _household(wanted, neighbourhood);
        // A household is the one that was asked for, or one that never was before.
        assert(given == wanted || given > last);
    }
}

contract FundsAreEnough is Funds {
    function enough(uint24 fundId) private view returns (bool) {
        return uint256(_funds[fundId].spent) + _funds[fundId].reserved <= _funds[fundId].pledged;
    }

    function afterCreate(uint256 neighbourhoods, uint40 until) external {
        require(enough(_lastFund + 1));
        uint24 fundId = createFund(neighbourhoods, until);
        // A new fund has spent and reserved no more than was pledged to it.
        assert(enough(fundId));
    }

    function afterPledge(uint24 fundId, uint32 funder, uint64 coins) external {
        require(enough(fundId));
        pledge(fundId, funder, coins, 0);
        // Nor has one that was given more.
        assert(enough(fundId));
    }

    function afterReserve(uint24 fundId, address mentor, address resident, uint64 coins) external {
        reserve(fundId, mentor, resident, coins);
        // Nor one that a plan was reserved from, whatever it was before.
        assert(enough(fundId));
    }

    function afterUnreserve(uint24 fundId, address mentor, uint16 month, uint64 coins) external {
        require(enough(fundId));
        unreserve(fundId, mentor, month, coins);
        // Nor one that got a reservation back.
        assert(enough(fundId));
    }

    function afterMint(uint24 fundId, uint64 reserved, uint64 coins) external {
        require(enough(fundId) && coins <= reserved);
        _spend(fundId, reserved, coins);
        // Nor one that paid, at most what was reserved.
        assert(enough(fundId));
    }

    function afterRevoke(uint24 fundId, uint64 coins) external {
        require(enough(fundId));
        _unspend(fundId, coins);
        // Nor one that got a payment back.
        assert(enough(fundId));
    }
}

contract HoldsAreCovered is Holds {
    function afterHold(address owner, uint32 subject, uint64 coins, uint40 until) external {
        uint64 balance = _people[owner].balance;
        hold(owner, subject, coins, until);
        // Who offered coins has them: held is at most the balance.
        assert(_people[owner].held <= _people[owner].balance);
        // An offer by itself takes no coin.
        assert(_people[owner].balance == balance);
    }
}

contract RolesEndAtOnce is Staff {
    function appoint(address account, uint32 organisation, uint40 until) external {
        _appoint(account, organisation, until);
    }

    function afterRevoke(address account, Role role) external {
        revokeStaff(account);
        // Whose role was taken away holds none, from that moment.
        assert(role == Role.None || !hasRole(account, role));
    }
}

contract Canary is Settings {
    function halt() external {
        _halt();
    }

    function check() external view {
        // False: without it nobody would know that the prover looks.
        assert(_haltedUntil == 0);
    }
}
