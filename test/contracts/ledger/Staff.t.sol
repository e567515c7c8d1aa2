// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role, StaffRecord} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract StaffTest is Book {
    function roleNeeded(address account, Role role) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, account, role);
    }

    function grantMentor(uint40 ceiling) private {
        vm.prank(official);
        coin.grantStaff(mentor, Role.Mentor, WELFARE, FOREVER, ceiling);
    }

    // ------------------------------------------------------------ grantStaff

    function test_GrantStaff_StartsAfterADayAndEndsByItself() public {
        vm.expectEmit(address(coin));
        emit ILedger.StaffGranted(mentor, Role.Mentor, WELFARE, uint40(START + 1 days), FOREVER, 50_00);
        grantMentor(50_00);

        no(coin.hasRole(mentor, Role.Mentor));
        later(1 days);
        yes(coin.hasRole(mentor, Role.Mentor));
        no(coin.hasRole(mentor, Role.Creditor));
        vm.warp(FOREVER - 1);
        yes(coin.hasRole(mentor, Role.Mentor));
        vm.warp(FOREVER);
        no(coin.hasRole(mentor, Role.Mentor));
    }

    function test_GrantStaff_GoesOnForTheSameRole() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);

        grantMentor(80_00);

        yes(coin.hasRole(mentor, Role.Mentor));
        eq(coin.staff(mentor).ceiling, 80_00);
    }

    function test_GrantStaff_WaitsAgainForAnotherOrganisation() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);

        vm.prank(official);
        coin.grantStaff(mentor, Role.Mentor, HOUSING, FOREVER, 50_00);

        no(coin.hasRole(mentor, Role.Mentor));
    }

    function test_RevertWhen_GrantCallerNotOffice() public {
        vm.prank(stranger);
        vm.expectRevert(roleNeeded(stranger, Role.Office));
        coin.grantStaff(mentor, Role.Mentor, WELFARE, FOREVER, 0);
    }

    function test_RevertWhen_GrantForOneself() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffOwnRecord.selector, official));
        coin.grantStaff(official, Role.Mentor, WELFARE, FOREVER, 0);
    }

    function test_RevertWhen_GrantToZero() public {
        vm.prank(official);
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.grantStaff(address(0), Role.Mentor, WELFARE, FOREVER, 0);
    }

    function test_RevertWhen_GrantOfNoRole() public {
        vm.prank(official);
        vm.expectRevert(roleNeeded(mentor, Role.None));
        coin.grantStaff(mentor, Role.None, WELFARE, FOREVER, 0);
    }

    function test_RevertWhen_GrantEndsBeforeItStarts() public {
        uint40 from = uint40(START + 1 days);
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffWindowInvalid.selector, from, from));
        coin.grantStaff(mentor, Role.Mentor, WELFARE, from, 0);
    }

    function test_RevertWhen_ProlongedIntoThePast() public {
        grant(mentor, Role.Mentor, WELFARE, 0);

        uint40 from = coin.staff(mentor).from;
        uint40 now_ = uint40(block.timestamp);
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffWindowInvalid.selector, from, now_));
        coin.grantStaff(mentor, Role.Mentor, WELFARE, now_, 0);
    }

    // ------------------------------------------------------------ approveStaff

    function test_ApproveStaff_StartsAStandInAtOnce() public {
        grantMentor(50_00);

        vm.expectEmit(address(coin));
        emit ILedger.StaffApproved(mentor, secondOfficial);
        vm.prank(secondOfficial);
        coin.approveStaff(mentor);

        yes(coin.hasRole(mentor, Role.Mentor));
    }

    function test_ApproveStaff_MayBeDoneByASecond() public {
        grant(second, Role.Second, WELFARE, 0);
        grantMentor(50_00);

        vm.prank(second);
        coin.approveStaff(mentor);

        yes(coin.hasRole(mentor, Role.Mentor));
    }

    function test_RevertWhen_ApproverGranted() public {
        grantMentor(50_00);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffSameOfficial.selector, mentor, official));
        coin.approveStaff(mentor);
    }

    function test_RevertWhen_ApproverIsNoOfficial() public {
        grantMentor(50_00);

        vm.prank(stranger);
        vm.expectRevert(roleNeeded(stranger, Role.Office));
        coin.approveStaff(mentor);
    }

    function test_RevertWhen_ApprovedForOneself() public {
        vm.prank(official);
        coin.grantStaff(secondOfficial, Role.Mentor, WELFARE, FOREVER, 0);
        vm.prank(secondOfficial);
        vm.expectRevert(roleNeeded(secondOfficial, Role.Office));
        coin.approveStaff(secondOfficial);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffOwnRecord.selector, official));
        coin.approveStaff(official);
    }

    function test_RevertWhen_ApprovedIsNoMentor() public {
        vm.prank(official);
        coin.grantStaff(creditor, Role.Creditor, HOUSING, FOREVER, 0);

        vm.prank(secondOfficial);
        vm.expectRevert(roleNeeded(creditor, Role.Mentor));
        coin.approveStaff(creditor);
    }

    function test_RevertGiven_MentorStarted() public {
        grant(mentor, Role.Mentor, WELFARE, 0);

        uint40 from = coin.staff(mentor).from;
        vm.prank(secondOfficial);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffWindowInvalid.selector, from, FOREVER));
        coin.approveStaff(mentor);
    }

    // ------------------------------------------------------------ revokeStaff, appointOffice

    function test_RevokeStaff_IsImmediate() public {
        grant(mentor, Role.Mentor, WELFARE, 0);

        vm.expectEmit(address(coin));
        emit ILedger.StaffRevoked(mentor, official);
        vm.prank(official);
        coin.revokeStaff(mentor);

        no(coin.hasRole(mentor, Role.Mentor));
    }

    function test_RevertWhen_RevokeCallerNotOffice() public {
        vm.prank(mentor);
        vm.expectRevert(roleNeeded(mentor, Role.Office));
        coin.revokeStaff(official);
    }

    function test_AppointOffice_StartsAtOnce() public {
        coin.appointOffice(stranger, MUNICIPALITY, FOREVER);

        yes(coin.hasRole(stranger, Role.Office));
    }

    // ------------------------------------------------------------ the ceiling of a mentor

    function test_Ceiling_CountsAtThePromiseAndStartsAnewEachMonth() public {
        openBook();
        grantMentor(30_00);
        coin.reserve(1, mentor, resident, 20_00);
        StaffRecord memory record = coin.staff(mentor);
        eq(record.used, 20_00);
        eq(record.month, 2026 * 12);

        vm.expectRevert(abi.encodeWithSelector(ILedger.CeilingPassed.selector, mentor, 10_01, 10_00));
        coin.reserve(1, mentor, resident, 10_01);

        vm.warp(1_769_900_400);
        coin.reserve(1, mentor, resident, 30_00);
        eq(coin.staff(mentor).used, 30_00);
    }

    function test_Ceiling_StaysUsedWhenGrantedAgain() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);

        grantMentor(15_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.CeilingPassed.selector, mentor, 1, 0));
        coin.reserve(1, mentor, resident, 1);
    }

    function test_Unreserve_GivesRoomBackInItsOwnMonthOnly() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);

        coin.unreserve(1, mentor, 2026 * 12, 5_00);
        eq(coin.staff(mentor).used, 15_00);
        coin.unreserve(1, mentor, 0, 5_00);
        coin.unreserve(1, mentor, 2026 * 12 - 1, 5_00);
        eq(coin.staff(mentor).used, 15_00);
    }

    function test_Unreserve_GivesBackNoMoreThanWasUsed() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);
        grant(second, Role.Mentor, WELFARE, NO_CEILING);
        coin.reserve(1, second, resident, 5_00);

        coin.unreserve(1, second, 2026 * 12, 20_00);

        eq(coin.staff(second).used, 0);
    }

    function test_RevertWhen_PromiserIsNoMentor() public {
        openBook();

        vm.expectRevert(roleNeeded(stranger, Role.Mentor));
        coin.reserve(1, stranger, resident, 1);
    }
}
