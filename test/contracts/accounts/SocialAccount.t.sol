// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Account} from "@openzeppelin/contracts/account/Account.sol";
import {ERC7821} from "@openzeppelin/contracts/account/extensions/draft-ERC7821.sol";
import {Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {ISocialAccount} from "../../../contracts/accounts/ISocialAccount.sol";
import {SocialAccount} from "../../../contracts/accounts/SocialAccount.sol";
import {SocialAccountFactory} from "../../../contracts/accounts/SocialAccountFactory.sol";
import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {Accounts} from "./Accounts.sol";
import {Passkey} from "./Passkey.sol";

contract SocialAccountTest is Accounts, Passkey {
    bytes32 private constant HASH = keccak256("an operation");
    bytes4 private constant VALID = 0x1626ba7e;
    uint256 private constant FAILED = 1;

    /// @dev As a wallet that is a contract: an empty proof is its yes.
    function isValidSignature(bytes32, bytes calldata signature) external pure returns (bytes4) {
        return signature.length == 0 ? VALID : bytes4(0);
    }

    /// @dev As a verifier: a key is its own signature.
    function verify(bytes calldata publicKey, bytes32, bytes calldata signature) external pure returns (bytes4) {
        return keccak256(publicKey) == keccak256(signature) ? this.verify.selector : bytes4(0);
    }

    function validate(bytes memory callData, bytes memory signature) private returns (uint256) {
        PackedUserOperation memory op;
        op.sender = address(account);
        op.callData = callData;
        op.signature = signature;
        vm.prank(address(ENTRY_POINT));
        return account.validateUserOp(op, HASH, 0);
    }

    function pausing() private view returns (bytes memory) {
        bytes memory executionData = batch(address(coin), abi.encodeCall(coin.pause, ()));
        return abi.encodeCall(account.execute, (BATCH, executionData));
    }

    function stopping() private view returns (bytes memory) {
        bytes memory executionData = batch(address(account), abi.encodeCall(account.stopRecovery, ()));
        return abi.encodeCall(account.execute, (BATCH, executionData));
    }

    /// @dev The hash that a signature for `personal_sign` of `hash` is over, in an account's domain (ERC-7739).
    function personal(bytes32 hash, address of_, uint256 chainId) private pure returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("SocialAccount"),
                keccak256("1"),
                chainId,
                of_
            )
        );
        bytes32 message = keccak256(abi.encode(keccak256("PersonalSign(bytes prefixed)"), hash));
        return keccak256(abi.encodePacked("\x19\x01", domain, message));
    }

    function test_ValidateUserOp_When_OneSignerSigned() public {
        eq(validate(pausing(), signBy(PHONE, HASH)), 0);
    }

    function test_ValidateUserOp_When_APasskeySigned_ShouldSucceed() public {
        bytes memory signer = abi.encodePacked(passkeys, passkey(PHONE));
        account = SocialAccount(payable(factory.create(signer, SALT)));

        eq(validate(pausing(), envelope(signer, touch(PHONE, HASH))), 0);
        eq(validate(pausing(), envelope(signer, touch(PHONE, keccak256("other")))), FAILED);
        eq(validate(pausing(), envelope(signer, touch(THIEF, HASH))), FAILED);
    }

    /// @dev Its verifier is asked nothing: here it is not even there.
    function test_ValidateUserOp_When_APasskeySigned_ShouldCheckItInTheAccount() public {
        SocialAccountFactory other = new SocialAccountFactory(coin, timelock, stranger);
        bytes memory signer = abi.encodePacked(stranger, passkey(PHONE));
        account = SocialAccount(payable(other.create(signer, SALT)));

        eq(validate(pausing(), envelope(signer, touch(PHONE, HASH))), 0);
        eq(validate(pausing(), envelope(signer, touch(THIEF, HASH))), FAILED);
    }

    /// @dev An account that says yes to nothing at all, and a verifier that says yes to the words of a key.
    function test_ValidateUserOp_When_AnotherKindOfSignerSigned() public {
        bytes memory wallet = abi.encodePacked(address(this));
        account = SocialAccount(payable(factory.create(wallet, SALT)));
        eq(validate(pausing(), envelope(wallet, "")), 0);
        eq(validate(pausing(), envelope(wallet, "no")), FAILED);

        bytes memory signer = abi.encodePacked(address(this), "key");
        account = SocialAccount(payable(factory.create(signer, SALT)));
        eq(validate(pausing(), envelope(signer, "key")), 0);
        eq(validate(pausing(), envelope(signer, "other")), FAILED);
    }

    function test_ValidateUserOp_When_ItDoesNothing() public {
        bytes memory nothing = abi.encode(new Execution[](0));

        eq(validate(abi.encodeCall(account.execute, (BATCH, nothing)), signBy(PHONE, HASH)), 0);
    }

    function test_ValidateUserOp_When_AStrangerSigned() public {
        eq(validate(pausing(), signBy(THIEF, HASH)), FAILED);
        eq(validate(pausing(), envelope(key(PHONE), "")), FAILED);
    }

    function test_ValidateUserOp_When_NobodySigned() public {
        eq(validate(pausing(), envelope("", "")), FAILED);
        eq(validate(pausing(), ""), FAILED);
        account = SocialAccount(payable(factory.create("", SALT)));
        eq(validate(pausing(), envelope("", "")), FAILED);
    }

    function testFuzz_ValidateUserOp_For_AnyBitThatIsOther(uint256 bit) public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PHONE, HASH);
        bytes memory signature = abi.encodePacked(r, s, v);
        signature[(bit / 8) % 65] ^= bytes1(uint8(1 << (bit % 8)));

        eq(validate(pausing(), envelope(key(PHONE), signature)), FAILED);
    }

    function test_ValidateUserOp_When_TheSignatureIsMirrored() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PHONE, HASH);
        bytes32 mirrored = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(s));

        eq(
            validate(pausing(), envelope(key(PHONE), abi.encodePacked(r, mirrored, v == 27 ? uint8(28) : uint8(27)))),
            FAILED
        );
    }

    function test_ValidateUserOp_When_AnAnnouncedSignerSigned() public {
        doesItself(abi.encodeCall(account.addSigner, (key(TABLET))));
        uint256 from = block.timestamp + 24 hours;

        eq(validate(pausing(), signBy(TABLET, HASH)), from << 208);
        eq(validate(pausing(), signBy(TABLET, keccak256("other"))), (from << 208) | FAILED);
        doesItself(abi.encodeCall(account.stopSignerChange, (key(TABLET))));
        eq(validate(pausing(), signBy(TABLET, HASH)), FAILED);
    }

    function test_ValidateUserOp_When_ItStopsARecoveryAfterAStop_Given_TheSignerIsTheOneNamedLost() public {
        addTablet();
        later(30 days);
        approveRecovery(proposeRecovery(key(NEW_PHONE), key(PHONE)));
        eq(validate(stopping(), signBy(PHONE, HASH)), 0);
        doesItself(abi.encodeCall(account.stopRecovery, ()));
        proposeRecovery(key(NEW_PHONE), key(PHONE));

        eq(validate(stopping(), signBy(PHONE, HASH)), FAILED);
        eq(validate(abi.encodeCall(account.stopRecovery, ()), signBy(PHONE, HASH)), FAILED);
        bytes memory nested = abi.encodeCall(account.execute, (BATCH, batch(address(0), stopping())));
        eq(validate(nested, signBy(PHONE, HASH)), FAILED);
        eq(validate(pausing(), signBy(PHONE, HASH)), 0);
        bytes memory own = batch(address(0), abi.encodeCall(account.addSigner, (key(NEW_PHONE))));
        eq(validate(abi.encodeCall(account.execute, (BATCH, own)), signBy(PHONE, HASH)), 0);
        bytes memory elsewhere = batch(address(coin), abi.encodeCall(account.stopRecovery, ()));
        eq(validate(abi.encodeCall(account.execute, (BATCH, elsewhere)), signBy(PHONE, HASH)), 0);
        eq(validate(stopping(), signBy(TABLET, HASH)), 0);
    }

    function test_ValidateUserOp_When_ItStopsARecoveryAfterAStop_Given_TheSignerIsYoungerThan30Days() public {
        addTablet();
        approveRecovery(proposeRecovery(key(NEW_PHONE), key(PHONE)));
        doesItself(abi.encodeCall(account.stopRecovery, ()));
        proposeRecovery(key(NEW_PHONE), key(PHONE));

        eq(validate(stopping(), signBy(TABLET, HASH)), FAILED);
    }

    function test_ValidateUserOp_When_ItStopsARecoveryAfterAStop_Given_TheSignerIsOnlyAnnounced() public {
        approveRecovery(proposeRecovery(key(NEW_PHONE), key(PHONE)));
        doesItself(abi.encodeCall(account.stopRecovery, ()));
        doesItself(abi.encodeCall(account.addSigner, (key(THIEF))));
        proposeRecovery(key(NEW_PHONE), key(PHONE));
        uint256 from = block.timestamp + 24 hours;

        eq(validate(stopping(), signBy(THIEF, HASH)), (from << 208) | FAILED);
        eq(validate(pausing(), signBy(THIEF, HASH)), from << 208);
    }

    function testFuzz_ValidateUserOp_For_AnySignatureThatIsCutShort(uint256 length) public {
        bytes memory signature = signBy(PHONE, HASH);
        length = within(length, 0, signature.length - 1);
        assembly ("memory-safe") {
            mstore(signature, length)
        }

        eq(validate(pausing(), signature), FAILED);
    }

    function test_Execute_RevertWhen_TheCallerIsNotTheEntryPoint() public {
        bytes memory executionData = batch(address(coin), abi.encodeCall(coin.participate, (WORDS)));

        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(Account.AccountUnauthorized.selector, official));
        account.execute(BATCH, executionData);
        PackedUserOperation memory op;
        vm.expectRevert(abi.encodeWithSelector(Account.AccountUnauthorized.selector, address(this)));
        account.validateUserOp(op, HASH, 0);
    }

    function test_Execute_RevertWhen_TheModeIsAnother() public {
        bytes memory executionData = batch(address(coin), abi.encodeCall(coin.participate, (WORDS)));

        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(ERC7821.UnsupportedExecutionMode.selector);
        account.execute(0, executionData);
    }

    function test_Execute_RevertWhen_OneOfTheCallsFails() public {
        Execution[] memory calls = new Execution[](2);
        calls[0] = Execution(address(coin), 0, abi.encodeCall(coin.participate, (WORDS)));
        calls[1] = Execution(address(coin), 0, abi.encodeCall(coin.transfer, (stranger, 1)));
        (bool done, bytes memory reason) = address(coin).call(calls[1].callData);
        no(done);

        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(reason);
        account.execute(BATCH, abi.encode(calls));
        no(coin.person(address(account)).status == PersonStatus.Participating);
    }

    function test_Execute_ShouldDoTheBatch() public {
        does(batch(address(coin), abi.encodeCall(coin.participate, (WORDS))));

        yes(coin.person(address(account)).status == PersonStatus.Participating);
    }

    function test_IsValidSignature_ShouldBeForThisAccountChainAndMessageAlone() public {
        SocialAccount other = SocialAccount(payable(factory.create(key(PHONE), bytes32(uint256(1)))));
        bytes memory signature = signBy(PHONE, personal(HASH, address(account), block.chainid));

        yes(account.isValidSignature(HASH, signature) == VALID);
        no(other.isValidSignature(HASH, signature) == VALID);
        no(account.isValidSignature(keccak256("other"), signature) == VALID);
        bytes memory elsewhere = signBy(PHONE, personal(HASH, address(account), block.chainid + 1));
        no(account.isValidSignature(HASH, elsewhere) == VALID);
        no(account.isValidSignature(HASH, signBy(PHONE, HASH)) == VALID);
    }

    function test_IsValidSignature_When_TheSignerIsAnnouncedOrRemoved() public {
        doesItself(abi.encodeCall(account.addSigner, (key(TABLET))));
        bytes32 hash = personal(HASH, address(account), block.chainid);
        no(account.isValidSignature(HASH, signBy(TABLET, hash)) == VALID);
        later(24 hours);
        account.finishSignerChange(key(TABLET));
        yes(account.isValidSignature(HASH, signBy(TABLET, hash)) == VALID);
        doesItself(abi.encodeCall(account.removeSigner, (key(TABLET))));
        later(7 days);
        account.finishSignerChange(key(TABLET));

        no(account.isValidSignature(HASH, signBy(TABLET, hash)) == VALID);
    }

    function test_Initialize_RevertWhen_TheCallerIsNotTheFactory() public {
        vm.expectRevert(abi.encodeWithSelector(ISocialAccount.FactoryNeeded.selector, address(this)));
        account.initialize(key(THIEF));
    }
}
