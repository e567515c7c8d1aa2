// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {Calls} from "../../../contracts/accounts/Calls.sol";
import {SocialAccount} from "../../../contracts/accounts/SocialAccount.sol";
import {IFeeSponsor, Payable, Sponsored as Kind} from "../../../contracts/accounts/sponsor/IFeeSponsor.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Sponsored} from "./Sponsored.sol";

contract FeeSponsorTest is Sponsored {
    uint256 private constant OFFICIAL = uint256(keccak256("official with a key"));
    bytes32 private constant INVITED = keccak256("an invitation");

    function setUp() public override {
        super.setUp();
        grant(vm.addr(OFFICIAL), Role.Office, MUNICIPALITY, 0);
    }

    /// @dev An account that nobody enrolled.
    function guest(bytes32 salt) private returns (address) {
        return factory.create(key(TABLET), salt);
    }

    function refused(address target, bytes4 selector, uint256 value) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IFeeSponsor.CallRefused.selector, target, selector, value);
    }

    function asked(bytes memory executionData) private view returns (PackedUserOperation memory) {
        return operation(address(account), executionData, abi.encodePacked(today()));
    }

    // ------------------------------------------------------------ which calls

    function test_Pays_ForTheEnrolled_WithinTheDay() public {
        uint256 day = today();

        uint256 validationData = askFor(joining());

        eq(uint48(validationData >> 208), day * 1 days - 1);
        eq(uint48(validationData >> 160), (day + 1) * 1 days + 15 minutes);
        eq(uint160(validationData), 0);
        (uint32 last, uint16 count, ) = sponsor.tallyOf(address(account));
        eq(last, day);
        eq(count, 1);
    }

    function test_RevertWhen_ACallIsNotOnTheList() public {
        refuse(
            asked(batch(address(coin), abi.encodeCall(coin.quit, ()))),
            refused(address(coin), coin.quit.selector, 0)
        );
        refuse(asked(batch(stranger, hex"12345678")), refused(stranger, 0x12345678, 0));
        bytes memory nested = abi.encodeCall(account.execute, (BATCH, joining()));
        refuse(asked(batch(address(0), nested)), refused(address(account), account.execute.selector, 0));
    }

    function test_RevertWhen_OneCallOfABatchIsNot() public {
        Execution[] memory calls = new Execution[](2);
        calls[0] = Execution(address(coin), 0, abi.encodeCall(coin.pause, ()));
        calls[1] = Execution(stranger, 0, "");

        refuse(asked(abi.encode(calls)), refused(stranger, 0, 0));
    }

    function test_RevertWhen_MoneyGoesAlong() public {
        Execution[] memory calls = new Execution[](1);
        calls[0] = Execution(address(coin), 1, abi.encodeCall(coin.pause, ()));

        refuse(asked(abi.encode(calls)), refused(address(coin), coin.pause.selector, 1));
    }

    function test_RevertWhen_ItIsNoBatch() public {
        PackedUserOperation memory op = asked(joining());
        op.callData = abi.encodeCall(account.stopRecovery, ());

        refuse(op, abi.encodeWithSelector(Calls.NotABatch.selector, account.stopRecovery.selector));
    }

    function test_Pays_ForCallsToEveryAccount() public {
        yes(sponsor.kindOf(guest(SALT), account.stopRecovery.selector) == Kind.Essential);
        yes(sponsor.kindOf(stranger, account.stopRecovery.selector) == Kind.None);
        yes(sponsor.kindOf(address(sponsor), sponsor.revokeInvitation.selector) == Kind.Ordinary);
    }

    // ------------------------------------------------------------ for whom

    function test_RevertWhen_ItIsNoneOfOurAccounts() public {
        PackedUserOperation memory op = operation(stranger, joining(), abi.encodePacked(today()));
        refuse(op, abi.encodeWithSelector(IFeeSponsor.NotOurAccount.selector, stranger));
        op = asked(joining());
        op.initCode = abi.encodePacked(stranger);
        refuse(op, abi.encodeWithSelector(IFeeSponsor.FactoryUnknown.selector, stranger));
    }

    function test_RevertWhen_NobodyInvitedIt() public {
        address unknown = guest(SALT);

        refuse(
            operation(unknown, joining(), abi.encodePacked(today())),
            abi.encodeWithSelector(IFeeSponsor.NotInvited.selector, unknown)
        );
    }

    function test_Pays_ForStaffWithinTheirTerm() public {
        address colleague = guest(SALT);
        uint40 until = uint40(block.timestamp + 25 hours);
        vm.prank(official);
        coin.grantStaff(colleague, Role.Mentor, WELFARE, until, 0);
        later(24 hours);

        uint256 validationData = ask(operation(colleague, joining(), abi.encodePacked(today())), 0);

        eq(uint48(validationData >> 160), until);
    }

    function test_Invitation_PaysForTheFirstWhoUsesIt() public {
        uint48 until = uint48(block.timestamp + 2 hours);
        address first = guest(SALT);
        bytes memory sponsorData = invitation(INVITED, until, OFFICIAL);

        eq(uint48(ask(operation(first, joining(), sponsorData), 0) >> 160), until);
        eq(uint48(ask(operation(first, joining(), abi.encodePacked(today())), 0) >> 160), until);
        refuse(
            operation(guest(bytes32(uint256(1))), joining(), sponsorData),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
    }

    function test_Invitation_PaysFiveTimesADay() public {
        address first = guest(SALT);
        ask(operation(first, joining(), invitation(INVITED, uint48(block.timestamp + 7 days), OFFICIAL)), 0);
        for (uint256 i = 1; i < 5; ++i) ask(operation(first, joining(), abi.encodePacked(today())), 0);

        refuse(
            operation(first, joining(), abi.encodePacked(today())),
            abi.encodeWithSelector(IFeeSponsor.DayIsFull.selector, first, today(), 5)
        );
    }

    function test_RevertWhen_InvitedByNoOfficial() public {
        uint48 until = uint48(block.timestamp + 1 days);

        refuse(
            operation(guest(SALT), joining(), invitation(INVITED, until, THIEF)),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
    }

    function test_RevertWhen_TheInvitationIsRevoked() public {
        uint48 until = uint48(block.timestamp + 1 days);
        address first = guest(SALT);
        bytes memory sponsorData = invitation(INVITED, until, OFFICIAL);
        ask(operation(first, joining(), sponsorData), 0);

        vm.prank(official);
        sponsor.revokeInvitation(INVITED);

        refuse(
            operation(first, joining(), abi.encodePacked(today())),
            abi.encodeWithSelector(IFeeSponsor.NotInvited.selector, first)
        );
        refuse(
            operation(first, joining(), sponsorData),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office));
        sponsor.revokeInvitation(INVITED);
    }

    // ------------------------------------------------------------ how often

    function test_RevertWhen_TheDayIsFull() public {
        for (uint256 i = 0; i < 40; ++i) askFor(joining());
        refuse(asked(joining()), abi.encodeWithSelector(IFeeSponsor.DayIsFull.selector, account, today(), 40));

        later(1 days);
        askFor(joining());
    }

    function test_RevertWhen_TheDayHasPassed() public {
        askFor(joining());
        uint32 day = today();

        refuse(
            operation(address(account), joining(), abi.encodePacked(day - 1)),
            abi.encodeWithSelector(IFeeSponsor.DayPassed.selector, day - 1, day)
        );
    }

    // ------------------------------------------------------------ how much

    function test_RevertWhen_OneCallIsTooDear() public {
        PackedUserOperation memory op = asked(joining());

        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(abi.encodeWithSelector(IFeeSponsor.CallTooDear.selector, MOST + 1, MOST));
        sponsor.validatePaymasterUserOp(op, 0, MOST + 1);
    }

    function test_TheLastFifth_IsForEssentialCalls() public {
        vm.prank(timelock);
        sponsor.setMostPerCall(0.5 ether);
        vm.prank(address(sponsor));
        ENTRY_POINT.withdrawTo(payable(stranger), 0.8 ether);
        sponsor.sync();
        (uint256 left, uint256 full, uint256 spent) = sponsor.purse();
        eq(left, 0.2 ether);
        eq(full, 1 ether);
        eq(spent, 0.8 ether);

        PackedUserOperation memory op = asked(joining());
        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(abi.encodeWithSelector(IFeeSponsor.PurseTooSmall.selector, 1, left));
        sponsor.validatePaymasterUserOp(op, 0, 1);
        ask(asked(pausing()), left);
        ask(
            operation(
                address(account),
                batch(address(0), abi.encodeCall(account.stopRecovery, ())),
                abi.encodePacked(today())
            ),
            1
        );
    }

    function test_Operation_RunsAtTheEntryPoint() public {
        uint256 before = ENTRY_POINT.balanceOf(address(sponsor));

        send(joining());

        yes(coin.person(address(account)).status == PersonStatus.Participating);
        yes(ENTRY_POINT.balanceOf(address(sponsor)) < before);
        yes(stranger.balance > 0);
    }

    /// @dev Reverting calls are counted as others: a day's worth is all that can be burned, and the book stays true.
    function test_RevertingCalls_CanNotDrainIt() public {
        uint256 before = ENTRY_POINT.balanceOf(address(sponsor));
        for (uint256 i = 0; i < 40; ++i) send(pausing());
        uint256 lost = before - ENTRY_POINT.balanceOf(address(sponsor));

        yes(lost <= 40 * MOST);
        (, uint16 count, ) = sponsor.tallyOf(address(account));
        eq(count, 40);
        refuse(asked(pausing()), abi.encodeWithSelector(IFeeSponsor.DayIsFull.selector, account, today(), 40));
        sponsor.sync();
        (uint256 left, , uint256 spent) = sponsor.purse();
        yes(before - left <= lost + 1 gwei);
        yes(spent + 1 gwei >= lost && spent <= lost + 1 gwei);
    }

    // ------------------------------------------------------------ governance

    function test_RevertWhen_SettingsAreChangedByAnyoneElse() public {
        bytes memory needed = abi.encodeWithSelector(IFeeSponsor.GovernorNeeded.selector, official);
        bytes[6] memory calls = [
            abi.encodeCall(sponsor.allow, (Payable(stranger, one(0x12345678), Kind.Ordinary))),
            abi.encodeCall(sponsor.setMostPerCall, (1)),
            abi.encodeCall(sponsor.withdraw, (payable(stranger), 1)),
            abi.encodeCall(sponsor.addStake, ()),
            abi.encodeCall(sponsor.unlockStake, ()),
            abi.encodeCall(sponsor.withdrawStake, (payable(stranger)))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(official);
            (bool done, bytes memory reason) = address(sponsor).call(calls[i]);
            no(done);
            eq(uint256(keccak256(reason)), uint256(keccak256(needed)));
        }
    }

    function test_Governance_AllowsAndWithdraws() public {
        vm.prank(timelock);
        sponsor.allow(Payable(stranger, one(0x12345678), Kind.Ordinary));
        askFor(batch(stranger, hex"12345678"));

        vm.prank(timelock);
        sponsor.withdraw(payable(partner), 0.4 ether);
        eq(partner.balance, 0.4 ether);
        (uint256 left, uint256 full, ) = sponsor.purse();
        eq(left, 0.6 ether);
        eq(full, 0.6 ether);
        vm.prank(timelock);
        sponsor.unlockStake();
        later(1 days);
        vm.prank(timelock);
        sponsor.withdrawStake(payable(neighbour));
        eq(neighbour.balance, 0.1 ether);
    }

    function test_Purse_WarnsWhenItRunsLow() public {
        vm.prank(address(sponsor));
        ENTRY_POINT.withdrawTo(payable(stranger), 0.61 ether);

        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.PurseRunsLow(0.39 ether, 1 ether);
        sponsor.sync();
    }
}
