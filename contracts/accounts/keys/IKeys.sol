// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice What waits to happen to a signer.
enum SignerChange {
    None,
    Adding,
    Removing
}

/// @title The keys of an account
/// @notice A signer is an ERC-7913 signer: a verifier and a public key (a passkey, a security key), or the 20 bytes of an
/// address. Each signer acts alone: there is no threshold that could be out of reach. A signature is packed: one byte for the
/// length of the signer, the signer, its proof. Signers are the person's own devices; a representative,
/// counsellor or official is never one of them, since what they may do is a record in the ledger.
interface IKeys {
    event SignerChangeScheduled(bytes32 indexed signerHash, SignerChange change, uint40 from, bytes signer);
    /// @dev As other accounts of ERC-7913 signers say it: an account is found by the hash of its key.
    event ERC7913SignerAdded(bytes indexed signer);
    event SignerRemoved(bytes32 indexed signerHash);
    event SignerChangeStopped(bytes32 indexed signerHash, SignerChange change);

    error SignerInvalid(bytes signer);
    error SignerKnown(bytes signer);
    error SignerUnknown(bytes signer);
    error SignerCountInvalid(uint256 count);
    error SignerChangeRuns(bytes32 signerHash, SignerChange change);
    error SignerChangeUnknown(bytes32 signerHash);
    error SignerChangeTooSoon(bytes32 signerHash, uint40 from);

    /// @notice Announces a new signer; it works after 24 hours. Who may: the account, by any signer. Requirements: 20 bytes
    /// at least, not the account itself, not a signer yet, nothing announced for it. Emits {SignerChangeScheduled}.
    function addSigner(bytes calldata signer) external;

    /// @notice Announces that a signer goes; it happens after 7 days. Who may: the account, by any signer. Requirements: it
    /// is a signer and not the last; nothing announced for it. Emits {SignerChangeScheduled}.
    function removeSigner(bytes calldata signer) external;

    /// @notice Stops what was announced for a signer. Who may: the account, by any signer, until it happened. Emits
    /// {SignerChangeStopped}.
    function stopSignerChange(bytes calldata signer) external;

    /// @notice Makes what was announced happen. Who may: anyone, after its wait. Requirements: after it 1 to 20 signers are
    /// left. Emits {ERC7913SignerAdded} or {SignerRemoved}.
    function finishSignerChange(bytes calldata signer) external;

    /// @notice What waits for a signer, and from when it can happen.
    function signerChangeOf(bytes calldata signer) external view returns (SignerChange change, uint40 from);

    /// @notice Since when a signer is one; zero for the first, which came with the account, and for who is none.
    function signerSince(bytes calldata signer) external view returns (uint40);

    function isSigner(bytes memory signer) external view returns (bool);

    /// @notice keccak256 of each signer, in no order.
    function signers() external view returns (bytes32[] memory signerHashes);
}
