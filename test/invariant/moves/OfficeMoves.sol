// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {AgreementTerms, Route} from "../../../contracts/debts/IDebtRegister.sol";
import {PersonStatus, Role} from "../../../contracts/ledger/Records.sol";
import {Moves} from "./Moves.sol";

/// @notice What the office does: people, staff, funds and agreements.
abstract contract OfficeMoves is Moves {
    uint256 private constant MOST_FUNDS = 6;
    uint256 private constant MOST_AGREEMENTS = 12;

    constructor() {
        for (uint256 i = 0; i < mentors.length; ++i) _grant(official, mentors[i], Role.Mentor);
        for (uint256 i = 0; i < CREDITORS; ++i) _grant(official, creditors[i], Role.Creditor);
        _grant(official, second, Role.Second);
        clock += 1 days;
        vm.warp(clock);

        for (uint256 i = 0; i < 2; ++i) _createFund(official);
        for (uint24 id = 1; id < 3; ++id) _pledge(official, id, 5_000_00);
        for (uint256 i = 0; i < RESIDENTS; ++i) {
            _enrol(official, residents[i], uint24(i % 2 == 0 ? 0 : i / 2 + 1));
            _assign(official, residents[i], mentors[i % 2]);
        }
        for (uint256 i = 0; i < CREDITORS; ++i)
            _agree(creditors[i], [uint16(10_000), 7_500, 13_333][i], 21 days, FOREVER);
    }

    function enrol(uint256 seed) external inTime {
        address by = caller(seed, official);
        address resident = residentWho(seed, PersonStatus.Left);
        if (nobody(seed, resident, PersonStatus.Left)) return;
        if (_enrol(by, resident, uint24(choose(seed, "household", households + 1))))
            must(by == official || by == secondOfficial, "only the office enrols");
    }

    function assignMentor(uint256 seed) external inTime {
        address by = caller(seed, official);
        address mentor = mentors[choose(seed, "mentor", 2)];
        if (!coin.hasRole(mentor, Role.Mentor) && choose(seed, "without role", 6) > 0) return;
        if (_assign(by, anyResident(seed), mentor))
            must(by == official || by == secondOfficial, "only the office assigns");
    }

    /// @dev A hand-over: all or none.
    function assignMentors(uint256 seed) external inTime {
        if (choose(seed, "not often", 3) > 0) return;
        address by = caller(seed, official);
        address mentor = mentors[choose(seed, "mentor", 2)];
        address[] memory those = new address[](2);
        (those[0], those[1]) = (anyResident(seed), anyResident(seed >> 8));
        bytes memory data = abi.encodeCall(goals.assignMentors, (those, mentor));
        if (!act("assignMentors", by, address(goals), data)) return;

        must(by == official || by == secondOfficial, "only the office hands over");
        for (uint256 i = 0; i < 2; ++i) people[those[i]].mentor = mentor;
    }

    /// @dev One time in six somebody loses a role; the others gain theirs (again), mentors at once by a second official.
    function changeStaff(uint256 seed) external inTime {
        bool isMentor = choose(seed, "mentor or creditor", 2) == 0;
        address granter = caller(seed, official);
        address account = isMentor ? _lacking(seed, mentors, Role.Mentor) : _lacking(seed, creditors, Role.Creditor);
        if (choose(seed, "revoke", 4) == 0) {
            address by = caller(seed, secondOfficial);
            if (act("revokeStaff", by, address(coin), abi.encodeCall(coin.revokeStaff, (account))))
                must(by == official || by == secondOfficial, "only the office revokes");
        } else if (_grant(granter, account, isMentor ? Role.Mentor : Role.Creditor) && isMentor) {
            if (coin.hasRole(account, Role.Mentor)) return;
            address by = choose(seed, "the same", 6) == 0 ? official : second;
            if (act("approveStaff", by, address(coin), abi.encodeCall(coin.approveStaff, (account))))
                must(by != granter && by != account, "another one than granted lets a stand-in begin");
        }
    }

    function pledge(uint256 seed) external inTime {
        uint24 id = openFund(seed);
        address by = caller(seed, official);
        if (_pledge(by, id, uint64(between(seed, "coins", 1, 2_000_00)))) {
            must(by == official || by == secondOfficial, "only the office pledges");
            must(!funds[id].closed, "a closed fund takes no pledge");
        }
    }

    /// @dev Where a fund was closed, the next one opens.
    function changeFunds(uint256 seed) external inTime {
        uint24 id = uint24(between(seed, "fund", 1, funds.length - 1));
        if (funds.length > MOST_FUNDS || choose(seed, "close", 6) > 0) return;
        if (act("closeFund", official, address(coin), abi.encodeCall(coin.closeFund, (id)))) {
            funds[id].closed = true;
            _createFund(secondOfficial);
        }
    }

    function changeAgreements(uint256 seed) external inTime {
        uint32 id = uint32(between(seed, "agreement", 1, agreements.length - 1));
        if (agreements.length > MOST_AGREEMENTS || choose(seed, "end", 6) > 0) return;
        address creditor = agreements[id].creditor;
        address by = caller(seed, creditor);
        if (act("endAgreement", by, address(register), abi.encodeCall(register.endAgreement, (id)))) {
            must(by == creditor || by == official || by == secondOfficial, "office or creditor end an agreement");
            agreements[id].ended = true;
        }
        uint40 until =
            choose(seed, "for ever", 2) == 0 ? FOREVER : uint40(clock + between(seed, "days", 60, 400) * 1 days);
        uint24 term = uint24(between(seed, "term", 1 days, 21 days));
        _agree(creditor, uint16(between(seed, "rate", 1, 20_000)), term, until);
    }

    // ------------------------------------------------------------ inside

    /// @dev Somebody who lost the role, where there is one.
    function _lacking(uint256 seed, address[] storage list, Role role) private view returns (address account) {
        uint256 start = choose(seed, "account", list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            account = list[(start + i) % list.length];
            if (!coin.hasRole(account, role)) return account;
        }
    }

    /// @dev One creditor is of the mentors' organisation: offers to it are a SECOND's of another one to allow. Mentors are of
    /// two teams, and can promise 900.00 a month.
    function _grant(address by, address account, Role role) private returns (bool) {
        uint32 organisation =
            role == Role.Second
                ? 4
                : role == Role.Mentor || account == creditors[2]
                    ? 2
                    : 3;
        uint16 team = account == mentors[0] ? 1 : 2;
        bytes memory data = abi.encodeCall(coin.grantStaff, (account, role, organisation, FOREVER, 900_00, team));
        return act("grantStaff", by, address(coin), data);
    }

    function _enrol(address by, address resident, uint24 household) private returns (bool ok) {
        uint16 place = resident == residents[0] || resident == residents[1] ? GEITENKAMP : PLATTENBURG;
        ok = act("enrol", by, address(coin), abi.encodeCall(coin.enrol, (resident, household, place, WORDS)));
        if (!ok) return false;
        PersonStatus was = people[resident].status;
        must(was == PersonStatus.None || was == PersonStatus.Left, "nobody is enrolled twice");
        people[resident].household = household == 0 ? ++households : household;
        people[resident].status = PersonStatus.Enrolled;
    }

    function _assign(address by, address resident, address mentor) private returns (bool ok) {
        ok = act("assignMentor", by, address(goals), abi.encodeCall(goals.assignMentor, (resident, mentor)));
        if (ok) people[resident].mentor = mentor;
    }

    function _createFund(address by) private {
        uint256 everywhere = (1 << GEITENKAMP) | (1 << PLATTENBURG);
        if (act("createFund", by, address(coin), abi.encodeCall(coin.createFund, (everywhere, FOREVER)))) funds.push();
    }

    function _pledge(address by, uint24 id, uint64 coins) private returns (bool ok) {
        ok = act("pledge", by, address(coin), abi.encodeCall(coin.pledge, (id, MUNICIPALITY, coins, WORDS)));
        if (ok) funds[id].pledged += coins;
    }

    function _agree(address creditor, uint16 rate, uint24 answerPeriod, uint40 until) private {
        AgreementTerms memory terms = AgreementTerms({
            creditor: creditor,
            rateBps: rate,
            until: until,
            answerPeriod: answerPeriod,
            order: 0x1b,
            route: Route.Forgiven,
            fundId: 0,
            yearlyCeiling: 300_00,
            freezesCosts: true
        });
        bytes memory data = abi.encodeCall(register.proposeAgreement, (terms));
        if (!act("proposeAgreement", official, address(register), data)) return;
        agreements.push(AgreementGhost(creditor, rate, answerPeriod, until, false));
        data = abi.encodeCall(register.approveAgreement, (uint32(agreements.length - 1)));
        must(!_try(official, data), "nobody approves the own agreement");
        act("approveAgreement", second, address(register), data);
    }

    function _try(address by, bytes memory data) private returns (bool ok) {
        vm.prank(by);
        (ok, ) = address(register).call(data);
    }
}
