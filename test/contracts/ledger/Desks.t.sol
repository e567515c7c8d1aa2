// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Desk, DeskKind} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract DesksTest is Book {
    function test_SetDesk_OpensIt() public {
        vm.expectEmit(address(coin));
        emit ILedger.DeskSet(stranger, DeskKind.Goals, true);
        coin.setDesk(stranger, DeskKind.Goals, true);

        Desk memory desk = coin.desk(stranger);
        yes(desk.kind == DeskKind.Goals);
        yes(desk.open);
    }

    function test_RevertWhen_DeskIsZero() public {
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.setDesk(address(0), DeskKind.Goals, true);
    }

    function test_RevertWhen_CallerIsNoDesk() public {
        openBook();
        bytes memory noGoals = abi.encodeWithSelector(ILedger.DeskNeeded.selector, stranger, DeskKind.Goals);
        bytes memory noRedemptions = abi.encodeWithSelector(
            ILedger.DeskNeeded.selector,
            stranger,
            DeskKind.Redemptions
        );

        vm.prank(stranger);
        vm.expectRevert(noGoals);
        coin.reserve(1, mentor, resident, 1);
        vm.prank(stranger);
        vm.expectRevert(noGoals);
        coin.unreserve(1, mentor, 0, 1);
        vm.prank(stranger);
        vm.expectRevert(noGoals);
        coin.mint(1, mentor, resident, 1, 1);
        vm.prank(stranger);
        vm.expectRevert(noGoals);
        coin.revoke(1, resident, 0, 1);
        vm.prank(stranger);
        vm.expectRevert(noRedemptions);
        coin.hold(resident, 1, 1, FOREVER);
        vm.prank(stranger);
        vm.expectRevert(noRedemptions);
        coin.redeem(1, 1);
        vm.prank(stranger);
        vm.expectRevert(noRedemptions);
        coin.endHold(1);
    }

    function test_ClosedGoalsDesk_FinishesAndStartsNothing() public {
        openBook();
        coin.reserve(1, mentor, resident, 10_00);
        coin.setDesk(address(this), DeskKind.Goals, false);

        vm.expectRevert(abi.encodeWithSelector(ILedger.DeskNeeded.selector, address(this), DeskKind.Goals));
        coin.reserve(1, mentor, resident, 1);
        coin.mint(1, mentor, resident, 6_00, 5_00);
        coin.unreserve(1, mentor, 0, 4_00);

        eq(coin.balanceOf(resident), 5_00);
    }

    function test_NewRedemptionsDesk_ClosesTheLast() public {
        coin.setDesk(address(this), DeskKind.Redemptions, true);

        coin.setDesk(stranger, DeskKind.Redemptions, true);

        no(coin.desk(address(this)).open);
        yes(coin.desk(stranger).open);
    }

    function test_RedemptionsDesk_CanBeOpenedAgain() public {
        coin.setDesk(stranger, DeskKind.Redemptions, true);
        coin.setDesk(stranger, DeskKind.Redemptions, false);

        coin.setDesk(stranger, DeskKind.Redemptions, true);

        yes(coin.desk(stranger).open);
    }
}
