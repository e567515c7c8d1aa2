// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {IFeeSponsor, Payable, Sponsored as Kind} from "../../../../contracts/accounts/sponsor/IFeeSponsor.sol";
import {Sponsored} from "../Sponsored.sol";

contract PurseTest is Sponsored {
    function test_ValidatePaymasterUserOp_RevertWhen_OneOperationIsTooDear() public {
        PackedUserOperation memory op = asked(joining());

        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(abi.encodeWithSelector(IFeeSponsor.CallTooDear.selector, MOST + 1, MOST));
        sponsor.validatePaymasterUserOp(op, 0, MOST + 1);
    }

    function test_ValidatePaymasterUserOp_ShouldKeepTheLastFifthForEssentialCalls() public {
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

    function test_Fill_ShouldAddToThePurseWhoeverFillsIt() public {
        vm.deal(stranger, 1 ether);

        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.PurseFilled(1.5 ether, 1.5 ether);
        vm.prank(stranger);
        sponsor.fill{value: 0.5 ether}();

        (uint256 left, uint256 full, uint256 spent) = sponsor.purse();
        eq(left, 1.5 ether);
        eq(full, 1.5 ether);
        eq(spent, 0);
    }

    function test_Sync_ShouldWarnWhenItRunsLow() public {
        vm.prank(address(sponsor));
        ENTRY_POINT.withdrawTo(payable(stranger), 0.61 ether);

        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.PurseRunsLow(0.39 ether, 1 ether);
        sponsor.sync();
    }

    function test_Withdraw_ShouldTakeOutAndBeFullWithWhatIsLeft() public {
        vm.prank(timelock);
        sponsor.withdraw(payable(partner), 0.4 ether);

        eq(partner.balance, 0.4 ether);
        (uint256 left, uint256 full, ) = sponsor.purse();
        eq(left, 0.6 ether);
        eq(full, 0.6 ether);
    }

    function test_SetMostPerCall_ShouldCountFromThenOn() public {
        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.MostPerCallSet(MOST, 0.02 ether);
        vm.prank(timelock);
        sponsor.setMostPerCall(0.02 ether);

        eq(sponsor.mostPerCall(), 0.02 ether);
        ask(asked(joining()), 0.02 ether);
    }

    function test_AddStakeUnlockStakeWithdrawStake_ShouldGiveTheStakeBackAfterADay() public {
        vm.deal(timelock, 1 ether);
        vm.prank(timelock);
        sponsor.addStake{value: 0.2 ether}();
        vm.prank(timelock);
        sponsor.unlockStake();
        later(1 days);
        vm.prank(timelock);
        sponsor.withdrawStake(payable(neighbour));

        eq(neighbour.balance, 0.3 ether);
    }

    function test_Settings_RevertWhen_TheCallerIsNotTheTimelock() public {
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
}
