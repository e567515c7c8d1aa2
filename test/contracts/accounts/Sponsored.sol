// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {IEntryPointExtra} from "@openzeppelin/contracts/account/utils/ERC4337Utils.sol";
import {FeeSponsor} from "../../../contracts/accounts/FeeSponsor.sol";
import {Invitation, Payable, Sponsored as Kind} from "../../../contracts/accounts/sponsor/IFeeSponsor.sol";
import {Accounts} from "./Accounts.sol";

/// @notice A sponsor with 1 ether, at the EntryPoint as it was published. It pays for `participate` and `pause` (essential).
abstract contract Sponsored is Accounts {
    address private constant DEPLOYER = 0x4e59b44847b379578588920cA78FbF26c0B4956C;
    bytes private constant DEPLOYER_CODE =
        hex"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
    bytes32 private constant DEPLOYER_SALT = 0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9;
    uint256 internal constant MOST = 0.01 ether;

    FeeSponsor internal sponsor;

    error EntryPointMissing();

    function setUp() public virtual override {
        super.setUp();
        placeEntryPoint();
        Payable[] memory list = new Payable[](3);
        list[0] = Payable(address(coin), one(coin.participate.selector), Kind.Ordinary);
        list[1] = Payable(address(coin), one(coin.pause.selector), Kind.Essential);
        list[2] = Payable(factory.implementation(), one(account.stopRecovery.selector), Kind.Essential);
        vm.deal(address(this), 10 ether);
        sponsor = new FeeSponsor{value: 0.1 ether}(factory, MOST, list);
        sponsor.fill{value: 1 ether}();
    }

    function placeEntryPoint() private {
        vm.etch(DEPLOYER, DEPLOYER_CODE);
        string memory file = vm.readFile("node_modules/@account-abstraction/contracts/artifacts/EntryPoint.json");
        bytes memory code = vm.parseJsonBytes(file, ".bytecode");
        (bool made, ) = DEPLOYER.call(abi.encodePacked(DEPLOYER_SALT, code));
        require(made && address(ENTRY_POINT).code.length > 0, EntryPointMissing());
    }

    function one(bytes4 selector) internal pure returns (bytes4[] memory selectors) {
        selectors = new bytes4[](1);
        selectors[0] = selector;
    }

    function today() internal view returns (uint32) {
        return uint32(block.timestamp / 1 days);
    }

    function joining() internal view returns (bytes memory) {
        return batch(address(coin), abi.encodeCall(coin.participate, (WORDS)));
    }

    function pausing() internal view returns (bytes memory) {
        return batch(address(coin), abi.encodeCall(coin.pause, ()));
    }

    function operation(
        address sender,
        bytes memory executionData,
        bytes memory sponsorData
    ) internal view returns (PackedUserOperation memory op) {
        op.sender = sender;
        op.callData = abi.encodeCall(account.execute, (BATCH, executionData));
        op.accountGasLimits = bytes32((uint256(200_000) << 128) | 300_000);
        op.preVerificationGas = 50_000;
        op.gasFees = bytes32((uint256(1 gwei) << 128) | 1 gwei);
        op.paymasterAndData = abi.encodePacked(address(sponsor), uint128(200_000), uint128(60_000), sponsorData);
    }

    function asked(bytes memory executionData) internal view returns (PackedUserOperation memory) {
        return operation(address(account), executionData, abi.encodePacked(today()));
    }

    /// @dev An account that nobody enrolled.
    function guest(bytes32 salt) internal returns (address) {
        return factory.create(key(TABLET), salt);
    }

    /// @dev The sponsor is asked, as by the EntryPoint.
    function ask(PackedUserOperation memory op, uint256 cost) internal returns (uint256 validationData) {
        vm.prank(address(ENTRY_POINT));
        (, validationData) = sponsor.validatePaymasterUserOp(op, 0, cost);
    }

    function askFor(bytes memory executionData) internal returns (uint256) {
        return ask(asked(executionData), 0.001 ether);
    }

    function refuse(PackedUserOperation memory op, bytes memory reason) internal {
        vm.prank(address(ENTRY_POINT));
        vm.expectRevert(reason);
        sponsor.validatePaymasterUserOp(op, 0, 0.001 ether);
    }

    /// @dev Signed by the phone and brought to the EntryPoint by a bundler.
    function send(bytes memory executionData) internal {
        bring(signed(asked(executionData)));
    }

    function signed(PackedUserOperation memory op) internal view returns (PackedUserOperation memory) {
        op.nonce = ENTRY_POINT.getNonce(op.sender, 0);
        op.signature = signBy(PHONE, IEntryPointExtra(address(ENTRY_POINT)).getUserOpHash(op));
        return op;
    }

    function bring(PackedUserOperation memory op) internal {
        PackedUserOperation[] memory ops = new PackedUserOperation[](1);
        ops[0] = op;
        vm.prank(stranger, stranger);
        ENTRY_POINT.handleOps(ops, payable(stranger));
    }

    function invitation(bytes32 id, uint48 until, uint256 issuer) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(issuer, sponsor.hashInvitation(id, until));
        return abi.encodePacked(today(), abi.encode(Invitation(id, until, vm.addr(issuer), abi.encodePacked(r, s, v))));
    }
}
