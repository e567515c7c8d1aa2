// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AgreementTerms, Components, DebtStatus} from "../../../contracts/debts/IDebtRegister.sol";
import {Owing} from "./Owing.sol";

contract DebtsTest is Owing {
    uint256 private constant CLAIMS_SLOT = 3;

    function at(uint256 slot) private view returns (uint256) {
        return uint256(vm.load(address(register), bytes32(slot)));
    }

    // ------------------------------------------------------------ debt, creditorOf

    function test_Debt_ShouldTakeTwoFullSlots() public {
        offer(debtId, 50_00);
        transfer();
        vm.prank(collector);
        register.pauseDebt(debtId, true);
        recognise(debtId);

        uint256 slot = uint256(keccak256(abi.encode(debtId, CLAIMS_SLOT)));
        uint256 who_ = at(slot);
        same(address(uint160(who_)), resident);
        eq(uint32(who_ >> 160), 2);
        eq(uint8(who_ >> 192), uint256(DebtStatus.Recognised));
        eq(uint32(who_ >> 200), 2);
        eq(uint16(who_ >> 232), 0);
        eq(who_ >> 248, 1);
        uint256 amounts = at(slot + 1);
        eq(uint64(amounts), 0);
        eq(uint48(amounts >> 64), 182_90);
        eq(uint48(amounts >> 112), 0);
        eq(uint48(amounts >> 160), 3_05);
        eq(amounts >> 208, 20_00);
        eq(at(slot + 2), 0);
    }

    function test_CreditorOf_ShouldBeTheCreditorOfTheAgreement() public {
        same(register.creditorOf(debtId), creditor);
        transfer();
        same(register.creditorOf(debtId), collector);
    }

    // ------------------------------------------------------------ answererOf

    function test_AnswererOf_Given_TheClaimStands() public {
        same(register.answererOf(debtId, 1), creditor);
        dispute();
        same(register.answererOf(debtId, 1), creditor);
        correct(principal(1_00));
        isNow(DebtStatus.Registered);
        same(register.answererOf(debtId, 1), creditor);
    }

    function test_AnswererOf_Given_TheClaimIsUnknownWithdrawnOrSettled() public {
        same(register.answererOf(debtId + 1, 1), address(0));

        settle();
        same(register.answererOf(debtId, 1), address(0));

        debtId = claim(1, waterBill());
        withdraw();
        same(register.answererOf(debtId, 1), address(0));
    }

    function test_AnswererOf_Given_TheClaimWentToAnotherCreditorAfterTheOffer() public {
        offer(debtId, 50_00);
        offer(debtId, 10_00);

        transfer();

        same(register.answererOf(debtId, 1), address(0));
        same(register.answererOf(debtId, 2), address(0));
        same(register.answererOf(debtId, 3), collector);
    }

    // ------------------------------------------------------------ stateHashOf

    function test_StateHashOf_ShouldBindDebtAgreementAndEachPart() public {
        Components memory open = Components(1, 2, 3, 4);
        correct(open);
        yes(register.stateHashOf(debtId) == keccak256(abi.encode(debtId, uint32(1), open)));

        transfer();
        yes(register.stateHashOf(debtId) == keccak256(abi.encode(debtId, uint32(2), open)));
    }

    // ------------------------------------------------------------ mostCoins

    function test_MostCoins_ShouldBeTheLeastCoinsThatSettleWhatNoOfferTakes() public {
        AgreementTerms memory half = terms();
        half.rateBps = HALF;
        eq(register.mostCoins(claim(agree(half), principal(10_01))), 20_01);

        half.rateBps = 15_000;
        eq(register.mostCoins(claim(agree(half), principal(10_01))), 6_67);

        offer(debtId, 50_00);
        eq(register.mostCoins(debtId), 155_95);
    }

    function test_MostCoins_Given_OffersTakeMoreThanIsLeft() public {
        offer(debtId, 50_00);

        correct(principal(50_00));
        eq(register.mostCoins(debtId), 0);
        correct(principal(49_99));
        eq(register.mostCoins(debtId), 0);
    }
}
