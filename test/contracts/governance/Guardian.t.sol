// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Guardian} from "../../../contracts/governance/Guardian.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {Founded} from "../Founded.sol";

contract GuardianTest is Founded {
    bytes32 private constant BEFORE = keccak256("the operation before");
    bytes32 private constant SALT = keccak256("salt");

    function raise() private pure returns (bytes memory) {
        return abi.encodeCall(ILedger.setLimits, (30_000, 1, 1));
    }

    function unhalt() private pure returns (bytes memory) {
        return abi.encodeCall(ILedger.unhalt, ());
    }

    function isPending(address target, bytes memory payload) private view returns (bool) {
        return timelock.isOperationPending(timelock.hashOperation(target, 0, payload, 0, 0));
    }

    function cancelOne(address target, bytes memory payload) private {
        vm.prank(operator);
        guardian.cancelOne(target, 0, payload, 0, 0);
    }

    /// @dev Schedules a call and shows that the guardian has no say in it.
    function spares(address target, bytes memory payload) private {
        schedule(target, payload);
        bytes32 id = timelock.hashOperation(target, 0, payload, 0, 0);

        vm.expectRevert(abi.encodeWithSelector(Guardian.NotCancellable.selector, id));
        cancelOne(target, payload);
        yes(isPending(target, payload));
    }

    /// @dev Schedules a call and shows that the guardian can cancel it.
    function cancels(address target, bytes memory payload) private {
        schedule(target, payload);
        cancelOne(target, payload);
        no(isPending(target, payload));
    }

    // ------------------------------------------------------------ halt

    function test_Halt_RevertWhen_TheCallerIsNotTheOperator() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotOperator.selector, stranger));
        guardian.halt();
    }

    function test_Halt_ShouldHaltTheCoin() public {
        vm.prank(operator);
        guardian.halt();
        eq(coin.haltedUntil(), block.timestamp + 7 days);
    }

    // ------------------------------------------------------------ cancel

    function test_CancelOne_RevertWhen_TheCallerIsNotTheOperator() public {
        schedule(address(coin), raise());

        vm.prank(municipality);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotOperator.selector, municipality));
        guardian.cancelOne(address(coin), 0, raise(), 0, 0);
        yes(isPending(address(coin), raise()));
    }

    function test_CancelOne_ShouldCancelAChangeOfSettings() public {
        cancels(address(coin), raise());
    }

    function test_CancelOne_When_ItFollowsAnotherWithASalt() public {
        schedule(address(coin), raise());
        vm.prank(municipality);
        timelock.schedule(address(coin), 0, raise(), BEFORE, SALT, 7 days);

        vm.prank(operator);
        guardian.cancelOne(address(coin), 0, raise(), BEFORE, SALT);

        no(timelock.isOperationPending(timelock.hashOperation(address(coin), 0, raise(), BEFORE, SALT)));
        yes(isPending(address(coin), raise()));
    }

    function test_CancelOne_RevertWhen_ItIsAnUnhalt() public {
        spares(address(coin), unhalt());
    }

    function test_CancelOne_RevertWhen_ItNamesAnotherOperator() public {
        spares(address(guardian), abi.encodeCall(Guardian.setOperator, (stranger)));
    }

    function test_CancelOne_RevertWhen_ItRemovesTheGuardianFromTheTimelock() public {
        bytes32 role = timelock.CANCELLER_ROLE();
        spares(address(timelock), abi.encodeCall(IAccessControl.revokeRole, (role, address(guardian))));
    }

    function test_CancelOne_RevertWhen_ItRemovesTheGuardianFromTheManager() public {
        uint64 role = founding.GUARDIAN();
        spares(address(manager), abi.encodeCall(IAccessManager.revokeRole, (role, address(guardian))));
    }

    function test_CancelOne_When_ItRemovesAnother() public {
        bytes32 proposer = timelock.PROPOSER_ROLE();
        uint64 admin = manager.ADMIN_ROLE();
        cancels(address(timelock), abi.encodeCall(IAccessControl.revokeRole, (proposer, municipality)));
        cancels(address(manager), abi.encodeCall(IAccessManager.revokeRole, (admin, address(timelock))));
    }

    function test_CancelOne_When_ItOnlyLooksLikeOneOfThese() public {
        bytes memory dirty = abi.encodePacked(
            IAccessManager.revokeRole.selector,
            uint256(2),
            (uint256(1) << 255) | uint160(address(guardian))
        );
        cancels(address(manager), dirty);
        cancels(address(manager), abi.encodePacked(IAccessManager.revokeRole.selector));
        cancels(stranger, unhalt());
        cancels(stranger, abi.encodeCall(IAccessManager.revokeRole, (2, address(guardian))));
        cancels(address(guardian), abi.encodeCall(Guardian.halt, ()));
        cancels(address(timelock), abi.encodeCall(timelock.updateDelay, (0)));
        cancels(address(coin), "");
    }

    function test_Cancel_RevertWhen_TheCallerIsNotTheOperator() public {
        vm.prank(municipality);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotOperator.selector, municipality));
        guardian.cancel(new address[](0), new uint256[](0), new bytes[](0), 0, 0);
    }

    /// @dev Schedules two calls after an operation, with a salt, and shows that the guardian can cancel them.
    function cancelsBatch(bytes memory one, bytes memory two) private {
        address[] memory targets = new address[](2);
        bytes[] memory payloads = new bytes[](2);
        (targets[0], targets[1]) = (address(coin), address(coin));
        (payloads[0], payloads[1]) = (one, two);
        bytes32 id = timelock.hashOperationBatch(targets, new uint256[](2), payloads, BEFORE, SALT);
        vm.prank(municipality);
        timelock.scheduleBatch(targets, new uint256[](2), payloads, BEFORE, SALT, 7 days);

        vm.prank(operator);
        guardian.cancel(targets, new uint256[](2), payloads, BEFORE, SALT);

        no(timelock.isOperationPending(id));
    }

    function test_Cancel_When_AnythingElseHidesInABatchOfTheseLast() public {
        cancelsBatch(unhalt(), raise());
    }

    function test_Cancel_When_AnythingElseHidesInABatchOfTheseFirst() public {
        cancelsBatch(raise(), unhalt());
    }

    function test_Cancel_RevertWhen_ABatchHoldsNothingButThese() public {
        address[] memory targets = new address[](2);
        bytes[] memory payloads = new bytes[](2);
        (targets[0], targets[1]) = (address(coin), address(guardian));
        (payloads[0], payloads[1]) = (unhalt(), abi.encodeCall(Guardian.setOperator, (stranger)));
        bytes32 id = timelock.hashOperationBatch(targets, new uint256[](2), payloads, 0, 0);

        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotCancellable.selector, id));
        guardian.cancel(targets, new uint256[](2), payloads, 0, 0);
    }

    // ------------------------------------------------------------ setOperator

    function test_SetOperator_RevertWhen_TheCallerIsNotTheTimelock() public {
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Guardian.NotTimelock.selector, operator));
        guardian.setOperator(stranger);
    }

    function test_SetOperator_ShouldNameAnotherOperator() public {
        bytes memory payload = abi.encodeCall(Guardian.setOperator, (stranger));
        schedule(address(guardian), payload);
        later(7 days);

        vm.expectEmit(address(guardian));
        emit Guardian.OperatorSet(operator, stranger);
        execute(address(guardian), payload);

        same(guardian.operator(), stranger);
    }
}
