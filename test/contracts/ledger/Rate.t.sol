// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Rate} from "../../../contracts/ledger/Rate.sol";
import {Check} from "../Check.sol";

contract RateTest is Check {
    function test_EurosUp_When_ACoinIsAEuro() public pure {
        eq(Rate.eurosUp(50_00, 10_000), 50_00);
        eq(Rate.coinsFor(50_00, 10_000), 50_00);
    }

    function test_EurosUp_When_APartOfACentIsLeft() public pure {
        eq(Rate.eurosUp(1, 5_000), 1);
        eq(Rate.eurosUp(3, 5_000), 2);
    }

    function test_CoinsFor_When_NothingIsOpen() public pure {
        eq(Rate.coinsFor(0, 10_000), 0);
    }

    function testFuzz_CoinsFor_When_SomethingIsOpen_ShouldBeTheLeastThatSettlesIt(
        uint256 euros,
        uint256 rateBps
    ) public pure {
        euros = within(euros, 1, type(uint64).max);
        rateBps = within(rateBps, 1, type(uint16).max);
        uint256 coins = Rate.coinsFor(euros, rateBps);

        yes(Rate.eurosUp(coins, rateBps) >= euros);
        yes(Rate.eurosUp(coins - 1, rateBps) < euros);
    }

    function testFuzz_CoinsFor_When_SomethingIsOpen_ShouldBeNoMoreThanTheCoinsThatBoughtIt(
        uint256 coins,
        uint256 rateBps
    ) public pure {
        coins = within(coins, 1, type(uint64).max);
        rateBps = within(rateBps, 1, type(uint16).max);

        yes(Rate.coinsFor(Rate.eurosUp(coins, rateBps), rateBps) <= coins);
    }
}
