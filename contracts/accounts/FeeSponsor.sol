// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {ERC4337Utils} from "@openzeppelin/contracts/account/utils/ERC4337Utils.sol";
import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {ISocialAccountFactory} from "./ISocialAccountFactory.sol";
import {Guests} from "./sponsor/Guests.sol";
import {IFeeSponsor, Payable, Sponsored} from "./sponsor/IFeeSponsor.sol";
import {PaidCalls} from "./sponsor/PaidCalls.sol";
import {Purse} from "./sponsor/Purse.sol";

/// @title Who pays the fees
/// @notice Money given at its making is its stake.
contract FeeSponsor is PaidCalls, Guests, Purse {
    using ERC4337Utils for PackedUserOperation;

    /// @param governor The timelock.
    /// @param list What is paid for from the beginning.
    constructor(
        ILedger ledger,
        ISocialAccountFactory factory,
        address governor,
        uint80 most,
        Payable[] memory list
    ) payable PaidCalls(factory, list) Guests(ledger) Purse(governor, most) {}

    /// @inheritdoc IFeeSponsor
    function allow(Payable[] calldata list) external {
        _onlyGovernor();

        _allow(list);
    }

    function _validatePaymasterUserOp(
        PackedUserOperation calldata userOp,
        bytes32,
        uint256 mostCost
    ) internal override returns (bytes memory context, uint256 validationData) {
        _checkAccount(userOp);
        Sponsored worth = _worth(userOp);

        validationData = _count(userOp.sender, userOp.paymasterData());
        _take(mostCost, worth);

        return (abi.encode(mostCost), validationData);
    }
}
