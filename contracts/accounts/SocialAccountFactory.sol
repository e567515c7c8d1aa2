// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ILedger} from "../ledger/ILedger.sol";
import {ISocialAccount} from "./ISocialAccount.sol";
import {ISocialAccountFactory} from "./ISocialAccountFactory.sol";
import {SocialAccount} from "./SocialAccount.sol";

/// @title Where accounts come from
/// @dev Stores nothing, so that bundlers ask no stake of it.
contract SocialAccountFactory is ISocialAccountFactory {
    ILedger public immutable ledger;
    address public immutable governor;
    address public immutable passkeys;
    address public immutable implementation;
    bytes32 public immutable codeHash;

    constructor(ILedger book, address timelock, address verifier) {
        ledger = book;
        governor = timelock;
        passkeys = verifier;
        implementation = address(new SocialAccount(book, timelock, verifier));
        codeHash = keccak256(
            abi.encodePacked(hex"363d3d373d3d3d363d73", implementation, hex"5af43d82803e903d91602b57fd5bf3")
        );
    }

    /// @inheritdoc ISocialAccountFactory
    function create(bytes calldata signer, bytes32 salt) external returns (address account) {
        account = addressOf(signer, salt);
        if (account.code.length != 0) return account;

        Clones.cloneDeterministic(implementation, _saltOf(signer, salt));
        ISocialAccount(account).initialize(signer);

        emit AccountCreated(account, signer, salt);
    }

    /// @inheritdoc ISocialAccountFactory
    function addressOf(bytes calldata signer, bytes32 salt) public view returns (address) {
        return Clones.predictDeterministicAddress(implementation, _saltOf(signer, salt));
    }

    function _saltOf(bytes calldata signer, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(signer, salt));
    }
}
