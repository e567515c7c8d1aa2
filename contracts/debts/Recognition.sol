// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Claims} from "./Claims.sol";
import {DebtStatus, IDebtRegister} from "./IDebtRegister.sol";

/// @title What the resident says of a claim
abstract contract Recognition is Claims {
    uint256 private constant MOST_AT_ONCE = 100;

    /// @inheritdoc IDebtRegister
    function recognise(uint32 debtId, bytes32 stateHash) external {
        _recognise(debtId, stateHash);
    }

    /// @inheritdoc IDebtRegister
    function recogniseMany(uint32[] calldata debtIds, bytes32[] calldata stateHashes) external {
        require(debtIds.length <= MOST_AT_ONCE && debtIds.length == stateHashes.length, BatchTooLarge(debtIds.length));

        for (uint256 i = 0; i < debtIds.length; ++i) _recognise(debtIds[i], stateHashes[i]);
    }

    /// @inheritdoc IDebtRegister
    function dispute(uint32 debtId, bytes32 commitment) external {
        Claim storage claim = _onlyResidentOf(debtId);
        require(
            claim.status == DebtStatus.Registered || claim.status == DebtStatus.Recognised,
            DebtStatusWrong(debtId, claim.status)
        );

        claim.status = DebtStatus.Disputed;

        emit DebtDisputed(debtId, msg.sender, creditorOf(debtId), commitment);
    }

    function _recognise(uint32 debtId, bytes32 stateHash) private {
        Claim storage claim = _onlyResidentOf(debtId);
        require(claim.status == DebtStatus.Registered, DebtStatusWrong(debtId, claim.status));
        bytes32 state = stateHashOf(debtId);
        require(stateHash == state, StateChanged(debtId, state));

        claim.status = DebtStatus.Recognised;

        emit DebtRecognised(debtId, msg.sender, creditorOf(debtId));
    }

    function _onlyResidentOf(uint32 debtId) private view returns (Claim storage claim) {
        claim = _claims[debtId];
        require(claim.resident == msg.sender, NotResidentOf(msg.sender, claim.resident));
    }
}
