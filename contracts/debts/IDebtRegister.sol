// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice Registered -> Recognised | Disputed; Recognised -> Disputed; Recognised, Disputed -> Registered by a correction;
/// these three -> Withdrawn, and -> Settled when nothing is open.
enum DebtStatus {
    None,
    Registered,
    Recognised,
    Disputed,
    Withdrawn,
    Settled
}

enum AgreementStatus {
    None,
    Proposed,
    Active,
    Ended
}

/// @notice How a confirmed offer ends the debt in law. Fixed in the agreement, never chosen at confirm.
enum Route {
    Forgiven,
    PaidByFund,
    ClaimBought
}

/// @notice The four parts of a debt, in euro cents.
struct Components {
    uint48 principal;
    uint48 increase;
    uint48 interest;
    uint48 costs;
}

/// @param rateBps Euro cents of debt per coin cent, in ten-thousandths: 10_000 is 1.00.
/// @param answerPeriod Seconds the creditor has to answer an offer.
/// @param order Which part goes first, two bits each from the low end: 0 principal, 1 increase, 2 interest, 3 costs. The
/// usual costs, interest, increase, principal is 0x1b (binary 00 01 10 11).
/// @param freezesCosts No new interest and costs while the person takes part.
/// @param fundId The fund that pays the creditor, for the routes in which one does; 0 otherwise.
struct AgreementTerms {
    address creditor;
    uint16 rateBps;
    uint40 until;
    uint24 answerPeriod;
    uint8 order;
    Route route;
    uint24 fundId;
    uint64 yearlyCeiling;
    bool freezesCosts;
}

/// @param offered Euro cents that open offers would take off.
/// @param firstOffer Offers with a lower id belong to an earlier creditor: they can only be released.
/// @param endsByDay Days since 1970 (UTC) after which the debt takes no offers, since it ends anyway; 0 for none.
/// @param paused The creditor does not ask for it now: no new offers, and those under way are still answered.
struct Debt {
    address resident;
    uint32 agreementId;
    DebtStatus status;
    uint32 firstOffer;
    uint16 endsByDay;
    bool paused;
    uint64 offered;
    Components open;
}

/// @notice One claim of several that are registered together, with the meanings that {IDebtRegister-register} gives them.
struct ClaimLine {
    address resident;
    uint16 endsByDay;
    bytes32 commitment;
    Components open;
}

/// @title Debts that creditors register and residents recognise
/// @notice Only claims that can take coins are here; a fine or fraud debt stays in the dossier. Amounts are euro cents;
/// times are seconds since 1970. Recognising is, by its terms, no legal acknowledgement.
interface IDebtRegister {
    event AgreementProposed(
        uint32 indexed agreementId,
        address indexed creditor,
        address indexed by,
        AgreementTerms terms
    );
    event AgreementApproved(uint32 indexed agreementId, address indexed creditor, address indexed by);
    event AgreementEnded(uint32 indexed agreementId, address indexed creditor, address indexed by);
    event DebtRegistered(
        uint32 indexed debtId,
        address indexed resident,
        address indexed creditor,
        uint32 agreementId,
        uint16 endsByDay,
        bytes32 commitment,
        Components open
    );
    event DebtRecognised(uint32 indexed debtId, address indexed resident, address indexed creditor);
    event DebtDisputed(uint32 indexed debtId, address indexed resident, address indexed creditor, bytes32 commitment);
    /// @dev `recognised` is false when it went up: the resident is asked again.
    event DebtCorrected(
        uint32 indexed debtId,
        address indexed resident,
        address indexed creditor,
        bool recognised,
        bytes32 commitment,
        Components open
    );
    event DebtWithdrawn(uint32 indexed debtId, address indexed resident, address indexed creditor, bytes32 commitment);
    /// @dev By a confirmed offer; `taken` are the parts that went.
    event DebtLowered(
        uint32 indexed debtId,
        address indexed resident,
        address indexed creditor,
        Components taken,
        Components open
    );
    /// @dev Paid in euros, outside: `taken` are the parts that went.
    event DebtPaidElsewhere(
        uint32 indexed debtId,
        address indexed resident,
        address indexed creditor,
        bytes32 commitment,
        Components taken,
        Components open
    );
    event DebtForgiven(
        uint32 indexed debtId,
        address indexed resident,
        address indexed creditor,
        bytes32 commitment,
        Components taken,
        Components open
    );
    event DebtPaused(uint32 indexed debtId, address indexed resident, address indexed creditor, bool paused);
    event TransferProposed(
        uint32 indexed debtId,
        address indexed resident,
        address indexed creditor,
        uint32 agreementId,
        bytes32 commitment
    );
    /// @dev Recognition is asked again; offers below `firstOffer` can only be released.
    event DebtTransferred(
        uint32 indexed debtId,
        address indexed resident,
        address indexed creditor,
        address oldCreditor,
        uint32 agreementId,
        uint32 firstOffer
    );
    event SameOrganisationAllowed(uint32 indexed debtId, address indexed resident, address indexed second);
    event RedemptionsSet(address oldDesk, address newDesk);

    error NotOfficial(address caller);
    error NotCreditorOf(address caller, uint256 id);
    error NotRedemptions(address caller);
    error NotResidentOf(address caller, address resident);
    error ResidentUnknown(address resident);
    error AgreementStatusWrong(uint32 agreementId, AgreementStatus status);
    error AgreementInvalid(AgreementTerms terms);
    error AgreementSameOfficial(uint32 agreementId, address official);
    error AgreementExpired(uint32 agreementId, uint40 until);
    error CeilingPassed(uint32 agreementId, uint256 wanted, uint256 left);
    error DebtAmountInvalid();
    /// @dev What {DebtAmountInvalid} and {ResidentUnknown} say, of one line of several; the first is line 0.
    error LineAmountInvalid(uint256 line);
    error LineResidentUnknown(uint256 line, address resident);
    error DebtStatusWrong(uint32 debtId, DebtStatus status);
    error StateChanged(uint32 debtId, bytes32 stateHash);
    error RateChanged(uint32 debtId, uint16 rateBps);
    error OfferTooLarge(uint32 debtId, uint256 wanted, uint256 most);
    /// @dev Nobody can answer it any more: the claim is withdrawn or settled, or went to another creditor since.
    error OfferStale(uint32 debtId, uint32 offerId);
    error NotInHousehold(address caller, uint32 debtId);
    error DebtIsPaused(uint32 debtId);
    error DebtHasEnded(uint32 debtId, uint16 endsByDay);
    error TransferToSame(uint32 debtId, uint32 agreementId);
    error TransferNotProposed(uint32 debtId, uint32 agreementId);
    error TooManyTransfers(uint32 debtId);
    /// @dev Creditor and mentor work for the same organisation, and nobody of another one allowed it.
    error SameOrganisation(uint32 debtId, uint32 organisation);
    error BatchTooLarge(uint256 count);

    /// @notice Writes down an agreement with a creditor. Who may: OFFICE. Requirements: a rate, a ceiling above zero, an end
    /// in the future, 1 to 90 days to answer, each part once in the order, a fund exactly where one pays. Emits
    /// {AgreementProposed}.
    function proposeAgreement(AgreementTerms calldata terms) external returns (uint32 agreementId);
    /// @notice A second official (OFFICE or SECOND) lets it begin. Emits {AgreementApproved}.
    function approveAgreement(uint32 agreementId) external;
    /// @notice Stops new claims and offers under it. Who may: OFFICE or its creditor. Emits {AgreementEnded}.
    function endAgreement(uint32 agreementId) external;

    /// @notice Registers a claim under an active agreement. Who may: the agreement's creditor, holding CREDITOR (also
    /// where a creditor is named below).
    /// Requirements: the resident is enrolled and has not left; something is open. Emits {DebtRegistered}.
    /// @param endsByDay Days since 1970 on which the debt ends anyway, or 0.
    function register(
        address resident,
        uint32 agreementId,
        uint16 endsByDay,
        bytes32 commitment,
        Components calldata open
    ) external returns (uint32 debtId);

    /// @notice Registers at most 100 claims under one agreement, all or none; their ids follow one another. Who may,
    /// requirements: as `register`, of each line. Emits {DebtRegistered} of each.
    function registerMany(uint32 agreementId, ClaimLine[] calldata lines) external;

    /// @notice "Ik ken deze rekening", for exactly this state. Who may: the resident. Requirements: Registered. Emits
    /// {DebtRecognised}.
    function recognise(uint32 debtId, bytes32 stateHash) external;
    /// @notice Several in one touch, at most 100.
    function recogniseMany(uint32[] calldata debtIds, bytes32[] calldata stateHashes) external;
    /// @notice "Klopt niet", with a commitment to the resident's words. Who may: the resident. Requirements: Registered or
    /// Recognised. New offers stop; offers under way are still answered. Emits {DebtDisputed}.
    function dispute(uint32 debtId, bytes32 commitment) external;
    /// @notice New amounts for what is open. Down keeps the recognition; a part that goes up, or a dispute before, asks
    /// again; nothing open settles the debt. Who may: the creditor, holding CREDITOR. Requirements: Registered, Recognised
    /// or Disputed. Emits {DebtCorrected}.
    function correct(uint32 debtId, bytes32 commitment, Components calldata open) external;
    /// @notice Takes a claim back; open offers can then only be released. Who may: the creditor, holding CREDITOR.
    /// Requirements: Registered, Recognised or Disputed. Emits {DebtWithdrawn}.
    function withdraw(uint32 debtId, bytes32 commitment) external;

    /// @notice Paid in euros, to the creditor: what is open falls by these parts. Recognition stays. Who may: the creditor,
    /// holding CREDITOR. Requirements: Registered, Recognised or Disputed; each part at most what is open of it, one above
    /// zero. Nothing open settles the debt. Emits {DebtPaidElsewhere}.
    function recordPayment(uint32 debtId, bytes32 commitment, Components calldata paid) external;
    /// @notice Kwijtschelding of these parts, without coins. Who may, requirements: as `recordPayment`. Emits {DebtForgiven}.
    function forgive(uint32 debtId, bytes32 commitment, Components calldata forgiven) external;
    /// @notice The creditor does not ask for it for a while, or does again. New offers stop; those under way are still
    /// answered. Who may: the creditor, holding CREDITOR. Requirements: Registered, Recognised or Disputed. Emits
    /// {DebtPaused}.
    function pauseDebt(uint32 debtId, bool paused) external;
    /// @notice Offers the claim to the creditor of another agreement; a later one replaces it, agreement 0 takes it back. Who
    /// may: the creditor, holding CREDITOR. Requirements: Registered, Recognised or Disputed; the agreement is Active and not
    /// this one; at most 10 transfers of one claim. Emits {TransferProposed}.
    function proposeTransfer(uint32 debtId, uint32 agreementId, bytes32 commitment) external;
    /// @notice Takes the claim over. Who may: the new agreement's creditor, holding CREDITOR. Requirements: proposed to exactly
    /// this agreement, Active. Recognition is asked again, as after a dispute; a pause ends; offers under way can no longer
    /// be confirmed, and anyone may release them. Emits {DebtTransferred}.
    function acceptTransfer(uint32 debtId, uint32 agreementId) external;
    /// @notice Lets offers go to a creditor of the organisation that the resident's mentor works for. It counts until the claim
    /// is transferred. Who may: SECOND, of another organisation than the creditor's. Requirements: Registered, Recognised or
    /// Disputed. Emits {SameOrganisationAllowed}.
    function allowSameOrganisation(uint32 debtId) external;

    /// @notice Counts an offer against a debt and its agreement. Who may: the Redemptions desk.
    /// Requirements: Recognised, not paused, not past its end; agreement Active; `rateBps` is the agreement's; `coins` at
    /// most what settles what no other offer takes; the caller's resident is of the debt's household; ceiling; `mentor`, who
    /// guides the owner, works for another organisation than the creditor, or a SECOND allowed it.
    /// @param mentor Zero where nobody guides the owner.
    /// @return answerUntil Until when the creditor can answer.
    function countOffer(
        uint32 debtId,
        address owner,
        address mentor,
        uint64 coins,
        uint16 rateBps
    ) external returns (uint40 answerUntil);

    /// @notice Gives back what `countOffer` counted, to the agreement it was counted under. Who may: a Redemptions desk,
    /// replaced or not.
    function uncountOffer(uint32 debtId, uint32 offerId, uint64 coins, uint40 answerUntil) external;

    /// @notice Lowers a debt by min(open, ceil(coins x rate)), and tells how many coins that takes at least; what the offer
    /// counted above it is given back. Who may: a Redemptions desk, replaced or not, for the claim's `creditor`. Requirements:
    /// Registered, Recognised or Disputed, and not transferred since the offer; `creditor` is that of the claim and holds
    /// CREDITOR. Emits {DebtLowered}.
    function lower(
        uint32 debtId,
        uint32 offerId,
        address creditor,
        uint64 coins,
        uint40 answerUntil
    ) external returns (uint64 burned, Components memory taken);

    function agreement(uint32 agreementId) external view returns (AgreementTerms memory terms, AgreementStatus status);
    /// @notice Euro cents offered or confirmed under an agreement in a calendar year (Europe/Amsterdam).
    function usedInYear(uint32 agreementId, uint16 year) external view returns (uint64);
    function debt(uint32 debtId) external view returns (Debt memory);
    function creditorOf(uint32 debtId) external view returns (address);
    /// @notice Who can answer an offer on this claim; zero where nobody can any more: the claim is withdrawn or settled, or
    /// went to another creditor after the offer was made.
    function answererOf(uint32 debtId, uint32 offerId) external view returns (address creditor);
    /// @notice The agreement a claim is offered to, or 0.
    function transferOf(uint32 debtId) external view returns (uint32 agreementId);
    /// @notice Who allowed offers within one organisation, or zero.
    function sameOrganisationAllowedBy(uint32 debtId) external view returns (address);
    /// @notice keccak256(abi.encode(debtId, agreementId, open)).
    function stateHashOf(uint32 debtId) external view returns (bytes32);
    /// @notice The most coins an offer on this debt could take of it now, in coin cents.
    function mostCoins(uint32 debtId) external view returns (uint64);
    function redemptions() external view returns (address);
    /// @notice Names the desk that may count new offers; the one before it finishes its own. Who may: governance. Emits
    /// {RedemptionsSet}.
    function setRedemptions(address newDesk) external;
}
