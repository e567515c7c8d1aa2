// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role, StaffRecord} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract StaffTest is Book {
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;

    function roleNeeded(address account, Role role) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, account, role);
    }

    function grantMentor(uint40 ceiling) private {
        grantAs(Role.Mentor, WELFARE, FOREVER, ceiling, TEAM);
    }

    function grantAs(Role role, uint32 organisation, uint40 until, uint40 ceiling, uint16 team) private {
        vm.prank(official);
        coin.grantStaff(mentor, role, organisation, until, ceiling, team);
    }

    function approve(address by) private {
        vm.prank(by);
        coin.approveStaff(mentor);
    }

    // ------------------------------------------------------------ grantStaff

    function test_GrantStaff_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(stranger);
        vm.expectRevert(roleNeeded(stranger, Role.Office));
        coin.grantStaff(mentor, Role.Mentor, WELFARE, FOREVER, 0, TEAM);
    }

    function test_GrantStaff_RevertWhen_TheAccountIsTheCallersOwn() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffOwnRecord.selector, official));
        coin.grantStaff(official, Role.Mentor, WELFARE, FOREVER, 0, TEAM);
    }

    function test_GrantStaff_RevertWhen_TheAccountIsZero() public {
        vm.prank(official);
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.grantStaff(address(0), Role.Mentor, WELFARE, FOREVER, 0, TEAM);
    }

    function test_GrantStaff_RevertWhen_TheRoleIsNone() public {
        vm.expectRevert(roleNeeded(mentor, Role.None));
        grantAs(Role.None, WELFARE, FOREVER, 0, TEAM);
    }

    function test_GrantStaff_RevertWhen_ItEndsBeforeItStarts() public {
        uint40 from = uint40(START + 1 days);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffWindowInvalid.selector, from, from));
        grantAs(Role.Mentor, WELFARE, from, 0, TEAM);

        grantAs(Role.Mentor, WELFARE, from + 1, 0, TEAM);
    }

    function test_GrantStaff_RevertWhen_ItProlongsUntilNow() public {
        grant(mentor, Role.Mentor, WELFARE, 0);
        later(1);
        uint40 from = coin.staff(mentor).from;
        uint40 now_ = uint40(block.timestamp);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffWindowInvalid.selector, from, now_));
        grantAs(Role.Mentor, WELFARE, now_, 0, TEAM);

        grantAs(Role.Mentor, WELFARE, now_ + 1, 0, TEAM);
    }

    function test_GrantStaff_ShouldStartAfter24Hours() public {
        vm.expectEmit(address(coin));
        emit ILedger.StaffGranted(mentor, Role.Mentor, WELFARE, uint40(START + 1 days), FOREVER, 50_00, TEAM);
        grantMentor(50_00);

        StaffRecord memory record = coin.staff(mentor);
        eq(record.organisation, WELFARE);
        eq(record.team, TEAM);
        eq(record.ceiling, 50_00);
        later(1 days - 1);
        no(coin.hasRole(mentor, Role.Mentor));
        later(1);
        yes(coin.hasRole(mentor, Role.Mentor));
    }

    function test_GrantStaff_ShouldEndByItself() public {
        grantMentor(50_00);

        vm.warp(FOREVER - 1);
        yes(coin.hasRole(mentor, Role.Mentor));
        vm.warp(FOREVER);
        no(coin.hasRole(mentor, Role.Mentor));
    }

    function test_GrantStaff_ShouldGiveNoOtherRole() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);

        for (uint8 role = 0; role <= uint8(Role.Office); ++role)
            yes(coin.hasRole(mentor, Role(role)) == (Role(role) == Role.Mentor));
    }

    function test_GrantStaff_Given_TheSameRoleInTheSameTeamIsValid() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);
        uint40 from = coin.staff(mentor).from;

        grantAs(Role.Mentor, WELFARE, FOREVER - 1, 80_00, TEAM);

        yes(coin.hasRole(mentor, Role.Mentor));
        eq(coin.staff(mentor).from, from);
        eq(coin.staff(mentor).until, FOREVER - 1);
        eq(coin.staff(mentor).ceiling, 80_00);
    }

    function test_GrantStaff_Given_AnotherRoleIsValid() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);

        grantAs(Role.Second, WELFARE, FOREVER, 0, TEAM);

        no(coin.hasRole(mentor, Role.Mentor));
        no(coin.hasRole(mentor, Role.Second));
        later(1 days);
        yes(coin.hasRole(mentor, Role.Second));
    }

    function test_GrantStaff_Given_TheRoleIsValidInAnotherOrganisation() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);

        grantAs(Role.Mentor, HOUSING, FOREVER, 50_00, TEAM);

        no(coin.hasRole(mentor, Role.Mentor));
        eq(coin.staff(mentor).from, block.timestamp + 1 days);
    }

    function test_GrantStaff_Given_TheRoleIsValidInAnotherTeam() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);

        grantAs(Role.Mentor, WELFARE, FOREVER, 50_00, OTHER_TEAM);

        no(coin.hasRole(mentor, Role.Mentor));
        eq(coin.staff(mentor).team, OTHER_TEAM);
    }

    function test_GrantStaff_Given_TheRoleHasEnded() public {
        uint40 until = uint40(START + 2 days);
        grantAs(Role.Mentor, WELFARE, until, 50_00, TEAM);
        vm.warp(until);

        grantMentor(50_00);

        no(coin.hasRole(mentor, Role.Mentor));
        eq(coin.staff(mentor).from, until + 1 days);
    }

    // ------------------------------------------------------------ organisationOf

    function test_OrganisationOf_ShouldBeThatOfTheRecord() public {
        grantMentor(50_00);

        eq(coin.organisationOf(mentor), WELFARE);
    }

    function test_OrganisationOf_Given_TheRecordEnded() public {
        grant(mentor, Role.Mentor, WELFARE, 50_00);
        vm.prank(official);
        coin.revokeStaff(mentor);

        eq(coin.organisationOf(mentor), WELFARE);
    }

    function test_OrganisationOf_Given_ThereWasNeverARecord() public view {
        eq(coin.organisationOf(mentor), 0);
    }

    // ------------------------------------------------------------ approveStaff

    function test_ApproveStaff_RevertWhen_TheCallerIsNeitherOfficeNorSecond() public {
        grantMentor(50_00);

        vm.expectRevert(roleNeeded(stranger, Role.Office));
        approve(stranger);
    }

    function test_ApproveStaff_RevertWhen_TheCallerGrantedIt() public {
        grantMentor(50_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffSameOfficial.selector, mentor, official));
        approve(official);
    }

    function test_ApproveStaff_RevertWhen_TheCallerIsTheAccount() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffOwnRecord.selector, official));
        coin.approveStaff(official);
    }

    function test_ApproveStaff_RevertGiven_TheRecordIsNoMentor() public {
        grantAs(Role.Creditor, HOUSING, FOREVER, 0, TEAM);

        vm.expectRevert(roleNeeded(mentor, Role.Mentor));
        approve(secondOfficial);
    }

    function test_ApproveStaff_RevertGiven_TheMentorStarted() public {
        grant(mentor, Role.Mentor, WELFARE, 0);
        uint40 from = coin.staff(mentor).from;
        eq(from, block.timestamp);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffWindowInvalid.selector, from, FOREVER));
        approve(secondOfficial);
    }

    function test_ApproveStaff_When_TheCallerIsOffice() public {
        grantMentor(50_00);
        later(1 days - 1);

        vm.expectEmit(address(coin));
        emit ILedger.StaffApproved(mentor, secondOfficial);
        approve(secondOfficial);

        yes(coin.hasRole(mentor, Role.Mentor));
        eq(coin.staff(mentor).from, block.timestamp);
    }

    function test_ApproveStaff_When_TheCallerIsSecond() public {
        grant(second, Role.Second, WELFARE, 0);
        grantMentor(50_00);

        approve(second);

        yes(coin.hasRole(mentor, Role.Mentor));
    }

    // ------------------------------------------------------------ revokeStaff, appointOffice

    function test_RevokeStaff_RevertWhen_TheCallerIsNotOffice() public {
        grant(mentor, Role.Mentor, WELFARE, 0);

        vm.prank(mentor);
        vm.expectRevert(roleNeeded(mentor, Role.Office));
        coin.revokeStaff(official);
    }

    function test_RevokeStaff_ShouldEndTheRoleAtOnce() public {
        grant(mentor, Role.Mentor, WELFARE, 0);

        vm.expectEmit(address(coin));
        emit ILedger.StaffRevoked(mentor, official);
        vm.prank(official);
        coin.revokeStaff(mentor);

        for (uint8 role = uint8(Role.Mentor); role <= uint8(Role.Office); ++role) no(coin.hasRole(mentor, Role(role)));
    }

    function test_AppointOffice_ShouldStartAtOnce() public {
        uint40 now_ = uint40(START);
        vm.expectEmit(address(coin));
        emit ILedger.StaffGranted(stranger, Role.Office, MUNICIPALITY, now_, FOREVER, 0, 0);
        coin.appointOffice(stranger, MUNICIPALITY, FOREVER);

        yes(coin.hasRole(stranger, Role.Office));
    }

    function test_AppointOffice_RevertWhen_ItEndsNow() public {
        uint40 now_ = uint40(START);

        vm.expectRevert(abi.encodeWithSelector(ILedger.StaffWindowInvalid.selector, now_, now_));
        coin.appointOffice(stranger, MUNICIPALITY, now_);
    }

    // ------------------------------------------------------------ the ceiling of a mentor

    function test_TheCeilingOfAMentor_ShouldCountAtThePromise() public {
        openBook();

        coin.reserve(1, mentor, resident, 20_00);
        coin.reserve(1, mentor, resident, 5_00);

        eq(coin.staff(mentor).used, 25_00);
        eq(coin.staff(mentor).month, 2026 * 12);
    }

    function test_TheCeilingOfAMentor_ShouldStartAnewEachCalendarMonth() public {
        openBook();
        grantMentor(30_00);
        coin.reserve(1, mentor, resident, 20_00);

        vm.warp(FEBRUARY_BEGINS);
        coin.reserve(1, mentor, resident, 30_00);

        eq(coin.staff(mentor).used, 30_00);
        eq(coin.staff(mentor).month, 2026 * 12 + 1);
    }

    function test_TheCeilingOfAMentor_RevertWhen_ItWouldBePassed() public {
        openBook();
        grantMentor(30_00);
        coin.reserve(1, mentor, resident, 20_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.CeilingPassed.selector, mentor, 10_01, 10_00));
        coin.reserve(1, mentor, resident, 10_01);

        coin.reserve(1, mentor, resident, 10_00);
        eq(coin.staff(mentor).used, 30_00);
    }

    function test_TheCeilingOfAMentor_RevertWhen_ThePromiserIsNoMentor() public {
        openBook();

        vm.expectRevert(roleNeeded(stranger, Role.Mentor));
        coin.reserve(1, stranger, resident, 1);
    }

    function test_TheCeilingOfAMentor_Given_TheRecordIsGrantedAgain() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);

        grantMentor(15_00);

        eq(coin.staff(mentor).used, 20_00);
        vm.expectRevert(abi.encodeWithSelector(ILedger.CeilingPassed.selector, mentor, 1, 0));
        coin.reserve(1, mentor, resident, 1);
    }

    function test_TheCeilingOfAMentor_When_APromiseIsFreed_ShouldGiveRoomBackInTheMonthOfThePromise() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);

        coin.unreserve(1, mentor, 2026 * 12, 5_00);

        eq(coin.staff(mentor).used, 15_00);
    }

    function test_TheCeilingOfAMentor_When_APromiseIsFreed_ShouldGiveNoneBackInAnotherMonth() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);

        coin.unreserve(1, mentor, 2026 * 12 - 1, 5_00);
        coin.unreserve(1, mentor, 2026 * 12 + 1, 5_00);

        eq(coin.staff(mentor).used, 20_00);
    }

    function test_TheCeilingOfAMentor_When_APromiseIsFreed_ShouldGiveNoneBackWhereNoMonthIsNamed() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);

        coin.unreserve(1, mentor, 0, 5_00);
        coin.unreserve(1, stranger, 0, 5_00);

        eq(coin.staff(mentor).used, 20_00);
        eq(coin.staff(stranger).used, 0);
    }

    function test_TheCeilingOfAMentor_When_APromiseIsFreed_ShouldGiveBackNoMoreThanWasUsed() public {
        openBook();
        coin.reserve(1, mentor, resident, 20_00);
        grant(second, Role.Mentor, WELFARE, NO_CEILING);
        coin.reserve(1, second, resident, 5_00);

        coin.unreserve(1, second, 2026 * 12, 20_00);

        eq(coin.staff(second).used, 0);
    }
}
