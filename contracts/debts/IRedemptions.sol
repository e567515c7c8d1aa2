// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Components} from "./IDebtRegister.sol";

/// @notice Why a line of a batch was not answered. Nothing of that offer changed.
/// NotOpen: never made, answered, taken back, or the same line before. NotStanding: the claim is withdrawn or settled, or
/// went to another creditor since; anyone may release the offer. AwaitsApproval: of a yes alone.
enum AnswerRefusal {
    None,
    NotOpen,
    Expired,
    NotYours,
    NotStanding,
    AwaitsApproval
}

/// @title Coins offered against a debt
/// @notice The coins are set apart until the creditor answers or the term ends. Silence gives the coins back: it is never
/// consent. An offer's id is the id of its hold in the ledger. Coins in coin cents, parts in euro cents.
interface IRedemptions {
    event OfferMade(
        uint32 indexed offerId,
        uint32 indexed debtId,
        address indexed resident,
        uint64 coins,
        uint16 rateBps,
        uint40 answerUntil
    );
    event OfferConfirmed(
        uint32 indexed offerId,
        uint32 indexed debtId,
        address indexed resident,
        address creditor,
        uint64 burned,
        uint64 returned,
        Components taken
    );
    event OfferRejected(
        uint32 indexed offerId,
        uint32 indexed debtId,
        address indexed resident,
        address creditor,
        uint64 coins,
        bytes32 commitment
    );
    event OfferCancelled(uint32 indexed offerId, uint32 indexed debtId, address indexed resident, uint64 coins);
    /// @dev A line of `confirmMany` or `rejectMany` that was not answered.
    event AnswerRefused(uint32 indexed offerId, address indexed creditor, AnswerRefusal reason);
    event OfferReleased(uint32 indexed offerId, uint32 indexed debtId, address indexed resident, uint64 coins);

    error OfferTooSmall(uint64 coins, uint64 least);
    error OfferNotOpen(uint32 offerId);
    error OfferExpired(uint32 offerId, uint40 answerUntil);
    error OfferRuns(uint32 offerId, uint40 answerUntil);
    error NotOwner(address caller, uint32 offerId);
    error LinesInvalid(uint256 count);

    /// @notice Offers coins against a debt of the own household at the rate the resident saw. At least 1.00, or all that the
    /// debt still takes.
    /// Who may: a participating resident, or one who left within the honour period. Where a counsellor or representative
    /// stands beside them, it can be confirmed only after that one's yes. Emits {OfferMade}.
    function offer(uint32 debtId, uint64 coins, uint16 rateBps) external returns (uint32 offerId);

    /// @notice The creditor's yes, within the term: burns the least coins that settle what the offer takes, returns the
    /// rest, lowers the debt. Who may: the creditor of the claim at this moment, holding CREDITOR. Requirements: open; the
    /// claim stands, and was this creditor's at the offer; approved where somebody stands beside the resident. Emits
    /// {OfferConfirmed}.
    function confirm(uint32 offerId) external;

    /// @notice The creditor's no, within the term, with a reason in the dossier; the coins return. Who may, requirements: as
    /// `confirm`, without anyone's approval. Emits {OfferRejected}.
    function reject(uint32 offerId, bytes32 commitment) external;

    /// @notice Up to 100 answers of yes at once. A line that can not be answered is told by {AnswerRefused} and changes
    /// nothing; the others go on. Who may: who holds CREDITOR. Requirements: 1 to 100 lines. Emits per line what `confirm`
    /// emits, or {AnswerRefused}.
    function confirmMany(uint32[] calldata offerIds) external returns (AnswerRefusal[] memory refusals);

    /// @notice Up to 100 answers of no at once, each with its reason; as `confirmMany`. Requirements: as many commitments as
    /// offers.
    function rejectMany(
        uint32[] calldata offerIds,
        bytes32[] calldata commitments
    ) external returns (AnswerRefusal[] memory refusals);

    /// @notice "Toch niet". Who may: the resident who offered, until it is answered. Emits {OfferCancelled}.
    function cancel(uint32 offerId) external;

    /// @notice Gives the coins back. Who may: anyone after the term, or at once where the claim went to another creditor, was
    /// withdrawn or is settled, or where the coins went back from the ledger before. Emits {OfferReleased}.
    function release(uint32 offerId) external;
}
