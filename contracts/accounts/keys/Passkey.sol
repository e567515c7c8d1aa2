// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";

/// @title What a passkey says about a hash
/// @notice A proof is packed: r, s, two bytes for the length of what the device says of itself (authenticator data), that, and
/// what the browser wrote after the challenge. How that text begins is fixed (WebAuthn, "limited verification"), so it is
/// put together here: a proof can not name another kind or challenge. Otherwise the checks are those of OpenZeppelin's WebAuthn
/// library, at a third of its gas; a test compares the two.
/// @dev As there, origin, relying party and counter are left to the authenticator; the user must have been verified. Asks
/// the precompile that every chain with Osaka rules has (EIP-7951).
// solhint-disable quotes
library Passkey {
    uint256 private constant KEY_LENGTH = 64;
    uint256 private constant HEAD_LENGTH = 66;
    /// @dev With the least that a device says.
    uint256 private constant LEAST_LENGTH = 103;
    uint256 private constant FLAGS_PLACE = 32;
    uint8 private constant PRESENT_AND_VERIFIED = 0x05;
    uint8 private constant BACKUP_FLAGS = 0x18;
    uint8 private constant BACKED_UP_ONLY = 0x10;

    /// @param key The two coordinates of the public key.
    function isSigned(bytes calldata key, bytes32 hash, bytes calldata proof) internal view returns (bool) {
        if (key.length != KEY_LENGTH || proof.length < LEAST_LENGTH) return false;
        uint256 end = HEAD_LENGTH + uint16(bytes2(proof[64:]));
        if (end < LEAST_LENGTH || end > proof.length) return false;
        bytes calldata device = proof[HEAD_LENGTH:end];
        if (!_isByUser(uint8(device[FLAGS_PLACE]))) return false;

        bytes32 message = sha256(abi.encodePacked(device, sha256(_clientData(hash, proof[end:]))));
        return P256.verifyNative(message, bytes32(proof), bytes32(proof[32:]), bytes32(key), bytes32(key[32:]));
    }

    /// @dev Present and verified; a key that is backed up must be one that can be.
    function _isByUser(uint8 flags) private pure returns (bool) {
        return flags & PRESENT_AND_VERIFIED == PRESENT_AND_VERIFIED && flags & BACKUP_FLAGS != BACKED_UP_ONLY;
    }

    function _clientData(bytes32 hash, bytes calldata rest) private pure returns (bytes memory) {
        string memory challenge = Base64.encodeURL(abi.encodePacked(hash));
        return abi.encodePacked('{"type":"webauthn.get","challenge":"', challenge, '"', rest);
    }
}
