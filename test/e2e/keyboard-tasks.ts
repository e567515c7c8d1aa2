/**
 * Which task of a desk is done by keyboard in which story: a call of a contract, or a request to the server that changes
 * something. test/frontend/keyboard-tasks.test.ts holds this against all that can be asked; a story that does not do what
 * stands here fails. With TELL_TASKS=1 each story tells what it did.
 */
import { basename } from "node:path";
import type { TestInfo } from "@playwright/test";

/** By file and title. */
export const KEYBOARD_STORIES: { [file: string]: { [title: string]: readonly string[] } } = {
  "bills.spec.ts": {
    "coins that nobody answered about are taken back once the term is over": [
      "Redemptions.release",
    ],
  },
  "claim-file.spec.ts": {
    "a file as Dutch Excel writes it is shown as it was read, and then registered": [
      "DebtRegister.registerMany",
    ],
  },
  "keyboard-claims.spec.ts": {
    "a claim of the organisation that the mentor works for waits for a second mentor": [
      "DebtRegister.allowSameOrganisation",
    ],
    "a creditor lowers a claim, lets it rest, hands it over, and the other one takes it back": [
      "DebtRegister.acceptTransfer",
      "DebtRegister.forgive",
      "DebtRegister.pauseDebt",
      "DebtRegister.proposeTransfer",
      "DebtRegister.recordPayment",
      "DebtRegister.register",
      "DebtRegister.withdraw",
      "POST /records",
    ],
    "a creditor says no to several offers at once, with one reason": [
      "POST /record-batches",
      "Redemptions.rejectMany",
    ],
    "the office writes down what a fund paid, and the creditor says whether it came": [
      "DELETE /payments/:id",
      "POST /payments",
      "PUT /payments/:id/answer",
    ],
  },
  "keyboard-office.spec.ts": {
    "an agreement is written down, begun by a second official, and ended": [
      "DebtRegister.approveAgreement",
      "DebtRegister.endAgreement",
      "DebtRegister.proposeAgreement",
    ],
    "the office adds an organisation, names a colleague and ends the role": [
      "POST /organisations",
      "SocialCoin.revokeStaff",
    ],
    "the office lets somebody look along for longer, and no more; the auditor says why": [
      "DELETE /readers/:address",
      "POST /audit-looks",
      "PUT /readers/:address",
    ],
    "the office opens a fund and closes it, and says in other words where people stand": [
      "POST /bridge-scales",
      "SocialCoin.closeFund",
      "SocialCoin.createFund",
    ],
    "the office writes down what coins are by law, puts it right, and both stay to be read": [
      "POST /legal-labels",
    ],
    "what changes in somebody's life: a household, money from elsewhere, who looks along": [
      "SocialCoin.moveHousehold",
      "SocialCoin.protect",
      "SocialCoin.recordElsewhere",
    ],
  },
  "keyboard-staff.spec.ts": {
    "a creditor says no to an offer, and the resident reads why": [
      "Redemptions.offer",
      "Redemptions.reject",
    ],
    "a creditor writes claims down, the resident knows one and not the other, one is put right": [
      "DebtRegister.correct",
      "DebtRegister.dispute",
      "DebtRegister.recogniseMany",
    ],
    "the office invites and enrols somebody, and writes a pledge down": [
      "POST /invitations",
      "PUT /invitations/:invitation/answer",
    ],
  },
  "keyboard-withdrawn.spec.ts": {
    "the office takes back that it asked for a new phone, and puts a paper away": [
      "DELETE /paper-tasks/:id",
      "SocialAccount.withdrawRecovery",
    ],
  },
  "keyboard-words.spec.ts": {
    "a mentor gives a compliment": ["GoalPlans.compliment"],
    "a photo goes with a letter, chosen by a button": ["PUT /letters/:id/photo"],
    "a photo is taken off, a step is sent back, reported again, approved and undone": [
      "DELETE /photos/:id",
      "GoalPlans.accept",
      "GoalPlans.confirm",
      "GoalPlans.propose",
      "GoalPlans.report",
      "GoalPlans.sendBack",
      "GoalPlans.undo",
      "PUT /residents/:address/subgoals/:subgoalId/photos/:moment",
    ],
    "a receipt that is not in the book is checked by its code": ["POST /receipts/check"],
    "an idea is taken back, another answered; a plan is taken back, another declined": [
      "GoalPlans.answerSuggestion",
      "GoalPlans.decline",
      "GoalPlans.suggest",
      "GoalPlans.withdraw",
      "GoalPlans.withdrawSuggestion",
    ],
    "news by e-mail is asked for, put on by its code, and off": [
      "DELETE /me/news",
      "POST /me/news/confirmation",
      "PUT /me/news",
    ],
    "own words get better, the office is asked, and who left has everything erased": [
      "DELETE /me/data",
      "POST /me/objections",
      "SocialCoin.quit",
    ],
  },
  "keyboard.spec.ts": {
    "the office puts something to do on the list, and takes it off": [
      "DELETE /activities/:id",
      "POST /activities",
    ],
    "where somebody stands, a step from the list to the coins, and an offer with its answer": [
      "Redemptions.confirm",
      "SocialCoin.pause",
      "SocialCoin.resume",
    ],
  },
  "later-by-keyboard.spec.ts": {
    "an end that nobody answered is confirmed by another official, and what is too old is destroyed by two":
      [
        "DELETE /destruction-list/:id",
        "POST /applications",
        "POST /destruction-list",
        "PUT /destruction-list/:id/agreement",
        "SocialCoin.confirmEnd",
      ],
  },
  "letters.spec.ts": {
    "a debt is listed from a letter, and the resident alone decides which creditor knows": [
      "POST /letters/:id/versions",
      "POST /residents/:address/letters",
      "PUT /letters/:id/permission",
    ],
  },
  "lost-phone.spec.ts": {
    "a lost phone that was not lost: one touch on it stops the new one": [
      "POST /invitations/opening",
      "SocialAccount.stopRecovery",
    ],
    "asked again, with a counsellor: after the wait the new phone works and the old one does not": [
      "SocialAccount.approveRecovery",
      "SocialAccount.counselRecovery",
      "SocialAccount.finishRecovery",
      "SocialAccount.proposeRecovery",
    ],
    "nobody knows where the phone is: new offers stand still until the office lets them go on": [
      "SocialAccount.freezeOffers",
      "SocialAccount.thawOffers",
    ],
  },
  "my-data.spec.ts": {
    "a resident does not agree, two officials answer together, and the resident reads the answer": [
      "DELETE /objections/:id/proposal",
      "PUT /objections/:id/agreement",
      "PUT /objections/:id/proposal",
      "PUT /objections/:id/sending-back",
    ],
    "the office keeps a text longer by law, the resident reads so, and it ends": [
      "DELETE /records/:id/legal-hold",
      "PUT /records/:id/legal-hold",
    ],
    "a resident sees who looked, and takes a mentor's look at the debts away": [
      "PUT /me/sharing/:audience/:what",
    ],
  },
  "new-phone.spec.ts": {
    "who had no phone gets one: after seven days it acts, and not after three": [
      "SocialAccountFactory.create",
    ],
  },
  "newcomers.spec.ts": {
    "a mentor with an own key is given the role, starts at once by a second yes, and acts": [
      "GoalPlans.assignMentor",
      "PUT /staff/:address",
      "SocialCoin.approveStaff",
      "SocialCoin.grantStaff",
    ],
    "someone asks to join, is enrolled by the office, and takes part": [
      "SocialCoin.enrol",
      "SocialCoin.participate",
    ],
  },
  "office.spec.ts": {
    "a pledge is written down with its decision, promised in a plan and paid for a step": [
      "SocialCoin.pledge",
    ],
    "a wrong entry about somebody gets a better version, and the old one stays readable": [
      "POST /records/:id/versions",
    ],
  },
  "own-say.spec.ts": {
    "an end is announced, and stopped by one touch of who is still there": [
      "SocialCoin.announceEnd",
      "SocialCoin.objectToEnd",
    ],
    "an idea becomes a plan, gets better words from both, and a step is dropped": [
      "GoalPlans.agreeWords",
      "GoalPlans.cancelSubgoal",
      "GoalPlans.suggestWords",
      "GoalPlans.takeUp",
    ],
  },
  "paper.spec.ts": {
    "a step on paper that is not wanted: the phone tells it in full and stops it": [
      "SocialAccount.stopPaper",
    ],
    "without a phone: a creditor may know after two officials and a week, and a no holds at once": [
      "POST /residents/:address/paper-choices",
      "POST /residents/:address/paper-tasks",
      "PUT /paper-choices/:id",
    ],
    "without a phone: steps from paper are confirmed and done after a week, another is undone": [
      "SocialAccount.confirmPaper",
      "SocialAccount.performPaper",
      "SocialAccount.proposePaper",
    ],
  },
  "passkey.spec.ts": {
    "a second device is announced by its code, and can be stopped": [
      "SocialAccount.stopSignerChange",
    ],
    "an invitation works for who comes first, and not once it was withdrawn or is over": [
      "DELETE /invitations/:invitation",
    ],
    "somebody joins with an invitation and a passkey, and is enrolled after comparing words": [
      "POST /invitations/claim",
    ],
  },
  "rules.spec.ts": {
    "a creditor says yes to several offers at once, and reads which one was taken back": [
      "Redemptions.cancel",
      "Redemptions.confirmMany",
    ],
    "a large plan waits for a mentor of another team, who reads it without whose it is": [
      "GoalPlans.approvePlan",
    ],
    "a mentor approves several steps at once, and reads which one was not": [
      "GoalPlans.confirmMany",
    ],
    "an offer waits for the counsellor, who says yes to one and no to another": [
      "SocialCoin.approveHold",
      "SocialCoin.refuseHold",
    ],
  },
  "second-device.spec.ts": {
    "a second device acts after a day, and no longer a week after it was taken away": [
      "SocialAccount.addSigner",
      "SocialAccount.finishSignerChange",
      "SocialAccount.removeSigner",
    ],
  },
  "time-over.spec.ts": {
    "a plan that nobody answered goes back to its fund by its mentor, and what is left by the office":
      ["GoalPlans.lapse", "GoalPlans.lapsePlan"],
  },
  "waits-for-room.spec.ts": {
    "coins that were earned above a limit come in the next month, by a press": [
      "GoalPlans.mintEarned",
    ],
  },
};

/** @throws where the table says of this story what it did not do. */
export function checkTasks({ file, title }: TestInfo, sent: readonly string[]): void {
  const promised = KEYBOARD_STORIES[basename(file)]?.[title] ?? [];
  const missed = promised.filter((task) => !sent.some((one) => fits(task, one)));
  if (missed.length > 0) throw new Error(`Not done by keyboard: ${missed.join(", ")}`);
}

/** A part of a path that differs from one to the next begins with a colon. */
function fits(task: string, sent: string): boolean {
  return new RegExp(`^${task.replace(/:\w+/g, "[^/]+")}$`).test(sent);
}
