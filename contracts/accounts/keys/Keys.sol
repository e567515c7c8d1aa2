// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Account} from "@openzeppelin/contracts/account/Account.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {MultiSignerERC7913} from "@openzeppelin/contracts/utils/cryptography/signers/MultiSignerERC7913.sol";
import {IKeys, SignerChange} from "./IKeys.sol";

/// @title Signers that come after a day and go after a week
abstract contract Keys is IKeys, Account, MultiSignerERC7913 {
    struct Change {
        SignerChange kind;
        uint40 from;
    }

    uint40 private constant ADDING_PERIOD = 24 hours;
    uint40 private constant REMOVING_PERIOD = 7 days;
    uint256 private constant MOST_SIGNERS = 20;

    /// @dev A new round forgets all that was announced in the last.
    uint32 private _round;
    mapping(uint32 round => mapping(bytes32 signerHash => Change)) private _changes;
    mapping(bytes32 signerHash => uint40) private _since;

    /// @inheritdoc IKeys
    function addSigner(bytes calldata signer) external onlyEntryPointOrSelf {
        _checkNew(signer);

        _schedule(signer, SignerChange.Adding, ADDING_PERIOD);
    }

    /// @inheritdoc IKeys
    function removeSigner(bytes calldata signer) external onlyEntryPointOrSelf {
        require(isSigner(signer), MultiSignerERC7913NonexistentSigner(signer));
        require(getSignerCount() > 1, SignerCountInvalid(0));

        _schedule(signer, SignerChange.Removing, REMOVING_PERIOD);
    }

    /// @inheritdoc IKeys
    function stopSignerChange(bytes calldata signer) external onlyEntryPointOrSelf {
        bytes32 signerHash = keccak256(signer);
        SignerChange kind = _changes[_round][signerHash].kind;
        require(kind != SignerChange.None, SignerChangeUnknown(signerHash));

        delete _changes[_round][signerHash];

        emit SignerChangeStopped(signerHash, kind);
    }

    /// @inheritdoc IKeys
    function finishSignerChange(bytes calldata signer) external {
        bytes32 signerHash = keccak256(signer);
        Change memory change = _changes[_round][signerHash];
        require(change.kind != SignerChange.None, SignerChangeUnknown(signerHash));
        require(block.timestamp >= change.from, SignerChangeTooSoon(signerHash, change.from));

        delete _changes[_round][signerHash];
        if (change.kind == SignerChange.Adding) _add(signer);
        else _remove(signer);
    }

    /// @inheritdoc IKeys
    function signerChangeOf(bytes calldata signer) external view returns (SignerChange change, uint40 from) {
        Change memory found = _changes[_round][keccak256(signer)];
        return (found.kind, found.from);
    }

    /// @inheritdoc IKeys
    function signerSince(bytes calldata signer) external view returns (uint40) {
        return _sinceOf(signer);
    }

    /// @notice Always 1: a person needs one device at a time.
    function threshold() public pure override returns (uint64) {
        return 1;
    }

    /// @dev From when a signer that was announced may act; zero where none was.
    function _addingFrom(bytes memory signer) internal view returns (uint40) {
        Change memory change = _changes[_round][keccak256(signer)];
        return change.kind == SignerChange.Adding ? change.from : 0;
    }

    /// @dev A person signs with one device: one signer, one signature.
    function _validateSignatures(
        bytes32 hash,
        bytes[] calldata signers,
        bytes[] calldata signatures
    ) internal view override returns (bool) {
        if (signers.length != 1 || signatures.length != 1) return false;
        bytes memory signer = signers[0];
        return isSigner(signer) && SignatureChecker.isValidSignatureNow(signer, hash, signatures[0]);
    }

    function _sinceOf(bytes memory signer) internal view returns (uint40) {
        return _since[keccak256(signer)];
    }

    /// @dev The signer that comes with the account counts from the beginning.
    function _begin(bytes memory signer) internal {
        _checkNew(signer);

        _addSigners(_one(signer));
    }

    function _add(bytes memory signer) internal {
        require(getSignerCount() < MOST_SIGNERS, SignerCountInvalid(MOST_SIGNERS + 1));

        _since[keccak256(signer)] = uint40(block.timestamp);
        _addSigners(_one(signer));
    }

    function _remove(bytes memory signer) internal {
        require(getSignerCount() > 1, SignerCountInvalid(0));

        delete _since[keccak256(signer)];
        _removeSigners(_one(signer));
    }

    /// @dev Forgets every change that waits.
    function _dropChanges() internal {
        ++_round;
    }

    /// @dev Neither the account itself, which would ask itself for ever, nor a precompile, which may answer anything.
    function _checkNew(bytes memory signer) internal view {
        address place = address(bytes20(signer));
        require(
            signer.length >= 20 && place != address(this) && uint160(place) > type(uint16).max,
            SignerInvalid(signer)
        );
        require(!isSigner(signer), MultiSignerERC7913AlreadyExists(signer));
    }

    function _schedule(bytes calldata signer, SignerChange kind, uint40 wait) private {
        bytes32 signerHash = keccak256(signer);
        SignerChange waiting = _changes[_round][signerHash].kind;
        require(waiting == SignerChange.None, SignerChangeRuns(signerHash, waiting));
        uint40 from = uint40(block.timestamp) + wait;

        _changes[_round][signerHash] = Change(kind, from);

        emit SignerChangeScheduled(signerHash, kind, from, signer);
    }

    function _one(bytes memory signer) private pure returns (bytes[] memory list) {
        list = new bytes[](1);
        list[0] = signer;
    }
}
