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

    function test_Propose_WritesTheTermsDown() public {
        AgreementTerms memory agreed = terms();

        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementProposed(1, creditor, official, agreed);
        eq(propose(agreed), 1);

        (AgreementTerms memory written, ) = register.agreement(1);
        same(written.creditor, creditor);
        eq(written.rateBps, RATE);
        eq(written.yearlyCeiling, YEARLY_CEILING);
        yes(written.freezesCosts);
        isNow(1, AgreementStatus.Proposed);
    }

    function test_RevertWhen_ProposerNotOffice() public {
        AgreementTerms memory agreed = terms();
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotOfficial.selector, creditor));
        register.proposeAgreement(agreed);
    }

    function test_RevertWhen_CreditorIsZero() public {
        AgreementTerms memory agreed = terms();
        agreed.creditor = address(0);
        refuse(agreed);
    }

    function test_RevertWhen_RateIsZero() public {
        AgreementTerms memory agreed = terms();
        agreed.rateBps = 0;
        refuse(agreed);
    }

    function test_RevertWhen_ItEndsNow() public {
        AgreementTerms memory agreed = terms();
        agreed.until = uint40(block.timestamp);
        refuse(agreed);
    }

    function test_RevertWhen_AnswerPeriodIsTooShortOrTooLong() public {
        AgreementTerms memory agreed = terms();
        agreed.answerPeriod = 1 days - 1;
        refuse(agreed);
        agreed.answerPeriod = 90 days + 1;
        refuse(agreed);
    }

    function test_RevertWhen_OrderForgetsAPart() public {
        AgreementTerms memory agreed = terms();
        agreed.order = 0x1a;
        refuse(agreed);
    }

    function test_RevertWhen_CeilingIsZero() public {
        AgreementTerms memory agreed = terms();
        agreed.yearlyCeiling = 0;
        refuse(agreed);
    }

    function test_RevertWhen_FundAndRouteDisagree() public {
        AgreementTerms memory agreed = terms();
        agreed.fundId = 1;
        refuse(agreed);
        agreed.fundId = 0;
        agreed.route = Route.PaidByFund;
        refuse(agreed);
        agreed.route = Route.ClaimBought;
        refuse(agreed);
        agreed.fundId = 1;
        eq(propose(agreed), 1);
    }

    function test_Approve_LetsItBegin() public {
        propose(terms());

        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementApproved(1, creditor, secondOfficial);
        vm.prank(secondOfficial);
        register.approveAgreement(1);

        isNow(1, AgreementStatus.Active);
    }

    function test_Approve_MayBeDoneByASecond() public {
        grant(second, Role.Second, WELFARE, 0);
        propose(terms());

        vm.prank(second);
        register.approveAgreement(1);

        isNow(1, AgreementStatus.Active);
    }

    function test_RevertWhen_ApproverProposedOrIsNoOfficial() public {
        propose(terms());

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementSameOfficial.selector, 1, official));
        register.approveAgreement(1);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotOfficial.selector, creditor));
        register.approveAgreement(1);
    }

    function test_RevertGiven_ApprovedAlready() public {
        agree(terms());

        vm.prank(secondOfficial);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, 1, AgreementStatus.Active));
        register.approveAgreement(1);
    }

    function test_End_ByTheCreditorOrTheOffice() public {
        agree(terms());
        vm.expectEmit(address(register));
        emit IDebtRegister.AgreementEnded(1, creditor, creditor);
        vm.prank(creditor);
        register.endAgreement(1);
        isNow(1, AgreementStatus.Ended);

        propose(terms());
        vm.prank(official);
        register.endAgreement(2);
        isNow(2, AgreementStatus.Ended);
    }

    function test_RevertWhen_EndedByAnotherOrTwice() public {
        agree(terms());
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotOfficial.selector, stranger));
        register.endAgreement(1);

        vm.prank(creditor);
        register.endAgreement(1);
        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.AgreementStatusWrong.selector, 1, AgreementStatus.Ended));
        register.endAgreement(1);
    }

    function test_End_KeepsOffersUnderWay() public {
        earnByGoal(50_00);
        offer(owe(), 50_00);
        vm.prank(creditor);
        register.endAgreement(1);

        vm.prank(creditor);
        redemptions.confirm(1);

        eq(coin.balanceOf(resident), 0);
    }
}
