// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../ledger/ILedger.sol";
import {Rate} from "../ledger/Rate.sol";
import {Role} from "../ledger/Records.sol";
import {Agreements} from "./Agreements.sol";
import {Components, Debt, DebtStatus, IDebtRegister} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";

/// @title What is known of each debt, and who may speak for it
abstract contract Debts is Agreements {
    using Parts for Components;

    /// @notice A {Debt} as it is stored, in two full slots.
    struct Claim {
        address resident;
        uint32 agreementId;
        DebtStatus status;
        uint32 firstOffer;
        uint16 endsByDay;
        bool paused;
        // second slot
        uint64 offered;
        uint48 principal;
        uint48 increase;
        uint48 interest;
        uint48 costs;
    }

    mapping(uint32 debtId => Claim) internal _claims;

    /// @inheritdoc IDebtRegister
    function debt(uint32 debtId) external view returns (Debt memory) {
        Claim storage claim = _claims[debtId];
        return
            Debt({
                resident: claim.resident,
                agreementId: claim.agreementId,
                status: claim.status,
                firstOffer: claim.firstOffer,
                endsByDay: claim.endsByDay,
                paused: claim.paused,
                offered: claim.offered,
                open: _open(claim)
            });
    }

    /// @inheritdoc IDebtRegister
    function creditorOf(uint32 debtId) public view returns (address) {
        return _agreements[_claims[debtId].agreementId].creditor;
    }

    /// @inheritdoc IDebtRegister
    function answererOf(uint32 debtId, uint32 offerId) public view returns (address creditor) {
        Claim storage claim = _claims[debtId];
        bool answerable = _isStanding(claim.status) && offerId >= claim.firstOffer;
        return answerable ? _agreements[claim.agreementId].creditor : address(0);
    }

    /// @inheritdoc IDebtRegister
    function stateHashOf(uint32 debtId) public view returns (bytes32) {
        Claim storage claim = _claims[debtId];
        return keccak256(abi.encode(debtId, claim.agreementId, _open(claim)));
    }

    /// @inheritdoc IDebtRegister
    function mostCoins(uint32 debtId) external view returns (uint64) {
        Claim storage claim = _claims[debtId];
        return _mostCoins(claim, _agreements[claim.agreementId].rateBps);
    }

    function _mostCoins(Claim storage claim, uint16 rateBps) internal view returns (uint64) {
        uint256 total = _open(claim).sum();
        if (total <= claim.offered) return 0;
        return uint64(Rate.coinsFor(total - claim.offered, rateBps));
    }

    function _open(Claim storage claim) internal view returns (Components memory) {
        return
            Components({
                principal: claim.principal,
                increase: claim.increase,
                interest: claim.interest,
                costs: claim.costs
            });
    }

    /// @dev Nothing open settles the debt.
    function _setOpen(Claim storage claim, Components memory open) internal {
        claim.principal = open.principal;
        claim.increase = open.increase;
        claim.interest = open.interest;
        claim.costs = open.costs;
        if (open.sum() == 0) claim.status = DebtStatus.Settled;
    }

    function _requireCreditor(address account) internal view {
        require(LEDGER.hasRole(account, Role.Creditor), ILedger.RoleNeeded(account, Role.Creditor));
    }

    function _requireStanding(uint32 debtId, DebtStatus status) internal pure {
        require(_isStanding(status), DebtStatusWrong(debtId, status));
    }

    /// @dev The claim of the caller, neither withdrawn nor settled.
    function _onlyCreditorOf(uint32 debtId) internal view returns (Claim storage claim) {
        claim = _claims[debtId];
        require(creditorOf(debtId) == msg.sender, NotCreditorOf(msg.sender, debtId));
        _requireCreditor(msg.sender);
        _requireStanding(debtId, claim.status);
    }

    function _isStanding(DebtStatus status) private pure returns (bool) {
        return status == DebtStatus.Registered || status == DebtStatus.Recognised || status == DebtStatus.Disputed;
    }
}
