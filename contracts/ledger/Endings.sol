// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ILedger} from "./ILedger.sol";
import {People} from "./People.sol";

/// @title The end of a part that nobody can end themselves
/// @notice Death, or moved away without a word: announced by one official, confirmed by another 30 days later, stopped by
/// one word of the resident. Who was announced is enrolled: leaving ends the announcement too.
abstract contract Endings is People {
    /// @notice Who announced it, and from when it can be confirmed.
    struct Ending {
        address by;
        uint40 from;
    }

    uint40 private constant OBJECTION_PERIOD = 30 days;

    mapping(address resident => Ending) private _endings;

    /// @inheritdoc ILedger
    function announceEnd(address resident, bytes32 commitment) external {
        _onlyOffice();
        _requireEnrolled(resident, statusOf(resident));

        uint40 from = uint40(block.timestamp) + OBJECTION_PERIOD;
        _endings[resident] = Ending({by: msg.sender, from: from});

        emit EndAnnounced(resident, msg.sender, from, commitment);
    }

    /// @inheritdoc ILedger
    function objectToEnd() external {
        _requireAnnounced(msg.sender);

        delete _endings[msg.sender];

        emit EndObjected(msg.sender);
    }

    /// @inheritdoc ILedger
    function confirmEnd(address resident) external {
        Ending memory announced = _requireAnnounced(resident);
        _onlySecondOfficial(resident, announced.by);
        require(block.timestamp >= announced.from, EndTooSoon(resident, announced.from));

        _leave(resident);
    }

    /// @inheritdoc ILedger
    function endOf(address resident) external view returns (uint40 from, address by) {
        Ending memory announced = _endings[resident];
        return (announced.from, announced.by);
    }

    function _leave(address resident) internal override {
        delete _endings[resident];
        super._leave(resident);
    }

    function _requireAnnounced(address resident) private view returns (Ending memory announced) {
        announced = _endings[resident];
        require(announced.by != address(0), EndNotAnnounced(resident));
    }
}
