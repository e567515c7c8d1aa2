// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IPaymaster, PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {FeeSponsor} from "../../../../contracts/accounts/FeeSponsor.sol";
import {IFeeSponsor, Payable, Sponsored as Kind} from "../../../../contracts/accounts/sponsor/IFeeSponsor.sol";
import {Log} from "../../Vm.sol";
import {Sponsored} from "../Sponsored.sol";

contract PurseTest is Sponsored {
    /// @dev As a fee: it leaves the deposit, and the sponsor is not told.
    function pay(uint256 amount) private {
        vm.prank(address(sponsor));
        ENTRY_POINT.withdrawTo(payable(stranger), amount);
    }

    function purseIs(uint256 left, uint256 full, uint256 spent) private view {
        (uint256 isLeft, uint256 isFull, uint256 isSpent) = sponsor.purse();
        eq(isLeft, left);
        eq(isFull, full);
        eq(isSpent, spent);
    }

    /// @dev The purse is looked at, and its owner warned or not.
    function syncs(bool warned) private {
        vm.recordLogs();
        sponsor.sync();
        Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, warned ? 2 : 1);
        yes((logs[0].topics[0] == IFeeSponsor.PurseRunsLow.selector) == warned);
    }

    function test_ItsMaking_ShouldStakeWhatItIsGiven() public {
        for (uint112 given = 0; given < 2; ++given) {
            FeeSponsor made = new FeeSponsor{value: given}(factory, MOST, new Payable[](0));
            bytes memory asking = abi.encodeWithSignature("getDepositInfo(address)", made);
            (, bytes memory answer) = address(ENTRY_POINT).staticcall(asking);
            (, bool staked, uint112 stake, , ) = abi.decode(answer, (uint256, bool, uint112, uint32, uint48));

            yes(staked == (given > 0));
            eq(stake, given);
        }
    }

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

    /// @dev 20,000 gas is what the sponsor's own look costs.
    function test_PostOp_ShouldCountWhatTheEntryPointGivesBackAfterwards() public {
        pay(0.01 ether + 1);

        vm.prank(address(ENTRY_POINT));
        sponsor.postOp(IPaymaster.PostOpMode.opSucceeded, abi.encode(0.01 ether), 0.003 ether, 10 gwei);
        purseIs(0.9968 ether - 1 gwei, 1 ether, 0.0032 ether + 1 gwei);

        vm.prank(address(ENTRY_POINT));
        sponsor.postOp(IPaymaster.PostOpMode.opReverted, abi.encode(0.01 ether), 0.01 ether, 10 gwei);
        purseIs(0.99 ether - 1 gwei, 1 ether, 0.01 ether + 1 gwei);
    }

    function test_Purse_Given_TheMonthIsOver() public {
        pay(0.1 ether);
        sponsor.sync();
        purseIs(0.9 ether, 1 ether, 0.1 ether);

        later(31 days);
        purseIs(0.9 ether, 1 ether, 0);
        pay(0.2 ether);
        sponsor.sync();
        purseIs(0.7 ether, 1 ether, 0.2 ether);
    }

    function test_Fill_ShouldCountWhatWasSpentBefore() public {
        pay(0.5 ether + 1);

        vm.expectEmit(address(sponsor));
        emit IFeeSponsor.PurseFilled(0.6 ether - 1 gwei, 1 ether);
        sponsor.fill{value: 0.1 ether}();

        purseIs(0.6 ether - 1 gwei, 1 ether, 0.5 ether + 1 gwei);
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

    /// @dev At two fifths it does not run low yet; and one warning is enough.
    function test_Sync_ShouldWarnBelowTwoFifthsAndOnce() public {
        pay(0.6 ether);
        syncs(false);
        pay(1);
        syncs(true);
        syncs(false);

        purseIs(0.4 ether - 1 gwei, 1 ether, 0.6 ether + 1 gwei);
    }

    function test_Sync_Given_ADepositFromOutside() public {
        pay(0.2 ether);
        ENTRY_POINT.depositTo{value: 0.3 ether}(address(sponsor));

        sponsor.sync();

        purseIs(1.1 ether, 1.1 ether, 0);
    }

    function test_Withdraw_ShouldCountWhatWasSpentBefore() public {
        pay(0.1 ether + 1);

        vm.prank(timelock);
        sponsor.withdraw(payable(partner), 0.4 ether);
        purseIs(0.5 ether - 1 gwei, 0.5 ether - 1 gwei, 0.1 ether + 1 gwei);

        vm.prank(timelock);
        sponsor.withdraw(payable(partner), 0.5 ether - 1);
        purseIs(0, 0, 0.1 ether + 1 gwei);
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
        later(1 days - 1);
        vm.prank(timelock);
        (bool done, ) = address(sponsor).call(abi.encodeCall(sponsor.withdrawStake, (payable(neighbour))));
        no(done);
        later(1);
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
