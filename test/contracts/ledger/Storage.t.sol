// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {DeskKind} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

/// @notice How many slots of the book an action touches: the packing that its cost rests on. `docs/storage.md` lists them.
contract StorageTest is Book {
    address private immutable redemptions = who("redemptions");

    function setUp() public override {
        super.setUp();
        openBook();
        earn(100_00);
        coin.setDesk(redemptions, DeskKind.Redemptions, true);
    }

    function hold() private returns (uint32) {
        uint40 until = uint40(block.timestamp + 21 days);
        vm.record();
        vm.prank(redemptions);
        return coin.hold(resident, 1, 10_00, until);
    }

    function redeem(uint32 holdId) private {
        vm.record();
        vm.prank(redemptions);
        coin.redeem(holdId, 10_00);
    }

    function different(bytes32[] memory slots) private pure returns (uint256 count) {
        for (uint256 i = 0; i < slots.length; ++i) {
            bool seen = false;
            for (uint256 j = 0; j < i; ++j) seen = seen || slots[j] == slots[i];
            if (!seen) ++count;
        }
    }

    function written() private returns (uint256) {
        (, bytes32[] memory writes) = vm.accesses(address(coin));
        return different(writes);
    }

    /// @dev Read or written.
    function touched() private returns (uint256) {
        (bytes32[] memory reads, ) = vm.accesses(address(coin));
        return different(reads);
    }

    function test_Mint_ShouldWriteThreeSlotsPersonTotalsAndFund() public {
        coin.reserve(1, mentor, resident, 10_00);

        vm.record();
        coin.mint(1, mentor, resident, 10_00, 10_00);

        eq(written(), 3);
    }

    function test_Reserve_ShouldWriteTwoSlotsFundAndMentor() public {
        vm.record();
        coin.reserve(1, mentor, resident, 10_00);

        eq(written(), 2);
    }

    function test_Hold_ShouldWriteThreeSlotsHoldPersonAndSettings() public {
        hold();

        eq(written(), 3);
    }

    function test_Hold_ShouldReadOneMoreItsDesk() public {
        hold();

        eq(touched(), 4);
    }

    function test_Redeem_ShouldWriteThreeSlotsHoldPersonAndTotals() public {
        redeem(hold());

        eq(written(), 3);
    }

    function test_Redeem_ShouldReadOneMoreTheTurn() public {
        redeem(hold());

        eq(touched(), 4);
    }

    function test_Redeem_Given_AnApproverSaidYes() public {
        uint32 holdId = hold();
        protect(resident, counsellor);
        vm.prank(counsellor);
        coin.approveHold(holdId);

        redeem(holdId);

        eq(touched(), 6);
    }

    function test_Release_ShouldWriteThreeSlotsHoldWhatWasTakenBackAndPerson() public {
        uint32 holdId = hold();

        vm.record();
        vm.prank(resident);
        coin.release(holdId);

        eq(written(), 3);
    }

    function test_SetLimits_ShouldWriteOneSlot() public {
        vm.record();
        limit(210_00, 2_100_00);

        eq(written(), 1);
    }

    function test_Halt_ShouldWriteOneSlot() public {
        vm.record();
        coin.halt();

        eq(written(), 1);
    }

    function test_Pause_ShouldWriteTwoSlotsPersonAndStanding() public {
        vm.record();
        vm.prank(resident);
        coin.pause();

        eq(written(), 2);
    }
}
