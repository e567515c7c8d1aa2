// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20 as SoladyERC20} from "solady/src/tokens/ERC20.sol";

/// @notice What the gas bench measures beside ours: a plain OpenZeppelin coin with a minter's role.
contract PlainCoin is ERC20, AccessControl {
    bytes32 private constant MINTER = keccak256("MINTER");

    constructor() ERC20("Plain", "PLN") {
        _grantRole(MINTER, msg.sender);
    }

    function mint(address to, uint256 amount) external onlyRole(MINTER) {
        _mint(to, amount);
    }

    function burn(address from, uint256 amount) external onlyRole(MINTER) {
        _burn(from, amount);
    }
}

/// @notice Solady's coin, the leanest there is, that anybody may mint: a floor, not a peer.
contract LeanCoin is SoladyERC20 {
    function name() public pure override returns (string memory) {
        return "Lean";
    }

    function symbol() public pure override returns (string memory) {
        return "LEAN";
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function burn(address from, uint256 amount) external {
        _burn(from, amount);
    }
}
