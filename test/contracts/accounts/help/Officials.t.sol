// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IOfficials} from "../../../../contracts/accounts/help/IOfficials.sol";
import {ILedger} from "../../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../../contracts/ledger/Records.sol";
import {Accounts} from "../Accounts.sol";

contract OfficialsTest is Accounts {
    function propose() private returns (bytes32) {
        return proposeRecovery(key(NEW_PHONE), key(PHONE));
    }

    function refuseApproval(address who, bytes32 hash, bytes memory reason) private {
        vm.prank(who);
        vm.expectRevert(reason);
        account.approveRecovery(hash);
    }

    function tooNew(address who) private view returns (bytes memory) {
        return abi.encodeWithSelector(IOfficials.RoleTooNew.selector, who, coin.staff(who).from);
    }

    function sameOrganisation(address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOfficials.OtherOrganisationNeeded.selector, who, MUNICIPALITY);
    }

    /// @dev A step on paper, which the caller may stop or not.
    function stopPaperAs(address who, bool may) private {
        vm.prank(official);
        uint32 stepId = account.proposePaper(batch(address(coin), abi.encodeCall(coin.pause, ())), WORDS);
        vm.prank(who);
        if (!may) vm.expectRevert(abi.encodeWithSelector(IOfficials.OfficialNeeded.selector, who));
        account.stopPaper(stepId, WORDS);
    }

    function test_WhoProposes_ShouldBeOfficeAlone() public {
        address[3] memory others = [otherSecond, counsellor, stranger];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, others[i], Role.Office));
            account.proposeRecovery(key(NEW_PHONE), key(PHONE));
        }
        propose();
    }

    function test_WhoAgrees_ShouldBeSecondOrOfficeOfAnotherOrganisation() public {
        grant(stranger, Role.Office, HOUSING, 0);
        grant(partner, Role.Second, MUNICIPALITY, 0);
        later(7 days);
        bytes32 hash = propose();

        refuseApproval(partner, hash, sameOrganisation(partner));
        refuseApproval(counsellor, hash, sameOrganisation(counsellor));
        vm.prank(stranger);
        account.approveRecovery(hash);
    }

    function test_WhoAgrees_RevertGiven_TheirRoleBeganLessThan7DaysAgo() public {
        grant(stranger, Role.Second, HOUSING, 0);
        grant(partner, Role.Counsellor, HOUSING, 0);
        later(6 days - 1);
        bytes32 hash = propose();

        refuseApproval(stranger, hash, tooNew(stranger));
        later(1);
        vm.prank(stranger);
        account.approveRecovery(hash);
        doesItself(abi.encodeCall(account.stopRecovery, ()));
        hash = propose();
        bytes memory reason = tooNew(partner);
        vm.prank(partner);
        vm.expectRevert(reason);
        account.counselRecovery(hash);
        later(1 days);
        vm.prank(partner);
        account.counselRecovery(hash);
    }

    function test_WhoAgrees_RevertGiven_TheirRoleIsOver() public {
        uint40 until = uint40(block.timestamp + 30 days);
        vm.prank(official);
        coin.grantStaff(stranger, Role.Second, HOUSING, until, 0, TEAM);
        later(30 days - 1);
        bytes32 hash = propose();
        later(1);

        refuseApproval(stranger, hash, sameOrganisation(stranger));
    }

    function test_WhoNotesAnObjection_ShouldBeOfficeSecondOrCounsellor() public {
        grant(mentor, Role.Mentor, WELFARE, NO_CEILING);
        grant(creditor, Role.Creditor, HOUSING, 0);

        stopPaperAs(official, true);
        stopPaperAs(otherSecond, true);
        stopPaperAs(counsellor, true);
        stopPaperAs(mentor, false);
        stopPaperAs(creditor, false);
        stopPaperAs(stranger, false);
    }

    function testFuzz_AnAccountOfStaff_For_AnyRoleItHoldsOrWillHold(uint8 role, bool began) public {
        vm.prank(official);
        coin.grantStaff(address(account), Role(1 + (role % 5)), WELFARE, FOREVER, NO_CEILING, TEAM);
        if (began) later(24 hours);

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IOfficials.StaffAccount.selector, true));
        account.proposeRecovery(key(NEW_PHONE), key(PHONE));
    }

    function test_AnAccountOfStaff_Given_ItsRoleIsOverOrTakenAway() public {
        uint40 until = uint40(block.timestamp + 2 days);
        vm.prank(official);
        coin.grantStaff(address(account), Role.Mentor, WELFARE, until, NO_CEILING, TEAM);
        later(2 days);
        propose();
        makeStaff();
        vm.prank(official);
        coin.revokeStaff(address(account));

        propose();
    }
}
