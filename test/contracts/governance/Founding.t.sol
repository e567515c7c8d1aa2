// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Founding} from "../../../contracts/governance/Founding.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Role} from "../../../contracts/ledger/Records.sol";
import {Founded} from "../Founded.sol";

contract FoundingTest is Founded {
    uint16 private constant JANUARY = 2026 * 12;

    uint64 private constant SETTINGS = 1;
    uint64 private constant GUARDIAN = 2;

    /// @dev At once, where it has it at all.
    function hasRole(uint64 role, address account) private view returns (bool member) {
        uint32 delay;
        (member, delay) = manager.hasRole(role, account);
        eq(delay, 0);
    }

    function roleOf(address target, bytes4 selector) private view returns (uint64) {
        return manager.getTargetFunctionRole(target, selector);
    }

    /// @dev January's limits, from the timelock's point of view.
    function lower() private pure returns (bytes memory) {
        return abi.encodeCall(ILedger.setLimits, (JANUARY, 210_00, 2_100_00));
    }

    // ------------------------------------------------------------ found

    function test_Found_RevertWhen_TheCallerDidNotDeployIt() public {
        Founding fresh = new Founding(municipality);

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Founding.NotFounder.selector, stranger));
        fresh.found(coin, goals, register, redemptions, operator);
    }

    function test_Found_RevertGiven_ItWasFoundedBefore() public {
        vm.expectRevert(Founding.AlreadyFounded.selector);
        founding.found(coin, goals, register, redemptions, operator);
    }

    function test_Found_ShouldOpenTheDesks() public view {
        yes(coin.desk(address(goals)).open);
        yes(coin.desk(address(goals)).kind == DeskKind.Goals);
        yes(coin.desk(address(redemptions)).open);
        yes(coin.desk(address(redemptions)).kind == DeskKind.Redemptions);
        same(register.redemptions(), address(redemptions));
    }

    function test_Found_ShouldWireEachSettingToItsRoleAndNothingElse() public view {
        eq(roleOf(address(coin), ILedger.setDesk.selector), SETTINGS);
        eq(roleOf(address(coin), ILedger.setLimits.selector), SETTINGS);
        eq(roleOf(address(coin), ILedger.setSecondThreshold.selector), SETTINGS);
        eq(roleOf(address(coin), ILedger.appointOffice.selector), SETTINGS);
        eq(roleOf(address(coin), ILedger.unhalt.selector), SETTINGS);
        eq(roleOf(address(coin), ILedger.halt.selector), GUARDIAN);
        eq(roleOf(address(register), register.setRedemptions.selector), SETTINGS);
        eq(roleOf(address(coin), bytes4(0)), manager.ADMIN_ROLE());
        eq(roleOf(address(register), bytes4(0)), manager.ADMIN_ROLE());
    }

    function test_Found_ShouldNameItsRoles() public {
        deploy();

        vm.expectEmit(address(manager));
        emit IAccessManager.RoleLabel(SETTINGS, "SETTINGS");
        vm.expectEmit(address(manager));
        emit IAccessManager.RoleLabel(GUARDIAN, "GUARDIAN");
        founding.found(coin, goals, register, redemptions, operator);

        eq(founding.SETTINGS(), SETTINGS);
        eq(founding.GUARDIAN(), GUARDIAN);
    }

    function test_Found_ShouldLeaveTheTimelockAsTheManagersOnlyAdmin() public view {
        uint64 admin = manager.ADMIN_ROLE();

        yes(hasRole(admin, address(timelock)));
        yes(hasRole(SETTINGS, address(timelock)));
        yes(hasRole(GUARDIAN, address(guardian)));
        no(hasRole(GUARDIAN, address(timelock)));
        no(hasRole(SETTINGS, address(guardian)));
        no(hasRole(admin, address(guardian)));
        no(hasRole(admin, municipality));
    }

    function test_Found_ShouldLeaveTheTimelockToTheMunicipalityTheGuardianAndItself() public view {
        yes(timelock.hasRole(timelock.PROPOSER_ROLE(), municipality));
        no(timelock.hasRole(timelock.PROPOSER_ROLE(), address(0)));
        yes(timelock.hasRole(timelock.CANCELLER_ROLE(), address(guardian)));
        yes(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
        yes(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)));
        eq(timelock.getMinDelay(), 7 days);
        same(guardian.operator(), operator);
    }

    function test_Found_ShouldGiveNoRightToItselfAndToTheDeployer() public view {
        for (uint64 role = 0; role <= GUARDIAN; ++role) {
            no(hasRole(role, address(founding)));
            no(hasRole(role, address(this)));
        }
        bytes32[4] memory roles = [
            timelock.DEFAULT_ADMIN_ROLE(),
            timelock.PROPOSER_ROLE(),
            timelock.CANCELLER_ROLE(),
            timelock.EXECUTOR_ROLE()
        ];
        for (uint256 i = 0; i < roles.length; ++i) {
            no(timelock.hasRole(roles[i], address(founding)));
            no(timelock.hasRole(roles[i], address(this)));
        }
    }

    // ------------------------------------------------------------ a setting

    function test_ASetting_RevertGiven_SevenDaysHaveNotPassed() public {
        schedule(address(coin), lower());

        later(7 days - 1);
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                timelock.hashOperation(address(coin), 0, lower(), 0, 0),
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
        timelock.execute(address(coin), 0, lower(), 0, 0);
    }

    function test_ASetting_ShouldChangeWhoeverCarriesItOut() public {
        schedule(address(coin), lower());

        later(7 days);
        vm.prank(stranger);
        timelock.execute(address(coin), 0, lower(), 0, 0);

        (uint32 month, ) = coin.limits();
        eq(month, 210_00);
    }

    function test_ASetting_ShouldBeOpenToTheTimelockEachOfThem() public {
        govern(address(coin), abi.encodeCall(ILedger.appointOffice, (stranger, 1, 2_000_000_000)));
        govern(address(coin), abi.encodeCall(ILedger.setDesk, (stranger, DeskKind.Goals, true)));
        govern(address(coin), abi.encodeCall(ILedger.setSecondThreshold, (100_00)));
        govern(address(register), abi.encodeCall(register.setRedemptions, (stranger)));
        vm.prank(operator);
        guardian.halt();
        govern(address(coin), abi.encodeCall(ILedger.unhalt, ()));

        yes(coin.hasRole(stranger, Role.Office));
        yes(coin.desk(stranger).open);
        eq(coin.secondThreshold(), 100_00);
        same(register.redemptions(), stranger);
        eq(coin.haltedUntil(), block.timestamp);
    }
}
