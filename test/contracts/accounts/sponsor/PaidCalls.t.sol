// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {Calls} from "../../../../contracts/accounts/Calls.sol";
import {IFeeSponsor, Sponsored as Kind} from "../../../../contracts/accounts/sponsor/IFeeSponsor.sol";
import {Sponsored} from "../Sponsored.sol";

contract PaidCallsTest is Sponsored {
    function refused(address target, bytes4 selector, uint256 value) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IFeeSponsor.CallRefused.selector, target, selector, value);
    }

    function test_ValidatePaymasterUserOp_RevertWhen_ACallIsNotOnTheList() public {
        refuse(
            asked(batch(address(coin), abi.encodeCall(coin.quit, ()))),
            refused(address(coin), coin.quit.selector, 0)
        );
        refuse(asked(batch(stranger, hex"12345678")), refused(stranger, 0x12345678, 0));
        bytes memory nested = abi.encodeCall(account.execute, (BATCH, joining()));
        refuse(asked(batch(address(0), nested)), refused(address(account), account.execute.selector, 0));
    }

    function test_ValidatePaymasterUserOp_RevertWhen_OneOfABatchIsNot() public {
        Execution[] memory calls = new Execution[](2);
        calls[0] = Execution(address(coin), 0, abi.encodeCall(coin.pause, ()));
        calls[1] = Execution(stranger, 0, "");

        refuse(asked(abi.encode(calls)), refused(stranger, 0, 0));
    }

    /// @dev Where the purse is kept for essential calls, a batch is worth its least, and nothing is worth little.
    function test_ValidatePaymasterUserOp_When_ABatchMixesThem() public {
        Execution[] memory calls = new Execution[](2);
        calls[0] = Execution(address(coin), 0, abi.encodeCall(coin.participate, (WORDS)));
        calls[1] = Execution(address(coin), 0, abi.encodeCall(coin.pause, ()));
        vm.prank(address(sponsor));
        ENTRY_POINT.withdrawTo(payable(stranger), 0.8 ether);
        sponsor.sync();

        bytes memory tooSmall = abi.encodeWithSelector(IFeeSponsor.PurseTooSmall.selector, 0.001 ether, 0.2 ether);
        refuse(asked(abi.encode(calls)), tooSmall);
        (calls[0], calls[1]) = (calls[1], calls[0]);
        refuse(asked(abi.encode(calls)), tooSmall);
        refuse(asked(abi.encode(new Execution[](0))), tooSmall);
        calls[1] = calls[0];
        askFor(abi.encode(calls));
    }

    function test_ValidatePaymasterUserOp_When_OurFactoryMakesTheAccount() public {
        PackedUserOperation memory op = asked(joining());
        op.initCode = abi.encodePacked(factory, "a call");

        ask(op, 0);
    }

    function test_ValidatePaymasterUserOp_RevertWhen_MoneyGoesAlong() public {
        Execution[] memory calls = new Execution[](1);
        calls[0] = Execution(address(coin), 1, abi.encodeCall(coin.pause, ()));

        refuse(asked(abi.encode(calls)), refused(address(coin), coin.pause.selector, 1));
    }

    function test_ValidatePaymasterUserOp_RevertWhen_ItIsNoBatch() public {
        PackedUserOperation memory op = asked(joining());
        op.callData = abi.encodeCall(account.stopRecovery, ());

        refuse(op, abi.encodeWithSelector(Calls.NotABatch.selector, account.stopRecovery.selector));
    }

    function test_ValidatePaymasterUserOp_RevertWhen_TheAccountOrItsFactoryIsNotOurs() public {
        PackedUserOperation memory op = operation(stranger, joining(), abi.encodePacked(today()));
        refuse(op, abi.encodeWithSelector(IFeeSponsor.NotOurAccount.selector, stranger));
        op = asked(joining());
        op.initCode = abi.encodePacked(stranger);
        refuse(op, abi.encodeWithSelector(IFeeSponsor.FactoryUnknown.selector, stranger));
    }

    function test_KindOf_ShouldKnowCallsToEveryAccountOfTheFactory() public {
        yes(sponsor.kindOf(guest(SALT), account.stopRecovery.selector) == Kind.Essential);
        yes(sponsor.kindOf(stranger, account.stopRecovery.selector) == Kind.None);
        yes(sponsor.kindOf(address(sponsor), sponsor.revokeInvitation.selector) == Kind.Ordinary);
    }
}
