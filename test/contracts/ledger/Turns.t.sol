// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract TurnsTest is Book {
    address private immutable first = who("first desk");
    address private immutable next = who("next desk");
    address private immutable third = who("third desk");

    function setUp() public override {
        super.setUp();
        openBook();
        earn(100_00);
        open(first);
    }

    function open(address desk) private {
        coin.setDesk(desk, DeskKind.Redemptions, true);
    }

    function hold(address desk) private returns (uint32) {
        uint40 until = uint40(block.timestamp + 21 days);
        vm.prank(desk);
        return coin.hold(resident, 1, 10_00, until);
    }

    function redeem(address desk, uint32 holdId) private {
        vm.prank(desk);
        coin.redeem(holdId, 10_00);
    }

    function end(address desk, uint32 holdId) private {
        vm.prank(desk);
        coin.endHold(holdId);
    }

    function deskNeeded(address desk) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.DeskNeeded.selector, desk, DeskKind.Redemptions);
    }

    // ------------------------------------------------------------ opening

    function test_SetDesk_When_ARedemptionsDeskOpens() public {
        vm.expectEmit(address(coin));
        emit ILedger.DeskSet(first, DeskKind.Redemptions, false);
        vm.expectEmit(address(coin));
        emit ILedger.DeskSet(next, DeskKind.Redemptions, true);
        open(next);

        no(coin.desk(first).open);
        yes(coin.desk(first).kind == DeskKind.Redemptions);
        yes(coin.desk(next).open);
    }

    function test_SetDesk_When_TheSameDeskOpensAgain() public {
        uint32 old = hold(first);
        coin.setDesk(first, DeskKind.Redemptions, false);
        vm.expectRevert(deskNeeded(first));
        hold(first);

        open(first);
        uint32 young = hold(first);

        redeem(first, old);
        redeem(first, young);
        eq(coin.balanceOf(resident), 80_00);
    }

    function test_SetDesk_When_TheOpenDeskOpens() public {
        vm.recordLogs();
        open(first);

        eq(vm.getRecordedLogs().length, 1);
        yes(coin.desk(first).open);
    }

    // ------------------------------------------------------------ another desk's hold

    function test_Redeem_RevertWhen_TheCallerIsAnotherDeskThanTheOneThatOpenedIt() public {
        uint32 old = hold(first);
        open(next);
        uint32 young = hold(next);

        vm.expectRevert(deskNeeded(first));
        redeem(first, young);
        vm.expectRevert(deskNeeded(next));
        redeem(next, old);
    }

    function test_EndHold_RevertWhen_TheCallerIsAnotherDeskThanTheOneThatOpenedIt() public {
        uint32 old = hold(first);
        open(next);
        uint32 young = hold(next);

        vm.expectRevert(deskNeeded(first));
        end(first, young);
        vm.expectRevert(deskNeeded(next));
        end(next, old);
    }

    // ------------------------------------------------------------ replaced

    function test_AReplacedDesk_ShouldRedeemItsOwnHolds() public {
        uint32 holdId = hold(first);
        open(next);

        redeem(first, holdId);

        eq(coin.balanceOf(resident), 90_00);
    }

    function test_AReplacedDesk_ShouldEndItsOwnHolds() public {
        uint32 holdId = hold(first);
        open(next);

        end(first, holdId);

        eq(coin.availableOf(resident), 100_00);
    }

    function test_AReplacedDesk_RevertWhen_ItWouldOpenOne() public {
        open(next);

        vm.expectRevert(deskNeeded(first));
        hold(first);
    }

    function test_AReplacedDesk_Given_SeveralDesksTookTurns() public {
        uint32 one = hold(first);
        open(next);
        uint32 two = hold(next);
        open(first);
        uint32 three = hold(first);
        open(third);
        uint32 four = hold(third);

        same(coin.deskOf(one), first);
        same(coin.deskOf(two), next);
        same(coin.deskOf(three), first);
        same(coin.deskOf(four), third);
        redeem(first, one);
        redeem(next, two);
        redeem(first, three);
        redeem(third, four);
        eq(coin.balanceOf(resident), 60_00);
    }

    // ------------------------------------------------------------ deskOf

    function test_DeskOf_Given_ThereIsNoSuchHold() public {
        same(coin.deskOf(0), address(0));
        same(coin.deskOf(1), address(0));
        hold(first);
        open(next);
        same(coin.deskOf(0), address(0));
        same(coin.deskOf(2), address(0));
    }

    function test_DeskOf_Given_ADeskTookATurnAndOpenedNothing() public {
        open(next);
        open(third);

        uint32 holdId = hold(third);

        eq(holdId, 1);
        same(coin.deskOf(holdId), third);
    }

    function test_DeskOf_ShouldStayTheDesksWhenItIsAnswered() public {
        uint32 holdId = hold(first);
        redeem(first, holdId);

        same(coin.deskOf(holdId), first);
    }
}
