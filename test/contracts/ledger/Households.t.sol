// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Book} from "../Book.sol";

contract HouseholdsTest is Book {
    function test_Enrol_When_NoHouseholdIsNamed() public {
        eq(enrol(resident, 0, GEITENKAMP), 1);
        eq(enrol(neighbour, 0, PLATTENBURG), 2);

        eq(coin.neighbourhoodOf(1), GEITENKAMP);
        eq(coin.neighbourhoodOf(2), PLATTENBURG);
    }

    function test_Enrol_When_AHouseholdIsNamed() public {
        enrol(resident, 0, GEITENKAMP);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentEnrolled(partner, 1, GEITENKAMP, WORDS);
        eq(enrol(partner, 1, PLATTENBURG), 1);

        eq(coin.neighbourhoodOf(1), GEITENKAMP);
    }

    function test_Enrol_RevertWhen_TheHouseholdDoesNotExist() public {
        enrol(resident, 0, GEITENKAMP);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.HouseholdUnknown.selector, 2));
        coin.enrol(partner, 2, GEITENKAMP, WORDS);
    }

    function test_NeighbourhoodOf_Given_TheHouseholdDoesNotExist() public view {
        eq(coin.neighbourhoodOf(0), 0);
        eq(coin.neighbourhoodOf(1), 0);
    }
}
