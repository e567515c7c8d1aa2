// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ISocialCoin} from "../ISocialCoin.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {PersonStatus, Role} from "../ledger/Records.sol";
import {IGoalPlans} from "./IGoalPlans.sol";

/// @title Who guides whom
abstract contract Mentors is IGoalPlans {
    uint256 private constant MOST_LINES = 100;

    ISocialCoin internal immutable LEDGER;

    mapping(address resident => address mentor) internal _mentors;

    constructor(ISocialCoin ledger) {
        LEDGER = ledger;
    }

    /// @inheritdoc IGoalPlans
    function assignMentor(address resident, address mentor) external {
        _onlyOffice();
        _requireMentor(mentor);

        _assign(resident, mentor);
    }

    /// @inheritdoc IGoalPlans
    function assignMentors(address[] calldata residents, address mentor) external {
        _onlyOffice();
        _requireLines(residents.length);
        _requireMentor(mentor);

        for (uint256 i = 0; i < residents.length; ++i) _assign(residents[i], mentor);
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

    function _requireLines(uint256 count) internal pure {
        require(count > 0 && count <= MOST_LINES, LinesInvalid(count));
    }

    function _assign(address resident, address mentor) private {
        PersonStatus status = LEDGER.statusOf(resident);
        require(status != PersonStatus.None && status != PersonStatus.Left, ResidentUnknown(resident));
        require(mentor != resident, OwnMentor(resident));

        _mentors[resident] = mentor;

        emit MentorAssigned(resident, mentor, msg.sender);
    }

    function _onlyOffice() private view {
        require(LEDGER.hasRole(msg.sender, Role.Office), NotOffice(msg.sender));
    }
}
