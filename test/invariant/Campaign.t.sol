// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {console} from "hardhat/console.sol";
import {Play} from "./Play.sol";
import {Script} from "./Script.sol";

/// @notice The invariant campaign: any calls, by anyone, in any order, with time passing; the rules of the book hold after
/// each of them, every record agrees with the model at the end of a run, and everyone can get out.
contract CampaignTest is Play {
    struct Targets {
        address target;
        bytes4[] selectors;
    }

    uint256 private constant WALK = 8_000;
    /// @dev After the walk, so that what it meets with its seeds stays what it was.
    uint256 private constant FILES = 100;

    bytes4[] private _moves;

    error SucceededTooSeldom(string action, uint256 done, uint256 tried);
    error NeverMet(string problem);

    function setUp() public {
        bytes4[85] memory list = Script.moves(this);
        for (uint256 i = 0; i < list.length; ++i) _moves.push(list[i]);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(this);
    }

    function targetSelectors() public view returns (Targets[] memory targets) {
        targets = new Targets[](1);
        targets[0] = Targets(address(this), _moves);
    }

    function invariant_theRulesHoldAfterEveryCall() public view {
        checkBook();
    }

    function afterInvariant() public {
        checkRecords();
        end();
    }

    /// @notice The same moves in one long walk with a fixed seed: shows that each action succeeds in it.
    function test_everyActionSucceedsInTheCampaign() public {
        for (uint256 i = 0; i < WALK; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("walk", i)));
            _move(_moves[seed % (_moves.length - 1)], seed);
            if (i % 10 == 0) checkBook();
        }
        for (uint256 i = 0; i < FILES; ++i)
            _move(this.registerClaims.selector, uint256(keccak256(abi.encode("file", i))));
        checkBook();
        checkRecords();
        _showCounts();
        end();
    }

    /// @dev Each action succeeds in a fifth of its calls at least, and each problem comes up.
    function _showCounts() private view {
        string[73] memory actions = Script.actions();
        for (uint256 i = 0; i < actions.length; ++i) {
            bytes32 action = bytes32(bytes(actions[i]));
            console.log("%s: %s of %s", actions[i], done[action], tried[action]);
        }
        Script.Problem[73] memory problems = Script.problems();
        for (uint256 i = 0; i < problems.length; ++i)
            console.log("%s: %s times", problems[i].name, met[problems[i].selector]);

        for (uint256 i = 0; i < actions.length; ++i) {
            bytes32 action = bytes32(bytes(actions[i]));
            bool often = done[action] > 0 && 5 * done[action] >= tried[action];
            require(often, SucceededTooSeldom(actions[i], done[action], tried[action]));
        }
        for (uint256 i = 0; i < problems.length; ++i)
            require(met[problems[i].selector] > 0, NeverMet(problems[i].name));
    }

    function _move(bytes4 move, uint256 seed) private {
        (bool ok, bytes memory why) = address(this).call(abi.encodeWithSelector(move, seed));
        if (!ok) _rethrow(why);
    }

    /// @dev Keeps the words of a broken rule.
    function _rethrow(bytes memory why) private pure {
        assembly ("memory-safe") {
            revert(add(why, 32), mload(why))
        }
    }
}
