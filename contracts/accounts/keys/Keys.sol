// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Account} from "@openzeppelin/contracts/account/Account.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Envelope} from "./Envelope.sol";
import {IKeys, SignerChange} from "./IKeys.sol";
import {Passkey} from "./Passkey.sol";

/// @title Signers that come after a day and go after a week
/// @dev Keeps hashes: whoever signs brings the key, and events tell it.
abstract contract Keys is IKeys, Account {
    /// @param place In the list, from 1; 0 for who is no signer.
    struct Signer {
        uint8 place;
        uint40 since;
    }

    struct Change {
        SignerChange kind;
        uint40 from;
    }

    uint40 private constant ADDING_PERIOD = 24 hours;
    uint40 private constant REMOVING_PERIOD = 7 days;
    uint256 private constant MOST_SIGNERS = 20;

    /// @dev The verifier of passkeys.
    address private immutable PASSKEYS;

    /// @dev A new round forgets all that was announced in the last.
    uint32 private _round;
    mapping(uint32 round => mapping(bytes32 signerHash => Change)) private _changes;
    bytes32[] private _list;
    mapping(bytes32 signerHash => Signer) private _signers;

    constructor(address passkeys) {
        PASSKEYS = passkeys;
    }

    /// @inheritdoc IKeys
    function addSigner(bytes calldata signer) external onlyEntryPointOrSelf {
        _checkNew(signer);

        _schedule(signer, SignerChange.Adding, ADDING_PERIOD);
    }

    /// @inheritdoc IKeys
    function removeSigner(bytes calldata signer) external onlyEntryPointOrSelf {
        require(isSigner(signer), SignerUnknown(signer));
        require(_list.length > 1, SignerCountInvalid(0));

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
        if (change.kind == SignerChange.Removing) return _remove(signerHash);
        require(_list.length < MOST_SIGNERS, SignerCountInvalid(MOST_SIGNERS + 1));
        _add(signer, uint40(block.timestamp));
    }

    /// @inheritdoc IKeys
    function signerChangeOf(bytes calldata signer) external view returns (SignerChange change, uint40 from) {
        Change memory found = _changes[_round][keccak256(signer)];
        return (found.kind, found.from);
    }

    /// @inheritdoc IKeys
    function signerSince(bytes calldata signer) external view returns (uint40) {
        return _sinceOf(keccak256(signer));
    }

    /// @inheritdoc IKeys
    function signers() external view returns (bytes32[] memory signerHashes) {
        return _list;
    }

    /// @inheritdoc IKeys
    function isSigner(bytes memory signer) public view returns (bool) {
        return _signers[keccak256(signer)].place > 0;
    }

    /// @dev From when a signer that was announced may act; zero where none was.
    function _addingFrom(bytes memory signer) internal view returns (uint40) {
        Change memory change = _changes[_round][keccak256(signer)];
        return change.kind == SignerChange.Adding ? change.from : 0;
    }

    /// @dev A message: a person signs with one device, in an envelope that names it.
    function _rawSignatureValidation(
        bytes32 hash,
        bytes calldata signature
    ) internal view virtual override returns (bool) {
        (bytes calldata signer, bytes calldata proof) = Envelope.open(signature);
        return isSigner(signer) && _isSignedBy(signer, hash, proof);
    }

    /// @dev What a passkey says is checked in here, which is cheaper than to ask its verifier.
    function _isSignedBy(bytes calldata signer, bytes32 hash, bytes calldata proof) internal view returns (bool) {
        bool isPasskey = address(bytes20(signer)) == PASSKEYS;
        return
            isPasskey
                ? Passkey.isSigned(signer[20:], hash, proof)
                : SignatureChecker.isValidSignatureNow(signer, hash, proof);
    }

    function _hasSigner() internal view returns (bool) {
        return _list.length > 0;
    }

    function _signerHashes() internal view returns (bytes32[] memory) {
        return _list;
    }

    function _sinceOf(bytes32 signerHash) internal view returns (uint40) {
        return _signers[signerHash].since;
    }

    /// @dev The signer that comes with the account counts from the beginning.
    function _begin(bytes memory signer) internal {
        _checkNew(signer);

        _add(signer, 0);
    }

    /// @dev Recovery may go above the most for a moment: otherwise a thief fills the list and stays.
    function _add(bytes memory signer, uint40 since) internal {
        bytes32 signerHash = keccak256(signer);
        _list.push(signerHash);
        _signers[signerHash] = Signer(uint8(_list.length), since);

        emit ERC7913SignerAdded(signer);
    }

    /// @dev The last of the list takes its place.
    function _remove(bytes32 signerHash) internal {
        uint256 count = _list.length;
        require(count > 1, SignerCountInvalid(0));
        uint8 place = _signers[signerHash].place;
        bytes32 last = _list[count - 1];

        _list[place - 1] = last;
        _signers[last].place = place;
        _list.pop();
        delete _signers[signerHash];

        emit SignerRemoved(signerHash);
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
        require(!isSigner(signer), SignerKnown(signer));
    }

    function _schedule(bytes calldata signer, SignerChange kind, uint40 wait) private {
        bytes32 signerHash = keccak256(signer);
        SignerChange waiting = _changes[_round][signerHash].kind;
        require(waiting == SignerChange.None, SignerChangeRuns(signerHash, waiting));
        uint40 from = uint40(block.timestamp) + wait;

        _changes[_round][signerHash] = Change(kind, from);

        emit SignerChangeScheduled(signerHash, kind, from, signer);
    }
}
