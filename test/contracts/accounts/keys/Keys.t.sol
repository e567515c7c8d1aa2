// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Account} from "@openzeppelin/contracts/account/Account.sol";
import {IKeys, SignerChange} from "../../../../contracts/accounts/keys/IKeys.sol";
import {Accounts} from "../Accounts.sol";

contract KeysTest is Accounts {
    function refuseItself(bytes memory callData, bytes memory reason) private {
        bytes memory executionData = batch(address(account), callData);
        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(reason);
        account.execute(BATCH, executionData);
    }

    function test_AddSigner_ShouldWorkADayLater() public {
        uint40 from = uint40(block.timestamp + 24 hours);

        vm.expectEmit(address(account));
        emit IKeys.SignerChangeScheduled(keccak256(key(TABLET)), SignerChange.Adding, from, key(TABLET));
        doesItself(abi.encodeCall(account.addSigner, (key(TABLET))));

        no(account.isSigner(key(TABLET)));
        later(24 hours);
        vm.expectEmit(address(account));
        emit IKeys.ERC7913SignerAdded(key(TABLET));
        vm.prank(stranger);
        account.finishSignerChange(key(TABLET));
        yes(account.isSigner(key(TABLET)));
        yes(account.isSigner(key(PHONE)));
        eq(account.signerSince(key(TABLET)), block.timestamp);
    }

    function test_FinishSignerChange_RevertGiven_TheWaitRuns() public {
        doesItself(abi.encodeCall(account.addSigner, (key(TABLET))));
        later(24 hours - 1);

        vm.expectRevert(
            abi.encodeWithSelector(IKeys.SignerChangeTooSoon.selector, keccak256(key(TABLET)), block.timestamp + 1)
        );
        account.finishSignerChange(key(TABLET));
    }

    function test_AnyChange_RevertWhen_TheCallerIsNotTheAccount() public {
        bytes memory unauthorized = abi.encodeWithSelector(Account.AccountUnauthorized.selector, official);

        vm.prank(official);
        vm.expectRevert(unauthorized);
        account.addSigner(key(THIEF));
        vm.prank(official);
        vm.expectRevert(unauthorized);
        account.removeSigner(key(PHONE));
        vm.prank(official);
        vm.expectRevert(unauthorized);
        account.stopSignerChange(key(PHONE));
    }

    function test_AddSigner_RevertWhen_ItIsTooShortTheAccountItselfOrAPrecompile() public {
        bytes[5] memory wrong = [
            bytes(hex"0102"),
            abi.encodePacked(address(account)),
            abi.encodePacked(address(4)),
            abi.encodePacked(address(0x100), bytes32(0)),
            abi.encodePacked(address(0xffff))
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            refuseItself(
                abi.encodeCall(account.addSigner, (wrong[i])),
                abi.encodeWithSelector(IKeys.SignerInvalid.selector, wrong[i])
            );
        }
    }

    function test_AddSigner_RevertWhen_ItIsASignerOrAnnouncedAlready() public {
        refuseItself(
            abi.encodeCall(account.addSigner, (key(PHONE))),
            abi.encodeWithSelector(IKeys.SignerKnown.selector, key(PHONE))
        );
        doesItself(abi.encodeCall(account.addSigner, (key(TABLET))));
        refuseItself(
            abi.encodeCall(account.addSigner, (key(TABLET))),
            abi.encodeWithSelector(IKeys.SignerChangeRuns.selector, keccak256(key(TABLET)), SignerChange.Adding)
        );
    }

    function test_FinishSignerChange_RevertGiven_ThereAreTwentySigners() public {
        for (uint256 i = 1; i <= 20; ++i) doesItself(abi.encodeCall(account.addSigner, (key(i))));
        later(24 hours);
        for (uint256 i = 1; i < 20; ++i) account.finishSignerChange(key(i));

        vm.expectRevert(abi.encodeWithSelector(IKeys.SignerCountInvalid.selector, 21));
        account.finishSignerChange(key(20));
        eq(account.signers().length, 20);
    }

    function test_RemoveSigner_ShouldHappenAWeekLater() public {
        addTablet();
        doesItself(abi.encodeCall(account.removeSigner, (key(PHONE))));
        (SignerChange change, uint40 from) = account.signerChangeOf(key(PHONE));
        eq(uint256(change), uint256(SignerChange.Removing));
        eq(from, block.timestamp + 7 days);

        later(7 days);
        vm.expectEmit(address(account));
        emit IKeys.SignerRemoved(keccak256(key(PHONE)));
        account.finishSignerChange(key(PHONE));

        no(account.isSigner(key(PHONE)));
        eq(account.signers().length, 1);
    }

    function test_RemoveSigner_RevertWhen_ItIsTheLastOrTheOthersGoToo() public {
        refuseItself(
            abi.encodeCall(account.removeSigner, (key(PHONE))),
            abi.encodeWithSelector(IKeys.SignerCountInvalid.selector, 0)
        );
        addTablet();
        doesItself(abi.encodeCall(account.removeSigner, (key(PHONE))));
        doesItself(abi.encodeCall(account.removeSigner, (key(TABLET))));
        later(7 days);
        account.finishSignerChange(key(PHONE));

        vm.expectRevert(abi.encodeWithSelector(IKeys.SignerCountInvalid.selector, 0));
        account.finishSignerChange(key(TABLET));
    }

    function test_RemoveSigner_RevertWhen_ItIsNone() public {
        addTablet();

        refuseItself(
            abi.encodeCall(account.removeSigner, (key(THIEF))),
            abi.encodeWithSelector(IKeys.SignerUnknown.selector, key(THIEF))
        );
    }

    /// @dev The list stays whole whichever goes: each other can go after it.
    function testFuzz_RemoveSigner_For_AnyOrder(uint256 seed) public {
        uint256[4] memory secrets = [PHONE, TABLET, NEW_PHONE, uint256(7)];
        for (uint256 i = 1; i < 4; ++i) doesItself(abi.encodeCall(account.addSigner, (key(secrets[i]))));
        later(24 hours);
        for (uint256 i = 1; i < 4; ++i) account.finishSignerChange(key(secrets[i]));
        for (uint256 i = 0; i < 4; ++i) doesItself(abi.encodeCall(account.removeSigner, (key(secrets[i]))));
        later(7 days);

        for (uint256 count = 4; count > 1; --count) {
            uint256 out = seed % count;
            seed /= count;
            account.finishSignerChange(key(secrets[out]));
            no(account.isSigner(key(secrets[out])));
            secrets[out] = secrets[count - 1];
            bytes32[] memory left = account.signers();
            eq(left.length, count - 1);
            for (uint256 i = 0; i < left.length; ++i) {
                yes(account.isSigner(key(secrets[i])));
                yes(left[i] == keccak256(key(secrets[i])));
            }
        }
        eq(account.signerSince(key(PHONE)), 0);
    }

    function test_IsSigner_ShouldKnowTheFirstFromTheBeginning() public {
        yes(account.isSigner(key(PHONE)));
        eq(account.signerSince(key(PHONE)), 0);
        later(1);
        addTablet();
        eq(account.signerSince(key(TABLET)), block.timestamp);
    }

    function test_StopSignerChange_ShouldForgetWhatAnySignerAnnounced() public {
        addTablet();
        doesItself(abi.encodeCall(account.removeSigner, (key(PHONE))));

        vm.expectEmit(address(account));
        emit IKeys.SignerChangeStopped(keccak256(key(PHONE)), SignerChange.Removing);
        doesItself(abi.encodeCall(account.stopSignerChange, (key(PHONE))));

        later(7 days);
        bytes memory unknown = abi.encodeWithSelector(IKeys.SignerChangeUnknown.selector, keccak256(key(PHONE)));
        vm.expectRevert(unknown);
        account.finishSignerChange(key(PHONE));
        refuseItself(abi.encodeCall(account.stopSignerChange, (key(PHONE))), unknown);
        yes(account.isSigner(key(PHONE)));
    }

    /// @dev Any walk of adding, removing, stopping and waiting leaves a signer, and the threshold in reach.
    function testFuzz_TheKeys_For_AnyWalkOfAddingRemovingStoppingAndWaiting(uint256[24] calldata seeds) public {
        for (uint256 i = 0; i < seeds.length; ++i) {
            bytes memory signer = key(1 + (seeds[i] % 3));
            uint256 move = (seeds[i] >> 8) % 4;
            if (move == 3) later((seeds[i] >> 16) % 8 days);
            bytes memory callData =
                move == 0
                    ? abi.encodeCall(account.addSigner, (signer))
                    : move == 1
                        ? abi.encodeCall(account.removeSigner, (signer))
                        : abi.encodeCall(account.stopSignerChange, (signer));
            bytes memory executionData = batch(address(account), callData);
            if (move < 3) vm.prank(address(ENTRY_POINT));
            if (move < 3) try account.execute(BATCH, executionData) {} catch {}
            try account.finishSignerChange(move == 3 ? key(PHONE) : signer) {} catch {}
            if (move == 2) {
                vm.prank(address(ENTRY_POINT));
                try
                    account.execute(BATCH, batch(address(account), abi.encodeCall(account.removeSigner, (key(PHONE)))))
                {} catch {}
            }

            yes(account.signers().length >= 1);
        }
    }
}
