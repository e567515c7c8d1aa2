// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PersonStatus} from "../ledger/Records.sol";
import {Debts} from "./Debts.sol";
import {ClaimLine, Components, DebtStatus, IDebtRegister} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";

/// @title What a creditor says of its claim
abstract contract Claims is Debts {
    using Parts for Components;

    uint256 private constant MOST_LINES = 100;

    uint32 private _lastDebt;

    /// @inheritdoc IDebtRegister
    function register(
        address resident,
        uint32 agreementId,
        uint16 endsByDay,
        bytes32 commitment,
        Components calldata open
    ) external returns (uint32 debtId) {
        _requireMayRegister(agreementId);
        require(_isHere(resident), ResidentUnknown(resident));
        require(open.sum() > 0, DebtAmountInvalid());

        debtId = ++_lastDebt;
        _register(debtId, agreementId, ClaimLine(resident, endsByDay, commitment, open));
    }

    /// @inheritdoc IDebtRegister
    function registerMany(uint32 agreementId, ClaimLine[] calldata lines) external {
        _requireMayRegister(agreementId);
        require(lines.length <= MOST_LINES, BatchTooLarge(lines.length));

        uint32 debtId = _lastDebt;
        for (uint256 i = 0; i < lines.length; ++i) {
            ClaimLine memory line = lines[i];
            require(_isHere(line.resident), LineResidentUnknown(i, line.resident));
            require(line.open.sum() > 0, LineAmountInvalid(i));
            _register(++debtId, agreementId, line);
        }
        _lastDebt = debtId;
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

    function _register(uint32 debtId, uint32 agreementId, ClaimLine memory line) private {
        _claims[debtId] = Claim({
            resident: line.resident,
            agreementId: agreementId,
            status: DebtStatus.Registered,
            firstOffer: 0,
            endsByDay: line.endsByDay,
            paused: false,
            offered: 0,
            principal: line.open.principal,
            increase: line.open.increase,
            interest: line.open.interest,
            costs: line.open.costs
        });

        emit DebtRegistered(debtId, line.resident, msg.sender, agreementId, line.endsByDay, line.commitment, line.open);
    }

    function _requireMayRegister(uint32 agreementId) private view {
        require(_agreements[agreementId].creditor == msg.sender, NotCreditorOf(msg.sender, agreementId));
        _requireCreditor(msg.sender);
        _requireRunning(agreementId);
    }

    /// @dev Enrolled, and did not leave.
    function _isHere(address resident) private view returns (bool) {
        PersonStatus status = LEDGER.statusOf(resident);
        return status != PersonStatus.None && status != PersonStatus.Left;
    }
}
