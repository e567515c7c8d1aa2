// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {PersonStatus} from "../../../contracts/ledger/Records.sol";
import {Sponsored} from "./Sponsored.sol";

/// @notice What was signed, brought to the EntryPoint as it was published: once, here, as it was signed, and for no more money.
contract ReplayTest is Sponsored {
    bytes4 private constant FAILED_OP = bytes4(keccak256("FailedOp(uint256,string)"));

    function refuseOp(PackedUserOperation memory op, string memory why) private {
        vm.expectRevert(abi.encodeWithSelector(FAILED_OP, 0, why));
        this.bringIt(op);
    }

    function bringIt(PackedUserOperation memory op) external {
        bring(op);
    }

    function test_AnOperation_RevertGiven_ItWasBroughtBefore() public {
        PackedUserOperation memory op = signed(asked(joining()));
        bring(op);

        refuseOp(op, "AA25 invalid account nonce");
    }

    function test_AnOperation_RevertWhen_ItNamesAnotherAccountOfTheSameKey() public {
        address other = factory.create(key(PHONE), bytes32(uint256(1)));
        enrol(other, 0, GEITENKAMP);
        PackedUserOperation memory op = signed(asked(joining()));
        op.sender = other;

        refuseOp(op, "AA24 signature error");
    }

    function test_AnOperation_RevertWhen_TheChainIsAnother() public {
        PackedUserOperation memory op = signed(asked(joining()));
        vm.chainId(block.chainid + 1);

        refuseOp(op, "AA24 signature error");
    }

    /// @dev Bits of the call's data, the limits of gas, the price, and what the sponsor reads.
    function testFuzz_AnOperation_RevertFor_AnyChangedBitOfWhatWasSigned(uint256 part, uint256 bit) public {
        PackedUserOperation memory op = signed(asked(joining()));
        part = part % 5;
        if (part == 0) flip(op.callData, bit);
        if (part == 1) flip(op.paymasterAndData, bit);
        if (part == 2) op.accountGasLimits ^= bytes32(1 << (bit % 256));
        if (part == 3) op.gasFees ^= bytes32(1 << (bit % 256));
        if (part == 4) op.preVerificationGas ^= 1 << (bit % 256);

        try this.bringIt(op) {
            require(false, "it was brought");
        } catch {
            no(coin.person(address(account)).status == PersonStatus.Participating);
        }
    }

    function testFuzz_AnOperation_For_AnyoneWhoBringsIt(address payable anyone) public {
        anyone = payable(address(uint160(within(uint160(address(anyone)), 1 << 17, type(uint160).max))));
        PackedUserOperation[] memory ops = new PackedUserOperation[](1);
        ops[0] = signed(asked(joining()));

        vm.prank(anyone, anyone);
        ENTRY_POINT.handleOps(ops, payable(stranger));

        yes(coin.person(address(account)).status == PersonStatus.Participating);
    }

    /// @dev Pausing reverts: the account takes no part yet.
    function testFuzz_TheSponsor_For_AnyLimitsAndAnyCallsThatRevert(uint256[12] calldata seeds) public {
        for (uint256 i = 0; i < seeds.length; ++i) {
            PackedUserOperation memory op = asked(pausing());
            uint128 price = uint128(1 + (uint64(seeds[i]) % 30 gwei));
            op.accountGasLimits = bytes32((uint256(150_000) << 128) | (uint256(uint16(seeds[i] >> 64)) * 8));
            op.gasFees = bytes32((uint256(price) << 128) | price);
            uint256 before = ENTRY_POINT.balanceOf(address(sponsor));
            (, uint16 counted, ) = sponsor.tallyOf(address(account));

            try this.bringIt(signed(op)) {
                (, uint16 count, ) = sponsor.tallyOf(address(account));
                eq(count, counted + 1);
            } catch {
                eq(ENTRY_POINT.balanceOf(address(sponsor)), before);
            }
            yes(before - ENTRY_POINT.balanceOf(address(sponsor)) <= MOST);
        }

        uint256 lost = 1 ether - ENTRY_POINT.balanceOf(address(sponsor));
        sponsor.sync();
        (uint256 left, uint256 full, uint256 spent) = sponsor.purse();
        eq(full, 1 ether);
        eq(left / 1 gwei, (1 ether - lost) / 1 gwei);
        eq(spent, full - left);
    }

    function flip(bytes memory data, uint256 bit) private pure {
        data[(bit / 8) % data.length] ^= bytes1(uint8(1 << (bit % 8)));
    }
}
