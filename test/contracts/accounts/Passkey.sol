// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Check} from "../Check.sol";

/// @notice What a device says when it is touched.
/// @param device What it says of itself (authenticator data).
/// @param rest What the browser wrote after the challenge.
struct Touch {
    bytes32 r;
    bytes32 s;
    bytes device;
    bytes rest;
}

/// @notice An authenticator: makes a passkey's signature as a browser hands it over.
// solhint-disable quotes
abstract contract Passkey is Check {
    uint256 private constant ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;
    bytes1 internal constant PRESENT_AND_VERIFIED = 0x05;

    function passkey(uint256 secret) internal pure returns (bytes memory) {
        (uint256 x, uint256 y) = vm.publicKeyP256(secret);
        return abi.encode(x, y);
    }

    function touch(uint256 secret, bytes32 hash) internal pure returns (bytes memory) {
        return pack(touchWith(secret, hash, PRESENT_AND_VERIFIED, "webauthn.get"));
    }

    function touchWith(
        uint256 secret,
        bytes32 hash,
        bytes1 flags,
        string memory kind
    ) internal pure returns (Touch memory said) {
        said.device = abi.encodePacked(sha256("localhost"), flags, uint32(0));
        said.rest = ',"origin":"http://localhost"}';
        (said.r, said.s) = sign(secret, said, clientData(kind, hash, said.rest));
    }

    function sign(uint256 secret, Touch memory said, bytes memory client) internal pure returns (bytes32, bytes32) {
        (bytes32 r, bytes32 s) = vm.signP256(secret, sha256(abi.encodePacked(said.device, sha256(client))));
        return (r, low(s));
    }

    /// @dev As our verifier reads it.
    function pack(Touch memory said) internal pure returns (bytes memory) {
        return abi.encodePacked(said.r, said.s, uint16(said.device.length), said.device, said.rest);
    }

    /// @dev As OpenZeppelin's verifier reads it.
    function encode(Touch memory said, bytes32 hash) internal pure returns (bytes memory) {
        bytes memory client = clientData("webauthn.get", hash, said.rest);
        return abi.encode(said.r, said.s, uint256(23), uint256(1), said.device, client);
    }

    function clientData(string memory kind, bytes32 hash, bytes memory rest) internal pure returns (bytes memory) {
        string memory challenge = Base64.encodeURL(abi.encodePacked(hash));
        return abi.encodePacked('{"type":"', kind, '","challenge":"', challenge, '"', rest);
    }

    function low(bytes32 s) private pure returns (bytes32) {
        return uint256(s) > ORDER / 2 ? bytes32(ORDER - uint256(s)) : s;
    }

    function high(bytes32 s) internal pure returns (bytes32) {
        return bytes32(ORDER - uint256(low(s)));
    }
}
