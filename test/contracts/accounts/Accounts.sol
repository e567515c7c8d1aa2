// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/ERC4337Utils.sol";
import {Execution} from "@openzeppelin/contracts/account/utils/draft-ERC7579Utils.sol";
import {IEntryPoint} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {PasskeyVerifier} from "../../../contracts/accounts/keys/PasskeyVerifier.sol";
import {SocialAccount} from "../../../contracts/accounts/SocialAccount.sol";
import {SocialAccountFactory} from "../../../contracts/accounts/SocialAccountFactory.sol";
import {DeskKind, Role} from "../../../contracts/ledger/Records.sol";
import {Book} from "../Book.sol";

/// @notice A book whose resident has an account with a phone, and officials who may help. The signers here are addresses: a
/// test of the passkey itself is beside it. This test is the Goals and the Redemptions desk.
abstract contract Accounts is Book {
    IEntryPoint internal constant ENTRY_POINT = ERC4337Utils.ENTRYPOINT_V08;
    bytes32 internal constant BATCH = bytes32(bytes1(0x01));
    bytes32 internal constant SALT = 0;
    uint256 internal constant PHONE = uint256(keccak256("phone"));
    uint256 internal constant TABLET = uint256(keccak256("tablet"));
    uint256 internal constant NEW_PHONE = uint256(keccak256("new phone"));
    uint256 internal constant THIEF = uint256(keccak256("thief's phone"));

    address internal immutable timelock = who("timelock");
    address internal immutable otherSecond = who("second of welfare");

    PasskeyVerifier internal passkeys;
    SocialAccountFactory internal factory;
    SocialAccount internal account;
    uint256 internal offers;
    uint256 internal cancels;

    function setUp() public virtual override {
        super.setUp();
        grant(otherSecond, Role.Second, WELFARE, 0);
        grant(counsellor, Role.Counsellor, WELFARE, 0);
        later(7 days);
        coin.setDesk(address(this), DeskKind.Redemptions, true);
        passkeys = new PasskeyVerifier();
        factory = new SocialAccountFactory(coin, timelock, address(passkeys));
        account = SocialAccount(payable(factory.create(key(PHONE), SALT)));
        enrol(address(account), 0, GEITENKAMP);
    }

    /// @dev What the freeze looks for, on this desk.
    function offer(uint32, uint64, uint16) external returns (uint32) {
        require(msg.sender == address(account));
        ++offers;
        return 0;
    }

    /// @dev Another function of this desk, which a freeze lets through.
    function cancel(uint32) external {
        require(msg.sender == address(account));
        ++cancels;
    }

    /// @dev The signer that an address is.
    function key(uint256 secret) internal pure returns (bytes memory) {
        return abi.encodePacked(vm.addr(secret));
    }

    /// @dev A signature that says whose it is.
    function envelope(bytes memory signer, bytes memory proof) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(signer.length), signer, proof);
    }

    function signBy(uint256 secret, bytes32 hash) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, hash);
        return envelope(key(secret), abi.encodePacked(r, s, v));
    }

    function batch(address target, bytes memory callData) internal pure returns (bytes memory) {
        Execution[] memory calls = new Execution[](1);
        calls[0] = Execution(target, 0, callData);
        return abi.encode(calls);
    }

    function offerBatch() internal view returns (bytes memory) {
        return batch(address(this), abi.encodeCall(this.offer, (1, 1_00, 10_000)));
    }

    /// @dev The account does something, as after a valid signature.
    function does(bytes memory executionData) internal {
        vm.prank(address(ENTRY_POINT));
        account.execute(BATCH, executionData);
    }

    /// @dev The account does something to itself.
    function doesItself(bytes memory callData) internal {
        does(batch(address(account), callData));
    }

    function addTablet() internal {
        doesItself(abi.encodeCall(account.addSigner, (key(TABLET))));
        later(24 hours);
        account.finishSignerChange(key(TABLET));
    }

    function keysHash(bytes memory newSigner, bytes memory lostSigner) internal pure returns (bytes32) {
        return keccak256(abi.encode(newSigner, lostSigner));
    }

    function proposeRecovery(bytes memory newSigner, bytes memory lostSigner) internal returns (bytes32) {
        vm.prank(official);
        account.proposeRecovery(newSigner, lostSigner);
        return keysHash(newSigner, lostSigner);
    }

    function approveRecovery(bytes32 hash) internal {
        vm.prank(otherSecond);
        account.approveRecovery(hash);
    }

    function counselRecovery(bytes32 hash) internal {
        vm.prank(counsellor);
        account.counselRecovery(hash);
    }

    function makeStaff() internal {
        grant(address(account), Role.Mentor, WELFARE, NO_CEILING);
    }
}
