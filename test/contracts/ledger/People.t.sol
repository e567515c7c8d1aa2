// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Person, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract PeopleTest is Book {
    function refused(address account, PersonStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.StatusRefused.selector, account, status);
    }

    function notOffice() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office);
    }

    function isNow(address account, PersonStatus status) private view {
        eq(uint256(coin.person(account).status), uint256(status));
        eq(coin.statusSince(account), block.timestamp);
    }

    function takePart() private {
        enrol(resident, 0, GEITENKAMP);
        participate(resident);
    }

    function pause() private {
        vm.prank(resident);
        coin.pause();
    }

    function resume() private {
        vm.prank(resident);
        coin.resume();
    }

    function move(uint24 household, uint16 neighbourhood) private returns (uint24) {
        vm.prank(official);
        return coin.moveHousehold(resident, household, neighbourhood, WORDS);
    }

    // ------------------------------------------------------------ enrol

    function test_Enrol_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(stranger);
        vm.expectRevert(notOffice());
        coin.enrol(resident, 0, GEITENKAMP, WORDS);
    }

    function test_Enrol_RevertWhen_TheResidentIsZero() public {
        vm.prank(official);
        vm.expectRevert(ILedger.ZeroAddress.selector);
        coin.enrol(address(0), 0, GEITENKAMP, WORDS);
    }

    function test_Enrol_RevertGiven_TheResidentIsEnrolled() public {
        enrol(resident, 0, GEITENKAMP);

        vm.expectRevert(refused(resident, PersonStatus.Enrolled));
        vm.prank(official);
        coin.enrol(resident, 0, GEITENKAMP, WORDS);
    }

    function test_Enrol_RevertGiven_TheResidentTakesPart() public {
        takePart();

        vm.expectRevert(refused(resident, PersonStatus.Participating));
        vm.prank(official);
        coin.enrol(resident, 0, GEITENKAMP, WORDS);
    }

    function test_Enrol_RevertGiven_TheResidentIsPaused() public {
        takePart();
        pause();

        vm.expectRevert(refused(resident, PersonStatus.Paused));
        vm.prank(official);
        coin.enrol(resident, 0, GEITENKAMP, WORDS);
    }

    function test_Enrol_ShouldEnrolAndGiveNoRightYet() public {
        vm.expectEmit(address(coin));
        emit ILedger.ResidentEnrolled(resident, 1, GEITENKAMP, WORDS);
        eq(enrol(resident, 0, GEITENKAMP), 1);

        isNow(resident, PersonStatus.Enrolled);
        eq(coin.person(resident).household, 1);
    }

    function test_Enrol_Given_TheResidentLeft() public {
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

    function test_StatusOfHouseholdOf_ShouldBeAPartOfThePerson() public {
        eq(uint256(coin.statusOf(resident)), uint256(PersonStatus.None));
        eq(coin.householdOf(resident), 0);
        enrol(neighbour, 0, GEITENKAMP);
        takePart();

        eq(uint256(coin.statusOf(resident)), uint256(PersonStatus.Participating));
        eq(coin.householdOf(resident), 2);
    }

    // ------------------------------------------------------------ participate

    function test_Participate_RevertGiven_TheResidentWasNeverEnrolled() public {
        vm.expectRevert(refused(stranger, PersonStatus.None));
        participate(stranger);
    }

    function test_Participate_RevertGiven_TheResidentTakesPartAlready() public {
        takePart();

        vm.expectRevert(refused(resident, PersonStatus.Participating));
        participate(resident);
    }

    function test_Participate_ShouldBeTheResidentsOwnYes() public {
        enrol(resident, 0, GEITENKAMP);
        later(1 days);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentParticipated(resident, WORDS);
        participate(resident);

        isNow(resident, PersonStatus.Participating);
    }

    // ------------------------------------------------------------ pause, resume

    function test_Pause_RevertGiven_TheResidentDoesNotTakePart() public {
        enrol(resident, 0, GEITENKAMP);

        vm.expectRevert(refused(resident, PersonStatus.Enrolled));
        pause();
    }

    function test_Pause_ShouldStopForAWhile() public {
        takePart();
        later(1 days);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentPaused(resident);
        pause();

        isNow(resident, PersonStatus.Paused);
    }

    function test_Resume_RevertGiven_TheResidentIsNotPaused() public {
        takePart();

        vm.expectRevert(refused(resident, PersonStatus.Participating));
        resume();
    }

    function test_Resume_ShouldGoOn() public {
        takePart();
        pause();
        later(1 days);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentResumed(resident);
        resume();

        isNow(resident, PersonStatus.Participating);
    }

    function test_PausedFor_ShouldCountThePauseThatRuns() public {
        takePart();
        later(5 days);
        eq(coin.pausedFor(resident), 0);
        pause();
        eq(coin.pausedFor(resident), 0);

        later(3 days);

        eq(coin.pausedFor(resident), 3 days);
    }

    function test_PausedFor_ShouldAddUpThePausesThatEnded() public {
        takePart();
        pause();
        later(3 days);
        resume();
        later(10 days);
        eq(coin.pausedFor(resident), 3 days);

        pause();
        later(2 days);
        eq(coin.pausedFor(resident), 5 days);
        resume();

        eq(coin.pausedFor(resident), 5 days);
    }

    function test_PausedFor_Given_TheResidentLeftWhilePaused() public {
        takePart();
        pause();
        later(3 days);
        leave(resident);
        later(10 days);
        eq(coin.pausedFor(resident), 3 days);

        takePart();
        pause();
        later(1 days);

        eq(coin.pausedFor(resident), 4 days);
    }

    // ------------------------------------------------------------ quit

    function test_Quit_RevertGiven_TheResidentWasNeverEnrolled() public {
        vm.expectRevert(refused(stranger, PersonStatus.None));
        leave(stranger);
    }

    function test_Quit_RevertGiven_TheResidentLeft() public {
        enrol(resident, 0, GEITENKAMP);
        leave(resident);

        vm.expectRevert(refused(resident, PersonStatus.Left));
        leave(resident);
    }

    function test_Quit_Given_Enrolled() public {
        enrol(resident, 0, GEITENKAMP);
        later(1 days);

        leave(resident);

        isNow(resident, PersonStatus.Left);
    }

    function test_Quit_Given_Paused() public {
        takePart();
        pause();
        later(1 days);

        leave(resident);

        isNow(resident, PersonStatus.Left);
    }

    function test_Quit_Given_Participating() public {
        takePart();
        later(1 days);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentLeft(resident, uint40(START + 366 days));
        leave(resident);

        isNow(resident, PersonStatus.Left);
        eq(coin.honouredUntil(resident), START + 366 days);
    }

    function test_HonouredUntil_Given_TheResidentStays() public {
        takePart();

        eq(coin.honouredUntil(resident), 0);
        eq(coin.honouredUntil(stranger), 0);
    }

    // ------------------------------------------------------------ moveHousehold

    function test_MoveHousehold_RevertWhen_TheCallerIsNotOffice() public {
        takePart();

        vm.prank(stranger);
        vm.expectRevert(notOffice());
        coin.moveHousehold(resident, 0, PLATTENBURG, WORDS);
    }

    function test_MoveHousehold_RevertGiven_TheResidentWasNeverEnrolled() public {
        vm.expectRevert(refused(resident, PersonStatus.None));
        move(0, PLATTENBURG);
    }

    function test_MoveHousehold_RevertGiven_TheResidentLeft() public {
        takePart();
        leave(resident);

        vm.expectRevert(refused(resident, PersonStatus.Left));
        move(0, PLATTENBURG);
    }

    function test_MoveHousehold_When_NoHouseholdIsNamed() public {
        takePart();

        vm.expectEmit(address(coin));
        emit ILedger.ResidentMoved(resident, 2, PLATTENBURG, WORDS);
        eq(move(0, PLATTENBURG), 2);

        eq(coin.person(resident).household, 2);
        eq(coin.neighbourhoodOf(2), PLATTENBURG);
        eq(coin.neighbourhoodOf(1), GEITENKAMP);
    }

    function test_MoveHousehold_When_AHouseholdIsNamed() public {
        takePart();
        enrol(neighbour, 0, PLATTENBURG);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentMoved(resident, 2, PLATTENBURG, WORDS);
        eq(move(2, GEITENKAMP), 2);

        eq(coin.person(resident).household, 2);
        eq(coin.person(neighbour).household, 2);
    }

    function test_MoveHousehold_ShouldLeaveStatusCoinsAndOffersAsTheyAre() public {
        openBook();
        earn(50_00);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        uint32 holdId = coin.hold(resident, 1, 20_00, FOREVER);
        Person memory before = coin.person(resident);
        uint40 since = coin.statusSince(resident);
        later(1 days);

        before.household = move(0, PLATTENBURG);

        eq(uint256(keccak256(abi.encode(coin.person(resident)))), uint256(keccak256(abi.encode(before))));
        eq(coin.statusSince(resident), since);
        coin.redeem(holdId, 20_00);
        eq(coin.balanceOf(resident), 30_00);
    }

    // ------------------------------------------------------------ protect

    function test_Protect_RevertWhen_TheCallerIsNotOffice() public {
        takePart();

        vm.prank(stranger);
        vm.expectRevert(notOffice());
        coin.protect(resident, counsellor, true);
    }

    function test_Protect_RevertGiven_TheResidentWasNeverEnrolled() public {
        vm.expectRevert(refused(resident, PersonStatus.None));
        protect(resident, counsellor);
    }

    function test_Protect_RevertWhen_TheApproverIsZero() public {
        takePart();

        vm.expectRevert(ILedger.ZeroAddress.selector);
        protect(resident, address(0));
    }

    function test_Protect_ShouldNameAnApprover() public {
        takePart();

        vm.expectEmit(address(coin));
        emit ILedger.ResidentProtected(resident, counsellor, true);
        protect(resident, counsellor);

        same(coin.approverOf(resident), counsellor);
        yes(coin.person(resident).hasApprover);
    }

    function test_Protect_Given_AnotherStandsBesideTheResident() public {
        takePart();
        protect(resident, counsellor);

        protect(resident, stranger);

        same(coin.approverOf(resident), stranger);
    }

    function test_Protect_Given_TheResidentEarnsAndOffers() public {
        openBook();
        protect(resident, counsellor);

        earn(50_00);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        coin.hold(resident, 1, 20_00, FOREVER);

        yes(coin.person(resident).hasApprover);
        same(coin.approverOf(resident), counsellor);
    }

    function test_Protect_Given_TheResidentLeft() public {
        takePart();
        leave(resident);

        protect(resident, counsellor);

        same(coin.approverOf(resident), counsellor);
    }

    function test_Protect_When_ItEnds() public {
        takePart();
        protect(resident, counsellor);

        vm.expectEmit(address(coin));
        emit ILedger.ResidentProtected(resident, counsellor, false);
        vm.prank(official);
        coin.protect(resident, counsellor, false);

        same(coin.approverOf(resident), address(0));
        no(coin.person(resident).hasApprover);
    }
}
