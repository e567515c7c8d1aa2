// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Account} from "@openzeppelin/contracts/account/Account.sol";
import {IFreeze} from "../../../../contracts/accounts/help/IFreeze.sol";
import {IOfficials} from "../../../../contracts/accounts/help/IOfficials.sol";
import {IRecovery} from "../../../../contracts/accounts/help/IRecovery.sol";
import {IKeys} from "../../../../contracts/accounts/keys/IKeys.sol";
import {SocialAccount} from "../../../../contracts/accounts/SocialAccount.sol";
import {ILedger} from "../../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../../contracts/ledger/Records.sol";
import {Accounts} from "../Accounts.sol";

contract RecoveryTest is Accounts {
    bytes private newPhone = key(NEW_PHONE);
    bytes private phone = key(PHONE);

    function stop() private {
        doesItself(abi.encodeCall(account.stopRecovery, ()));
    }

    /// @dev A first attempt that a signer stopped.
    function stopped() private {
        approveRecovery(proposeRecovery(newPhone, phone));
        stop();
    }

    function test_FinishRecovery_ShouldReplaceTheLostSignerAndNothingElse() public {
        does(batch(address(coin), abi.encodeCall(coin.participate, (WORDS))));
        bytes32 hash = keysHash(newPhone, phone);
        vm.expectEmit(address(account));
        emit IRecovery.RecoveryProposed(hash, official, newPhone, phone);
        proposeRecovery(newPhone, phone);
        uint40 readyAt = uint40(block.timestamp + 72 hours);

        vm.expectEmit(address(account));
        emit IRecovery.RecoveryApproved(hash, otherSecond);
        vm.expectEmit(address(account));
        emit IRecovery.RecoveryReady(hash, readyAt);
        approveRecovery(hash);
        later(72 hours);
        bytes32 person = keccak256(abi.encode(coin.person(address(account))));
        vm.expectEmit(address(account));
        emit IRecovery.RecoveryFinished(hash);
        vm.prank(stranger);
        account.finishRecovery(newPhone, phone);

        yes(account.isSigner(newPhone));
        no(account.isSigner(phone));
        eq(account.signers().length, 1);
        eq(account.recovery().readyAt, 0);
        yes(keccak256(abi.encode(coin.person(address(account)))) == person);
    }

    function test_FinishRecovery_ShouldStopOffersForAWeek() public {
        approveRecovery(proposeRecovery(newPhone, phone));
        later(72 hours);
        account.finishRecovery(newPhone, phone);
        bytes memory executionData = offerBatch();

        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(abi.encodeWithSelector(IFreeze.OffersStopped.selector, block.timestamp + 7 days));
        account.execute(BATCH, executionData);
        later(7 days);
        does(executionData);
        eq(offers, 1);
    }

    function test_FinishRecovery_Given_TheAccountWasNeverMade() public {
        account = SocialAccount(payable(factory.addressOf(key(THIEF), SALT)));
        enrol(address(account), 0, GEITENKAMP);
        factory.create(key(THIEF), SALT);

        approveRecovery(proposeRecovery(newPhone, key(THIEF)));
        later(72 hours);
        account.finishRecovery(newPhone, key(THIEF));

        yes(account.isSigner(newPhone));
        same(factory.create(key(THIEF), SALT), address(account));
        no(account.isSigner(key(THIEF)));
    }

    function test_ProposeRecovery_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, otherSecond, Role.Office));
        account.proposeRecovery(newPhone, phone);
    }

    function test_ProposeRecovery_RevertWhen_TheLostSignerIsNoneOfTheAccount() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.LostSignerUnknown.selector, key(TABLET)));
        account.proposeRecovery(newPhone, key(TABLET));
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.LostSignerUnknown.selector, bytes("")));
        account.proposeRecovery(newPhone, "");
    }

    function test_ApproveRecovery_RevertWhen_TheCallerIsOfTheSameOrganisation() public {
        bytes32 hash = proposeRecovery(newPhone, phone);

        vm.prank(secondOfficial);
        vm.expectRevert(
            abi.encodeWithSelector(IOfficials.OtherOrganisationNeeded.selector, secondOfficial, MUNICIPALITY)
        );
        account.approveRecovery(hash);
        vm.prank(counsellor);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.OtherOrganisationNeeded.selector, counsellor, MUNICIPALITY));
        account.approveRecovery(hash);
    }

    function test_ApproveRecovery_RevertWhen_TheCallersRoleIsYoungerThan7Days() public {
        grant(stranger, Role.Second, HOUSING, 0);
        bytes32 hash = proposeRecovery(newPhone, phone);

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.RoleTooNew.selector, stranger, block.timestamp));
        account.approveRecovery(hash);
        later(7 days);
        vm.prank(stranger);
        account.approveRecovery(hash);
    }

    function test_ApproveRecovery_RevertGiven_AnotherProposalTookItsPlace() public {
        bytes32 seen = proposeRecovery(newPhone, phone);
        proposeRecovery(key(THIEF), phone);

        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryUnknown.selector, seen));
        account.approveRecovery(seen);
    }

    function test_ProposeRecovery_RevertGiven_OneWasApproved() public {
        bytes32 hash = proposeRecovery(newPhone, phone);
        approveRecovery(hash);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryRuns.selector, hash));
        account.proposeRecovery(key(THIEF), phone);
        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryRuns.selector, hash));
        account.approveRecovery(hash);
    }

    function test_ApproveRecovery_RevertGiven_14DaysWentBy() public {
        bytes32 hash = proposeRecovery(newPhone, phone);
        uint256 since = block.timestamp + 14 days;
        later(14 days);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.OfficialNeeded.selector, stranger));
        account.withdrawRecovery();
        later(1);

        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryLapsed.selector, hash, since));
        account.approveRecovery(hash);
        vm.prank(stranger);
        account.withdrawRecovery();
        eq(account.recovery().proposedAt, 0);
    }

    function test_ProposeRecovery_RevertWhen_TheNewSignerIsNoneOrTheLostOne() public {
        bytes[2] memory wrong = [bytes(hex"0102"), phone];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.prank(official);
            vm.expectRevert(abi.encodeWithSelector(IKeys.SignerInvalid.selector, wrong[i]));
            account.proposeRecovery(wrong[i], phone);
        }
    }

    /// @dev What agreed with an earlier proposal agreed with that one alone.
    function test_ProposeRecovery_Given_ACounsellorAgreedWithAnother() public {
        stopped();
        counselRecovery(proposeRecovery(newPhone, phone));

        approveRecovery(proposeRecovery(key(THIEF), phone));

        eq(account.recovery().readyAt, 0);
    }

    function test_CounselRecovery_RevertWhen_ItIsAnotherOrRunsAlready() public {
        bytes32 hash = proposeRecovery(newPhone, phone);
        vm.prank(counsellor);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryUnknown.selector, WORDS));
        account.counselRecovery(WORDS);
        approveRecovery(hash);

        vm.prank(counsellor);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryRuns.selector, hash));
        account.counselRecovery(hash);
    }

    function test_StopRecovery_RevertWhen_TheCallerIsNotTheAccount() public {
        proposeRecovery(newPhone, phone);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(Account.AccountUnauthorized.selector, official));
        account.stopRecovery();
    }

    function test_StopRecovery_RevertGiven_ThereIsNone() public {
        bytes memory none = abi.encodeWithSelector(IRecovery.RecoveryUnknown.selector, bytes32(0));

        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(none);
        account.stopRecovery();
        vm.prank(official);
        vm.expectRevert(none);
        account.withdrawRecovery();
    }

    /// @dev A key of 30 days may say no; one of a second less may not.
    function test_StopRecovery_Given_ItHappened_ShouldLeaveAVetoToKeysOf30Days() public {
        addTablet();
        later(30 days - 1);
        doesItself(abi.encodeCall(account.addSigner, (key(THIEF))));
        stopped();
        uint256 stoppedAt = block.timestamp;
        proposeRecovery(newPhone, phone);

        eq(account.recovery().trustedBefore, stoppedAt - 30 days);
        eq(account.signerSince(key(TABLET)), stoppedAt - 30 days + 1);
    }

    function test_RecoverStaff_RevertWhen_TheSignersAreWrong() public {
        makeStaff();

        vm.prank(timelock);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.LostSignerUnknown.selector, key(TABLET)));
        account.recoverStaff(newPhone, key(TABLET));
    }

    function test_FinishRecovery_RevertGiven_TheWaitRuns() public {
        bytes32 hash = proposeRecovery(newPhone, phone);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryTooSoon.selector, hash, 0));
        account.finishRecovery(newPhone, phone);
        approveRecovery(hash);
        later(72 hours - 1);

        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryTooSoon.selector, hash, block.timestamp + 1));
        account.finishRecovery(newPhone, phone);
    }

    function testFuzz_FinishRecovery_RevertFor_AnyOtherSigners(uint256 secret) public {
        secret = within(secret, 1, type(uint128).max);
        approveRecovery(proposeRecovery(newPhone, phone));
        later(72 hours);
        bytes memory other = key(secret);

        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryUnknown.selector, keysHash(other, phone)));
        account.finishRecovery(other, phone);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryUnknown.selector, keysHash(newPhone, other)));
        account.finishRecovery(newPhone, other);
    }

    function test_StopRecovery_ShouldEndTheAttempt() public {
        bytes32 hash = proposeRecovery(newPhone, phone);
        approveRecovery(hash);

        vm.expectEmit(address(account));
        emit IRecovery.RecoveryStopped(hash);
        stop();

        later(72 hours);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryUnknown.selector, hash));
        account.finishRecovery(newPhone, phone);
        yes(account.isSigner(phone));
    }

    function test_StopRecovery_Given_ItHappened_ShouldTakeACounsellorAnd14Days() public {
        stopped();
        bytes32 hash = proposeRecovery(newPhone, phone);
        approveRecovery(hash);
        eq(account.recovery().readyAt, 0);
        vm.prank(otherSecond);
        vm.expectRevert(abi.encodeWithSelector(IRecovery.RecoveryRuns.selector, hash));
        account.approveRecovery(hash);
        vm.expectEmit(address(account));
        emit IRecovery.RecoveryCounselled(hash, counsellor);
        counselRecovery(hash);

        eq(account.recovery().readyAt, block.timestamp + 14 days);
        later(14 days);
        account.finishRecovery(newPhone, phone);
        proposeRecovery(key(TABLET), newPhone);
        no(account.recovery().afterStop);
        yes(account.isSigner(newPhone));
        no(account.isSigner(phone));
    }

    function test_StopRecovery_Given_ItHappened_ShouldTakeWhatAThiefAddedAlong() public {
        doesItself(abi.encodeCall(account.addSigner, (key(THIEF))));
        later(24 hours);
        account.finishSignerChange(key(THIEF));
        stopped();
        doesItself(abi.encodeCall(account.addSigner, (key(TABLET))));

        bytes32 hash = proposeRecovery(newPhone, phone);
        approveRecovery(hash);
        counselRecovery(hash);
        later(14 days);
        account.finishRecovery(newPhone, phone);

        eq(account.signers().length, 1);
        yes(account.isSigner(newPhone));
        vm.expectRevert(abi.encodeWithSelector(IKeys.SignerChangeUnknown.selector, keccak256(key(TABLET))));
        account.finishSignerChange(key(TABLET));
    }

    function test_StopRecovery_Given_ItHappened_Given_90DaysWentBy() public {
        stopped();
        later(90 days - 1);
        proposeRecovery(newPhone, phone);
        yes(account.recovery().afterStop);
        later(1);
        proposeRecovery(newPhone, phone);

        no(account.recovery().afterStop);
    }

    function test_CounselRecovery_RevertWhen_TheCallerIsNotCounsellor() public {
        stopped();
        bytes32 hash = proposeRecovery(newPhone, phone);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, official, Role.Counsellor));
        account.counselRecovery(hash);
    }

    function test_WithdrawRecovery_ShouldBeForOfficialsAndCountAsNoStop() public {
        bytes32 hash = proposeRecovery(newPhone, phone);
        vm.expectEmit(address(account));
        emit IRecovery.RecoveryWithdrawn(hash, counsellor);
        vm.prank(counsellor);
        account.withdrawRecovery();

        proposeRecovery(newPhone, phone);
        no(account.recovery().afterStop);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.OfficialNeeded.selector, stranger));
        account.withdrawRecovery();
    }

    function test_FinishRecovery_ShouldKeepOtherDevices() public {
        addTablet();
        approveRecovery(proposeRecovery(newPhone, phone));
        later(72 hours);
        account.finishRecovery(newPhone, phone);

        eq(account.signers().length, 2);
        yes(account.isSigner(key(TABLET)));
    }

    function test_FinishRecovery_Given_AThiefAddedAsManySignersAsThereCanBe() public {
        for (uint256 i = 1; i < 20; ++i) doesItself(abi.encodeCall(account.addSigner, (key(i))));
        proposeRecovery(newPhone, phone);
        later(24 hours);
        for (uint256 i = 1; i < 20; ++i) account.finishSignerChange(key(i));
        eq(account.signers().length, 20);

        approveRecovery(keysHash(newPhone, phone));
        later(72 hours);
        account.finishRecovery(newPhone, phone);

        eq(account.signers().length, 1);
        yes(account.isSigner(newPhone));
    }

    function test_FinishRecovery_Given_TheNewSignerIsADeviceThatIsThere() public {
        addTablet();
        approveRecovery(proposeRecovery(key(TABLET), phone));
        later(72 hours);
        account.finishRecovery(key(TABLET), phone);

        eq(account.signers().length, 1);
        yes(account.isSigner(key(TABLET)));
    }

    function test_FinishRecovery_Given_TheAccountHasNoSigner() public {
        account = SocialAccount(payable(factory.create("", SALT)));
        bytes32 hash = proposeRecovery(newPhone, "");
        approveRecovery(hash);

        eq(account.recovery().readyAt, block.timestamp + 7 days);
        later(7 days);
        account.finishRecovery(newPhone, "");
        yes(account.isSigner(newPhone));
    }

    function test_FinishRecovery_RevertGiven_TheAccountHoldsAStaffRole() public {
        bytes32 hash = proposeRecovery(newPhone, phone);
        approveRecovery(hash);
        makeStaff();
        later(72 hours);

        vm.expectRevert(abi.encodeWithSelector(IOfficials.StaffAccount.selector, true));
        account.finishRecovery(newPhone, phone);
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.StaffAccount.selector, true));
        account.proposeRecovery(newPhone, phone);
    }

    function test_RecoverStaff_ShouldBeByTheTimelockAtOnce() public {
        makeStaff();

        vm.expectEmit(address(account));
        emit IRecovery.RecoveryFinished(keysHash(newPhone, phone));
        vm.prank(timelock);
        account.recoverStaff(newPhone, phone);

        yes(account.isSigner(newPhone));
        no(account.isSigner(phone));
    }

    function test_RecoverStaff_RevertWhen_TheAccountHoldsNoStaffRoleOrTheCallerIsAnother() public {
        vm.prank(timelock);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.StaffAccount.selector, false));
        account.recoverStaff(newPhone, phone);
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.GovernorNeeded.selector, official));
        account.recoverStaff(newPhone, phone);
    }
}
