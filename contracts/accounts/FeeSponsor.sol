// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {PackedUserOperation} from "@openzeppelin/contracts/interfaces/IERC4337.sol";
import {ISocialAccountFactory} from "./ISocialAccountFactory.sol";
import {Guests} from "./sponsor/Guests.sol";
import {IFeeSponsor, Payable, Sponsored} from "./sponsor/IFeeSponsor.sol";
import {PaidCalls} from "./sponsor/PaidCalls.sol";
import {Purse} from "./sponsor/Purse.sol";

/// @title Who pays the fees
/// @notice Money given at its making is its stake.
contract FeeSponsor is PaidCalls, Guests, Purse {
    /// @dev After the sponsor's address and two limits of gas.
    uint256 private constant DATA_PLACE = 52;

    /// @param factory It tells which book and which governor.
    /// @param most The most wei that one operation may cost.
    /// @param list What is paid for from the beginning.
    constructor(
        ISocialAccountFactory factory,
        uint256 most,
        Payable[] memory list
    ) payable PaidCalls(factory, list) Guests(factory.ledger()) Purse(factory.governor(), most) {
        bytes4[] memory own = new bytes4[](1);
        own[0] = IFeeSponsor.revokeInvitation.selector;
        _allow(Payable(address(this), own, Sponsored.Ordinary));
    }

    /// @inheritdoc IFeeSponsor
    function allow(Payable calldata functions) external {
        _onlyGovernor();

        _allow(functions);
    }

    function _validatePaymasterUserOp(
        PackedUserOperation calldata userOp,
        bytes32,
        uint256 mostCost
    ) internal override returns (bytes memory context, uint256 validationData) {
        _checkAccount(userOp);
        bool isEssential = _isEssential(userOp);

        _check(mostCost, isEssential);

        bool settles;
        (validationData, settles) = _count(userOp.sender, userOp.paymasterAndData[DATA_PLACE:]);

        if (settles) context = abi.encode(mostCost);
    }
}
