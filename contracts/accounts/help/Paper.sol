// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC7579Utils, Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {Calls} from "../Calls.sol";
import {Freeze} from "./Freeze.sol";
import {IPaper, PaperStatus, PaperStep} from "./IPaper.sol";

/// @title Steps from signed paper, by two officials and a wait
abstract contract Paper is IPaper, Freeze {
    using Calls for *;
    using ERC7579Utils for bytes;

    uint40 private constant ANSWER_PERIOD = 14 days;
    uint40 private constant WAIT = 7 days;
    uint40 private constant PERFORM_PERIOD = 30 days;

    uint32 private _lastStep;
    mapping(uint32 stepId => PaperStep) private _steps;

    /// @inheritdoc IPaper
    function proposePaper(bytes calldata executionData, bytes32 commitment) external returns (uint32 stepId) {
        uint32 organisation = _onlyOffice();
        _requireStaff(false);
        _checkPaperCalls(executionData.decodeBatch());

        stepId = ++_lastStep;
        PaperStep storage step = _steps[stepId];
        step.callsHash = keccak256(executionData);
        step.organisation = organisation;
        step.proposedAt = uint40(block.timestamp);
        step.status = PaperStatus.Proposed;

        emit PaperProposed(stepId, msg.sender, executionData, commitment);
    }

    /// @inheritdoc IPaper
    function confirmPaper(uint32 stepId, bytes32 callsHash) external {
        PaperStep storage step = _steps[stepId];
        require(step.status == PaperStatus.Proposed, PaperStatusWrong(stepId, step.status));
        _requireTerm(stepId, step.proposedAt + ANSWER_PERIOD);
        require(step.callsHash == callsHash, PaperCallsWrong(stepId, callsHash));
        _requireStaff(false);
        _onlySecondBeside(step.organisation);
        uint40 readyAt = uint40(block.timestamp) + WAIT;

        step.readyAt = readyAt;
        step.status = PaperStatus.Confirmed;

        emit PaperConfirmed(stepId, msg.sender, readyAt);
    }

    /// @inheritdoc IPaper
    function stopPaper(uint32 stepId, bytes32 commitment) external {
        if (!_isOwner()) _onlyOfficial();
        PaperStep storage step = _steps[stepId];
        PaperStatus status = step.status;
        bool canStop = status == PaperStatus.Proposed || status == PaperStatus.Confirmed;
        require(canStop, PaperStatusWrong(stepId, status));

        step.status = PaperStatus.Stopped;

        emit PaperStopped(stepId, msg.sender, commitment);
    }

    /// @inheritdoc IPaper
    function performPaper(uint32 stepId, bytes calldata executionData) external {
        PaperStep storage step = _steps[stepId];
        require(step.status == PaperStatus.Confirmed, PaperStatusWrong(stepId, step.status));
        require(block.timestamp >= step.readyAt, PaperTooSoon(stepId, step.readyAt));
        _requireTerm(stepId, step.readyAt + PERFORM_PERIOD);
        require(step.callsHash == keccak256(executionData), PaperCallsWrong(stepId, keccak256(executionData)));
        _requireStaff(false);
        Execution[] calldata calls = executionData.decodeBatch();
        _checkOffers(calls);

        step.status = PaperStatus.Performed;

        emit PaperPerformed(stepId);

        calls.perform();
    }

    /// @inheritdoc IPaper
    function paperStep(uint32 stepId) external view returns (PaperStep memory) {
        return _steps[stepId];
    }

    /// @inheritdoc IPaper
    function paperCount() external view returns (uint32) {
        return _lastStep;
    }

    /// @dev Whether the call comes from the account's own signers.
    function _isOwner() internal view virtual returns (bool);

    function _checkPaperCalls(Execution[] calldata calls) private view {
        require(calls.length > 0, PaperCallsInvalid());
        for (uint256 i = 0; i < calls.length; ++i) {
            bool isOwn = calls[i].targetOf(address(this)) == address(this);
            require(!isOwn && calls[i].value == 0, PaperCallsInvalid());
        }
    }

    function _requireTerm(uint32 stepId, uint40 until) private view {
        require(block.timestamp <= until, PaperLapsed(stepId, until));
    }
}
