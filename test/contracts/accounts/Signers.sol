// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Call, MunicipalityAccount} from "../../../contracts/accounts/MunicipalityAccount.sol";
import {Check} from "../Check.sol";

/// @notice People who sign for a municipality's account.
abstract contract Signers is Check {
    bytes32 private constant DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );
    bytes32 private constant EXECUTE_TYPEHASH = keccak256(
        "Execute(Call[] calls,uint256 nonce)Call(address to,uint256 value,bytes data)"
    );

    function key(uint256 signer) private pure returns (uint256) {
        return uint256(keccak256(abi.encode("signer", signer)));
    }

    function signerBytes(uint256 count) internal pure returns (bytes[] memory all) {
        all = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) all[i] = abi.encodePacked(vm.addr(key(i)));
    }

    function signOne(
        MunicipalityAccount account,
        Call[] memory calls,
        uint256 signer
    ) internal view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                DOMAIN_TYPEHASH,
                keccak256("MunicipalityAccount"),
                keccak256("1"),
                block.chainid,
                address(account)
            )
        );
        bytes32 message = keccak256(abi.encode(EXECUTE_TYPEHASH, account.hashCalls(calls), account.nonce()));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(
            key(signer),
            keccak256(abi.encodePacked("\x19\x01", domain, message))
        );
        return abi.encodePacked(r, s, v);
    }

    /// @dev Two signatures, in the order of the hashes of their signers.
    function sign(
        MunicipalityAccount account,
        Call[] memory calls,
        uint256 first,
        uint256 next
    ) internal view returns (bytes memory) {
        bytes[] memory all = signerBytes(4);
        if (keccak256(all[first]) > keccak256(all[next])) (first, next) = (next, first);
        bytes[] memory signers = new bytes[](2);
        bytes[] memory signatures = new bytes[](2);
        (signers[0], signers[1]) = (all[first], all[next]);
        (signatures[0], signatures[1]) = (signOne(account, calls, first), signOne(account, calls, next));
        return abi.encode(signers, signatures);
    }
}
