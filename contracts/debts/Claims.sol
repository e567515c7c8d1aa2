// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "../ledger/ILedger.sol";
import {Rate} from "../ledger/Rate.sol";
import {PersonStatus, Role} from "../ledger/Records.sol";
import {Agreements} from "./Agreements.sol";
import {Components, Debt, DebtStatus, IDebtRegister} from "./IDebtRegister.sol";
import {Parts} from "./Parts.sol";

/// @title What creditors claim and residents know
abstract contract Claims is Agreements {
    using Parts for Components;

    /// @notice A {Debt} as it is stored, in two slots.
    struct Claim {
        address resident;
        uint32 agreementId;
        DebtStatus status;
        uint32 firstOffer;
        uint16 endsByDay;
        // second slot
        uint64 offered;
        uint48 principal;
        uint48 increase;
        uint48 interest;
        uint48 costs;
    }

    uint256 private constant MOST_AT_ONCE = 100;

    mapping(uint32 debtId => Claim) internal _claims;
    uint32 private _lastDebt;

    // ------------------------------------------------------------ the creditor

    /// @inheritdoc IDebtRegister
    function register(
        address resident,
        uint32 agreementId,
        uint16 endsByDay,
        bytes32 commitment,
        Components calldata open
    ) external returns (uint32 debtId) {
        require(_termsOf(agreementId).creditor == msg.sender, NotCreditorOf(msg.sender, agreementId));
        _requireCreditor(msg.sender);
        _requireRunning(agreementId);
        PersonStatus status = LEDGER.person(resident).status;
        require(status != PersonStatus.None && status != PersonStatus.Left, ResidentUnknown(resident));
        require(open.sum() > 0, DebtAmountInvalid());

        debtId = ++_lastDebt;
        Claim storage claim = _claims[debtId];
        claim.resident = resident;
        claim.agreementId = agreementId;
        claim.status = DebtStatus.Registered;
        claim.endsByDay = endsByDay;
        _setOpen(claim, open);

        emit DebtRegistered(debtId, resident, msg.sender, agreementId, endsByDay, commitment, open);
    }

    /// @inheritdoc IDebtRegister
    function correct(uint32 debtId, bytes32 commitment, Components calldata open) external {
        Claim storage claim = _onlyCreditorOf(debtId);
        _requireStanding(debtId);

        bool recognised = claim.status == DebtStatus.Recognised && open.noneUp(_open(claim));
        _setOpen(claim, open);
        if (open.sum() == 0) claim.status = DebtStatus.Settled;
        else if (!recognised) claim.status = DebtStatus.Registered;

        emit DebtCorrected(debtId, claim.resident, msg.sender, recognised, commitment, open);
    }

    /// @inheritdoc IDebtRegister
    function withdraw(uint32 debtId, bytes32 commitment) external {
        Claim storage claim = _onlyCreditorOf(debtId);
        _requireStanding(debtId);

        claim.status = DebtStatus.Withdrawn;

        emit DebtWithdrawn(debtId, claim.resident, msg.sender, commitment);
    }

    // ------------------------------------------------------------ the resident's word

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

    // ------------------------------------------------------------ reading

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
                offered: claim.offered,
                open: _open(claim)
            });
    }

    /// @inheritdoc IDebtRegister
    function creditorOf(uint32 debtId) public view returns (address) {
        return _termsOf(_claims[debtId].agreementId).creditor;
    }

    /// @inheritdoc IDebtRegister
    function stateHashOf(uint32 debtId) public view returns (bytes32) {
        Claim storage claim = _claims[debtId];
        return keccak256(abi.encode(debtId, claim.agreementId, _open(claim)));
    }

    /// @inheritdoc IDebtRegister
    function mostCoins(uint32 debtId) public view returns (uint64) {
        Claim storage claim = _claims[debtId];
        uint256 total = _open(claim).sum();
        uint64 offered = claim.offered;
        if (total <= offered) return 0;
        return uint64(Rate.coinsFor(total - offered, _termsOf(claim.agreementId).rateBps));
    }

    // ------------------------------------------------------------ inside

    function _open(Claim storage claim) internal view returns (Components memory) {
        return
            Components({
                principal: claim.principal,
                increase: claim.increase,
                interest: claim.interest,
                costs: claim.costs
            });
    }

    function _setOpen(Claim storage claim, Components memory open) internal {
        claim.principal = open.principal;
        claim.increase = open.increase;
        claim.interest = open.interest;
        claim.costs = open.costs;
    }

    function _requireCreditor(address account) internal view {
        require(LEDGER.hasRole(account, Role.Creditor), ILedger.RoleNeeded(account, Role.Creditor));
    }

    /// @dev Neither withdrawn nor settled.
    function _requireStanding(uint32 debtId) internal view {
        DebtStatus status = _claims[debtId].status;
        require(
            status == DebtStatus.Registered || status == DebtStatus.Recognised || status == DebtStatus.Disputed,
            DebtStatusWrong(debtId, status)
        );
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

    function _onlyCreditorOf(uint32 debtId) private view returns (Claim storage claim) {
        claim = _claims[debtId];
        require(creditorOf(debtId) == msg.sender, NotCreditorOf(msg.sender, debtId));
        _requireCreditor(msg.sender);
    }
}
