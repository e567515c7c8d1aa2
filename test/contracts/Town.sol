// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {DebtRegister} from "../../contracts/debts/DebtRegister.sol";
import {AgreementTerms, Components, Route} from "../../contracts/debts/IDebtRegister.sol";
import {Redemptions} from "../../contracts/debts/Redemptions.sol";
import {GoalPlans} from "../../contracts/goals/GoalPlans.sol";
import {SubgoalTerms} from "../../contracts/goals/IGoalPlans.sol";
import {DeskKind, Role} from "../../contracts/ledger/Records.sol";
import {Book} from "./Book.sol";

/// @notice A book with its three desks open, where a mentor guides a resident and a creditor is known. The test itself is
/// governance.
abstract contract Town is Book {
    uint16 internal constant RATE = 10_000;
    uint24 internal constant ANSWER_PERIOD = 21 days;
    uint8 internal constant COSTS_FIRST = 0x1b;
    uint64 internal constant YEARLY_CEILING = 500_00;

    GoalPlans internal goals;
    DebtRegister internal register;
    Redemptions internal redemptions;
    uint32 private _steps;

    function setUp() public virtual override {
        super.setUp();
        goals = new GoalPlans(coin);
        register = new DebtRegister(coin, address(manager));
        redemptions = new Redemptions(coin, register, goals);
        coin.setDesk(address(goals), DeskKind.Goals, true);
        coin.setDesk(address(redemptions), DeskKind.Redemptions, true);
        register.setRedemptions(address(redemptions));

        grant(mentor, Role.Mentor, WELFARE, NO_CEILING);
        grant(creditor, Role.Creditor, HOUSING, 0);
        enrol(resident, 0, GEITENKAMP);
        participate(resident);
        fillFund(1_000_00);
        vm.prank(official);
        goals.assignMentor(resident, mentor);
    }

    // ------------------------------------------------------------ goals

    function step(uint40 reward, uint40 groupReward) internal view returns (SubgoalTerms memory) {
        return SubgoalTerms(reward, groupReward, uint40(block.timestamp + 30 days), WORDS);
    }

    function oneStep(uint40 reward) internal view returns (SubgoalTerms[] memory steps) {
        steps = new SubgoalTerms[](1);
        steps[0] = step(reward, 0);
    }

    function propose(SubgoalTerms[] memory steps) internal returns (uint32 planId) {
        vm.prank(mentor);
        return goals.propose(resident, 1, WORDS, steps);
    }

    function accept(uint32 planId) internal {
        uint16 version = goals.plan(planId).version;
        bytes32 termsHash = goals.termsHashOf(planId);
        vm.prank(resident);
        goals.accept(planId, version, termsHash);
    }

    /// @dev Gives the resident coins through a plan of one confirmed step, where all plans so far came from here.
    function earnByGoal(uint40 coins) internal returns (uint32 subgoalId) {
        accept(propose(oneStep(coins)));
        subgoalId = ++_steps;
        vm.prank(mentor);
        goals.confirm(subgoalId, false);
    }

    // ------------------------------------------------------------ debts

    function terms() internal view returns (AgreementTerms memory) {
        return
            AgreementTerms({
                creditor: creditor,
                rateBps: RATE,
                until: FOREVER,
                answerPeriod: ANSWER_PERIOD,
                order: COSTS_FIRST,
                route: Route.Forgiven,
                fundId: 0,
                yearlyCeiling: YEARLY_CEILING,
                freezesCosts: true
            });
    }

    function agree(AgreementTerms memory agreed) internal returns (uint32 agreementId) {
        vm.prank(official);
        agreementId = register.proposeAgreement(agreed);
        vm.prank(secondOfficial);
        register.approveAgreement(agreementId);
    }

    function waterBill() internal pure returns (Components memory) {
        return Components({principal: 182_90, increase: 0, interest: 3_05, costs: 20_00});
    }

    function claim(uint32 agreementId, Components memory open) internal returns (uint32) {
        vm.prank(creditor);
        return register.register(resident, agreementId, 0, WORDS, open);
    }

    function recognise(uint32 debtId) internal {
        bytes32 state = register.stateHashOf(debtId);
        vm.prank(resident);
        register.recognise(debtId, state);
    }

    /// @dev The water bill of 205.95, recognised, under an agreement at 1.00.
    function owe() internal returns (uint32 debtId) {
        debtId = claim(agree(terms()), waterBill());
        recognise(debtId);
    }

    function offer(uint32 debtId, uint64 coins) internal returns (uint32) {
        vm.prank(resident);
        return redemptions.offer(debtId, coins, RATE);
    }

    function eqParts(Components memory left, Components memory right) internal pure {
        eq(left.principal, right.principal);
        eq(left.increase, right.increase);
        eq(left.interest, right.interest);
        eq(left.costs, right.costs);
    }
}
