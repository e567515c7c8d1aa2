// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IERC7913SignatureVerifier} from "@openzeppelin/contracts/interfaces/IERC7913.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";
import {WebAuthn} from "@openzeppelin/contracts/utils/cryptography/WebAuthn.sol";

/// @title What a passkey says about a hash
/// @notice The checks of OpenZeppelin's ERC7913WebAuthnVerifier, in the same encoding and with the same answers, for two
/// thirds of its gas: nothing is copied to memory. A test compares the two.
/// @dev As there, origin, relying party and counter are left to the authenticator; the user must have been verified.
// solhint-disable quotes
contract PasskeyVerifier is IERC7913SignatureVerifier {
    /// @dev The length of `"challenge":"`, 43 characters of base64url and a quotation mark.
    uint256 private constant CHALLENGE_LENGTH = 57;
    uint256 private constant TYPE_LENGTH = 21;
    bytes1 private constant PRESENT_AND_VERIFIED = 0x05;
    bytes1 private constant BACKUP_FLAGS = 0x18;
    bytes1 private constant BACKED_UP_ONLY = 0x10;

    /// @inheritdoc IERC7913SignatureVerifier
    function verify(bytes calldata key, bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (bool decoded, WebAuthn.WebAuthnAuth calldata auth) = WebAuthn.tryDecodeAuth(signature);
        bool isValid = decoded && key.length == 64 && _isValid(key, hash, auth);
        return isValid ? IERC7913SignatureVerifier.verify.selector : bytes4(0xffffffff);
    }

    function _isValid(
        bytes calldata key,
        bytes32 hash,
        WebAuthn.WebAuthnAuth calldata auth
    ) private view returns (bool) {
        bytes calldata device = auth.authenticatorData;
        bytes calldata client = bytes(auth.clientDataJSON);
        if (!_isByUser(device) || !_isSigning(client, auth.typeIndex)) return false;
        if (!_isAbout(client, auth.challengeIndex, hash)) return false;

        bytes32 message = sha256(abi.encodePacked(device, sha256(client)));
        return P256.verify(message, auth.r, auth.s, bytes32(key[:32]), bytes32(key[32:]));
    }

    /// @dev Present and verified; a key that is backed up must be one that can be.
    function _isByUser(bytes calldata device) private pure returns (bool) {
        if (device.length < 37) return false;
        bytes1 flags = device[32];
        return flags & PRESENT_AND_VERIFIED == PRESENT_AND_VERIFIED && flags & BACKUP_FLAGS != BACKED_UP_ONLY;
    }

    function _isSigning(bytes calldata client, uint256 index) private pure returns (bool) {
        if (client.length < TYPE_LENGTH || index > client.length - TYPE_LENGTH) return false;
        return bytes21(client[index:]) == '"type":"webauthn.get"';
    }

    function _isAbout(bytes calldata client, uint256 index, bytes32 hash) private pure returns (bool) {
        if (client.length < CHALLENGE_LENGTH || index > client.length - CHALLENGE_LENGTH) return false;
        bytes memory wanted = abi.encodePacked('"challenge":"', Base64.encodeURL(abi.encodePacked(hash)), '"');
        return keccak256(client[index:index + CHALLENGE_LENGTH]) == keccak256(wanted);
    }
}
