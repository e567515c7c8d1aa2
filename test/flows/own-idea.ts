/** A resident comes with an idea of their own; the mentor makes a plan of it, and it ends in coins. */
import { expect } from "chai";
import { commitment, DAY, networkHelpers, openTown } from "./town.ts";

describe("A resident's own idea", () => {
  const TAKEN_UP = 2n;
  const ANSWERED = 3n;
  const WITHDRAWN = 4n;
  const REWARD = 40_00n;

  async function steps() {
    const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
    return [{ reward: REWARD, groupReward: 0n, dueAt, commitment: commitment("repair bicycles") }];
  }

  it("becomes a plan, gets better words from both, and is paid", async () => {
    const { coin, goalPlans, mentor, resident } = await networkHelpers.loadFixture(openTown);
    const [mentors, residents] = [goalPlans.connect(mentor), goalPlans.connect(resident)];

    await residents.suggest(commitment("I can repair bicycles"));
    await expect(mentors.takeUp(1, 1, commitment("plan"), await steps()))
      .to.emit(goalPlans, "SuggestionTakenUp")
      .withArgs(1, resident, 1);
    expect(await goalPlans.suggestion(1)).to.deep.equal([resident.address, TAKEN_UP]);

    const terms = await goalPlans.termsHashOf(1);
    await residents.accept(1, 1, terms);
    await residents.suggestWords(1, 1, commitment("repair five bicycles"));
    await expect(mentors.agreeWords(1, 1, commitment("repair five bicycles")))
      .to.emit(goalPlans, "WordsCorrected")
      .withArgs(1, 1, resident, commitment("repair five bicycles"));
    expect(await goalPlans.termsHashOf(1)).to.equal(terms);

    await residents.report(1, commitment("five bicycles"));
    await mentors.confirm(1, false);
    expect(await coin.balanceOf(resident)).to.equal(REWARD);
  });

  it("is still the resident's to refuse once it is a proposal", async () => {
    const { coin, goalPlans, mentor, resident } = await networkHelpers.loadFixture(openTown);
    await goalPlans.connect(resident).suggest(commitment("I can repair bicycles"));
    await goalPlans.connect(mentor).takeUp(1, 1, commitment("plan"), await steps());

    await goalPlans.connect(resident).decline(1);

    const [fund] = await coin.fund(1);
    expect(fund.reserved).to.equal(0n);
  });

  it("gets an answer when it can not be now, and can be taken back", async () => {
    const { goalPlans, mentor, resident, stranger } = await networkHelpers.loadFixture(openTown);
    const residents = goalPlans.connect(resident);
    await residents.suggest(commitment("I can cook"));
    await residents.suggest(commitment("I can sing"));

    await expect(
      goalPlans.connect(stranger).answerSuggestion(1, commitment("no")),
    ).to.be.revertedWithCustomError(goalPlans, "NotMentorOf");
    await goalPlans.connect(mentor).answerSuggestion(1, commitment("after the summer"));
    await residents.withdrawSuggestion(2);

    expect((await goalPlans.suggestion(1)).status).to.equal(ANSWERED);
    expect((await goalPlans.suggestion(2)).status).to.equal(WITHDRAWN);
    await expect(goalPlans.connect(mentor).takeUp(1, 1, commitment("plan"), await steps()))
      .to.be.revertedWithCustomError(goalPlans, "SuggestionStatusWrong")
      .withArgs(1, ANSWERED);
  });
});
