// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {Answers} from "./Answers.sol";
import {Groups} from "./Groups.sol";
import {Mentors} from "./Mentors.sol";
import {Suggestions} from "./Suggestions.sol";
import {Words} from "./Words.sol";

/// @title The Goals desk
/// @notice Keeps who agreed what; the book keeps what it is worth. One idea a file: who guides whom, what is proposed and
/// suggested, how it is answered, in which words, and step by step to coins. One call to the book per action that counts.
contract GoalPlans is Suggestions, Answers, Words, Groups {
    constructor(ISocialCoin ledger) Mentors(ledger) {}
}
