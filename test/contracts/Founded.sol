// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {DebtRegister} from "../../contracts/debts/DebtRegister.sol";
import {Redemptions} from "../../contracts/debts/Redemptions.sol";
import {GoalPlans} from "../../contracts/goals/GoalPlans.sol";
import {Founding} from "../../contracts/governance/Founding.sol";
import {Guardian} from "../../contracts/governance/Guardian.sol";
import {SocialCoin} from "../../contracts/SocialCoin.sol";
import {Check} from "./Check.sol";

/// @notice The whole system as it is deployed. The test is the deployer; the municipality is a plain account here.
abstract contract Founded is Check {
    address internal immutable municipality = who("municipality");
    address internal immutable operator = who("guardian operator");
    address internal immutable stranger = who("stranger");

    Founding internal founding;
    AccessManager internal manager;
    TimelockController internal timelock;
    Guardian internal guardian;
    SocialCoin internal coin;
    GoalPlans internal goals;
    DebtRegister internal register;
    Redemptions internal redemptions;

    function setUp() public virtual {
        vm.warp(1_767_610_800);
        deploy();
        founding.found(coin, goals, register, redemptions, operator);
        guardian = founding.guardian();
    }

    /// @dev All but the founding itself.
    function deploy() internal {
        founding = new Founding(municipality);
        manager = founding.manager();
        timelock = founding.timelock();
        address[] memory officials = new address[](2);
        (officials[0], officials[1]) = (who("official"), who("second official"));
        coin = new SocialCoin(address(manager), officials, 1, 2_000_000_000);
        goals = new GoalPlans(coin);
        register = new DebtRegister(coin, address(manager));
        redemptions = new Redemptions(coin, register, goals);
    }

    function schedule(address target, bytes memory payload) internal {
        vm.prank(municipality);
        timelock.schedule(target, 0, payload, 0, 0, 7 days);
    }

    function execute(address target, bytes memory payload) internal {
        timelock.execute(target, 0, payload, 0, 0);
    }

    /// @dev A change of settings, from proposal to effect.
    function govern(address target, bytes memory payload) internal {
        schedule(target, payload);
        later(7 days);
        execute(target, payload);
    }
}
