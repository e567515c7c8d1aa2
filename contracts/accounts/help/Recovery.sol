// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Keys} from "../keys/Keys.sol";
import {Freeze} from "./Freeze.sol";
import {IRecovery, RecoveryAttempt} from "./IRecovery.sol";

/// @title Another key for the same account
abstract contract Recovery is IRecovery, Keys, Freeze {
    uint40 private constant WAIT = 72 hours;
    uint40 private constant WAIT_WITHOUT_SIGNER = 7 days;
    uint40 private constant WAIT_AFTER_STOP = 14 days;
    uint40 private constant ANSWER_PERIOD = 14 days;
    uint40 private constant STOP_PERIOD = 90 days;
    uint40 private constant VETO_AGE = 30 days;

    RecoveryAttempt private _attempt;
    uint40 private _stoppedAt;

    // ------------------------------------------------------------ propose and agree

    /// @inheritdoc IRecovery
    function proposeRecovery(bytes calldata newSigner, bytes calldata lostSigner) external {
        uint32 organisation = _onlyOffice();
        _requireStaff(false);
        require(!_attempt.approved, RecoveryRuns(_attempt.keysHash));
        _checkSigners(newSigner, lostSigner);
        bool afterStop = block.timestamp < _stoppedAt + STOP_PERIOD;
        bytes32 keysHash = _hash(newSigner, lostSigner);

        delete _attempt;
        _attempt.keysHash = keysHash;
        _attempt.lostHash = keccak256(lostSigner);
        _attempt.organisation = organisation;
        _attempt.proposedAt = uint40(block.timestamp);
        _attempt.trustedBefore = afterStop ? _stoppedAt - VETO_AGE : uint40(block.timestamp);
        _attempt.afterStop = afterStop;

        emit RecoveryProposed(keysHash, msg.sender, newSigner, lostSigner);
    }

    /// @inheritdoc IRecovery
    function approveRecovery(bytes32 keysHash) external {
        _requireOpen(keysHash);
        require(!_attempt.approved, RecoveryRuns(keysHash));
        _onlySecondBeside(_attempt.organisation);

        _attempt.approved = true;

        emit RecoveryApproved(keysHash, msg.sender);

        _beginWait(keysHash);
    }

    /// @inheritdoc IRecovery
    function counselRecovery(bytes32 keysHash) external {
        _requireOpen(keysHash);
        _onlyCounsellor();

        _attempt.counselled = true;

        emit RecoveryCounselled(keysHash, msg.sender);

        _beginWait(keysHash);
    }

    // ------------------------------------------------------------ stop

    /// @inheritdoc IRecovery
    function stopRecovery() external onlyEntryPointOrSelf {
        bytes32 keysHash = _attempt.keysHash;
        require(keysHash != bytes32(0), RecoveryUnknown(keysHash));

        delete _attempt;
        _stoppedAt = uint40(block.timestamp);

        emit RecoveryStopped(keysHash);
    }

    /// @inheritdoc IRecovery
    function withdrawRecovery() external {
        bytes32 keysHash = _attempt.keysHash;
        require(keysHash != bytes32(0), RecoveryUnknown(keysHash));
        if (!_isLapsed()) _onlyOfficial();

        delete _attempt;

        emit RecoveryWithdrawn(keysHash, msg.sender);
    }

    // ------------------------------------------------------------ finish

    /// @inheritdoc IRecovery
    function finishRecovery(bytes calldata newSigner, bytes calldata lostSigner) external {
        _requireStaff(false);
        RecoveryAttempt memory attempt = _attempt;
        bytes32 keysHash = _hash(newSigner, lostSigner);
        require(attempt.keysHash == keysHash, RecoveryUnknown(keysHash));
        bool isReady = attempt.readyAt != 0 && block.timestamp >= attempt.readyAt;
        require(isReady, RecoveryTooSoon(keysHash, attempt.readyAt));

        delete _attempt;
        delete _stoppedAt;
        _replace(newSigner, attempt.lostHash, attempt.trustedBefore);
        _restAfterRecovery();

        emit RecoveryFinished(keysHash);
    }

    /// @inheritdoc IRecovery
    function recoverStaff(bytes calldata newSigner, bytes calldata lostSigner) external {
        _onlyGovernor();
        _requireStaff(true);
        _checkSigners(newSigner, lostSigner);

        _replace(newSigner, keccak256(lostSigner), uint40(block.timestamp));

        emit RecoveryFinished(_hash(newSigner, lostSigner));
    }

    /// @inheritdoc IRecovery
    function recovery() external view returns (RecoveryAttempt memory) {
        return _attempt;
    }

    /// @dev After a stop a signer that is only announced has none. No clock in here: it is asked while a signature is checked
    /// (ERC-7562).
    function _hasVeto(bytes memory signer) internal view returns (bool) {
        if (!_attempt.afterStop) return true;
        bytes32 signerHash = keccak256(signer);
        bool isOld = isSigner(signer) && _sinceOf(signerHash) <= _attempt.trustedBefore;
        return isOld && signerHash != _attempt.lostHash;
    }

    function _beginWait(bytes32 keysHash) private {
        if (!_attempt.approved || (_attempt.afterStop && !_attempt.counselled)) return;

        uint40 wait = _hasSigner() ? WAIT : WAIT_WITHOUT_SIGNER;
        uint40 readyAt = uint40(block.timestamp) + (_attempt.afterStop ? WAIT_AFTER_STOP : wait);
        _attempt.readyAt = readyAt;

        emit RecoveryReady(keysHash, readyAt);
    }

    function _replace(bytes memory newSigner, bytes32 lostHash, uint40 trustedBefore) private {
        _dropChanges();
        bytes32 newHash = keccak256(newSigner);
        bytes32[] memory hashes = _signerHashes();
        // First the new one, so that the account is never without a signer.
        if (!isSigner(newSigner)) _add(newSigner, uint40(block.timestamp));
        for (uint256 i = 0; i < hashes.length; ++i) {
            bool goes = hashes[i] == lostHash || _sinceOf(hashes[i]) > trustedBefore;
            if (goes && hashes[i] != newHash) _remove(hashes[i]);
        }
    }

    function _requireOpen(bytes32 keysHash) private view {
        require(keysHash != bytes32(0) && _attempt.keysHash == keysHash, RecoveryUnknown(keysHash));
        require(_attempt.readyAt == 0, RecoveryRuns(keysHash));
        require(!_isLapsed(), RecoveryLapsed(keysHash, _attempt.proposedAt + ANSWER_PERIOD));
    }

    function _isLapsed() private view returns (bool) {
        return _attempt.readyAt == 0 && block.timestamp > _attempt.proposedAt + ANSWER_PERIOD;
    }

    function _checkSigners(bytes calldata newSigner, bytes calldata lostSigner) private view {
        if (!isSigner(newSigner)) _checkNew(newSigner);
        bool noneToLose = lostSigner.length == 0 && !_hasSigner();
        require(noneToLose || isSigner(lostSigner), LostSignerUnknown(lostSigner));
        require(keccak256(newSigner) != keccak256(lostSigner), SignerInvalid(newSigner));
    }

    function _hash(bytes calldata newSigner, bytes calldata lostSigner) private pure returns (bytes32) {
        return keccak256(abi.encode(newSigner, lostSigner));
    }
}
