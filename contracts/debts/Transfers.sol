// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {DebtStatus, IDebtRegister} from "./IDebtRegister.sol";
import {Organisations} from "./Organisations.sol";

/// @title A claim that goes to another creditor
/// @notice By the yes of both creditors; the resident is asked again. Offers under way stay with the agreement they were
/// counted under: nobody can confirm them, and what they took of its ceiling goes back to it.
abstract contract Transfers is Organisations {
    /// @notice An agreement the claim was under, up to which offer.
    struct Former {
        uint32 agreementId;
        uint32 beforeOffer;
    }

    uint256 private constant MOST_TRANSFERS = 10;

    mapping(uint32 debtId => uint32 agreementId) private _transferTo;
    mapping(uint32 debtId => Former[]) private _formers;

    /// @inheritdoc IDebtRegister
    function proposeTransfer(uint32 debtId, uint32 agreementId, bytes32 commitment) external {
        Claim storage claim = _onlyCreditorOf(debtId);
        if (agreementId != 0) {
            _requireRunning(agreementId);
            require(agreementId != claim.agreementId, TransferToSame(debtId, agreementId));
            require(_formers[debtId].length < MOST_TRANSFERS, TooManyTransfers(debtId));
        }

        _transferTo[debtId] = agreementId;

        emit TransferProposed(debtId, claim.resident, msg.sender, agreementId, commitment);
    }

    /// @inheritdoc IDebtRegister
    function acceptTransfer(uint32 debtId, uint32 agreementId) external {
        require(_agreements[agreementId].creditor == msg.sender, NotCreditorOf(msg.sender, agreementId));
        _requireCreditor(msg.sender);
        _requireRunning(agreementId);
        require(_transferTo[debtId] == agreementId, TransferNotProposed(debtId, agreementId));
        Claim storage claim = _claims[debtId];
        _requireStanding(debtId, claim.status);

        address oldCreditor = creditorOf(debtId);
        uint32 firstOffer = LEDGER.holdCount() + 1;
        _formers[debtId].push(Former({agreementId: claim.agreementId, beforeOffer: firstOffer}));
        claim.agreementId = agreementId;
        claim.firstOffer = firstOffer;
        claim.status = DebtStatus.Registered;
        claim.paused = false;
        claim.offered = 0;
        delete _transferTo[debtId];
        _forgetSameOrganisation(debtId);

        emit DebtTransferred(debtId, claim.resident, msg.sender, oldCreditor, agreementId, firstOffer);
    }

    /// @inheritdoc IDebtRegister
    function transferOf(uint32 debtId) external view returns (uint32 agreementId) {
        return _transferTo[debtId];
    }

    /// @dev The agreement an offer was counted under, from before the present one.
    function _formerAgreementOf(uint32 debtId, uint32 offerId) internal view returns (uint32) {
        Former[] storage formers = _formers[debtId];
        uint256 i = 0;
        while (offerId >= formers[i].beforeOffer) ++i;
        return formers[i].agreementId;
    }
}
