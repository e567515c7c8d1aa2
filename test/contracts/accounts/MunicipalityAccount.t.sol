// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Call, MunicipalityAccount} from "../../../contracts/accounts/MunicipalityAccount.sol";
import {Signers} from "./Signers.sol";

contract MunicipalityAccountTest is Signers {
    MunicipalityAccount private account;

    uint256 private _pings;

    error Refused();

    function ping() external payable {
        require(msg.sender == address(account), Refused());
        ++_pings;
    }

    function fail() external pure {
        revert Refused();
    }

    function setUp() public {
        account = new MunicipalityAccount(signerBytes(3), 2);
    }

    function pings(uint256 count) private view returns (Call[] memory calls) {
        calls = new Call[](count);
        for (uint256 i = 0; i < count; ++i) calls[i] = Call(address(this), 0, abi.encodeCall(this.ping, ()));
    }

    function refuse(Call[] memory calls, bytes memory signature) private {
        vm.expectRevert(abi.encodeWithSelector(MunicipalityAccount.SignaturesInvalid.selector, account.nonce()));
        account.execute(calls, signature);
    }

    function test_Execute_ShouldDoAllCallsWhoeverBringsTheSignatures() public {
        Call[] memory calls = pings(2);
        bytes memory signature = sign(account, calls, 0, 1);

        vm.expectEmit(address(account));
        emit MunicipalityAccount.Executed(0, account.hashCalls(calls));
        vm.prank(who("anyone"));
        account.execute(calls, signature);

        eq(_pings, 2);
        eq(account.nonce(), 1);
    }

    function test_Execute_RevertWhen_OneSigns() public {
        Call[] memory calls = pings(1);
        bytes[] memory one = new bytes[](1);
        bytes[] memory signatures = new bytes[](1);
        one[0] = signerBytes(1)[0];
        signatures[0] = signOne(account, calls, 0);

        refuse(calls, abi.encode(one, signatures));
    }

    function test_Execute_RevertWhen_OneSignsTwice() public {
        refuse(pings(1), sign(account, pings(1), 0, 0));
    }

    function test_Execute_RevertWhen_AStrangerSigns() public {
        refuse(pings(1), sign(account, pings(1), 0, 3));
    }

    function test_Execute_RevertWhen_OtherCallsWereSigned() public {
        refuse(pings(2), sign(account, pings(1), 0, 1));
    }

    function test_Execute_RevertWhen_ItWasSignedForAnotherAccount() public {
        MunicipalityAccount other = new MunicipalityAccount(signerBytes(3), 2);

        refuse(pings(1), sign(other, pings(1), 0, 1));
    }

    function test_Execute_RevertGiven_TheSignaturesWereUsed() public {
        Call[] memory calls = pings(1);
        bytes memory signature = sign(account, calls, 0, 1);
        account.execute(calls, signature);

        refuse(calls, signature);
        eq(_pings, 1);
    }

    function test_Execute_RevertWhen_ThereIsNoSignature() public {
        refuse(pings(1), "");
    }

    function test_Execute_When_OneCallFails() public {
        Call[] memory calls = pings(2);
        calls[1].data = abi.encodeCall(this.fail, ());
        bytes memory signature = sign(account, calls, 0, 1);

        vm.expectRevert(Refused.selector);
        account.execute(calls, signature);
        eq(_pings, 0);
        eq(account.nonce(), 0);
    }

    function test_ReplaceSigner_ShouldPutOneSignerInAnothersPlace() public {
        bytes[] memory four = signerBytes(4);
        Call[] memory calls = new Call[](1);
        calls[0] = Call(address(account), 0, abi.encodeCall(account.replaceSigner, (four[0], four[3])));
        account.execute(calls, sign(account, calls, 1, 2));

        no(account.isSigner(four[0]));
        yes(account.isSigner(four[3]));
        refuse(pings(1), sign(account, pings(1), 0, 1));
        account.execute(pings(1), sign(account, pings(1), 1, 3));
        eq(_pings, 1);
    }

    function test_ReplaceSigner_RevertWhen_TheCallerIsNotTheAccountItself() public {
        bytes[] memory four = signerBytes(4);

        vm.expectRevert(abi.encodeWithSelector(MunicipalityAccount.OnlyItself.selector, address(this)));
        account.replaceSigner(four[0], four[3]);
    }

    function test_HashCalls_ShouldBeTheHashThatEip712GivesOfAllCallsInTurn() public view {
        bytes32 typeHash = keccak256("Call(address to,uint256 value,bytes data)");
        Call[] memory calls = new Call[](2);
        calls[0] = Call(who("one"), 1, "first");
        calls[1] = Call(who("two"), 2, "next");
        bytes32 one = keccak256(abi.encode(typeHash, who("one"), 1, keccak256("first")));
        bytes32 two = keccak256(abi.encode(typeHash, who("two"), 2, keccak256("next")));

        eq(uint256(account.hashCalls(calls)), uint256(keccak256(abi.encodePacked(one, two))));
        eq(uint256(account.hashCalls(new Call[](0))), uint256(keccak256("")));
    }
}
