// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {PersonStatus, Role} from "../ledger/Records.sol";
import {IGoalPlans} from "./IGoalPlans.sol";

/// @title Who guides whom
abstract contract Mentors is IGoalPlans {
    ISocialCoin internal immutable LEDGER;

    mapping(address resident => address mentor) internal _mentors;

    constructor(ISocialCoin ledger) {
        LEDGER = ledger;
    }

    /// @inheritdoc IGoalPlans
    function assignMentor(address resident, address mentor) external {
        require(LEDGER.hasRole(msg.sender, Role.Office), NotOffice(msg.sender));
        PersonStatus status = LEDGER.person(resident).status;
        require(status != PersonStatus.None && status != PersonStatus.Left, ResidentUnknown(resident));
        _requireMentor(mentor);

        _mentors[resident] = mentor;

        emit MentorAssigned(resident, mentor, msg.sender);
    }

    /// @inheritdoc IGoalPlans
    function compliment(address resident, bytes32 commitment) external {
        _onlyMentorOf(resident);
        _requireMentor(msg.sender);

        emit ComplimentGiven(resident, msg.sender, commitment);
    }

    /// @inheritdoc IGoalPlans
    function mentorOf(address resident) external view returns (address) {
        return _mentors[resident];
    }

    function _onlyMentorOf(address resident) internal view {
        require(_mentors[resident] == msg.sender, NotMentorOf(msg.sender, resident));
    }

    function _requireMentor(address mentor) internal view {
        require(LEDGER.hasRole(mentor, Role.Mentor), ILedger.RoleNeeded(mentor, Role.Mentor));
    }
}
