// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract SettingsTest is Book {
    function test_AtDeployment_LimitsAreAtTheirMaximum() public view {
        (uint40 month, uint40 year) = coin.limits();
        eq(month, type(uint40).max);
        eq(year, type(uint40).max);
    }

    function test_SetLimits_SaysOldAndNew() public {
        vm.expectEmit(address(coin));
        emit ILedger.LimitsSet(type(uint40).max, 210_00, type(uint40).max, 2_100_00);
        coin.setLimits(210_00, 2_100_00);

        (uint40 month, uint40 year) = coin.limits();
        eq(month, 210_00);
        eq(year, 2_100_00);
    }

    function test_Halt_LastsSevenDays() public {
        vm.expectEmit(address(coin));
        emit ILedger.Halted(uint40(START + 7 days));
        coin.halt();

        eq(coin.haltedUntil(), START + 7 days);
    }

    function test_Halt_StopsReserveMintAndHoldAndEndsByItself() public {
        openBook();
        earn(5_00);
        coin.halt();
        bytes memory halted = abi.encodeWithSelector(ILedger.SystemHalted.selector, coin.haltedUntil());

        vm.expectRevert(halted);
        coin.reserve(1, mentor, resident, 1);
        vm.expectRevert(halted);
        coin.mint(1, mentor, resident, 1, 1);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        vm.expectRevert(halted);
        coin.hold(resident, 1, 1_00, uint40(block.timestamp + 1 days));

        later(7 days);
        coin.hold(resident, 1, 1_00, uint40(block.timestamp + 1 days));
        eq(coin.heldOf(resident), 1_00);
    }

    function test_Halt_StopsNoAnswerNoReturnAndNoLeaving() public {
        openBook();
        earn(5_00);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        uint40 until = uint40(block.timestamp + 1 days);
        uint32 answered = coin.hold(resident, 1, 1_00, until);
        uint32 taken = coin.hold(resident, 1, 1_00, until);
        coin.halt();

        coin.redeem(answered, 1_00);
        vm.prank(resident);
        coin.release(taken);
        leave(resident);

        eq(coin.balanceOf(resident), 4_00);
        eq(coin.heldOf(resident), 0);
    }

    function test_RevertWhen_HaltedTwiceInThirtyDays() public {
        coin.halt();
        later(30 days - 1);

        vm.expectRevert(abi.encodeWithSelector(ILedger.HaltTooSoon.selector, START + 30 days));
        coin.halt();

        later(1);
        coin.halt();
        eq(coin.haltedUntil(), START + 37 days);
    }

    function test_Unhalt_EndsItEarly() public {
        openBook();
        coin.halt();

        vm.expectEmit(address(coin));
        emit ILedger.Unhalted();
        coin.unhalt();

        earn(1_00);
        eq(coin.balanceOf(resident), 1_00);
    }
}
