// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC7913WebAuthnVerifier} from "@openzeppelin/contracts/utils/cryptography/verifiers/ERC7913WebAuthnVerifier.sol";
import {PasskeyVerifier} from "../../../../contracts/accounts/keys/PasskeyVerifier.sol";
import {Passkey, Touch} from "../Passkey.sol";

contract PasskeyTest is Passkey {
    bytes32 private constant HASH = keccak256("what is signed");
    uint256 private constant PHONE = 7;

    PasskeyVerifier private ours = new PasskeyVerifier();
    ERC7913WebAuthnVerifier private theirs = new ERC7913WebAuthnVerifier();

    function isSigned(bytes memory publicKey, bytes32 hash, bytes memory proof) private view returns (bool) {
        bytes4 answer = ours.verify(publicKey, hash, proof);
        require(answer == ours.verify.selector || answer == 0xffffffff);
        return answer == ours.verify.selector;
    }

    /// @dev Both verifiers must say so.
    function says(bool valid, bytes memory publicKey, bytes32 hash, Touch memory said) private view {
        require(isSigned(publicKey, hash, pack(said)) == valid, "ours");
        require((theirs.verify(publicKey, hash, encode(said, hash)) == ours.verify.selector) == valid, "theirs");
    }

    function touchOf(uint256 secret) private pure returns (Touch memory) {
        return touchWith(secret, HASH, PRESENT_AND_VERIFIED, "webauthn.get");
    }

    function test_Verify_ShouldAcceptATouch() public view {
        says(true, passkey(PHONE), HASH, touchOf(PHONE));
    }

    function test_Verify_When_TheBrowserWroteNothingAfterTheChallenge() public view {
        Touch memory said = touchOf(PHONE);
        said.rest = "";
        (said.r, said.s) = sign(PHONE, said, clientData("webauthn.get", HASH, ""));

        says(true, passkey(PHONE), HASH, said);
    }

    function test_Verify_When_HashKeyOrKindIsAnother() public view {
        says(false, passkey(PHONE), keccak256("other"), touchOf(PHONE));
        says(false, passkey(PHONE + 1), HASH, touchOf(PHONE));
        says(false, abi.encodePacked(passkey(PHONE), bytes1(0)), HASH, touchOf(PHONE));
        says(false, passkey(PHONE), HASH, touchWith(PHONE, HASH, PRESENT_AND_VERIFIED, "webauthn.create"));
    }

    function testFuzz_Verify_For_AnyFlagsButOfAUserPresentAndVerified(bytes1 flags) public view {
        bool verified = flags & 0x05 == 0x05;
        bool backupIsSound = flags & 0x08 == 0x08 || flags & 0x10 == 0;

        says(verified && backupIsSound, passkey(PHONE), HASH, touchWith(PHONE, HASH, flags, "webauthn.get"));
    }

    function test_Verify_When_TheSignatureIsMirrored() public view {
        Touch memory said = touchOf(PHONE);
        said.s = high(said.s);

        says(false, passkey(PHONE), HASH, said);
    }

    function testFuzz_Verify_For_AnyChangedByte(uint256 position, bytes1 value) public view {
        Touch memory said = touchOf(PHONE);
        uint256 part = position % 4;
        position /= 4;
        if (part == 0) said.device[position % said.device.length] = value;
        if (part == 1) said.rest[position % said.rest.length] = value;
        if (part == 2) said.r ^= bytes32(value) >> ((position % 32) * 8);
        if (part == 3) said.s ^= bytes32(value) >> ((position % 32) * 8);

        says(isSigned(passkey(PHONE), HASH, pack(said)), passkey(PHONE), HASH, said);
    }

    /// @dev At 66 bytes the proof names a device of 37 that is not there.
    function testFuzz_Verify_For_AnyProofThatIsCutShort(uint256 length) public view {
        bytes memory proof = touch(PHONE, HASH);
        length = within(length, 0, proof.length - 1);
        assembly ("memory-safe") {
            mstore(proof, length)
        }

        no(isSigned(passkey(PHONE), HASH, proof));
    }

    function testFuzz_Verify_For_AnyDeviceOfAnotherLength(uint16 length) public view {
        Touch memory said = touchOf(PHONE);
        bytes memory proof = abi.encodePacked(said.r, said.s, length, said.device, said.rest);

        yes(isSigned(passkey(PHONE), HASH, proof) == (length == said.device.length));
    }

    function testFuzz_Verify_For_AnyOtherBytes(
        bytes calldata publicKey,
        bytes32 hash,
        bytes calldata proof
    ) public view {
        no(isSigned(publicKey, hash, proof));
    }
}
