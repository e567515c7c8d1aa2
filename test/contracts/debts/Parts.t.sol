// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components} from "../../../contracts/debts/IDebtRegister.sol";
import {Parts} from "../../../contracts/debts/Parts.sol";
import {Check} from "../Check.sol";

contract PartsTest is Check {
    using Parts for Components;

    uint8 private constant COSTS_FIRST = 0x1b;
    uint8 private constant PRINCIPAL_FIRST = 0xe4;

    function bill() private pure returns (Components memory) {
        return Components({principal: 100, increase: 40, interest: 30, costs: 20});
    }

    function is_(
        Components memory parts,
        uint256 principal,
        uint256 increase,
        uint256 interest,
        uint256 costs
    ) private pure {
        eq(parts.principal, principal);
        eq(parts.increase, increase);
        eq(parts.interest, interest);
        eq(parts.costs, costs);
    }

    function test_Take_CostsInterestIncreasePrincipal() public pure {
        Components memory open = bill();

        Components memory taken = open.take(55, COSTS_FIRST);

        is_(taken, 0, 5, 30, 20);
        is_(open, 100, 35, 0, 0);
    }

    function test_Take_PrincipalFirst() public pure {
        Components memory open = bill();

        Components memory taken = open.take(145, PRINCIPAL_FIRST);

        is_(taken, 100, 40, 5, 0);
        is_(open, 0, 0, 25, 20);
    }

    function test_IsOrder_NamesEachPartOnce() public pure {
        yes(Parts.isOrder(COSTS_FIRST));
        yes(Parts.isOrder(PRINCIPAL_FIRST));
        no(Parts.isOrder(0));
        no(Parts.isOrder(0x1a));
    }

    function test_NoneUp_LooksAtEachPart() public pure {
        Components memory before = bill();
        yes(before.noneUp(before));
        yes(Components(0, 0, 0, 0).noneUp(before));
        no(Components(101, 0, 0, 0).noneUp(before));
        no(Components(0, 41, 0, 0).noneUp(before));
        no(Components(0, 0, 31, 0).noneUp(before));
        no(Components(0, 0, 0, 21).noneUp(before));
    }

    function testFuzz_Take_TakesExactlyThatMuch(uint48[4] memory parts, uint256 cents, bool costsFirst) public pure {
        Components memory open = Components(parts[0], parts[1], parts[2], parts[3]);
        uint256 before = open.sum();
        cents = within(cents, 0, before);

        Components memory taken = open.take(cents, costsFirst ? COSTS_FIRST : PRINCIPAL_FIRST);

        eq(taken.sum(), cents);
        eq(open.sum(), before - cents);
        eq(uint256(open.principal) + taken.principal, parts[0]);
        eq(uint256(open.costs) + taken.costs, parts[3]);
    }
}
