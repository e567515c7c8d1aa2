// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IERC7913SignatureVerifier} from "@openzeppelin/contracts/interfaces/IERC7913.sol";
import {Passkey} from "./Passkey.sol";

/// @title Passkeys as signers
/// @notice Its address before a public key makes an ERC-7913 signer. Accounts of people know it and check such a signature
/// themselves; everybody else asks here.
contract PasskeyVerifier is IERC7913SignatureVerifier {
    /// @inheritdoc IERC7913SignatureVerifier
    function verify(bytes calldata key, bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        bool isSigned = Passkey.isSigned(key, hash, signature);
        return isSigned ? IERC7913SignatureVerifier.verify.selector : bytes4(0xffffffff);
    }
}
