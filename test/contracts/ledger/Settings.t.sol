// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

contract SettingsTest is Book {
    uint16 private constant JANUARY = 2026 * 12;
    uint16 private constant FEBRUARY = JANUARY + 1;
    uint16 private constant MARCH = JANUARY + 2;
    uint256 private constant FEBRUARY_BEGINS = 1_769_900_400;
    uint256 private constant MARCH_BEGINS = 1_772_319_600;
    uint32 private constant NO_LIMIT = type(uint32).max;

    function limitsAre(uint32 month, uint32 year) private view {
        (uint32 monthLimit, uint32 yearLimit) = coin.limits();
        eq(monthLimit, month);
        eq(yearLimit, year);
    }

    function limitsAreIn(uint16 calendarMonth, uint32 month, uint32 year) private view {
        (uint32 monthLimit, uint32 yearLimit) = coin.limitsIn(calendarMonth);
        eq(monthLimit, month);
        eq(yearLimit, year);
    }

    function halted() private view returns (bytes memory) {
        return abi.encodeWithSelector(ILedger.SystemHalted.selector, coin.haltedUntil());
    }

    // ------------------------------------------------------------ at deployment

    function test_AtDeployment_ShouldHaveLimitsAtTheirMaximum() public view {
        limitsAre(NO_LIMIT, NO_LIMIT);
    }

    function test_AtDeployment_ShouldAskNoSecondPairOfEyes() public view {
        eq(coin.secondThreshold(), type(uint40).max);
    }

    // ------------------------------------------------------------ setLimits

    function test_SetLimits_RevertWhen_TheMonthIsOver() public {
        vm.warp(FEBRUARY_BEGINS - 1);
        coin.setLimits(JANUARY, 210_00, 2_100_00);

        vm.warp(FEBRUARY_BEGINS);
        vm.expectRevert(abi.encodeWithSelector(ILedger.MonthInvalid.selector, JANUARY));
        coin.setLimits(JANUARY, 1, 1);

        limitsAre(210_00, 2_100_00);
    }

    function test_SetLimits_When_TheMonthIsThisOne() public {
        vm.expectEmit(address(coin));
        emit ILedger.LimitsSet(JANUARY, 210_00, 2_100_00);
        coin.setLimits(JANUARY, 210_00, 2_100_00);

        limitsAre(210_00, 2_100_00);
    }

    function test_SetLimits_When_TheMonthIsALaterOne_ShouldBeInForceFromItsFirstSecondInAmsterdam() public {
        coin.setLimits(JANUARY, 100_00, 1_000_00);
        coin.setLimits(FEBRUARY, 210_00, 2_100_00);

        vm.warp(FEBRUARY_BEGINS - 1);
        limitsAre(100_00, 1_000_00);
        vm.warp(FEBRUARY_BEGINS);
        limitsAre(210_00, 2_100_00);
        vm.warp(MARCH_BEGINS);
        limitsAre(210_00, 2_100_00);
    }

    function test_SetLimits_When_TheMonthIsALaterOne_ShouldBeKnownBeforehand() public {
        coin.setLimits(MARCH, 210_00, 2_100_00);

        limitsAreIn(JANUARY, NO_LIMIT, NO_LIMIT);
        limitsAreIn(FEBRUARY, NO_LIMIT, NO_LIMIT);
        limitsAreIn(MARCH, 210_00, 2_100_00);
        limitsAreIn(type(uint16).max, 210_00, 2_100_00);
    }

    function test_SetLimits_Given_AChangeWaits() public {
        coin.setLimits(FEBRUARY, 100_00, 1_000_00);

        coin.setLimits(MARCH, 210_00, 2_100_00);

        limitsAreIn(FEBRUARY, NO_LIMIT, NO_LIMIT);
        limitsAreIn(MARCH, 210_00, 2_100_00);
    }

    function test_SetLimits_Given_TheLastChangeHasBegun() public {
        coin.setLimits(FEBRUARY, 100_00, 1_000_00);
        vm.warp(FEBRUARY_BEGINS);

        coin.setLimits(MARCH, 210_00, 2_100_00);

        limitsAre(100_00, 1_000_00);
        vm.warp(MARCH_BEGINS);
        limitsAre(210_00, 2_100_00);
    }

    // ------------------------------------------------------------ setSecondThreshold

    function test_SetSecondThreshold_ShouldSetItAndSayOldAndNew() public {
        vm.expectEmit(address(coin));
        emit ILedger.SecondThresholdSet(type(uint40).max, 100_00);
        coin.setSecondThreshold(100_00);

        eq(coin.secondThreshold(), 100_00);
    }

    // ------------------------------------------------------------ halt

    function test_Halt_ShouldLastSevenDays() public {
        vm.expectEmit(address(coin));
        emit ILedger.Halted(uint40(START + 7 days));
        coin.halt();

        eq(coin.haltedUntil(), START + 7 days);
    }

    function test_Halt_ShouldStopPromises() public {
        openBook();
        coin.halt();

        vm.expectRevert(halted());
        coin.reserve(1, mentor, resident, 1);
    }

    function test_Halt_ShouldStopMints() public {
        openBook();
        coin.reserve(1, mentor, resident, 1);
        coin.halt();

        vm.expectRevert(halted());
        coin.mint(1, mentor, resident, 1, 1);
    }

    function test_Halt_ShouldStopOffers() public {
        openBook();
        earn(5_00);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        coin.halt();

        vm.expectRevert(halted());
        coin.hold(resident, 1, 1_00, uint40(block.timestamp + 1 days));
    }

    function test_Halt_ShouldEndByItself() public {
        openBook();
        coin.halt();

        later(7 days - 1);
        vm.expectRevert(halted());
        coin.reserve(1, mentor, resident, 5_00);
        later(1);
        earn(5_00);

        eq(coin.balanceOf(resident), 5_00);
    }

    function test_Halt_ShouldStopNoAnswerNoReturnOfCoinsAndNoLeaving() public {
        openBook();
        earn(5_00);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        protect(resident, counsellor);
        uint40 until = uint40(block.timestamp + 1 days);
        uint32 answered = coin.hold(resident, 1, 1_00, until);
        uint32 taken = coin.hold(resident, 1, 1_00, until);
        uint32 refused = coin.hold(resident, 1, 1_00, until);
        uint32 ended = coin.hold(resident, 1, 1_00, until);
        coin.halt();

        vm.prank(counsellor);
        coin.approveHold(answered);
        coin.redeem(answered, 1_00);
        vm.prank(resident);
        coin.release(taken);
        vm.prank(counsellor);
        coin.refuseHold(refused, WORDS);
        coin.endHold(ended);
        leave(resident);
        vm.prank(resident);
        coin.forfeit(resident);

        eq(coin.balanceOf(resident), 0);
        eq(coin.heldOf(resident), 0);
        eq(coin.openHoldsOf(resident), 0);
    }

    function test_Halt_RevertGiven_AHaltInTheLastThirtyDays() public {
        coin.halt();
        later(30 days - 1);

        vm.expectRevert(abi.encodeWithSelector(ILedger.HaltTooSoon.selector, START + 30 days));
        coin.halt();

        later(1);
        coin.halt();
        eq(coin.haltedUntil(), START + 37 days);
    }

    // ------------------------------------------------------------ unhalt

    function test_Unhalt_ShouldEndAHaltEarly() public {
        openBook();
        coin.halt();
        later(1 days);

        vm.expectEmit(address(coin));
        emit ILedger.Unhalted();
        coin.unhalt();

        eq(coin.haltedUntil(), block.timestamp);
        earn(1_00);
        eq(coin.balanceOf(resident), 1_00);
    }
}
