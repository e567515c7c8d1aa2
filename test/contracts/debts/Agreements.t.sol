// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AgreementStatus, AgreementTerms, IDebtRegister, Route} from "../../../contracts/debts/IDebtRegister.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

contract AgreementsTest is Town {
    function isNow(uint32 agreementId, AgreementStatus status) private view {
        (, AgreementStatus now_) = register.agreement(agreementId);
        eq(uint256(now_), uint256(status));
    }

    function propose(AgreementTerms memory agreed) private returns (uint32) {
        vm.prank(official);
        return register.proposeAgreement(agreed);
    }

    function refuse(AgreementTerms memory agreed) private {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementInvalid.selector, agreed));
        register.proposeAgreement(agreed);
    }

    function approve(address account) private {
        vm.prank(account);
        register.approveAgreement(1);
    }

    function end(address account) private {
        vm.prank(account);
        register.endAgreement(1);
    }

    function wrongStatus(uint32 agreementId, AgreementStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, agreementId, status);
    }

    // ------------------------------------------------------------ proposeAgreement

    function test_ProposeAgreement_RevertWhen_TheCallerIsNotOffice() public {
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotOfficial.selector, creditor));
        register.proposeAgreement(terms());
    }

    function test_ProposeAgreement_RevertWhen_TheCreditorIsZero() public {
        AgreementTerms memory agreed = terms();
        agreed.creditor = address(0);
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_TheRateIsZero() public {
        AgreementTerms memory agreed = terms();
        agreed.rateBps = 0;
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_TheCeilingIsZero() public {
        AgreementTerms memory agreed = terms();
        agreed.yearlyCeiling = 0;
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_ItEndsNow() public {
        AgreementTerms memory agreed = terms();
        agreed.until = uint40(block.timestamp);
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_ThereIsLessThanADayToAnswer() public {
        AgreementTerms memory agreed = terms();
        agreed.answerPeriod = 1 days - 1;
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_ThereAreMoreThan90DaysToAnswer() public {
        AgreementTerms memory agreed = terms();
        agreed.answerPeriod = 90 days + 1;
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_TheOrderForgetsAPart() public {
        AgreementTerms memory agreed = terms();
        agreed.order = 0x1a;
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_AFundIsNamedWhereNonePays() public {
        AgreementTerms memory agreed = terms();
        agreed.fundId = 1;
        refuse(agreed);
    }

    function test_ProposeAgreement_RevertWhen_NoFundIsNamedWhereOnePays() public {
        AgreementTerms memory agreed = terms();
        agreed.route = Route.PaidByFund;
        refuse(agreed);
        agreed.route = Route.ClaimBought;
        refuse(agreed);
    }

    function test_ProposeAgreement_When_AllIsAtItsBounds() public {
        AgreementTerms memory agreed = terms();
        agreed.rateBps = 1;
        agreed.yearlyCeiling = 1;
        agreed.until = uint40(block.timestamp + 1);
        agreed.answerPeriod = 1 days;
        agreed.route = Route.PaidByFund;
        agreed.fundId = 1;
        eq(propose(agreed), 1);

        agreed.answerPeriod = 90 days;
        agreed.route = Route.ClaimBought;
        eq(propose(agreed), 2);
    }

    function test_ProposeAgreement_ShouldWriteEveryTermDown() public {
        AgreementTerms memory agreed = terms();
        agreed.route = Route.ClaimBought;
        agreed.fundId = 7;

        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementProposed(1, creditor, official, agreed);
        eq(propose(agreed), 1);

        (AgreementTerms memory written, AgreementStatus status) = register.agreement(1);
        same(written.creditor, creditor);
        eq(written.rateBps, RATE);
        eq(written.until, FOREVER);
        eq(written.answerPeriod, ANSWER_PERIOD);
        eq(written.order, COSTS_FIRST);
        eq(uint256(written.route), uint256(Route.ClaimBought));
        eq(written.fundId, 7);
        eq(written.yearlyCeiling, YEARLY_CEILING);
        yes(written.freezesCosts);
        eq(uint256(status), uint256(AgreementStatus.Proposed));
    }

    // ------------------------------------------------------------ approveAgreement

    function test_ApproveAgreement_RevertWhen_TheCallerIsNeitherOfficeNorSecond() public {
        propose(terms());

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotOfficial.selector, creditor));
        approve(creditor);
    }

    function test_ApproveAgreement_RevertWhen_TheCallerProposedIt() public {
        propose(terms());

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementSameOfficial.selector, 1, official));
        approve(official);
    }

    function test_ApproveAgreement_RevertGiven_ItIsNotProposed() public {
        vm.expectRevert(wrongStatus(1, AgreementStatus.None));
        approve(secondOfficial);

        agree(terms());
        vm.expectRevert(wrongStatus(1, AgreementStatus.Active));
        approve(secondOfficial);

        end(creditor);
        vm.expectRevert(wrongStatus(1, AgreementStatus.Ended));
        approve(secondOfficial);
    }

    function test_ApproveAgreement_When_AnotherOfficialApproves() public {
        propose(terms());

        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementApproved(1, creditor, secondOfficial);
        approve(secondOfficial);

        isNow(1, AgreementStatus.Active);
    }

    function test_ApproveAgreement_When_ASecondApproves() public {
        grant(second, Role.Second, WELFARE, 0);
        propose(terms());

        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementApproved(1, creditor, second);
        approve(second);

        isNow(1, AgreementStatus.Active);
    }

    // ------------------------------------------------------------ endAgreement

    function test_EndAgreement_RevertWhen_TheCallerIsNeitherOfficeNorTheCreditor() public {
        agree(terms());

        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotOfficial.selector, stranger));
        end(stranger);
    }

    function test_EndAgreement_RevertGiven_ItEnded() public {
        agree(terms());
        end(creditor);

        vm.expectRevert(wrongStatus(1, AgreementStatus.Ended));
        end(creditor);
    }

    function test_EndAgreement_RevertGiven_ItWasNeverProposed() public {
        vm.expectRevert(wrongStatus(1, AgreementStatus.None));
        end(official);
    }

    function test_EndAgreement_When_TheCreditorEndsIt() public {
        agree(terms());

        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementEnded(1, creditor, creditor);
        end(creditor);

        isNow(1, AgreementStatus.Ended);
    }

    function test_EndAgreement_When_AnOfficialEndsAProposal() public {
        propose(terms());

        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementEnded(1, creditor, official);
        end(official);

        isNow(1, AgreementStatus.Ended);
    }

    function test_EndAgreement_ShouldKeepTheOffersUnderWay() public {
        earnByGoal(50_00);
        offer(owe(), 50_00);
        end(creditor);

        vm.prank(creditor);
        redemptions.confirm(1);

        eq(coin.balanceOf(resident), 0);
        eq(register.usedInYear(1, 2026), 50_00);
    }
}
