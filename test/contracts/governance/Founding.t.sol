// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Founding} from "../../../contracts/governance/Founding.sol";
import {ILedger} from "../../../contracts/ledger/ILedger.sol";
import {DeskKind, Role} from "../../../contracts/ledger/Records.sol";
import {Founded} from "../Founded.sol";

contract FoundingTest is Founded {
    uint16 private constant JANUARY = 2026 * 12;

    function hasRole(uint64 role, address account) private view returns (bool member) {
        (member, ) = manager.hasRole(role, account);
    }

    function test_Found_OpensTheDesks() public view {
        yes(coin.desk(address(goals)).open);
        yes(coin.desk(address(goals)).kind == DeskKind.Goals);
        yes(coin.desk(address(redemptions)).open);
        yes(coin.desk(address(redemptions)).kind == DeskKind.Redemptions);
        same(register.redemptions(), address(redemptions));
    }

    function test_Found_LeavesTheTimelockAsTheOnlyAdmin() public view {
        uint64 admin = manager.ADMIN_ROLE();

        yes(hasRole(admin, address(timelock)));
        no(hasRole(admin, address(founding)));
        no(hasRole(admin, address(this)));
        yes(hasRole(founding.SETTINGS(), address(timelock)));
        yes(hasRole(founding.GUARDIAN(), address(guardian)));
        no(hasRole(founding.SETTINGS(), address(founding)));
    }

    function test_Found_LeavesTheTimelockToTheMunicipality() public view {
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();

        yes(timelock.hasRole(timelock.PROPOSER_ROLE(), municipality));
        yes(timelock.hasRole(timelock.CANCELLER_ROLE(), address(guardian)));
        yes(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
        yes(timelock.hasRole(admin, address(timelock)));
        no(timelock.hasRole(admin, address(founding)));
        no(timelock.hasRole(admin, address(this)));
        eq(timelock.getMinDelay(), 7 days);
        same(guardian.operator(), operator);
    }

    function test_RevertWhen_FoundedByAnother() public {
        Founding fresh = new Founding(municipality);

        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Founding.NotFounder.selector, stranger));
        fresh.found(coin, goals, register, redemptions, operator);
    }

    function test_RevertWhen_FoundedTwice() public {
        vm.expectRevert(Founding.AlreadyFounded.selector);
        founding.found(coin, goals, register, redemptions, operator);
    }

    function test_ASetting_ChangesAfterSevenDaysForAnyoneToCarryOut() public {
        bytes memory payload = abi.encodeCall(ILedger.setLimits, (JANUARY, 210_00, 2_100_00));
        schedule(address(coin), payload);

        later(7 days - 1);
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                timelock.hashOperation(address(coin), 0, payload, 0, 0),
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
        timelock.execute(address(coin), 0, payload, 0, 0);

        later(1);
        vm.prank(stranger);
        timelock.execute(address(coin), 0, payload, 0, 0);
        (uint32 month, ) = coin.limits();
        eq(month, 210_00);
    }

    function test_EverySetting_IsOpenToTheTimelock() public {
        govern(address(coin), abi.encodeCall(ILedger.appointOffice, (stranger, 1, 2_000_000_000)));
        govern(address(coin), abi.encodeCall(ILedger.setDesk, (stranger, DeskKind.Goals, true)));
        govern(address(register), abi.encodeCall(register.setRedemptions, (stranger)));
        vm.prank(operator);
        guardian.halt();
        govern(address(coin), abi.encodeCall(ILedger.unhalt, ()));

        yes(coin.hasRole(stranger, Role.Office));
        yes(coin.desk(stranger).open);
        same(register.redemptions(), stranger);
        eq(coin.haltedUntil(), block.timestamp);
    }
}
