// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract EndingsTest is Book {
    function setUp() public override {
        super.setUp();
        enrol(resident, 0, GEITENKAMP);
        participate(resident);
    }

    function announce(address by) private returns (uint40 from) {
        vm.prank(by);
        coin.announceEnd(resident, WORDS);
        return uint40(block.timestamp + 30 days);
    }

    function object() private {
        vm.prank(resident);
        coin.objectToEnd();
    }

    function confirm(address by) private {
        vm.prank(by);
        coin.confirmEnd(resident);
    }

    function notAnnounced() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.EndNotAnnounced.selector, resident);
    }

    function refused(address account, PersonStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.StatusRefused.selector, account, status);
    }

    function isNow(PersonStatus status) private view {
        eq(uint256(coin.person(resident).status), uint256(status));
    }

    function endIs(uint40 from, address by) private view {
        (uint40 announcedFrom, address announcedBy) = coin.endOf(resident);
        eq(announcedFrom, from);
        same(announcedBy, by);
    }

    // ------------------------------------------------------------ announceEnd

    function test_AnnounceEnd_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office));
        coin.announceEnd(resident, WORDS);
    }

    function test_AnnounceEnd_RevertGiven_TheResidentWasNeverEnrolled() public {
        vm.prank(official);
        vm.expectRevert(refused(stranger, PersonStatus.None));
        coin.announceEnd(stranger, WORDS);
    }

    function test_AnnounceEnd_RevertGiven_TheResidentLeft() public {
        leave(resident);

        vm.prank(official);
        vm.expectRevert(refused(resident, PersonStatus.Left));
        coin.announceEnd(resident, WORDS);
    }

    function test_AnnounceEnd_ShouldChangeNothingFor30Days() public {
        uint40 from = uint40(START + 30 days);
        vm.expectEmit(address(coin));
        emit ILedger.EndAnnounced(resident, official, from, WORDS);
        announce(official);

        endIs(from, official);
        vm.warp(from);
        isNow(PersonStatus.Participating);
        eq(coin.honouredUntil(resident), 0);
    }

    function test_AnnounceEnd_Given_ItWasAnnouncedBefore() public {
        announce(official);
        later(30 days - 1);

        uint40 from = announce(secondOfficial);

        endIs(from, secondOfficial);
        vm.warp(from);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffSameOfficial.selector, resident, secondOfficial));
        confirm(secondOfficial);
        confirm(official);
        isNow(PersonStatus.Left);
    }

    // ------------------------------------------------------------ objectToEnd

    function test_ObjectToEnd_RevertGiven_NothingWasAnnounced() public {
        vm.expectRevert(notAnnounced());
        object();
    }

    function test_ObjectToEnd_ShouldStopIt() public {
        announce(official);
        later(30 days);

        vm.expectEmit(address(coin));
        emit ILedger.EndObjected(resident);
        object();

        endIs(0, address(0));
        isNow(PersonStatus.Participating);
    }

    function test_ObjectToEnd_Given_ItWasObjectedTo() public {
        announce(official);
        object();

        uint40 from = announce(official);
        vm.warp(from);
        confirm(secondOfficial);

        isNow(PersonStatus.Left);
    }

    // ------------------------------------------------------------ confirmEnd

    function test_ConfirmEnd_RevertWhen_TheCallerIsNeitherOfficeNorSecond() public {
        vm.warp(announce(official));

        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office));
        confirm(stranger);
    }

    function test_ConfirmEnd_RevertWhen_TheCallerAnnouncedIt() public {
        vm.warp(announce(official));

        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffSameOfficial.selector, resident, official));
        confirm(official);
    }

    function test_ConfirmEnd_RevertGiven_NothingWasAnnounced() public {
        vm.expectRevert(notAnnounced());
        confirm(secondOfficial);
    }

    function test_ConfirmEnd_RevertGiven_TheResidentObjected() public {
        uint40 from = announce(official);
        object();
        vm.warp(from);

        vm.expectRevert(notAnnounced());
        confirm(secondOfficial);
    }

    function test_ConfirmEnd_RevertGiven_TheResidentLeftByThemselves() public {
        uint40 from = announce(official);
        leave(resident);
        vm.warp(from);

        vm.expectRevert(notAnnounced());
        confirm(secondOfficial);
    }

    function test_ConfirmEnd_RevertGiven_TheResidentLeftByThemselvesAndCameBack() public {
        uint40 from = announce(official);
        leave(resident);
        enrol(resident, 0, GEITENKAMP);
        vm.warp(from);

        vm.expectRevert(notAnnounced());
        confirm(secondOfficial);
    }

    function test_ConfirmEnd_RevertWhen_30DaysHaveNotPassed() public {
        uint40 from = announce(official);
        vm.warp(from - 1);

        vm.expectRevert(abi.encodeWithSelector(ILedger.EndTooSoon.selector, resident, from));
        confirm(secondOfficial);
    }

    function test_ConfirmEnd_When_TheCallerIsOffice() public {
        uint40 from = announce(official);
        vm.warp(from);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentLeft(resident, from + 365 days);
        confirm(secondOfficial);

        isNow(PersonStatus.Left);
        eq(coin.statusSince(resident), from);
        eq(coin.honouredUntil(resident), from + 365 days);
        endIs(0, address(0));
    }

    function test_ConfirmEnd_When_TheCallerIsSecond() public {
        grant(second, Role.Second, WELFARE, 0);
        vm.warp(announce(official));

        confirm(second);

        isNow(PersonStatus.Left);
    }

    function test_ConfirmEnd_Given_TheResidentIsPaused() public {
        vm.prank(resident);
        coin.pause();
        uint40 from = announce(official);
        vm.warp(from);

        confirm(secondOfficial);
        later(1 days);

        eq(coin.pausedFor(resident), 30 days);
    }

    function test_ConfirmEnd_Given_OffersAreUnderWay() public {
        grant(mentor, Role.Mentor, WELFARE, NO_CEILING);
        fillFund(1_000_00);
        coin.setDesk(address(this), DeskKind.Goals, true);
        earn(50_00);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        uint40 from = announce(official);
        uint32 holdId = coin.hold(resident, 1, 30_00, from + 1);
        vm.warp(from);
        confirm(secondOfficial);

        coin.redeem(holdId, 30_00);

        eq(coin.balanceOf(resident), 20_00);
        eq(coin.availableOf(resident), 20_00);
    }
}
