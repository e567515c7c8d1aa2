// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Person, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract PeopleTest is Book {
    function refused(address account, PersonStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.StatusRefused.selector, account, status);
    }

    function isNow(address account, PersonStatus status) private view {
        eq(uint256(coin.person(account).status), uint256(status));
        eq(coin.statusSince(account), block.timestamp);
    }

    // ------------------------------------------------------------ enrol

    function test_Enrol_MakesAHousehold() public {
        vm.expectEmit(address(coin));
        emit ILedger.ResidentEnrolled(resident, 1, GEITENKAMP, WORDS);
        eq(enrol(resident, 0, GEITENKAMP), 1);

        isNow(resident, PersonStatus.Enrolled);
        eq(coin.neighbourhoodOf(1), GEITENKAMP);
    }

    function test_Enrol_JoinsAHouseholdAndItsNeighbourhood() public {
        enrol(resident, 0, GEITENKAMP);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentEnrolled(partner, 1, GEITENKAMP, WORDS);
        enrol(partner, 1, PLATTENBURG);

        eq(coin.person(partner).household, 1);
    }

    function test_Enrol_TakesSomeoneWhoLeftBack() public {
        openBook();
        earn(5_00);
        leave(resident);

        enrol(resident, 0, PLATTENBURG);

        Person memory back = coin.person(resident);
        isNow(resident, PersonStatus.Enrolled);
        eq(back.household, 2);
        eq(back.balance, 5_00);
        eq(back.earnedInMonth, 5_00);
    }

    function test_RevertWhen_EnrolCallerNotOffice() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office));
        coin.enrol(resident, 0, GEITENKAMP, WORDS);
    }

    function test_RevertWhen_EnrolledIsZero() public {
        vm.prank(official);
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.enrol(address(0), 0, GEITENKAMP, WORDS);
    }

    function test_RevertGiven_AlreadyEnrolled() public {
        enrol(resident, 0, GEITENKAMP);

        vm.prank(official);
        vm.expectRevert(refused(resident, PersonStatus.Enrolled));
        coin.enrol(resident, 0, GEITENKAMP, WORDS);
    }

    function test_RevertWhen_HouseholdUnknown() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.HouseholdUnknown.selector, 1));
        coin.enrol(resident, 1, GEITENKAMP, WORDS);
    }

    // ------------------------------------------------------------ the person's own steps

    function test_Participate_IsTheOwnYes() public {
        enrol(resident, 0, GEITENKAMP);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentParticipated(resident, WORDS);
        participate(resident);

        isNow(resident, PersonStatus.Participating);
    }

    function test_RevertWhen_ParticipatingUninvited() public {
        vm.prank(stranger);
        vm.expectRevert(refused(stranger, PersonStatus.None));
        coin.participate(WORDS);
    }

    function test_PauseAndResume() public {
        enrol(resident, 0, GEITENKAMP);
        participate(resident);
        later(1 days);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentPaused(resident);
        vm.prank(resident);
        coin.pause();
        isNow(resident, PersonStatus.Paused);

        later(1 days);
        vm.expectEmit(address(coin));
        emit ILedger.ResidentResumed(resident);
        vm.prank(resident);
        coin.resume();
        isNow(resident, PersonStatus.Participating);
    }

    function test_RevertWhen_PausedTwiceOrResumedUnpaused() public {
        enrol(resident, 0, GEITENKAMP);
        participate(resident);

        vm.prank(resident);
        vm.expectRevert(refused(resident, PersonStatus.Participating));
        coin.resume();
        vm.prank(resident);
        coin.pause();
        vm.prank(resident);
        vm.expectRevert(refused(resident, PersonStatus.Paused));
        coin.pause();
    }

    function test_Quit_FromEveryStatus() public {
        enrol(resident, 0, GEITENKAMP);
        leave(resident);
        isNow(resident, PersonStatus.Left);

        enrol(partner, 0, GEITENKAMP);
        participate(partner);
        vm.prank(partner);
        coin.pause();
        leave(partner);
        isNow(partner, PersonStatus.Left);

        enrol(neighbour, 0, GEITENKAMP);
        participate(neighbour);
        vm.expectEmit(address(coin));
        emit ILedger.ResidentLeft(neighbour, uint40(START + 365 days));
        leave(neighbour);
        eq(coin.honouredUntil(neighbour), START + 365 days);
    }

    function test_HonouredUntil_IsZeroForWhoStays() public {
        enrol(resident, 0, GEITENKAMP);

        eq(coin.honouredUntil(resident), 0);
        eq(coin.honouredUntil(stranger), 0);
    }

    function test_RevertWhen_QuittingTwice() public {
        enrol(resident, 0, GEITENKAMP);
        leave(resident);

        vm.prank(resident);
        vm.expectRevert(refused(resident, PersonStatus.Left));
        coin.quit();
    }

    // ------------------------------------------------------------ protect

    function test_Protect_NamesAndForgetsAnApprover() public {
        enrol(resident, 0, GEITENKAMP);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentProtected(resident, stranger, true);
        vm.prank(official);
        coin.protect(resident, stranger, true);
        same(coin.approverOf(resident), stranger);

        vm.prank(official);
        coin.protect(resident, stranger, false);
        same(coin.approverOf(resident), address(0));
    }

    function test_RevertWhen_ProtectIsWrong() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office));
        coin.protect(resident, stranger, true);

        vm.prank(official);
        vm.expectRevert(refused(resident, PersonStatus.None));
        coin.protect(resident, stranger, true);

        enrol(resident, 0, GEITENKAMP);
        vm.prank(official);
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.protect(resident, address(0), true);
    }
}
