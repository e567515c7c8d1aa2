// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ISocialAccount} from "../../../contracts/accounts/ISocialAccount.sol";
import {ISocialAccountFactory} from "../../../contracts/accounts/ISocialAccountFactory.sol";
import {IKeys} from "../../../contracts/accounts/keys/IKeys.sol";
import {SocialAccount} from "../../../contracts/accounts/SocialAccount.sol";
import {Accounts} from "./Accounts.sol";

contract SocialAccountFactoryTest is Accounts {
    function testFuzz_Create_For_AnySignerSaltAndCaller(bytes20 signer, bytes32 salt, address anyone) public {
        signer = bytes20(uint160(within(uint160(signer), 1 << 17, type(uint160).max)));
        bytes memory first = abi.encodePacked(signer);
        address told = factory.addressOf(first, salt);

        vm.expectEmit(address(factory));
        emit ISocialAccountFactory.AccountCreated(told, first, salt);
        vm.prank(anyone);
        SocialAccount made = SocialAccount(payable(factory.create(first, salt)));

        same(address(made), told);
        yes(made.isSigner(first));
        eq(made.signers().length, 1);
        yes(told.codehash == factory.codeHash());
    }

    function testFuzz_Create_For_AnotherSigner(bytes32 salt) public view {
        no(factory.addressOf(key(PHONE), salt) == factory.addressOf(key(THIEF), salt));
        no(factory.addressOf(key(PHONE), salt) == factory.addressOf("", salt));
    }

    function test_Create_Given_TheAccountIsThere() public {
        same(factory.create(key(PHONE), SALT), address(account));
        eq(account.signers().length, 1);
    }

    function testFuzz_Create_RevertFor_AnySignerThatIsNone(bytes32 word, uint8 length) public {
        bytes memory signer = abi.encodePacked(word);
        length = uint8(within(length, 1, 19));
        assembly ("memory-safe") {
            mstore(signer, length)
        }

        vm.expectRevert(abi.encodeWithSelector(IKeys.SignerInvalid.selector, signer));
        factory.create(signer, SALT);
    }

    function test_Create_When_ThereIsNoSigner() public {
        SocialAccount made = SocialAccount(payable(factory.create("", SALT)));

        eq(made.signers().length, 0);
    }

    function test_Passkeys_ShouldBeTheVerifierOfPasskeys() public view {
        same(factory.passkeys(), address(passkeys));
        same(factory.governor(), timelock);
        same(address(factory.ledger()), address(coin));
    }

    function test_CodeHash_When_SomebodyCopiesAnAccount() public {
        SocialAccount copy = SocialAccount(payable(Clones.clone(factory.implementation())));
        yes(address(copy).codehash == factory.codeHash());

        vm.expectRevert(abi.encodeWithSelector(ISocialAccount.FactoryNeeded.selector, address(this)));
        copy.initialize(key(THIEF));
        eq(copy.signers().length, 0);
    }

    function test_Implementation_ShouldBelongToNobody() public {
        SocialAccount implementation = SocialAccount(payable(factory.implementation()));

        vm.expectRevert(abi.encodeWithSelector(ISocialAccount.FactoryNeeded.selector, address(this)));
        implementation.initialize(key(THIEF));
        no(implementation.isSigner(key(THIEF)));
    }
}
