import type { Translation } from "../rooms.ts";

export default {
  "problem.server-unreachable":
    "We can not reach Socialcoin's computer. See if you have internet. What you filled in stays.",
  "problem.sign-in-needed": "You are not signed in. Sign in again. What you filled in stays.",
  "problem.session-expired": "You were away too long. Sign in again. What you filled in stays.",
  "problem.not-allowed":
    "You may not see or do this. Ask your mentor or the office if you think you should.",
  "problem.not-found": "We can not find this. Maybe it has just changed. Load the page again.",
  "problem.bad-input":
    "Something you filled in can not be read. Check it. Do not write a citizen number.",
  "typed.citizen-number": "There is a citizen number somewhere. It may never be here. Remove it.",
  "typed.control-character": "There is an invisible character somewhere. Type the text again.",
  "typed.empty": "Something is empty, or a name has no letter. Fill it in.",
  "problem.too-large": "This is too long or too large. Make it shorter and try again.",
  "problem.too-many-requests": "That was too fast. Wait a minute and try again.",
  "problem.chain-unreachable":
    "The book of coins can not be reached now. Nothing has changed. Try again in a minute.",
  "problem.index-unreachable":
    "The overview can not be reached now. Your coins are safe. Try again in a minute.",
  "problem.database-unreachable":
    "The folder of texts can not be reached now. Nothing has changed. Try again in a minute.",
  "problem.bundler-unreachable":
    "This can not be sent now. Nothing is lost and nothing has changed. Try again in a few minutes.",
  "problem.sponsor-empty":
    "The municipality pays what this costs, and the purse for it is empty now. Nothing is lost. Try again later or ask the office.",
  "problem.not-sponsored":
    "The municipality can not pay what this costs now. You did this often today, or you are not invited yet. Try again tomorrow or ask the office.",
  "problem.operation-refused":
    "This can not be done now. Nothing has changed. Look at the page again and try once more.",
  "problem.not-enrolled": "This person does not take part yet. The office can enrol them.",
  "problem.conflict": "Somebody else has just changed this. See what it says now and try again.",
  "problem.wrong-code": "This code is not right, or does not work any more. Ask for a new one.",
  "problem.changed-since": "Somebody changed this in the meantime. Look at what it says now.",
  "problem.wrong-signature":
    "Signing in failed: the key does not fit this address. Choose the right key and try again.",
  "problem.invitation-used":
    "This invitation was used already. Was that not you? Tell whoever invited you: you get a new one.",
  "problem.invitation-over":
    "This invitation is no longer valid. Ask whoever invited you for a new one.",
  "problem.erased":
    "This person had everything about them erased. That is why nobody writes about them here any more. Only they themselves can come back: with an invitation.",
  "problem.unexpected":
    "Something went wrong that we do not know. Nothing is half done. Try again or ask for help.",
  "wallet.rejected": "You said no in your key app. Nothing happened.",
  "wallet.wrongNetwork":
    "Your key app is on another network. Choose Socialcoin there and try again.",
  "wallet.locked": "Your key app is locked or not connected. Open it and try again.",
  "wallet.wrongKey":
    "Another key is now chosen in your key app. Choose the key that you signed in with.",
  "wallet.missing":
    "We can not find your key app in this browser. Switch it on and load the page again.",
  "wallet.busy": "A question is still open in your key app. Answer that first.",
  "wallet.noFee": "Your key has nothing to pay the costs of this network with. Ask the office.",
  "index.slow":
    "It worked and is in the book. The screen is a little behind. You need not do anything.",
  "chain.reverted":
    "The book said no, because something has just changed. See what it says now and try again.",
  "chain.replaced":
    "Your key has sent something else meanwhile. Look under What happened to see if this worked too. If not, do it again.",
  "chain.slow":
    "The book takes long to answer. Look later under What happened to see if it worked. You can press again: it happens only once.",
  "chain.unheard":
    "The answer of the book did not arrive. Look later under What happened to see if it worked. You can press again: it happens only once.",
  "passkey.cancelled":
    "Your device got no yes: you stopped, it took too long, or your key is not on this device. Nothing happened and nothing is lost. You can try again.",
  "passkey.impossible":
    "This device or browser can not make or use a key. Use a phone or computer with a screen lock, or ask the office for help.",
  "passkey.unknown":
    "This key belongs to nobody here. Did you choose the right one? If you have none yet, your mentor or the office gives you an invitation.",
  "passkey.over":
    "This was not sent in time and will not happen any more. Nothing changed. See what it says now and do it again.",
  "chain.nonce": "Something else was under way with this key. Try again.",
  "contract.AgreementExpired": "The agreement with this creditor ended on {until}. Ask the office.",
  "contract.AgreementInvalid":
    "This agreement is not possible. Check the end date, the term and the order.",
  "contract.AgreementSameOfficial":
    "You can not approve an agreement that you proposed. Ask a colleague.",
  "contract.AgreementStatusWrong": "This agreement is not in force now. See what it says now.",
  "contract.AmountInvalid": "This amount is not possible. Choose another.",
  "contract.AnswerTooLate":
    "You could answer this plan until {answerUntil}. Ask your mentor for a new proposal.",
  "contract.ApprovalNeeded":
    "Who stands beside the resident has not said yes. Wait until they did.",
  "contract.BatchTooLarge": "That is too many at once. Choose 100 at most.",
  "contract.CeilingPassed": "That is more than is still possible. There is room for {left}.",
  "contract.CoinsNotFree":
    "You do not have enough free coins. Free to use: {free}. Asked: {wanted}.",
  "contract.DebtAmountInvalid":
    "The amounts of this bill are not right. Fill in at least one above zero.",
  "contract.DebtStatusWrong":
    "This is not possible with this bill now: something has just changed. See what it says now.",
  "contract.FundElsewhere": "This fund is not for this neighbourhood. Choose another.",
  "contract.FundNotOpen": "This fund is closed. Choose another.",
  "contract.FundTooSmall": "There is not enough in the fund: {left} is left, {wanted} is asked.",
  "contract.FundUnknown": "This fund does not exist. Load the page again.",
  "contract.FundTermInvalid": "A fund has an end date in the future. Choose a later day.",
  "contract.HoldExpired": "The time to answer ended on {until}. The coins can only go back.",
  "contract.StaffSameOfficial":
    "Somebody else of the office has to do this than who gave the role.",
  "contract.GroupNotAgreed": "No amount for a group was agreed for this step.",
  "contract.HoldNotYours":
    "Only the resident can take these coins back now. After that anyone can, from {until}.",
  "contract.HonourPeriodRuns": "The coins stay valid until {until}.",
  "contract.HouseholdUnknown": "This household does not exist. Choose another.",
  "contract.LimitPassed": "There is room for {left} this month or year. {wanted} is asked.",
  "contract.NotCreditorOf":
    "This bill or agreement is not your organisation's. Check that you signed in with the right key.",
  "contract.NotInHousehold": "This bill is not of your household.",
  "contract.NotMentorOf": "You are not (or no longer) this resident's mentor. Ask the office.",
  "contract.NotOffice": "Only the office can do this. Check that your role is still valid.",
  "contract.NotOfficial":
    "Only the office or a second mentor can do this. Check that your role is still valid.",
  "contract.NotOwner": "This offer is not yours. Check that you signed in with the right key.",
  "contract.NotResidentOf": "This is not yours. Check that you signed in with the right key.",
  "contract.NotTransferable": "Coins can not go to somebody else.",
  "contract.OfferExpired":
    "The time to answer ended on {answerUntil}. The coins go back to the resident.",
  "contract.OfferNotOpen": "This offer was answered or stopped already. See what it says now.",
  "contract.OfferRuns": "This offer runs until {answerUntil}.",
  "contract.OfferStale":
    "Nobody can answer this any more: the bill is gone or went to another creditor. The coins can only go back to the resident.",
  "contract.OfferTooLarge": "That is more than is still to be paid. You can use {most} at most.",
  "contract.OfferTooSmall": "That is too little. Use at least {least}.",
  "contract.OwnMentor": "Nobody can be their own mentor. Choose another mentor.",
  "contract.PlanStatusWrong": "This plan has just changed. See what it says now.",
  "contract.RateChanged": "What a coin is worth has just changed. Look and choose again.",
  "contract.ResidentUnknown": "This resident is not enrolled yet. Ask the office.",
  "contract.RoleNeeded": "Your role is not valid or has ended. Ask the office to check your role.",
  "contract.StaffOwnRecord": "You can not change your own role. Ask a colleague.",
  "contract.StaffWindowInvalid":
    "The first or last day of this role is not possible. Choose a day in the future.",
  "contract.StateChanged":
    "The creditor has just changed the amount. See what it says now and choose again.",
  "contract.StatusRefused":
    "Not possible now: the resident does not take part yet, has paused or has left.",
  "contract.SubgoalAmountInvalid":
    "The reward of a step is not possible. Fill in an amount above zero.",
  "contract.SubgoalCountInvalid": "A plan has 1 to 20 steps.",
  "contract.SubgoalDueInvalid": "The date of a step must be in the future.",
  "contract.SubgoalStatusWrong": "This step was dealt with already. See what it says now.",
  "contract.SystemHalted":
    "Socialcoin stands still until {until}. What you have is safe. Answering and leaving go on.",
  "contract.TermsChanged":
    "Your mentor has just changed the proposal. Read it again before you say yes.",
  "contract.TooEarlyToLapse": "That is possible from {from} only.",
  "contract.TooManyHolds": "You have 20 offers open already. Wait for an answer or stop one.",
  "contract.UndoTooLate": "Taking back was possible until {until}. Ask the office.",
  "contract.EndNotAnnounced": "No end was announced. Look at what it says now.",
  "contract.EndTooSoon": "This can be done from {from} on. Until then the resident can say no.",
  "contract.MonthInvalid": "This month is not possible. Choose another month of this year.",
  "contract.NotApprover": "You do not stand beside this resident (any more). Ask the office.",
  "contract.LineAmountInvalid": "There is no amount on this line. Fill in an amount above zero.",
  "contract.LineResidentUnknown": "The resident of this line is not enrolled. Ask the office.",
  "contract.LinesInvalid": "Choose at least 1 and at most 100.",
  "contract.NotPartyOf": "This plan is not yours and you are not this resident's mentor.",
  "contract.SameTeam": "You work in the same team as the mentor. Ask somebody of another team.",
  "contract.SubgoalElsewhere": "This step belongs to another plan. Load the page again.",
  "contract.SuggestionStatusWrong": "This idea was answered already. Look at what it says now.",
  "contract.WordsNotSuggested": "The text has just changed again. Read it again.",
  "contract.DebtHasEnded": "This debt has ended by itself. You need no coins for it.",
  "contract.DebtIsPaused":
    "The creditor does not ask for this bill for a while. You can offer coins later.",
  "contract.SameOrganisation":
    "Your mentor and the creditor work for the same organisation. A second mentor must allow this first. Ask your mentor.",
  "contract.TooManyTransfers":
    "This bill went to another creditor 10 times already. It can not go again.",
  "contract.TransferNotProposed":
    "This bill is not offered to you (any more). Look at what it says now.",
  "contract.TransferToSame": "This bill stands under this agreement already. Choose another.",
  "contract.FreezeTooLong": "Offers can not stand still for so long. It can be 14 days at most.",
  "contract.FreezeTooSoon": "This is only possible again from {from}.",
  "contract.LostSignerUnknown":
    "This device is not one of this resident's. See which device was lost.",
  "contract.NotFrozen": "The offers do not stand still. See what it says now.",
  "contract.OffersStopped":
    "You can not offer coins now. It is possible again from {until}. What you have is safe.",
  "contract.OfficialNeeded":
    "Only somebody with this role can do this. See whether your role still holds.",
  "contract.OtherOrganisationNeeded": "Somebody of another organisation has to do this.",
  "contract.PaperCallsInvalid": "This can not be asked on paper.",
  "contract.PaperCallsWrong": "This is something else than what was asked on paper. Check it.",
  "contract.PaperLapsed": "This letter has not been in force since {since}. Begin again.",
  "contract.PaperStatusWrong": "This is not possible with this letter now. See what it says now.",
  "contract.PaperTooSoon":
    "This is only possible from {readyAt}. Until then the resident can say no.",
  "contract.RecoveryLapsed": "This is too late: it was possible until {since}. Begin again.",
  "contract.RecoveryRuns": "For this resident it has begun already. See what it says now.",
  "contract.RecoveryTooSoon":
    "This is only possible from {readyAt}. Until then the resident can stop it.",
  "contract.RecoveryUnknown": "Nothing is under way here (any more). See what it says now.",
  "contract.RoleTooNew":
    "This is only possible once you have had this role for 7 days: from {from}.",
  "contract.SignerChangeRuns":
    "A change is under way for this device already. See what it says now, and stop it first if you want something else.",
  "contract.SignerChangeTooSoon": "This is only possible from {from}.",
  "contract.SignerChangeUnknown":
    "No change is under way for this device any more. See what it says now.",
  "contract.SignerCountInvalid": "You always keep 1 device at least, and can have 20 at most.",
  "contract.SignerInvalid": "This code is not of a device. Let the other device make a new one.",
  "contract.SignerKnown": "This device takes part already.",
  "contract.SignerUnknown": "This device does not take part (any more). See what it says now.",
  "contract.StaffAccount": "This goes another way for staff than for residents. Ask the office.",
} satisfies Translation<"errors">;
