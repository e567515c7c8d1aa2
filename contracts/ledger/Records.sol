// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice Where a person stands. A person changes their own status; the office only enrols, and ends for who can not
/// (death, moved away) after 30 days in which the person can object.
/// None -> Enrolled (office) -> Participating (own "Ik doe mee") <-> Paused (own "Even stoppen") -> Left (own).
enum PersonStatus {
    None,
    Enrolled,
    Participating,
    Paused,
    Left
}

/// @notice What a member of staff may do. One account has one role; a creditor is an organisation.
enum Role {
    None,
    Mentor,
    Second,
    Creditor,
    Counsellor,
    Office
}

/// @notice What a desk may ask of the ledger.
enum DeskKind {
    None,
    Goals,
    Redemptions
}

/// @notice One slot per person: all that counts about them. Coins are in coin cents.
/// @param month Calendar month in Europe/Amsterdam of `earnedInMonth`: year * 12 + month - 1. It gives the year too.
/// @param earnedInMonth Minted in that month, and what counts as received elsewhere. At most 42,949,672.95.
/// @param openHolds Offers that wait for an answer.
/// @param hasApprover An offer waits for the yes of a counsellor or representative, too: of {ILedger-approverOf}.
struct Person {
    uint64 balance;
    uint64 held;
    uint16 month;
    uint32 earnedInMonth;
    uint32 earnedInYear;
    PersonStatus status;
    uint24 household;
    uint8 openHolds;
    bool hasApprover;
}

/// @notice A staff record. It starts and ends by itself, in seconds since 1970.
/// @param team Within the organisation: who approves above the threshold is of another.
/// @param ceiling Coin cents a mentor may propose in one calendar month.
/// @param used Coin cents proposed in `month`.
struct StaffRecord {
    Role role;
    uint40 from;
    uint40 until;
    uint32 organisation;
    uint16 month;
    uint40 ceiling;
    uint40 used;
    uint16 team;
}

/// @notice A pot of money that rewards come from, in coin cents. `spent + reserved <= pledged`, always.
struct Fund {
    uint64 pledged;
    uint64 reserved;
    uint64 spent;
    uint40 until;
    bool closed;
}

/// @notice What one step pays: `coins` out of a promise of `reserved`.
struct Reward {
    uint24 fundId;
    address resident;
    uint64 reserved;
    uint64 coins;
}

/// @notice Coins set apart for an answer. `owner` gets them back after `until`, whoever else is gone.
/// @param subject What the coins are offered for: the id of a debt.
/// @param coins Zero once they went back straight from the ledger, without the desk.
/// @param until Seconds since 1970.
struct Hold {
    address owner;
    uint32 coins;
    uint32 subject;
    uint32 until;
}

/// @notice A contract that may act on the ledger, for the holds it opened itself.
/// @param open False once replaced: it may then finish what it opened and start nothing.
struct Desk {
    DeskKind kind;
    bool open;
}
