// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IDebtRegister} from "../../../contracts/debts/IDebtRegister.sol";
import {Redemptions} from "../../../contracts/debts/Redemptions.sol";
import {DeskKind} from "../../../contracts/ledger/Records.sol";
import {Town} from "../Town.sol";

contract DebtRegisterTest is Town {
    uint256 private constant CLAIMS_SLOT = 3;

    function test_RevertWhen_CallerIsNoDesk() public {
        uint32 debtId = owe();
        bytes memory notDesk = abi.encodeWithSelector(IDebtRegister.NotRedemptions.selector, creditor);

        vm.prank(creditor);
        vm.expectRevert(notDesk);
        register.countOffer(debtId, resident, 1_00, RATE);
        vm.prank(creditor);
        vm.expectRevert(notDesk);
        register.uncountOffer(debtId, 1_00, FOREVER);
        vm.prank(creditor);
        vm.expectRevert(notDesk);
        register.lower(debtId, 1, creditor, 1_00, FOREVER);
    }

    function test_RevertWhen_TheDeskLowersForAnotherThanTheCreditor() public {
        uint32 debtId = owe();

        vm.prank(address(redemptions));
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotCreditorOf.selector, stranger, debtId));
        register.lower(debtId, 1, stranger, 1_00, FOREVER);
    }

    function test_SetRedemptions_SaysOldAndNew() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.RedemptionsSet(address(redemptions), stranger);
        register.setRedemptions(stranger);

        same(register.redemptions(), stranger);
    }

    function test_RevertWhen_RedemptionsIsSetByAnother() public {
        vm.prank(official);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, official));
        register.setRedemptions(official);
    }

    /// @dev A claim that goes to another creditor closes the offers made before. No function does so yet: the test writes
    /// `firstOffer` where it is stored, which also shows that a debt takes two slots.
    function test_OffersToAnEarlierCreditor_CanOnlyBeReleased() public {
        earnByGoal(60_00);
        uint32 debtId = owe();
        offer(debtId, 50_00);
        bytes32 slot = keccak256(abi.encode(debtId, CLAIMS_SLOT));
        bytes32 parts = vm.load(address(register), bytes32(uint256(slot) + 1));
        eq(uint64(uint256(parts)), 50_00);
        eq(uint48(uint256(parts) >> 64), 182_90);
        eq(uint256(vm.load(address(register), bytes32(uint256(slot) + 2))), 0);

        uint256 claimed = uint256(vm.load(address(register), slot));
        vm.store(address(register), slot, bytes32(claimed | (2 << 200)));
        eq(register.debt(debtId).firstOffer, 2);

        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.OfferStale.selector, debtId, 1));
        redemptions.confirm(1);
        vm.prank(stranger);
        redemptions.release(1);
        eq(coin.availableOf(resident), 60_00);
    }

    function test_ReplacedDesk_FinishesItsOffersAndTakesNoNew() public {
        earnByGoal(90_00);
        uint32 debtId = owe();
        offer(debtId, 20_00);
        offer(debtId, 30_00);
        Redemptions next = new Redemptions(coin, register, goals);
        coin.setDesk(address(next), DeskKind.Redemptions, true);
        register.setRedemptions(address(next));

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotRedemptions.selector, address(redemptions)));
        redemptions.offer(debtId, 1_00, RATE);
        vm.prank(resident);
        redemptions.cancel(1);
        vm.prank(creditor);
        redemptions.confirm(2);
        vm.prank(resident);
        next.offer(debtId, 40_00, RATE);

        eq(coin.balanceOf(resident), 60_00);
        eq(coin.heldOf(resident), 40_00);
        eq(register.debt(debtId).offered, 40_00);
    }
}
