// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC7821} from "@openzeppelin/contracts/account/extensions/draft-ERC7821.sol";
import {Execution, ERC7579Utils} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/ERC4337Utils.sol";
import {IEntryPoint, PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {IERC7821} from "@openzeppelin/contracts/interfaces/draft-IERC7821.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {AbstractSigner} from "@openzeppelin/contracts/utils/cryptography/signers/AbstractSigner.sol";
import {ERC7739} from "@openzeppelin/contracts/utils/cryptography/signers/draft-ERC7739.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {Calls} from "./Calls.sol";
import {Officials} from "./help/Officials.sol";
import {Paper} from "./help/Paper.sol";
import {Recovery} from "./help/Recovery.sol";
import {ISocialAccount} from "./ISocialAccount.sol";
import {Envelope} from "./keys/Envelope.sol";
import {Keys} from "./keys/Keys.sol";
import {Validity} from "./Validity.sol";

/// @title A person's account
/// @dev One implementation behind minimal clones: what is immutable here is so for every account.
contract SocialAccount is ISocialAccount, Recovery, Paper, ERC7739, ERC7821 {
    using Calls for *;
    using ERC7579Utils for bytes;

    address private immutable FACTORY;

    /// @param ledger The book that knows officials and desks.
    /// @param governor The timelock, which recovers accounts of staff.
    /// @param passkeys The verifier of passkeys.
    constructor(
        ILedger ledger,
        address governor,
        address passkeys
    ) Officials(ledger, governor) Keys(passkeys) EIP712("SocialAccount", "1") {
        FACTORY = msg.sender;
    }

    /// @inheritdoc ISocialAccount
    function initialize(bytes calldata signer) external {
        require(msg.sender == FACTORY, FactoryNeeded(msg.sender));

        if (signer.length > 0) _begin(signer);
    }

    /// @inheritdoc IERC7821
    function execute(bytes32 mode, bytes calldata executionData) public payable override(ERC7821, IERC7821) {
        require(_isOwner(), AccountUnauthorized(msg.sender));
        require(supportsExecutionMode(mode), UnsupportedExecutionMode());
        Execution[] calldata calls = executionData.decodeBatch();
        _checkOffers(calls);

        calls.perform();
    }

    /// @notice The EntryPoint v0.8 at its canonical address.
    function entryPoint() public pure override returns (IEntryPoint) {
        return ERC4337Utils.ENTRYPOINT_V08;
    }

    /// @dev A signature in an operation counts for one more kind of signer than a message: one that was announced, from the
    /// end of its wait, so that a new device can finish its own adding. The EntryPoint watches the clock.
    function _validateUserOp(
        PackedUserOperation calldata userOp,
        bytes32 userOpHash,
        bytes calldata signature
    ) internal view override returns (uint256) {
        (bytes calldata signer, bytes calldata proof) = Envelope.open(signature);
        uint40 from = 0;
        if (!isSigner(signer)) {
            from = _addingFrom(signer);
            if (from == 0) return ERC4337Utils.SIG_VALIDATION_FAILED;
        }

        bool valid = _isSignedBy(signer, userOpHash, proof) && (!_stopsRecovery(userOp.callData) || _hasVeto(signer));
        return Validity.pack(valid, from, 0);
    }

    /// @dev Whether an operation could stop a recovery; a batch inside a batch could.
    function _stopsRecovery(bytes calldata callData) private view returns (bool) {
        if (!Calls.isExecute(callData)) return _isStop(callData);

        Execution[] calldata calls = Calls.ofExecute(callData);
        for (uint256 i = 0; i < calls.length; ++i) {
            bool isOwn = calls[i].targetOf(address(this)) == address(this);
            if (isOwn && (_isStop(calls[i].callData) || Calls.isExecute(calls[i].callData))) return true;
        }
        return false;
    }

    function _isStop(bytes calldata callData) private pure returns (bool) {
        return bytes4(callData) == this.stopRecovery.selector;
    }

    function _isOwner() internal view override returns (bool) {
        return msg.sender == address(this) || msg.sender == address(entryPoint());
    }

    function _rawSignatureValidation(
        bytes32 hash,
        bytes calldata signature
    ) internal view override(AbstractSigner, Keys) returns (bool) {
        return super._rawSignatureValidation(hash, signature);
    }
}
