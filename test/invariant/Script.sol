// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Play} from "./Play.sol";

/// @notice The moves that a campaign chooses from, and the actions that must have succeeded in it.
library Script {
    /// @dev What brings and moves coins is named more than once: it is chosen more often.
    function moves(Play play) internal pure returns (bytes4[48] memory) {
        return
            [
                play.enrol.selector,
                play.assignMentor.selector,
                play.changeStaff.selector,
                play.pledge.selector,
                play.changeFunds.selector,
                play.changeAgreements.selector,
                play.protect.selector,
                play.participate.selector,
                play.pause.selector,
                play.resume.selector,
                play.quit.selector,
                play.forfeit.selector,
                play.propose.selector,
                play.revise.selector,
                play.accept.selector,
                play.decline.selector,
                play.withdrawPlan.selector,
                play.lapsePlan.selector,
                play.report.selector,
                play.sendBack.selector,
                play.confirmReported.selector,
                play.confirmAny.selector,
                play.mintEarned.selector,
                play.undo.selector,
                play.lapse.selector,
                play.compliment.selector,
                play.registerClaim.selector,
                play.recognise.selector,
                play.dispute.selector,
                play.correct.selector,
                play.withdrawClaim.selector,
                play.offer.selector,
                play.confirmOffer.selector,
                play.reject.selector,
                play.cancel.selector,
                play.releaseOffer.selector,
                play.releaseHold.selector,
                play.wait.selector,
                play.halt.selector,
                play.setLimits.selector,
                play.unhalt.selector,
                play.meddle.selector,
                play.propose.selector,
                play.propose.selector,
                play.confirmAny.selector,
                play.confirmReported.selector,
                play.offer.selector,
                play.offer.selector
            ];
    }

    function actions() internal pure returns (string[45] memory) {
        return
            [
                "enrol",
                "assignMentor",
                "grantStaff",
                "approveStaff",
                "revokeStaff",
                "createFund",
                "pledge",
                "closeFund",
                "proposeAgreement",
                "approveAgreement",
                "endAgreement",
                "protect",
                "participate",
                "pause",
                "resume",
                "quit",
                "forfeit",
                "propose",
                "revise",
                "accept",
                "decline",
                "withdrawPlan",
                "lapsePlan",
                "report",
                "sendBack",
                "confirm",
                "earned",
                "mintEarned",
                "undo",
                "lapse",
                "compliment",
                "register",
                "recognise",
                "dispute",
                "correct",
                "withdrawClaim",
                "offer",
                "confirmOffer",
                "reject",
                "cancel",
                "releaseOffer",
                "releaseHold",
                "halt",
                "unhalt",
                "setLimits"
            ];
    }
}
