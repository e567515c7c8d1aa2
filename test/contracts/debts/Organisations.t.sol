// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {DebtStatus, IDebtRegister} from "../../../contracts/debts/IDebtRegister.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../contracts/ledger/Records.sol";
import {Owing} from "./Owing.sol";

/// @notice The housing company has a mentor of its own, who guides the resident; the municipality has a second.
contract OrganisationsTest is Owing {
    address private immutable colleague = who("mentor who works for the creditor");

    function setUp() public override {
        super.setUp();
        grant(colleague, Role.Mentor, HOUSING, NO_CEILING);
        grant(second, Role.Second, MUNICIPALITY, 0);
        guide(resident, colleague);
    }

    function guide(address account, address by) private {
        vm.prank(official);
        goals.assignMentor(account, by);
    }

    function allow(address account) private {
        vm.prank(account);
        register.allowSameOrganisation(debtId);
    }

    function sameOrganisation() private view returns (bytes memory) {
        return abi.encodeWithSelector(IDebtRegister.SameOrganisation.selector, debtId, HOUSING);
    }

    // ------------------------------------------------------------ allowSameOrganisation

    function test_AllowSameOrganisation_RevertWhen_TheCallerDoesNotHoldSecond() public {
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, official, Role.Second));
        allow(official);
    }

    function test_AllowSameOrganisation_RevertWhen_TheCallerIsOfTheCreditorsOrganisation() public {
        address insider = who("second of the housing company");
        grant(insider, Role.Second, HOUSING, 0);

        vm.expectRevert(sameOrganisation());
        allow(insider);
    }

    function test_AllowSameOrganisation_RevertGiven_TheClaimIsWithdrawnOrSettled() public {
        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        allow(second);

        debtId = claim(1, waterBill());
        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        allow(second);
    }

    function test_AllowSameOrganisation_ShouldSayWhoAllowedIt() public {
        same(register.sameOrganisationAllowedBy(debtId), address(0));

        vm.expectEmit(address(register));
        emit IDebtRegister.SameOrganisationAllowed(debtId, resident, second);
        allow(second);

        same(register.sameOrganisationAllowedBy(debtId), second);
    }

    // ------------------------------------------------------------ offer

    function test_Offer_RevertGiven_MentorAndCreditorAreOfOneOrganisation() public {
        vm.expectRevert(sameOrganisation());
        offer(debtId, 50_00);
    }

    function test_Offer_RevertGiven_TheMentorsRecordWasTakenAway() public {
        revoke(colleague);

        vm.expectRevert(sameOrganisation());
        offer(debtId, 50_00);
    }

    function test_Offer_RevertGiven_TheMentorsRecordIsOver() public {
        vm.prank(official);
        coin.grantStaff(colleague, Role.Mentor, HOUSING, uint40(block.timestamp + 1), NO_CEILING, TEAM);
        later(1);
        no(coin.hasRole(colleague, Role.Mentor));

        vm.expectRevert(sameOrganisation());
        offer(debtId, 50_00);
    }

    function test_Offer_Given_ASecondAllowedIt() public {
        allow(second);

        eq(offer(debtId, 50_00), 1);
        confirm(1);

        isTidy(550_00, 50_00);
    }

    /// @dev Also where the creditor's record names no organisation.
    function test_Offer_Given_NobodyGuidesWhoOffers() public {
        grant(creditor, Role.Creditor, 0, 0);

        vm.prank(address(redemptions));
        register.countOffer(debtId, resident, address(0), 50_00, RATE);

        eq(register.debt(debtId).offered, 50_00);
    }

    function test_Offer_Given_AMentorOfAnotherOrganisationGuidesWhoOffers() public {
        guide(resident, mentor);

        eq(offer(debtId, 50_00), 1);
    }
}
