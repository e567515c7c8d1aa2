// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Desk, DeskKind, Fund} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract DesksTest is Book {
    address private immutable redemptions = who("redemptions");

    function setUp() public override {
        super.setUp();
        openBook();
        coin.setDesk(redemptions, DeskKind.Redemptions, true);
    }

    function needed(address caller, DeskKind kind) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.DeskNeeded.selector, caller, kind);
    }

    function closeGoals() private {
        coin.setDesk(address(this), DeskKind.Goals, false);
    }

    // ------------------------------------------------------------ setDesk

    function test_SetDesk_RevertWhen_TheAccountIsZero() public {
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.setDesk(address(0), DeskKind.Goals, true);
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.setDesk(address(0), DeskKind.Redemptions, true);
    }

    function test_SetDesk_ShouldOpenADesk() public {
        vm.expectEmit(address(coin));
        emit ILedger.DeskSet(stranger, DeskKind.Goals, true);
        coin.setDesk(stranger, DeskKind.Goals, true);

        Desk memory desk = coin.desk(stranger);
        yes(desk.kind == DeskKind.Goals);
        yes(desk.open);
        yes(coin.desk(address(this)).open);
    }

    function test_SetDesk_ShouldCloseADesk() public {
        vm.expectEmit(address(coin));
        emit ILedger.DeskSet(address(this), DeskKind.Goals, false);
        closeGoals();

        Desk memory desk = coin.desk(address(this));
        yes(desk.kind == DeskKind.Goals);
        no(desk.open);
    }

    // ------------------------------------------------------------ who is no desk, or another

    function test_Reserve_RevertWhen_TheCallerIsNoGoalsDesk() public {
        vm.prank(redemptions);
        vm.expectRevert(needed(redemptions, DeskKind.Goals));
        coin.reserve(1, mentor, resident, 1);
    }

    function test_Unreserve_RevertWhen_TheCallerIsNoGoalsDesk() public {
        coin.reserve(1, mentor, resident, 1);

        vm.prank(redemptions);
        vm.expectRevert(needed(redemptions, DeskKind.Goals));
        coin.unreserve(1, mentor, 0, 1);
    }

    function test_Mint_RevertWhen_TheCallerIsNoGoalsDesk() public {
        coin.reserve(1, mentor, resident, 1);

        vm.prank(redemptions);
        vm.expectRevert(needed(redemptions, DeskKind.Goals));
        coin.mint(1, mentor, resident, 1, 1);
    }

    function test_Revoke_RevertWhen_TheCallerIsNoGoalsDesk() public {
        earn(1);

        vm.prank(redemptions);
        vm.expectRevert(needed(redemptions, DeskKind.Goals));
        coin.revoke(1, resident, 2026 * 12, 1);
    }

    function test_Hold_RevertWhen_TheCallerIsNoRedemptionsDesk() public {
        earn(1);

        vm.expectRevert(needed(address(this), DeskKind.Redemptions));
        coin.hold(resident, 1, 1, FOREVER);
    }

    function test_Redeem_RevertWhen_TheCallerIsNoRedemptionsDesk() public {
        earn(1);
        vm.prank(redemptions);
        coin.hold(resident, 1, 1, FOREVER);

        vm.expectRevert(needed(address(this), DeskKind.Redemptions));
        coin.redeem(1, 1);
    }

    function test_EndHold_RevertWhen_TheCallerIsNoRedemptionsDesk() public {
        earn(1);
        vm.prank(redemptions);
        coin.hold(resident, 1, 1, FOREVER);

        vm.expectRevert(needed(address(this), DeskKind.Redemptions));
        coin.endHold(1);
    }

    // ------------------------------------------------------------ closed

    function test_AClosedGoalsDesk_ShouldMintWhatItPromised() public {
        coin.reserve(1, mentor, resident, 10_00);
        closeGoals();

        coin.mint(1, mentor, resident, 10_00, 5_00);

        eq(coin.balanceOf(resident), 5_00);
    }

    function test_AClosedGoalsDesk_ShouldFreeWhatItPromised() public {
        coin.reserve(1, mentor, resident, 10_00);
        closeGoals();

        coin.unreserve(1, mentor, 0, 4_00);

        (Fund memory pot, ) = coin.fund(1);
        eq(pot.reserved, 6_00);
    }

    function test_AClosedGoalsDesk_ShouldTakeBackWhatItMinted() public {
        earn(10_00);
        closeGoals();

        coin.revoke(1, resident, 2026 * 12, 10_00);

        eq(coin.balanceOf(resident), 0);
    }

    function test_AClosedGoalsDesk_RevertWhen_ItWouldPromise() public {
        closeGoals();

        vm.expectRevert(needed(address(this), DeskKind.Goals));
        coin.reserve(1, mentor, resident, 1);
    }
}
