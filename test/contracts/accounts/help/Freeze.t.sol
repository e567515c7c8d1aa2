// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IFreeze} from "../../../../contracts/accounts/help/IFreeze.sol";
import {ILedger} from "../../../../contracts/ledger/ILedger.sol";
import {DeskKind, PersonStatus, Role} from "../../../../contracts/ledger/Records.sol";
import {Accounts} from "../Accounts.sol";

contract FreezeTest is Accounts {
    function freeze() private returns (uint40 until) {
        until = uint40(block.timestamp + 14 days);
        vm.prank(official);
        account.freezeOffers(until);
    }

    function refuseOffer(uint40 until) private {
        bytes memory executionData = offerBatch();
        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(abi.encodeWithSelector(IFreeze.OffersStopped.selector, until));
        account.execute(BATCH, executionData);
    }

    function test_FreezeOffers_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, otherSecond, Role.Office));
        account.freezeOffers(uint40(block.timestamp + 1 days));
    }

    function test_FreezeOffers_RevertWhen_ItIsForMoreThan14Days() public {
        uint40 most = uint40(block.timestamp + 14 days);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IFreeze.FreezeTooLong.selector, most + 1, most));
        account.freezeOffers(most + 1);
    }

    function test_FreezeOffers_RevertGiven_TheLastOneEndedLessThan14DaysAgo() public {
        uint40 until = freeze();
        later(28 days - 1);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IFreeze.FreezeTooSoon.selector, until + 14 days));
        account.freezeOffers(uint40(block.timestamp));
        later(1);
        freeze();
    }

    function test_FreezeOffers_ShouldStopOffersUntilItEnds() public {
        uint40 until = uint40(block.timestamp + 14 days);
        vm.expectEmit(address(account));
        emit IFreeze.OffersFrozen(official, until);
        freeze();

        refuseOffer(until);
        later(14 days - 1);
        refuseOffer(until);
        later(1);
        does(offerBatch());
        eq(offers, 1);
        eq(account.offersFrom(), until);
    }

    function test_FreezeOffers_ShouldStopOffersInsideABatch() public {
        uint40 until = freeze();
        bytes memory nested = batch(address(0), abi.encodeCall(account.execute, (BATCH, offerBatch())));

        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(abi.encodeWithSelector(IFreeze.OffersStopped.selector, until));
        account.execute(BATCH, nested);
    }

    function test_FreezeOffers_Given_TheDeskWasReplaced() public {
        coin.setDesk(who("new desk"), DeskKind.Redemptions, true);

        refuseOffer(freeze());
    }

    function test_FreezeOffers_ShouldLetEverythingElseGoOn() public {
        freeze();

        does(batch(address(coin), abi.encodeCall(coin.participate, (WORDS))));
        does(batch(address(this), abi.encodeCall(this.cancel, (1))));
        eq(cancels, 1);
        does(batch(address(coin), abi.encodeCall(coin.pause, ())));
        does(batch(address(coin), abi.encodeCall(coin.quit, ())));

        yes(coin.person(address(account)).status == PersonStatus.Left);
        // The same selector elsewhere is no offer of coins.
        coin.setDesk(address(this), DeskKind.Goals, true);
        does(offerBatch());
        eq(offers, 1);
    }

    function test_ThawOffers_ShouldEndItEarlyAndNotLetTheNextBeginSooner() public {
        freeze();
        later(1 days);

        vm.expectEmit(address(account));
        emit IFreeze.OffersThawed(official);
        vm.prank(official);
        account.thawOffers();

        does(offerBatch());
        eq(offers, 1);
        uint40 next = uint40(block.timestamp + 14 days);
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IFreeze.FreezeTooSoon.selector, next));
        account.freezeOffers(next);
    }

    function test_ThawOffers_RevertWhen_TheCallerIsNotOffice() public {
        freeze();

        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, otherSecond, Role.Office));
        account.thawOffers();
    }

    function test_ThawOffers_RevertGiven_ItEnded() public {
        freeze();
        later(14 days);

        vm.prank(official);
        vm.expectRevert(IFreeze.NotFrozen.selector);
        account.thawOffers();
    }

    function test_ThawOffers_RevertGiven_NothingIsFrozen() public {
        vm.prank(official);
        vm.expectRevert(IFreeze.NotFrozen.selector);
        account.thawOffers();
    }
}
