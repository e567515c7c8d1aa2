// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {IFreeze} from "../../../../contracts/accounts/help/IFreeze.sol";
import {IOfficials} from "../../../../contracts/accounts/help/IOfficials.sol";
import {IPaper, PaperStatus} from "../../../../contracts/accounts/help/IPaper.sol";
import {SocialAccount} from "../../../../contracts/accounts/SocialAccount.sol";
import {ILedger} from "../../../../contracts/ledger/ILedger.sol";
import {PersonStatus, Role} from "../../../../contracts/ledger/Records.sol";
import {Accounts} from "../Accounts.sol";

contract PaperTest is Accounts {
    bytes private joining;

    /// @dev The resident has no phone: the account came without a signer.
    function setUp() public override {
        super.setUp();
        account = SocialAccount(payable(factory.create("", SALT)));
        enrol(address(account), 0, GEITENKAMP);
        joining = batch(address(coin), abi.encodeCall(coin.participate, (WORDS)));
    }

    function propose(bytes memory executionData) private returns (uint32) {
        vm.prank(official);
        return account.proposePaper(executionData, WORDS);
    }

    function confirm(uint32 stepId, bytes memory executionData) private {
        vm.prank(otherSecond);
        account.confirmPaper(stepId, keccak256(executionData));
    }

    function refuseProposal(bytes memory executionData, bytes memory reason) private {
        vm.prank(official);
        vm.expectRevert(reason);
        account.proposePaper(executionData, WORDS);
    }

    function test_ProposePaper_Given_TwoSaidYes() public {
        vm.expectEmit(address(account));
        emit IPaper.PaperProposed(1, official, joining, WORDS);
        uint32 stepId = propose(joining);
        vm.expectEmit(address(account));
        emit IPaper.PaperConfirmed(stepId, otherSecond, uint40(block.timestamp + 7 days));
        confirm(stepId, joining);
        later(7 days);
        vm.expectEmit(address(account));
        emit IPaper.PaperPerformed(stepId);
        vm.prank(stranger);
        account.performPaper(stepId, joining);

        yes(coin.person(address(account)).status == PersonStatus.Participating);
        yes(account.paperStep(stepId).status == PaperStatus.Performed);
        eq(account.paperCount(), 1);
        eq(account.signers().length, 0);
    }

    function test_ProposePaper_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, otherSecond, Role.Office));
        account.proposePaper(joining, WORDS);
    }

    function test_ProposePaper_RevertWhen_ItIsEmptyAimedAtTheAccountItselfOrWithMoney() public {
        bytes memory invalid = abi.encodeWithSelector(IPaper.PaperCallsInvalid.selector);
        bytes memory own = abi.encodeCall(account.addSigner, (key(THIEF)));

        refuseProposal(batch(address(account), own), invalid);
        refuseProposal(batch(address(0), own), invalid);
        refuseProposal(abi.encode(new Execution[](0)), invalid);
        Execution[] memory paid = new Execution[](1);
        paid[0] = Execution(stranger, 1, "");
        refuseProposal(abi.encode(paid), invalid);
    }

    function test_ConfirmPaper_RevertWhen_TheCallerIsOfTheSameOrganisation() public {
        uint32 stepId = propose(joining);

        vm.prank(secondOfficial);
        vm.expectRevert(
            abi.encodeWithSelector(IOfficials.OtherOrganisationNeeded.selector, secondOfficial, MUNICIPALITY)
        );
        account.confirmPaper(stepId, keccak256(joining));
    }

    function test_ConfirmPaper_RevertWhen_OtherCallsAreConfirmedOrPerformed() public {
        uint32 stepId = propose(joining);
        bytes32 other = keccak256(offerBatch());

        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperCallsWrong.selector, stepId, other));
        account.confirmPaper(stepId, other);
        confirm(stepId, joining);
        later(7 days);
        bytes memory executionData = offerBatch();
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperCallsWrong.selector, stepId, other));
        account.performPaper(stepId, executionData);
    }

    function test_PerformPaper_RevertGiven_ItWasConfirmedOrDoneBefore() public {
        uint32 stepId = propose(joining);
        confirm(stepId, joining);
        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperStatusWrong.selector, stepId, PaperStatus.Confirmed));
        account.confirmPaper(stepId, keccak256(joining));
        later(7 days);
        account.performPaper(stepId, joining);

        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperStatusWrong.selector, stepId, PaperStatus.Performed));
        account.performPaper(stepId, joining);
    }

    function test_PerformPaper_RevertGiven_ATermIsOverOrHasNotBegun() public {
        uint32 stepId = propose(joining);
        uint256 proposed = block.timestamp;
        later(14 days + 1);
        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperLapsed.selector, stepId, proposed + 14 days));
        account.confirmPaper(stepId, keccak256(joining));

        stepId = propose(joining);
        later(14 days);
        confirm(stepId, joining);
        uint256 readyAt = block.timestamp + 7 days;
        later(7 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperTooSoon.selector, stepId, readyAt));
        account.performPaper(stepId, joining);
        later(30 days + 2);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperLapsed.selector, stepId, readyAt + 30 days));
        account.performPaper(stepId, joining);
    }

    function test_StopPaper_ShouldNoteAnObjectionAtTheDesk() public {
        uint32 stepId = propose(joining);
        confirm(stepId, joining);

        vm.expectEmit(address(account));
        emit IPaper.PaperStopped(stepId, counsellor, WORDS);
        vm.prank(counsellor);
        account.stopPaper(stepId, WORDS);

        later(7 days);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperStatusWrong.selector, stepId, PaperStatus.Stopped));
        account.performPaper(stepId, joining);
    }

    function test_StopPaper_RevertGiven_ItWasDoneOrNeverProposed() public {
        uint32 stepId = propose(joining);
        confirm(stepId, joining);
        later(7 days);
        account.performPaper(stepId, joining);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperStatusWrong.selector, stepId, PaperStatus.Performed));
        account.stopPaper(stepId, WORDS);
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IPaper.PaperStatusWrong.selector, stepId + 1, PaperStatus.None));
        account.stopPaper(stepId + 1, WORDS);
    }

    function test_StopPaper_ShouldBeOpenToTheResidentsPhone() public {
        account = SocialAccount(payable(factory.create(key(PHONE), SALT)));
        uint32 stepId = propose(offerBatch());

        doesItself(abi.encodeCall(account.stopPaper, (stepId, WORDS)));

        yes(account.paperStep(stepId).status == PaperStatus.Stopped);
    }

    function test_StopPaper_RevertWhen_TheCallerIsAStranger() public {
        uint32 stepId = propose(joining);

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.OfficialNeeded.selector, stranger));
        account.stopPaper(stepId, WORDS);
    }

    function test_PerformPaper_RevertGiven_OffersAreFrozen() public {
        bytes memory executionData = offerBatch();
        uint32 stepId = propose(executionData);
        confirm(stepId, executionData);
        later(7 days);
        uint40 until = uint40(block.timestamp + 1 days);
        vm.prank(official);
        account.freezeOffers(until);

        vm.expectRevert(abi.encodeWithSelector(IFreeze.OffersStopped.selector, until));
        account.performPaper(stepId, executionData);
    }

    function test_PerformPaper_RevertGiven_TheAccountHoldsAStaffRole() public {
        uint32 stepId = propose(joining);
        confirm(stepId, joining);
        uint32 waiting = propose(joining);
        makeStaff();
        later(7 days);
        bytes memory isStaff = abi.encodeWithSelector(IOfficials.StaffAccount.selector, true);

        vm.expectRevert(isStaff);
        account.performPaper(stepId, joining);
        refuseProposal(joining, isStaff);
        vm.prank(otherSecond);
        vm.expectRevert(isStaff);
        account.confirmPaper(waiting, keccak256(joining));
    }
}
