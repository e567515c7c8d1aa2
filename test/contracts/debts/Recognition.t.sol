// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {DebtStatus, IDebtRegister} from "../../../contracts/debts/IDebtRegister.sol";
import {Owing} from "./Owing.sol";

contract RecognitionTest is Owing {
    function setUp() public override {
        super.setUp();
        debtId = claim(1, waterBill());
    }

    function several(uint256 count) private returns (uint32[] memory debtIds, bytes32[] memory states) {
        debtIds = new uint32[](count);
        states = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            debtIds[i] = claim(1, waterBill());
            states[i] = register.stateHashOf(debtIds[i]);
        }
    }

    // ------------------------------------------------------------ recognise

    function test_Recognise_RevertWhen_TheCallerIsNotTheResident() public {
        bytes32 state = register.stateHashOf(debtId);

        vm.prank(creditor);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotResidentOf.selector, creditor, resident));
        register.recognise(debtId, state);
    }

    function test_Recognise_RevertWhen_TheStateIsNotTheOneThatWasSeen() public {
        bytes32 seen = register.stateHashOf(debtId);
        correct(principal(1));
        bytes32 state = register.stateHashOf(debtId);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.StateChanged.selector, debtId, state));
        register.recognise(debtId, seen);
    }

    function test_Recognise_RevertGiven_ItIsNotRegistered() public {
        recognise(debtId);
        vm.expectRevert(wrongStatus(DebtStatus.Recognised));
        this.recogniseNow();

        dispute();
        vm.expectRevert(wrongStatus(DebtStatus.Disputed));
        this.recogniseNow();

        withdraw();
        vm.expectRevert(wrongStatus(DebtStatus.Withdrawn));
        this.recogniseNow();
    }

    /// @dev By a call, since the state is read before the call that reverts.
    function recogniseNow() external {
        recognise(debtId);
    }

    function test_Recognise_ShouldBeOpenForOffers() public {
        bytes32 state = register.stateHashOf(debtId);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtRecognised(debtId, resident, creditor);
        vm.prank(resident);
        register.recognise(debtId, state);

        isNow(DebtStatus.Recognised);
        eq(offer(debtId, 1_00), 1);
    }

    // ------------------------------------------------------------ recogniseMany

    function test_RecogniseMany_RevertWhen_MoreThan100ComeAtOnce() public {
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.BatchTooLarge.selector, 101));
        register.recogniseMany(new uint32[](101), new bytes32[](101));
    }

    function test_RecogniseMany_RevertWhen_ThereIsNotAStateForEach() public {
        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.BatchTooLarge.selector, 2));
        register.recogniseMany(new uint32[](2), new bytes32[](1));
    }

    function test_RecogniseMany_RevertWhen_OneOfThemCanNotBeRecognised() public {
        (uint32[] memory debtIds, bytes32[] memory states) = several(3);
        states[2] = WORDS;
        bytes32 state = register.stateHashOf(debtIds[2]);

        vm.prank(resident);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.StateChanged.selector, debtIds[2], state));
        register.recogniseMany(debtIds, states);
    }

    function test_RecogniseMany_ShouldRecogniseEach() public {
        (uint32[] memory debtIds, bytes32[] memory states) = several(100);

        vm.prank(resident);
        register.recogniseMany(debtIds, states);

        for (uint256 i = 0; i < 100; ++i) {
            debtId = debtIds[i];
            isNow(DebtStatus.Recognised);
        }
    }

    // ------------------------------------------------------------ dispute

    function test_Dispute_RevertWhen_TheCallerIsNotTheResident() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IDebtRegister.NotResidentOf.selector, stranger, resident));
        register.dispute(debtId, WORDS);
    }

    function test_Dispute_RevertGiven_ItIsNeitherRegisteredNorRecognised() public {
        dispute();
        vm.expectRevert(wrongStatus(DebtStatus.Disputed));
        dispute();

        settle();
        vm.expectRevert(wrongStatus(DebtStatus.Settled));
        dispute();
    }

    function test_Dispute_Given_ItIsRegistered() public {
        vm.expectEmit(address(register));
        emit IDebtRegister.DebtDisputed(debtId, resident, creditor, WORDS);
        dispute();

        isNow(DebtStatus.Disputed);
    }

    function test_Dispute_Given_ItIsRecognised() public {
        recognise(debtId);

        vm.expectEmit(address(register));
        emit IDebtRegister.DebtDisputed(debtId, resident, creditor, WORDS);
        dispute();

        vm.expectRevert(wrongStatus(DebtStatus.Disputed));
        offer(debtId, 1_00);
    }

    function test_Dispute_ShouldKeepTheOffersUnderWay() public {
        recognise(debtId);
        offer(debtId, 50_00);
        dispute();

        confirm(1);

        isNow(DebtStatus.Disputed);
        isTidy(550_00, 50_00);
    }
}
