// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Fund, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract FundsTest is Book {
    function pot(uint24 fundId) private view returns (Fund memory record) {
        (record, ) = coin.fund(fundId);
    }

    function close() private {
        vm.prank(official);
        coin.closeFund(1);
    }

    function notOffice() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office);
    }

    function unknown() private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.FundUnknown.selector, 2);
    }

    function notOpen(uint24 fundId) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.FundNotOpen.selector, fundId);
    }

    // ------------------------------------------------------------ createFund

    function test_CreateFund_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(stranger);
        vm.expectRevert(notOffice());
        coin.createFund(1, FOREVER);
    }

    function test_CreateFund_RevertWhen_ItEndsNow() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.FundTermInvalid.selector, START));
        coin.createFund(1, uint40(START));

        vm.prank(official);
        eq(coin.createFund(1, uint40(START + 1)), 1);
    }

    function test_CreateFund_ShouldNameItsNeighbourhoods() public {
        vm.expectEmit(address(coin));
        emit ILedger.FundCreated(1, 6, FOREVER);
        vm.prank(official);
        eq(coin.createFund(6, FOREVER), 1);

        (Fund memory record, uint256 neighbourhoods) = coin.fund(1);
        eq(record.until, FOREVER);
        eq(neighbourhoods, 6);
        eq(coin.fundCount(), 1);
    }

    // ------------------------------------------------------------ pledge

    function test_Pledge_RevertWhen_TheCallerIsNotOffice() public {
        fillFund(100_00);

        vm.prank(stranger);
        vm.expectRevert(notOffice());
        coin.pledge(1, HOUSING, 1, WORDS);
    }

    function test_Pledge_RevertWhen_TheFundIsUnknown() public {
        fillFund(100_00);

        vm.prank(official);
        vm.expectRevert(unknown());
        coin.pledge(2, HOUSING, 1, WORDS);
    }

    function test_Pledge_RevertWhen_ThePledgeIsNothing() public {
        fillFund(100_00);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 0));
        coin.pledge(1, HOUSING, 0, WORDS);

        vm.prank(official);
        coin.pledge(1, HOUSING, 1, WORDS);
        eq(pot(1).pledged, 100_01);
    }

    function test_Pledge_RevertGiven_TheFundIsClosed() public {
        fillFund(100_00);
        close();

        vm.prank(official);
        vm.expectRevert(notOpen(1));
        coin.pledge(1, HOUSING, 1, WORDS);
    }

    function test_Pledge_ShouldAdd() public {
        fillFund(100_00);

        vm.expectEmit(address(coin));
        emit ILedger.FundPledged(1, HOUSING, 50_00, WORDS);
        vm.prank(official);
        coin.pledge(1, HOUSING, 50_00, WORDS);

        eq(pot(1).pledged, 150_00);
    }

    // ------------------------------------------------------------ closeFund

    function test_CloseFund_RevertWhen_TheCallerIsNotOffice() public {
        fillFund(100_00);

        vm.prank(stranger);
        vm.expectRevert(notOffice());
        coin.closeFund(1);
    }

    function test_CloseFund_RevertWhen_TheFundIsUnknown() public {
        fillFund(100_00);

        vm.prank(official);
        vm.expectRevert(unknown());
        coin.closeFund(2);
    }

    function test_CloseFund_ShouldKeepWhatWasPromised() public {
        openBook();
        coin.reserve(1, mentor, resident, 10_00);

        vm.expectEmit(address(coin));
        emit ILedger.FundClosed(1);
        close();

        yes(pot(1).closed);
        coin.mint(1, mentor, resident, 10_00, 10_00);
        eq(coin.balanceOf(resident), 10_00);
    }

    // ------------------------------------------------------------ reserve

    function test_Reserve_RevertGiven_TheResidentDoesNotTakePart() public {
        openBook();
        vm.prank(resident);
        coin.pause();

        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Paused));
        coin.reserve(1, mentor, resident, 1);
    }

    function test_Reserve_RevertWhen_TheFundIsUnknown() public {
        openBook();

        vm.expectRevert(unknown());
        coin.reserve(2, mentor, resident, 1);
    }

    function test_Reserve_RevertGiven_TheFundIsForOtherNeighbourhoods() public {
        openBook();
        enrol(neighbour, 0, PLATTENBURG);
        participate(neighbour);

        vm.expectRevert(abi.encodeWithSelector(ILedger.FundElsewhere.selector, 1, PLATTENBURG));
        coin.reserve(1, mentor, neighbour, 1);
    }

    function test_Reserve_Given_TheResidentMovedToOneOfItsNeighbourhoods() public {
        openBook();
        enrol(neighbour, 0, PLATTENBURG);
        participate(neighbour);
        vm.prank(official);
        coin.moveHousehold(neighbour, 1, 0, WORDS);

        coin.reserve(1, mentor, neighbour, 1);

        eq(pot(1).reserved, 1);
    }

    function test_Reserve_RevertGiven_TheFundIsClosed() public {
        openBook();
        close();

        vm.expectRevert(notOpen(1));
        coin.reserve(1, mentor, resident, 1);
    }

    function test_Reserve_RevertGiven_TheFundEnded() public {
        openBook();
        uint40 until = uint40(block.timestamp + 1 days);
        vm.prank(official);
        coin.createFund(1 << GEITENKAMP, until);
        vm.prank(official);
        coin.pledge(2, MUNICIPALITY, 10_00, WORDS);

        vm.warp(until - 1);
        coin.reserve(2, mentor, resident, 1);
        vm.warp(until);
        vm.expectRevert(notOpen(2));
        coin.reserve(2, mentor, resident, 1);
    }

    function test_Reserve_RevertWhen_ThePromiseIsMoreThanTheFundHasLeft() public {
        openBook();
        earn(300_00);
        coin.reserve(1, mentor, resident, 600_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.FundTooSmall.selector, 1, 100_01, 100_00));
        coin.reserve(1, mentor, resident, 100_01);

        coin.reserve(1, mentor, resident, 100_00);
        eq(pot(1).reserved, 700_00);
    }

    function test_Reserve_ShouldSetTheCoinsApart() public {
        openBook();

        coin.reserve(1, mentor, resident, 10_00);

        eq(pot(1).reserved, 10_00);
        eq(pot(1).spent, 0);
        eq(coin.totalSupply(), 0);
    }

    // ------------------------------------------------------------ unreserve

    function test_Unreserve_RevertWhen_MoreIsFreedThanPromised() public {
        openBook();
        coin.reserve(1, mentor, resident, 10_00);

        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        coin.unreserve(1, mentor, 0, 10_01);
    }

    function test_Unreserve_ShouldFreeTheCoins() public {
        openBook();
        coin.reserve(1, mentor, resident, 1_000_00);

        coin.unreserve(1, mentor, 0, 400_00);

        eq(pot(1).reserved, 600_00);
        coin.reserve(1, mentor, resident, 400_00);
    }

    function testFuzz_Unreserve_For_AnyPromisePartFreedAndPartPaid(uint64 promised, uint64 paid, uint64 freed) public {
        openBook();
        promised = uint64(within(promised, 2, 1_000_00));
        uint64 kept = uint64(within(freed, 1, promised));
        paid = uint64(within(paid, 1, kept));

        coin.reserve(1, mentor, resident, promised);
        coin.unreserve(1, mentor, 0, promised - kept);
        coin.mint(1, mentor, resident, kept, paid);

        Fund memory record = pot(1);
        eq(record.reserved, 0);
        eq(record.spent, paid);
        yes(record.spent + record.reserved <= record.pledged);
    }
}
