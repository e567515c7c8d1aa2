// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Check} from "../Check.sol";

/// @notice An authenticator: makes a passkey's signature as a browser hands it over.
abstract contract Passkey is Check {
    uint256 private constant ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;
    bytes1 internal constant PRESENT_AND_VERIFIED = 0x05;

    function passkey(uint256 secret) internal pure returns (bytes memory) {
        (uint256 x, uint256 y) = vm.publicKeyP256(secret);
        return abi.encode(x, y);
    }

    function touch(uint256 secret, bytes32 hash) internal pure returns (bytes memory) {
        return touchWith(secret, hash, PRESENT_AND_VERIFIED, "webauthn.get");
    }

    function touchWith(
        uint256 secret,
        bytes32 hash,
        bytes1 flags,
        string memory kind
    ) internal pure returns (bytes memory) {
        bytes memory device = abi.encodePacked(sha256("localhost"), flags, uint32(0));
        string memory start = string.concat('{"type":"', kind, '",');
        string memory client = string.concat(
            start,
            '"challenge":"',
            Base64.encodeURL(abi.encodePacked(hash)),
            '","origin":"http://localhost"}'
        );
        (bytes32 r, bytes32 s) = vm.signP256(secret, sha256(abi.encodePacked(device, sha256(bytes(client)))));
        return abi.encode(r, low(s), bytes(start).length, 1, device, client);
    }

    function low(bytes32 s) internal pure returns (bytes32) {
        return uint256(s) > ORDER / 2 ? bytes32(ORDER - uint256(s)) : s;
    }

    function high(bytes32 s) internal pure returns (bytes32) {
        return bytes32(ORDER - uint256(low(s)));
    }
}
