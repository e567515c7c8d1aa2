// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components, IDebtRegister} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";
import {Recognition} from "./Recognition.sol";

/// @title How a debt falls without coins
/// @notice Paid in euros elsewhere, or forgiven: both take named parts off, and what the resident recognised stays so.
abstract contract Payments is Recognition {
    using Parts for Components;

    /// @inheritdoc IDebtRegister
    function recordPayment(uint32 debtId, bytes32 commitment, Components calldata paid) external {
        (address resident, Components memory open) = _takeOff(debtId, paid);

        emit DebtPaidElsewhere(debtId, resident, msg.sender, commitment, paid, open);
    }

    /// @inheritdoc IDebtRegister
    function forgive(uint32 debtId, bytes32 commitment, Components calldata forgiven) external {
        (address resident, Components memory open) = _takeOff(debtId, forgiven);

        emit DebtForgiven(debtId, resident, msg.sender, commitment, forgiven, open);
    }

    function _takeOff(
        uint32 debtId,
        Components calldata taken
    ) private returns (address resident, Components memory open) {
        Claim storage claim = _onlyCreditorOf(debtId);
        open = _open(claim);
        require(taken.sum() > 0 && taken.noneAbove(open), DebtAmountInvalid());

        open = open.minus(taken);
        _setOpen(claim, open);

        return (claim.resident, open);
    }
}
