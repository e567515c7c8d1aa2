// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC7913WebAuthnVerifier} from "@openzeppelin/contracts/utils/cryptography/verifiers/ERC7913WebAuthnVerifier.sol";
import {PasskeyVerifier} from "../../../../contracts/accounts/keys/PasskeyVerifier.sol";
import {Passkey} from "../Passkey.sol";

contract PasskeyVerifierTest is Passkey {
    bytes32 private constant HASH = keccak256("what is signed");
    uint256 private constant PHONE = 7;

    PasskeyVerifier private ours = new PasskeyVerifier();
    ERC7913WebAuthnVerifier private theirs = new ERC7913WebAuthnVerifier();

    /// @dev Both verifiers must say so.
    function says(bool valid, bytes memory publicKey, bytes32 hash, bytes memory signature) private view {
        require((ours.verify(publicKey, hash, signature) == ours.verify.selector) == valid, "ours");
        require((theirs.verify(publicKey, hash, signature) == ours.verify.selector) == valid, "theirs");
    }

    function test_Verify_ShouldAcceptATouch() public view {
        says(true, passkey(PHONE), HASH, touch(PHONE, HASH));
    }

    function test_Verify_When_HashKeyOrKindIsAnother() public view {
        bytes memory signature = touch(PHONE, HASH);

        says(false, passkey(PHONE), keccak256("other"), signature);
        says(false, passkey(PHONE + 1), HASH, signature);
        says(false, abi.encodePacked(passkey(PHONE), bytes1(0)), HASH, signature);
        says(false, passkey(PHONE), HASH, touchWith(PHONE, HASH, PRESENT_AND_VERIFIED, "webauthn.create"));
        says(false, passkey(PHONE), HASH, "");
    }

    function testFuzz_Verify_For_AnyFlagsButOfAUserPresentAndVerified(bytes1 flags) public view {
        bool verified = flags & 0x05 == 0x05;
        bool backupIsSound = flags & 0x08 == 0x08 || flags & 0x10 == 0;

        says(verified && backupIsSound, passkey(PHONE), HASH, touchWith(PHONE, HASH, flags, "webauthn.get"));
    }

    function test_Verify_When_TheSignatureIsMirrored() public view {
        (bytes32 r, bytes32 s, uint256 at, uint256 kind, bytes memory device, string memory client) = abi.decode(
            touch(PHONE, HASH),
            (bytes32, bytes32, uint256, uint256, bytes, string)
        );

        says(false, passkey(PHONE), HASH, abi.encode(r, high(s), at, kind, device, client));
    }

    /// @dev One byte of a good signature changed anywhere: both give the same answer.
    function testFuzz_Verify_For_AnyChangedByte(uint256 position, bytes1 value) public view {
        bytes memory signature = touch(PHONE, HASH);
        signature[position % signature.length] = value;
        bool valid = ours.verify(passkey(PHONE), HASH, signature) == ours.verify.selector;

        // Theirs runs out of gas where an index is far away.
        try theirs.verify{gas: 1_000_000}(passkey(PHONE), HASH, signature) returns (bytes4 answer) {
            yes(valid == (answer == ours.verify.selector));
        } catch {
            no(valid);
        }
    }
}
