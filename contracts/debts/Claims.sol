// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PersonStatus} from "../ledger/Records.sol";
import {Debts} from "./Debts.sol";
import {Components, DebtStatus, IDebtRegister} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";

/// @title What a creditor says of its claim
abstract contract Claims is Debts {
    using Parts for Components;

    uint32 private _lastDebt;

    /// @inheritdoc IDebtRegister
    function register(
        address resident,
        uint32 agreementId,
        uint16 endsByDay,
        bytes32 commitment,
        Components calldata open
    ) external returns (uint32 debtId) {
        require(_agreements[agreementId].creditor == msg.sender, NotCreditorOf(msg.sender, agreementId));
        _requireCreditor(msg.sender);
        _requireRunning(agreementId);
        PersonStatus status = LEDGER.statusOf(resident);
        require(status != PersonStatus.None && status != PersonStatus.Left, ResidentUnknown(resident));
        require(open.sum() > 0, DebtAmountInvalid());

        debtId = ++_lastDebt;
        _claims[debtId] = Claim({
            resident: resident,
            agreementId: agreementId,
            status: DebtStatus.Registered,
            firstOffer: 0,
            endsByDay: endsByDay,
            paused: false,
            offered: 0,
            principal: open.principal,
            increase: open.increase,
            interest: open.interest,
            costs: open.costs
        });

        emit DebtRegistered(debtId, resident, msg.sender, agreementId, endsByDay, commitment, open);
    }

    /// @inheritdoc IDebtRegister
    function correct(uint32 debtId, bytes32 commitment, Components calldata open) external {
        Claim storage claim = _onlyCreditorOf(debtId);

        bool recognised = claim.status == DebtStatus.Recognised && open.noneAbove(_open(claim));
        if (!recognised) claim.status = DebtStatus.Registered;
        _setOpen(claim, open);

        emit DebtCorrected(debtId, claim.resident, msg.sender, recognised, commitment, open);
    }

    /// @inheritdoc IDebtRegister
    function withdraw(uint32 debtId, bytes32 commitment) external {
        Claim storage claim = _onlyCreditorOf(debtId);

        claim.status = DebtStatus.Withdrawn;

        emit DebtWithdrawn(debtId, claim.resident, msg.sender, commitment);
    }

    /// @inheritdoc IDebtRegister
    function pauseDebt(uint32 debtId, bool paused) external {
        Claim storage claim = _onlyCreditorOf(debtId);

        claim.paused = paused;

        emit DebtPaused(debtId, claim.resident, msg.sender, paused);
    }
}
