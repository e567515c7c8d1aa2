// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ISocialCoin} from "../../contracts/ISocialCoin.sol";
import {ILedger} from "../../contracts/ledger/ILedger.sol";
import {DeskKind, Role} from "../../contracts/ledger/Records.sol";
import {SocialCoin} from "../../contracts/SocialCoin.sol";
import {Book} from "./Book.sol";

contract SocialCoinTest is Book {
    /// @dev The next call, by an official, is refused: settings are governance's.
    function expectUnauthorized() private {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, official));
    }

    // ------------------------------------------------------------ constructor

    function test_Constructor_RevertWhen_FewerThanTwoOfficialsAreNamed() public {
        address[] memory officials = new address[](1);
        officials[0] = official;

        vm.expectRevert(abi.encodeWithSelector(ILedger.OfficialsTooFew.selector, 1));
        new SocialCoin(address(manager), officials, MUNICIPALITY, FOREVER);
    }

    function test_Constructor_ShouldLetTheOfficialsStartAtOnce() public view {
        yes(coin.hasRole(official, Role.Office));
        yes(coin.hasRole(secondOfficial, Role.Office));
        eq(coin.staff(official).organisation, MUNICIPALITY);
        eq(coin.staff(official).from, START);
    }

    // ------------------------------------------------------------ ERC-20 face

    function test_TheFace_ShouldNameItselfWithTwoDecimals() public view {
        eq(uint256(keccak256(bytes(coin.name()))), uint256(keccak256("Socialcoin")));
        eq(uint256(keccak256(bytes(coin.symbol()))), uint256(keccak256("SOC")));
        eq(coin.decimals(), 2);
    }

    function test_Transfer_ShouldAlwaysRevert() public {
        openBook();
        earn(10_00);

        vm.prank(resident);
        vm.expectRevert(ISocialCoin.NotTransferable.selector);
        coin.transfer(partner, 1);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_TransferFrom_ShouldAlwaysRevert() public {
        openBook();
        earn(10_00);

        vm.prank(resident);
        vm.expectRevert(ISocialCoin.NotTransferable.selector);
        coin.transferFrom(resident, partner, 1);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_Approve_ShouldAlwaysRevert() public {
        vm.prank(resident);
        vm.expectRevert(ISocialCoin.NotTransferable.selector);
        coin.approve(partner, 1);
    }

    function test_Allowance_ShouldAlwaysBeNothing() public view {
        eq(coin.allowance(resident, partner), 0);
    }

    // ------------------------------------------------------------ settings

    function test_SetDesk_RevertWhen_TheCallerIsNotItsGovernance() public {
        expectUnauthorized();
        coin.setDesk(official, DeskKind.Goals, true);
    }

    function test_SetLimits_RevertWhen_TheCallerIsNotItsGovernance() public {
        expectUnauthorized();
        coin.setLimits(type(uint16).max, 1, 1);
    }

    function test_SetSecondThreshold_RevertWhen_TheCallerIsNotItsGovernance() public {
        expectUnauthorized();
        coin.setSecondThreshold(1);
    }

    function test_AppointOffice_RevertWhen_TheCallerIsNotItsGovernance() public {
        expectUnauthorized();
        coin.appointOffice(stranger, MUNICIPALITY, FOREVER);
    }

    function test_Halt_RevertWhen_TheCallerIsNotItsGovernance() public {
        expectUnauthorized();
        coin.halt();
    }

    function test_Unhalt_RevertWhen_TheCallerIsNotItsGovernance() public {
        expectUnauthorized();
        coin.unhalt();
    }
}
