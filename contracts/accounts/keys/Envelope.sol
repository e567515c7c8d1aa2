// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Calldata} from "@openzeppelin/contracts/utils/Calldata.sol";

/// @title A signature that says whose it is
/// @notice One byte for the length of the signer, the signer (ERC-7913), and its proof, packed.
library Envelope {
    /// @notice Both are empty where the signature is cut short; an empty signer is nobody's.
    function open(bytes calldata signature) internal pure returns (bytes calldata signer, bytes calldata proof) {
        uint256 end = 1 + uint256(uint8(bytes1(signature)));
        if (end > signature.length) return (Calldata.emptyBytes(), Calldata.emptyBytes());
        return (signature[1:end], signature[end:]);
    }
}
