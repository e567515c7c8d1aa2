// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Fund, PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract FundsTest is Book {
    function pot(uint24 fundId) private view returns (Fund memory record) {
        (record, ) = coin.fund(fundId);
    }

    function test_CreateFund_NamesItsNeighbourhoods() public {
        vm.expectEmit(address(coin));
        emit ILedger.FundCreated(1, 6, FOREVER);
        vm.prank(official);
        eq(coin.createFund(6, FOREVER), 1);

        (Fund memory record, uint256 neighbourhoods) = coin.fund(1);
        eq(record.until, FOREVER);
        eq(neighbourhoods, 6);
        eq(coin.fundCount(), 1);
    }

    function test_Pledge_Adds() public {
        fillFund(100_00);

        vm.expectEmit(address(coin));
        emit ILedger.FundPledged(1, HOUSING, 50_00, WORDS);
        vm.prank(official);
        coin.pledge(1, HOUSING, 50_00, WORDS);

        eq(pot(1).pledged, 150_00);
    }

    function test_RevertWhen_CallerNotOffice() public {
        bytes memory needed = abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office);

        vm.prank(stranger);
        vm.expectRevert(needed);
        coin.createFund(1, FOREVER);
        vm.prank(stranger);
        vm.expectRevert(needed);
        coin.pledge(1, 1, 1, WORDS);
        vm.prank(stranger);
        vm.expectRevert(needed);
        coin.closeFund(1);
    }

    function test_RevertWhen_FundEndsNow() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.FundTermInvalid.selector, START));
        coin.createFund(1, uint40(START));
    }

    function test_RevertWhen_FundUnknown() public {
        openBook();
        bytes memory unknown = abi.encodeWithSelector(ILedger.FundUnknown.selector, 2);

        vm.prank(official);
        vm.expectRevert(unknown);
        coin.pledge(2, 1, 1, WORDS);
        vm.prank(official);
        vm.expectRevert(unknown);
        coin.closeFund(2);
        vm.expectRevert(unknown);
        coin.reserve(2, mentor, resident, 1);
    }

    function test_RevertWhen_PledgeIsNothing() public {
        fillFund(100_00);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.AmountInvalid.selector, 0));
        coin.pledge(1, 1, 0, WORDS);
    }

    function test_CloseFund_KeepsPromisesAndTakesNoNew() public {
        openBook();
        coin.reserve(1, mentor, resident, 10_00);

        vm.expectEmit(address(coin));
        emit ILedger.FundClosed(1);
        vm.prank(official);
        coin.closeFund(1);

        bytes memory notOpen = abi.encodeWithSelector(ILedger.FundNotOpen.selector, 1);
        vm.expectRevert(notOpen);
        coin.reserve(1, mentor, resident, 1);
        vm.prank(official);
        vm.expectRevert(notOpen);
        coin.pledge(1, 1, 1, WORDS);
        coin.mint(1, mentor, resident, 10_00, 10_00);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_Reserve_SetsApart() public {
        openBook();

        coin.reserve(1, mentor, resident, 10_00);

        eq(pot(1).reserved, 10_00);
        eq(pot(1).spent, 0);
    }

    function test_RevertWhen_PromiseIsMoreThanTheFundHas() public {
        openBook();
        earn(300_00);
        coin.reserve(1, mentor, resident, 600_00);

        vm.expectRevert(abi.encodeWithSelector(ILedger.FundTooSmall.selector, 1, 100_01, 100_00));
        coin.reserve(1, mentor, resident, 100_01);
        coin.reserve(1, mentor, resident, 100_00);
    }

    function test_RevertWhen_FundIsForElsewhere() public {
        openBook();
        enrol(neighbour, 0, PLATTENBURG);
        participate(neighbour);

        vm.expectRevert(abi.encodeWithSelector(ILedger.FundElsewhere.selector, 1, PLATTENBURG));
        coin.reserve(1, mentor, neighbour, 1);
    }

    function test_RevertGiven_FundEnded() public {
        openBook();
        vm.prank(official);
        coin.createFund(1 << GEITENKAMP, uint40(block.timestamp + 1 days));
        vm.prank(official);
        coin.pledge(2, MUNICIPALITY, 10_00, WORDS);
        later(1 days);

        vm.expectRevert(abi.encodeWithSelector(ILedger.FundNotOpen.selector, 2));
        coin.reserve(2, mentor, resident, 1);
    }

    function test_RevertGiven_ResidentPaused() public {
        openBook();
        vm.prank(resident);
        coin.pause();

        vm.expectRevert(abi.encodeWithSelector(ILedger.StatusRefused.selector, resident, PersonStatus.Paused));
        coin.reserve(1, mentor, resident, 1);
    }

    function test_Unreserve_FreesTheMoney() public {
        openBook();
        coin.reserve(1, mentor, resident, 1_000_00);

        coin.unreserve(1, mentor, 0, 400_00);

        eq(pot(1).reserved, 600_00);
        coin.reserve(1, mentor, resident, 400_00);
    }

    function testFuzz_SpentAndReservedStayWithinPledged(uint64 promised, uint64 paid, uint64 freed) public {
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
