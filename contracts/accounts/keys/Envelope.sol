// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @title A signature that says whose it is
/// @notice One byte for the length of the signer, the signer (ERC-7913), and its proof, packed.
library Envelope {
    /// @notice Both are empty where the signature is cut short; an empty signer is nobody's.
    function open(bytes calldata signature) internal pure returns (bytes calldata signer, bytes calldata proof) {
        if (signature.length == 0) return (signature, signature);
        uint256 end = 1 + uint256(uint8(signature[0]));
        if (end > signature.length) return (signature[:0], signature[:0]);
        return (signature[1:end], signature[end:]);
    }
}
