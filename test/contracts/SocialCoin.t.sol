// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ISocialCoin} from "../../contracts/ISocialCoin.sol";
import {ILedger} from "../../contracts/ledger/ILedger.sol";
import {DeskKind, Role} from "../../contracts/ledger/Records.sol";
import {SocialCoin} from "../../contracts/SocialCoin.sol";
import {Book} from "./Book.sol";

contract SocialCoinTest is Book {
    function test_Face_NamesItself() public view {
        eq(uint256(keccak256(bytes(coin.name()))), uint256(keccak256("Socialcoin")));
        eq(uint256(keccak256(bytes(coin.symbol()))), uint256(keccak256("SOC")));
        eq(coin.decimals(), 2);
    }

    function test_RevertWhen_AnyoneMovesCoins() public {
        openBook();
        earn(10_00);

        vm.prank(resident);
        vm.expectRevert(ISocialCoin.NotTransferable.selector);
        coin.transfer(partner, 1);
        vm.prank(resident);
        vm.expectRevert(ISocialCoin.NotTransferable.selector);
        coin.approve(partner, 1);
        vm.prank(resident);
        vm.expectRevert(ISocialCoin.NotTransferable.selector);
        coin.transferFrom(resident, partner, 1);
        eq(coin.allowance(resident, partner), 0);
        eq(coin.balanceOf(resident), 10_00);
    }

    function test_FirstOfficials_StartAtOnce() public view {
        yes(coin.hasRole(official, Role.Office));
        yes(coin.hasRole(secondOfficial, Role.Office));
        eq(coin.staff(official).organisation, MUNICIPALITY);
    }

    function test_RevertWhen_FoundedWithOneOfficial() public {
        address[] memory officials = new address[](1);
        officials[0] = official;

        vm.expectRevert(abi.encodeWithSelector(ILedger.OfficialsTooFew.selector, 1));
        new SocialCoin(address(manager), officials, MUNICIPALITY, FOREVER);
    }

    function test_RevertWhen_SettingsAreChangedByAnyoneElse() public {
        bytes memory unauthorized = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, official);

        vm.prank(official);
        vm.expectRevert(unauthorized);
        coin.setDesk(official, DeskKind.Goals, true);
        vm.prank(official);
        vm.expectRevert(unauthorized);
        coin.setLimits(1, 1);
        vm.prank(official);
        vm.expectRevert(unauthorized);
        coin.appointOffice(stranger, MUNICIPALITY, FOREVER);
        vm.prank(official);
        vm.expectRevert(unauthorized);
        coin.halt();
        vm.prank(official);
        vm.expectRevert(unauthorized);
        coin.unhalt();
    }
}
