// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {IFeeSponsor, Payable, Sponsored as Kind} from "../../../contracts/accounts/sponsor/IFeeSponsor.sol";
import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {Sponsored} from "./Sponsored.sol";

contract FeeSponsorTest is Sponsored {
    function test_AnOperation_ShouldRunAtTheEntryPointPaid() public {
        uint256 before = ENTRY_POINT.balanceOf(address(sponsor));

        send(joining());

        yes(coin.person(address(account)).status == PersonStatus.Participating);
        yes(ENTRY_POINT.balanceOf(address(sponsor)) < before);
        yes(stranger.balance > 0);
    }

    /// @dev What the EntryPoint took beforehand is handed on to the look at the purse.
    function test_AnOperation_ShouldLookAtThePurseOnceInEight() public {
        for (uint256 i = 0; i < 10; ++i) looks((uint160(address(account)) + today() + i) % 8 == 0);
        later(1 days);
        for (uint256 i = 0; i < 8; ++i) looks((uint160(address(account)) + today() + i) % 8 == 0);
    }

    function looks(bool due) private {
        PackedUserOperation memory op = asked(joining());
        vm.prank(address(ENTRY_POINT));
        (bytes memory context, ) = sponsor.validatePaymasterUserOp(op, 0, 0.001 ether);

        bytes memory expected = due ? abi.encode(0.001 ether) : bytes("");
        yes(keccak256(context) == keccak256(expected));
    }

    /// @dev Reverting calls are counted as others: a day's worth is all that can be burned, and the book stays true.
    function test_AnOperation_Given_AllOfADayRevert() public {
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

    function test_KindOf_ShouldPayForOneFunctionOfItsOwn() public view {
        yes(sponsor.kindOf(address(sponsor), sponsor.revokeInvitation.selector) == Kind.Ordinary);
        yes(sponsor.kindOf(address(sponsor), 0) == Kind.None);
    }

    function test_Allow_ShouldPayFromThenOn() public {
        refuse(
            asked(batch(stranger, hex"12345678")),
            abi.encodeWithSelector(IFeeSponsor.CallRefused.selector, stranger, bytes4(0x12345678), 0)
        );

        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.CallAllowed(stranger, 0x12345678, Kind.Ordinary);
        vm.prank(timelock);
        sponsor.allow(Payable(stranger, one(0x12345678), Kind.Ordinary));

        askFor(batch(stranger, hex"12345678"));
    }
}
