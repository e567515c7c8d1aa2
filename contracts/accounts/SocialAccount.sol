// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC7821} from "@openzeppelin/contracts/account/extensions/draft-ERC7821.sol";
import {Execution, ERC7579Utils} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/ERC4337Utils.sol";
import {IEntryPoint, PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {IERC7821} from "@openzeppelin/contracts/interfaces/draft-IERC7821.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {AbstractSigner} from "@openzeppelin/contracts/utils/cryptography/signers/AbstractSigner.sol";
import {ERC7739} from "@openzeppelin/contracts/utils/cryptography/signers/draft-ERC7739.sol";
import {MultiSignerERC7913} from "@openzeppelin/contracts/utils/cryptography/signers/MultiSignerERC7913.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {Calls} from "./Calls.sol";
import {Officials} from "./help/Officials.sol";
import {Paper} from "./help/Paper.sol";
import {Recovery} from "./help/Recovery.sol";
import {ISocialAccount} from "./ISocialAccount.sol";

/// @title A person's account
/// @dev One implementation behind minimal clones: what is immutable here is so for every account.
contract SocialAccount is ISocialAccount, Recovery, Paper, ERC7739, ERC7821 {
    using Calls for Execution;
    using ERC7579Utils for bytes;

    address private immutable FACTORY;

    /// @param ledger The book that knows officials and desks.
    /// @param governor The timelock, which recovers accounts of staff.
    constructor(
        ILedger ledger,
        address governor
    ) Officials(ledger, governor) MultiSignerERC7913(_nobody(), 1) EIP712("SocialAccount", "1") {
        FACTORY = msg.sender;
    }

    /// @inheritdoc ISocialAccount
    function initialize(bytes calldata signer) external {
        require(msg.sender == FACTORY, FactoryNeeded(msg.sender));

        if (signer.length > 0) _begin(signer);
    }

    /// @inheritdoc IERC7821
    function execute(bytes32 mode, bytes calldata executionData) public payable override(ERC7821, IERC7821) {
        _checkOffers(executionData.decodeBatch());

        super.execute(mode, executionData);
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
    ) internal override returns (uint256) {
        if (super._validateUserOp(userOp, userOpHash, signature) == ERC4337Utils.SIG_VALIDATION_SUCCESS) {
            bool refused = _stopsRecovery(userOp.callData) && !_hasVeto(_signers(signature)[0]);
            return refused ? ERC4337Utils.SIG_VALIDATION_FAILED : ERC4337Utils.SIG_VALIDATION_SUCCESS;
        }
        return _validateAnnounced(userOpHash, signature);
    }

    function _validateAnnounced(bytes32 hash, bytes calldata signature) private view returns (uint256) {
        (bytes[] memory signers, bytes[] memory signatures) = abi.decode(signature, (bytes[], bytes[]));
        if (signers.length != 1 || signatures.length != 1) return ERC4337Utils.SIG_VALIDATION_FAILED;
        uint40 from = _addingFrom(signers[0]);
        if (from == 0) return ERC4337Utils.SIG_VALIDATION_FAILED;

        bool valid = SignatureChecker.isValidSignatureNow(signers[0], hash, signatures[0]);
        return ERC4337Utils.packValidationData(valid, from, 0);
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

    function _signers(bytes calldata signature) private pure returns (bytes[] memory signers) {
        (signers, ) = abi.decode(signature, (bytes[], bytes[]));
    }

    function _isOwner() internal view override returns (bool) {
        return msg.sender == address(this) || msg.sender == address(entryPoint());
    }

    function _erc7821AuthorizedExecutor(
        address caller,
        bytes32 mode,
        bytes calldata executionData
    ) internal view override returns (bool) {
        return caller == address(entryPoint()) || super._erc7821AuthorizedExecutor(caller, mode, executionData);
    }

    function _rawSignatureValidation(
        bytes32 hash,
        bytes calldata signature
    ) internal view override(AbstractSigner, MultiSignerERC7913) returns (bool) {
        return super._rawSignatureValidation(hash, signature);
    }

    /// @dev The implementation itself belongs to nobody.
    function _nobody() private pure returns (bytes[] memory signers) {
        signers = new bytes[](1);
        signers[0] = abi.encodePacked(address(0xdEaD));
    }
}
