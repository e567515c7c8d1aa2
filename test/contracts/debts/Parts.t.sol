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

    // ------------------------------------------------------------ take

    function test_Take_When_CostsGoFirst() public pure {
        Components memory open = bill();

        Components memory taken = open.take(55, COSTS_FIRST);

        is_(taken, 0, 5, 30, 20);
        is_(open, 100, 35, 0, 0);
        is_(bill().take(15, COSTS_FIRST), 0, 0, 0, 15);
        is_(bill().take(21, COSTS_FIRST), 0, 0, 1, 20);
    }

    function test_Take_When_ThePrincipalGoesFirst() public pure {
        Components memory open = bill();

        Components memory taken = open.take(145, PRINCIPAL_FIRST);

        is_(taken, 100, 40, 5, 0);
        is_(open, 0, 0, 25, 20);
    }

    function test_Take_When_NothingIsToBeTaken() public pure {
        Components memory open = bill();

        Components memory taken = open.take(0, COSTS_FIRST);

        is_(taken, 0, 0, 0, 0);
        is_(open, 100, 40, 30, 20);
    }

    function testFuzz_Take_ShouldTakeExactlyThatMuchEachPartFromItself(
        uint48[4] memory parts,
        uint256 cents,
        bool costsFirst
    ) public pure {
        Components memory open = Components(parts[0], parts[1], parts[2], parts[3]);
        uint256 before = open.sum();
        cents = within(cents, 0, before);

        Components memory taken = open.take(cents, costsFirst ? COSTS_FIRST : PRINCIPAL_FIRST);

        eq(taken.sum(), cents);
        eq(open.sum(), before - cents);
        eq(uint256(open.principal) + taken.principal, parts[0]);
        eq(uint256(open.increase) + taken.increase, parts[1]);
        eq(uint256(open.interest) + taken.interest, parts[2]);
        eq(uint256(open.costs) + taken.costs, parts[3]);
    }

    // ------------------------------------------------------------ isOrder

    function test_IsOrder_When_EachPartIsNamedOnce() public pure {
        yes(Parts.isOrder(COSTS_FIRST));
        yes(Parts.isOrder(PRINCIPAL_FIRST));
    }

    function test_IsOrder_When_APartIsNamedTwice() public pure {
        no(Parts.isOrder(0));
        no(Parts.isOrder(0x1a));
        no(Parts.isOrder(0x5b));
        no(Parts.isOrder(0xff));
    }

    // ------------------------------------------------------------ sum, noneAbove, minus

    function test_Sum_ShouldBeAllPartsTogether() public pure {
        uint48 most = type(uint48).max;

        eq(bill().sum(), 190);
        eq(Components(most, most, most, most).sum(), 4 * uint256(most));
    }

    function test_NoneAbove_When_EachPartIsAsLargeOrSmaller() public pure {
        yes(bill().noneAbove(bill()));
        yes(Components(0, 0, 0, 0).noneAbove(bill()));
    }

    function test_NoneAbove_When_OnePartIsLarger() public pure {
        no(Components(101, 0, 0, 0).noneAbove(bill()));
        no(Components(0, 41, 0, 0).noneAbove(bill()));
        no(Components(0, 0, 31, 0).noneAbove(bill()));
        no(Components(0, 0, 0, 21).noneAbove(bill()));
    }

    function test_Minus_ShouldTakeEachPartFromItself() public pure {
        is_(bill().minus(Components(1, 2, 3, 4)), 99, 38, 27, 16);
    }

    function test_Minus_RevertWhen_APartIsLarger() public {
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        this.less(bill(), Components(0, 0, 31, 0));
    }

    /// @dev A library's revert is seen through a call.
    function less(Components memory open, Components memory taken) external pure returns (Components memory) {
        return open.minus(taken);
    }
}
