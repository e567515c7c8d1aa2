// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Calendar} from "../../contracts/ledger/Calendar.sol";
import {DeskKind, Role} from "../../contracts/ledger/Records.sol";
import {SocialCoin} from "../../contracts/SocialCoin.sol";
import {Check} from "./Check.sol";

/// @notice A book with two officials, on 5 January 2026. The test itself is governance and, where it says so, a desk.
abstract contract Book is Check {
    uint256 internal constant START = 1_767_610_800;
    uint40 internal constant FOREVER = 2_000_000_000;
    uint40 internal constant NO_CEILING = type(uint40).max;
    uint32 internal constant MUNICIPALITY = 1;
    uint32 internal constant WELFARE = 2;
    uint32 internal constant HOUSING = 3;
    uint16 internal constant TEAM = 1;
    uint16 internal constant OTHER_TEAM = 2;
    uint16 internal constant GEITENKAMP = 1;
    uint16 internal constant PLATTENBURG = 2;
    bytes32 internal constant WORDS = keccak256("words in the dossier");

    address internal immutable official = who("official");
    address internal immutable secondOfficial = who("second official");
    address internal immutable mentor = who("mentor");
    address internal immutable second = who("second");
    address internal immutable creditor = who("creditor");
    address internal immutable counsellor = who("counsellor");
    address internal immutable resident = who("resident");
    address internal immutable partner = who("partner of the resident");
    address internal immutable neighbour = who("neighbour");
    address internal immutable stranger = who("stranger");

    AccessManager internal manager;
    SocialCoin internal coin;

    function setUp() public virtual {
        vm.warp(START);
        manager = new AccessManager(address(this));
        address[] memory officials = new address[](2);
        (officials[0], officials[1]) = (official, secondOfficial);
        coin = new SocialCoin(address(manager), officials, MUNICIPALITY, FOREVER);
    }

    function grant(address account, Role role, uint32 organisation, uint40 ceiling) internal {
        grantInTeam(account, role, organisation, ceiling, TEAM);
    }

    function grantInTeam(address account, Role role, uint32 organisation, uint40 ceiling, uint16 team) internal {
        vm.prank(official);
        coin.grantStaff(account, role, organisation, FOREVER, ceiling, team);
        later(24 hours);
    }

    function protect(address account, address approver) internal {
        vm.prank(official);
        coin.protect(account, approver, true);
    }

    function enrol(address account, uint24 household, uint16 neighbourhood) internal returns (uint24) {
        vm.prank(official);
        return coin.enrol(account, household, neighbourhood, WORDS);
    }

    function participate(address account) internal {
        vm.prank(account);
        coin.participate(WORDS);
    }

    /// @dev Fund 1, for Geitenkamp alone.
    function fillFund(uint64 coins) internal {
        vm.prank(official);
        coin.createFund(1 << GEITENKAMP, FOREVER);
        vm.prank(official);
        coin.pledge(1, MUNICIPALITY, coins, WORDS);
    }

    /// @dev A resident of Geitenkamp takes part, a mentor may promise, fund 1 has 1,000.00, and this test is both desks.
    function openBook() internal {
        grant(mentor, Role.Mentor, WELFARE, NO_CEILING);
        enrol(resident, 0, GEITENKAMP);
        participate(resident);
        fillFund(1_000_00);
        coin.setDesk(address(this), DeskKind.Goals, true);
    }

    /// @dev Gives the resident coins, as a confirmed step does.
    function earn(uint64 coins) internal {
        coin.reserve(1, mentor, resident, coins);
        coin.mint(1, mentor, resident, coins, coins);
    }

    /// @dev From this month on.
    function limit(uint32 month, uint32 year) internal {
        coin.setLimits(Calendar.monthOf(block.timestamp), month, year);
    }

    function leave(address account) internal {
        vm.prank(account);
        coin.quit();
    }
}
