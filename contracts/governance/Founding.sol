// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {DebtRegister} from "../debts/DebtRegister.sol";
import {Redemptions} from "../debts/Redemptions.sol";
import {GoalPlans} from "../goals/GoalPlans.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {DeskKind} from "../ledger/Records.sol";
import {SocialCoin} from "../SocialCoin.sol";
import {Guardian} from "./Guardian.sol";

/// @title The founding of the system: who may change which setting
/// @notice Holds the first rights for the length of a deployment, wires everything by the table below in one transaction,
/// and keeps nothing. After `found` the AccessManager knows one admin, the timelock; the timelock knows one proposer, the
/// municipality's account; the founder has no right at all.
///
/// | function                                   | role     | who                            |
/// |--------------------------------------------|----------|--------------------------------|
/// | SocialCoin setDesk, setLimits, unhalt,     | SETTINGS | the timelock, after 7 days     |
/// |   setSecondThreshold, appointOffice        |          |                                |
/// | DebtRegister setRedemptions                | SETTINGS | the timelock, after 7 days     |
/// | SocialCoin halt                            | GUARDIAN | the guardian, at once          |
/// | TimelockController cancel                  | CANCELLER| the guardian and the proposer  |
/// | TimelockController execute                 | EXECUTOR | anyone, once the delay is over |
contract Founding {
    uint64 public constant SETTINGS = 1;
    uint64 public constant GUARDIAN = 2;
    uint256 public constant DELAY = 7 days;

    address private immutable FOUNDER;

    AccessManager public immutable manager;
    TimelockController public immutable timelock;
    Guardian public guardian;

    error NotFounder(address caller);
    error AlreadyFounded();

    /// @param municipality The account that proposes changes of settings.
    constructor(address municipality) {
        address[] memory proposers = new address[](1);
        address[] memory executors = new address[](1);
        proposers[0] = municipality;

        FOUNDER = msg.sender;
        manager = new AccessManager(address(this));
        timelock = new TimelockController(DELAY, proposers, executors, address(this));
    }

    /// @notice Opens the desks, gives every right to who will hold it, and gives up the own. Who may: who deployed this,
    /// once.
    function found(
        SocialCoin coin,
        GoalPlans goals,
        DebtRegister register,
        Redemptions redemptions,
        address operator
    ) external {
        require(msg.sender == FOUNDER, NotFounder(msg.sender));
        require(address(guardian) == address(0), AlreadyFounded());

        guardian = new Guardian(coin, timelock, address(manager), operator);
        _openDesks(coin, goals, register, redemptions);
        _wireSettings(coin, register);
        _handOver();
    }

    /// @dev While this contract is the admin, functions without a role are the admin's.
    function _openDesks(SocialCoin coin, GoalPlans goals, DebtRegister register, Redemptions redemptions) private {
        coin.setDesk(address(goals), DeskKind.Goals, true);
        coin.setDesk(address(redemptions), DeskKind.Redemptions, true);
        register.setRedemptions(address(redemptions));
    }

    function _wireSettings(SocialCoin coin, DebtRegister register) private {
        bytes4[] memory settings = new bytes4[](5);
        settings[0] = ILedger.setDesk.selector;
        settings[1] = ILedger.setLimits.selector;
        settings[2] = ILedger.setSecondThreshold.selector;
        settings[3] = ILedger.appointOffice.selector;
        settings[4] = ILedger.unhalt.selector;
        manager.setTargetFunctionRole(address(coin), settings, SETTINGS);
        manager.setTargetFunctionRole(address(register), _one(DebtRegister.setRedemptions.selector), SETTINGS);
        manager.setTargetFunctionRole(address(coin), _one(ILedger.halt.selector), GUARDIAN);
    }

    function _handOver() private {
        manager.labelRole(SETTINGS, "SETTINGS");
        manager.labelRole(GUARDIAN, "GUARDIAN");
        manager.grantRole(SETTINGS, address(timelock), 0);
        manager.grantRole(GUARDIAN, address(guardian), 0);
        manager.grantRole(manager.ADMIN_ROLE(), address(timelock), 0);
        manager.renounceRole(manager.ADMIN_ROLE(), address(this));

        timelock.grantRole(timelock.CANCELLER_ROLE(), address(guardian));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
    }

    function _one(bytes4 selector) private pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](1);
        selectors[0] = selector;
    }
}
