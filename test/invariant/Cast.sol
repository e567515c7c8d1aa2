// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {DebtRegister} from "../../contracts/debts/DebtRegister.sol";
import {Redemptions} from "../../contracts/debts/Redemptions.sol";
import {GoalPlans} from "../../contracts/goals/GoalPlans.sol";
import {Founding} from "../../contracts/governance/Founding.sol";
import {SocialCoin} from "../../contracts/SocialCoin.sol";
import {Check} from "../contracts/Check.sol";

/// @notice The system as it is founded, and everybody who acts in the campaign: two officials and a second, two mentors,
/// three creditors, six residents in three households, a representative, and an outsider.
abstract contract Cast is Check {
    uint256 internal constant RESIDENTS = 6;
    uint256 internal constant CREDITORS = 3;
    uint40 internal constant FOREVER = type(uint40).max;
    uint32 internal constant MUNICIPALITY = 1;
    uint16 internal constant GEITENKAMP = 1;
    uint16 internal constant PLATTENBURG = 2;
    bytes32 internal constant WORDS = keccak256("words in the dossier");

    address internal municipality = who("municipality");
    address internal operator = who("guardian operator");
    address internal official = who("official");
    address internal secondOfficial = who("second official");
    address internal second = who("second");
    address internal outsider = who("outsider");
    address internal representative = who("representative");

    Founding internal founding;
    SocialCoin internal coin;
    GoalPlans internal goals;
    DebtRegister internal register;
    Redemptions internal redemptions;

    address[] internal residents;
    address[] internal mentors;
    address[] internal creditors;
    /// @dev Everybody but the residents: none of them may ever have a coin.
    address[] internal others;
    /// @dev The time of the campaign: a runner need not keep the block's time between calls.
    uint256 internal clock = 1_767_610_800;

    constructor() {
        vm.warp(clock);
        address[] memory officials = new address[](2);
        (officials[0], officials[1]) = (official, secondOfficial);
        founding = new Founding(municipality);
        coin = new SocialCoin(address(founding.manager()), officials, MUNICIPALITY, FOREVER);
        goals = new GoalPlans(coin);
        register = new DebtRegister(coin, address(founding.manager()));
        redemptions = new Redemptions(coin, register, goals);
        founding.found(coin, goals, register, redemptions, operator);

        string[6] memory names = ["Samira", "Youssef", "Ria", "Henk", "Fatima", "Daan"];
        for (uint256 i = 0; i < RESIDENTS; ++i) residents.push(who(names[i]));
        mentors = [who("mentor"), who("other mentor")];
        creditors = [who("water"), who("housing"), who("insurer")];
        others = [official, secondOfficial, second, operator, outsider, municipality, representative];
        others.push(address(coin));
        others.push(address(goals));
        others.push(address(register));
        others.push(address(redemptions));
        for (uint256 i = 0; i < 2; ++i) others.push(mentors[i]);
        for (uint256 i = 0; i < CREDITORS; ++i) others.push(creditors[i]);
    }
}
