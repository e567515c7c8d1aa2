// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {IFeeSponsor} from "../../../../contracts/accounts/sponsor/IFeeSponsor.sol";
import {ILedger} from "../../../../contracts/ledger/ILedger.sol";
import {Role} from "../../../../contracts/ledger/Records.sol";
import {Sponsored} from "../Sponsored.sol";

contract GuestsTest is Sponsored {
    uint256 private constant OFFICIAL = uint256(keccak256("official with a key"));
    bytes32 private constant INVITED = keccak256("an invitation");

    function setUp() public override {
        super.setUp();
        grant(vm.addr(OFFICIAL), Role.Office, MUNICIPALITY, 0);
    }

    function test_ValidatePaymasterUserOp_ShouldPayForTheEnrolledWithinTheDay() public {
        uint256 day = today();

        uint256 validationData = askFor(joining());

        eq(uint48(validationData >> 208), day * 1 days - 1);
        eq(uint48(validationData >> 160), (day + 1) * 1 days + 15 minutes);
        eq(uint160(validationData), 0);
        (uint32 last, uint16 count, ) = sponsor.tallyOf(address(account));
        eq(last, day);
        eq(count, 1);
    }

    function test_ValidatePaymasterUserOp_ShouldPayForStaffWithinTheirTerm() public {
        address colleague = guest(SALT);
        uint40 until = uint40(block.timestamp + 25 hours);
        vm.prank(official);
        coin.grantStaff(colleague, Role.Mentor, WELFARE, until, 0, TEAM);
        later(24 hours);

        uint256 validationData = ask(operation(colleague, joining(), abi.encodePacked(today())), 0);

        eq(uint48(validationData >> 160), until);
    }

    function test_ValidatePaymasterUserOp_ShouldPayForStaff400TimesADayFromTheirBeginning() public {
        address colleague = guest(SALT);
        vm.prank(official);
        coin.grantStaff(colleague, Role.Mentor, WELFARE, FOREVER, 0, TEAM);
        uint32 day = today() + 1;
        PackedUserOperation memory op = operation(colleague, joining(), abi.encodePacked(day));

        uint256 validationData = ask(op, 0);

        eq(uint48(validationData >> 208), block.timestamp + 24 hours - 1 minutes);
        eq(uint48(validationData >> 160), (uint256(day) + 1) * 1 days + 15 minutes);
        for (uint256 i = 1; i < 400; ++i) ask(op, 0);
        refuse(op, abi.encodeWithSelector(IFeeSponsor.DayIsFull.selector, colleague, day, 400));
    }

    function test_ValidatePaymasterUserOp_RevertWhen_NobodyEnrolledOrInvitedIt() public {
        address unknown = guest(SALT);

        refuse(
            operation(unknown, joining(), abi.encodePacked(today())),
            abi.encodeWithSelector(IFeeSponsor.NotInvited.selector, unknown)
        );
    }

    function test_ValidatePaymasterUserOp_RevertGiven_TheDayIsFull() public {
        for (uint256 i = 0; i < 40; ++i) askFor(joining());
        refuse(asked(joining()), abi.encodeWithSelector(IFeeSponsor.DayIsFull.selector, account, today(), 40));

        later(1 days);
        askFor(joining());
    }

    function test_ValidatePaymasterUserOp_RevertWhen_TheDayHasPassed() public {
        askFor(joining());
        uint32 day = today();

        refuse(
            operation(address(account), joining(), abi.encodePacked(day - 1)),
            abi.encodeWithSelector(IFeeSponsor.DayPassed.selector, day - 1, day)
        );
    }

    function test_AnInvitation_ShouldPayForTheFirstWhoUsesIt() public {
        uint48 until = uint48(block.timestamp + 2 hours);
        address first = guest(SALT);
        bytes memory sponsorData = invitation(INVITED, until, OFFICIAL);

        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.InvitationUsed(INVITED, first, until);
        eq(uint48(ask(operation(first, joining(), sponsorData), 0) >> 160), until);
        (, uint16 count, uint48 invitedUntil) = sponsor.tallyOf(first);
        eq(count, 1);
        eq(invitedUntil, until);
        eq(uint48(ask(operation(first, joining(), abi.encodePacked(today())), 0) >> 160), until);
        refuse(
            operation(guest(bytes32(uint256(1))), joining(), sponsorData),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
    }

    function test_AnInvitation_ShouldPayFiveTimesADay() public {
        address first = guest(SALT);
        ask(operation(first, joining(), invitation(INVITED, uint48(block.timestamp + 7 days), OFFICIAL)), 0);
        for (uint256 i = 1; i < 5; ++i) ask(operation(first, joining(), abi.encodePacked(today())), 0);

        refuse(
            operation(first, joining(), abi.encodePacked(today())),
            abi.encodeWithSelector(IFeeSponsor.DayIsFull.selector, first, today(), 5)
        );
    }

    function test_AnInvitation_ShouldFirstPayWithinTheTermOfWhoSignedIt() public {
        uint256 signer = uint256(keccak256("official of next week"));
        vm.prank(official);
        coin.grantStaff(vm.addr(signer), Role.Office, MUNICIPALITY, uint40(block.timestamp + 25 hours), 0, TEAM);
        bytes memory given = invitation(INVITED, uint48(block.timestamp + 7 days), signer);
        assembly ("memory-safe") {
            let day := add(given, 4)
            mstore(day, add(mload(day), 1))
        }

        uint256 validationData = ask(operation(guest(SALT), joining(), given), 0);

        eq(uint48(validationData >> 208), block.timestamp + 24 hours - 1 minutes);
        eq(uint48(validationData >> 160), block.timestamp + 25 hours);
    }

    function test_AnInvitation_RevertWhen_ItHasNoEnd() public {
        refuse(
            operation(guest(SALT), joining(), invitation(INVITED, 0, OFFICIAL)),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
    }

    function test_HashInvitation_ShouldBeOfThisSponsorAndChainAlone() public view {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("FeeSponsor"),
                keccak256("1"),
                block.chainid,
                address(sponsor)
            )
        );
        bytes32 message = keccak256(abi.encode(keccak256("Invitation(bytes32 id,uint48 until)"), INVITED, 7));

        yes(sponsor.hashInvitation(INVITED, 7) == keccak256(abi.encodePacked("\x19\x01", domain, message)));
    }

    function test_AnInvitation_RevertWhen_NoOfficialSignedIt() public {
        uint48 until = uint48(block.timestamp + 1 days);

        refuse(
            operation(guest(SALT), joining(), invitation(INVITED, until, THIEF)),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
        grant(vm.addr(THIEF), Role.Second, MUNICIPALITY, 0);
        refuse(
            operation(guest(SALT), joining(), invitation(INVITED, until, THIEF)),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
    }

    function test_RevokeInvitation_ShouldBeForOfficeAndEndWhatWasUsedOrNot() public {
        uint48 until = uint48(block.timestamp + 1 days);
        address first = guest(SALT);
        bytes memory sponsorData = invitation(INVITED, until, OFFICIAL);
        ask(operation(first, joining(), sponsorData), 0);

        revoke(INVITED, first);

        refuse(
            operation(first, joining(), abi.encodePacked(today())),
            abi.encodeWithSelector(IFeeSponsor.NotInvited.selector, first)
        );
        refuse(
            operation(first, joining(), sponsorData),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, INVITED)
        );
        bytes memory unused = invitation(WORDS, until, OFFICIAL);
        revoke(WORDS, address(0));
        revoke(WORDS, address(1));
        refuse(
            operation(first, joining(), unused),
            abi.encodeWithSelector(IFeeSponsor.InvitationInvalid.selector, WORDS)
        );
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ILedger.RoleNeeded.selector, stranger, Role.Office));
        sponsor.revokeInvitation(INVITED);
    }

    /// @param used By whom; 1 where it was revoked before.
    function revoke(bytes32 id, address used) private {
        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.InvitationRevoked(id, used, official);
        vm.prank(official);
        sponsor.revokeInvitation(id);
    }
}
