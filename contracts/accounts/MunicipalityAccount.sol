// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MultiSignerERC7913} from "@openzeppelin/contracts/utils/cryptography/signers/MultiSignerERC7913.sol";

/// @notice One call of a batch.
struct Call {
    address to;
    uint256 value;
    bytes data;
}

/// @title The municipality's account
/// @notice Acts when enough of its signers (2 of 3) have signed the same calls, one batch after another. A signer is an
/// ERC-7913 signer: the 20 bytes of an address, or a verifier and a key. Anyone may bring the signatures.
/// @dev Deliberately small: no delay of its own (the timelock has one) and no ERC-4337.
contract MunicipalityAccount is MultiSignerERC7913, EIP712 {
    bytes32 private constant CALL_TYPEHASH = keccak256("Call(address to,uint256 value,bytes data)");
    bytes32 private constant EXECUTE_TYPEHASH = keccak256(
        "Execute(Call[] calls,uint256 nonce)Call(address to,uint256 value,bytes data)"
    );

    uint256 private _nonce;

    event Executed(uint256 indexed nonce, bytes32 callsHash);

    error SignaturesInvalid(uint256 nonce);
    error OnlyItself(address caller);

    constructor(
        bytes[] memory signers,
        uint64 threshold
    ) MultiSignerERC7913(signers, threshold) EIP712("MunicipalityAccount", "1") {}

    /// @notice Carries out calls, all or none. Who may: anyone with enough signatures over exactly these calls and the
    /// present nonce.
    /// @param signature `abi.encode(bytes[] signers, bytes[] signatures)`, ordered by the hash of the signer.
    function execute(Call[] calldata calls, bytes calldata signature) external payable {
        uint256 used = _nonce;
        bytes32 callsHash = hashCalls(calls);
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(EXECUTE_TYPEHASH, callsHash, used)));
        require(_rawSignatureValidation(digest, signature), SignaturesInvalid(used));

        _nonce = used + 1;

        emit Executed(used, callsHash);

        for (uint256 i = 0; i < calls.length; ++i) {
            Address.functionCallWithValue(calls[i].to, calls[i].data, calls[i].value);
        }
    }

    /// @notice Replaces a signer; the number that must sign stays. Who may: the account itself, by `execute`.
    function replaceSigner(bytes calldata oldSigner, bytes calldata newSigner) external {
        require(msg.sender == address(this), OnlyItself(msg.sender));

        bytes[] memory one = new bytes[](1);
        one[0] = newSigner;
        _addSigners(one);
        one[0] = oldSigner;
        _removeSigners(one);
    }

    /// @notice The number that the next signatures are over.
    function nonce() external view returns (uint256) {
        return _nonce;
    }

    /// @notice The EIP-712 hash of a list of calls.
    function hashCalls(Call[] calldata calls) public pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            hashes[i] = keccak256(abi.encode(CALL_TYPEHASH, calls[i].to, calls[i].value, keccak256(calls[i].data)));
        }
        return keccak256(abi.encodePacked(hashes));
    }
}
