/** Two invitations that were used at one table, once the words were compared. */
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { InvitationCard } from "../../frontend/desks/invitations/InvitationCard.tsx";
import { EnrolPage } from "../../frontend/desks/office/enrol/EnrolPage.tsx";
import type { OfficeAnswer } from "../../protocol/wire/index-answers.ts";
import type { Invitation } from "../../protocol/wire/joining-api.ts";
import { pageWith, type Answers } from "./page-with.ts";
import { MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const came: Invitation = {
  id: "0x01",
  by: MENTOR,
  neighbourhood: 1,
  at: 0,
  until: 3_600,
  state: "matched",
  account: RESIDENT,
  claimedAt: 1,
  refusedClaims: 0,
  matchedBy: MENTOR,
  purpose: "join",
  signer: null,
  replaces: null,
  hasTicket: false,
  status: "none",
};
const WORDS: Answers = { [`three-words ${RESIDENT} 0x01`]: ["boom", "fiets", "maan"] };
const SHOWN = "boom · fiets · maan";
const card = (part: Partial<Invitation>) =>
  pageWith(
    createElement(InvitationCard, { invitation: { ...came, ...part }, by: undefined }),
    WORDS,
  );

describe("an invitation whose words were the same", () => {
  it("keeps its three words until whose it is has a name", async () => {
    expect(await card({})).toContain(SHOWN);
    expect(await card({ status: "left" })).toContain(SHOWN);
    expect(await card({ status: "enrolled" })).not.toContain(SHOWN);
  });

  it("says them on the form of whom it enrols", async () => {
    const office: OfficeAnswer = {
      head: { block: 1, time: 1_000 },
      counts: {
        people: { enrolled: 0, participating: 0, paused: 0, left: 0 },
        withoutMentor: 0,
        disputed: 0,
      },
      ends: [],
      staff: [],
      funds: [],
      agreements: [],
    };
    const form = (invitations: Invitation[]) =>
      pageWith(createElement(EnrolPage, { applicant: RESIDENT }), {
        ...WORDS,
        "/index/office": office,
        "/api/v1/applications": { applications: [] },
        "/api/v1/invitations": { invitations },
      });
    expect(await form([came])).toContain(SHOWN);
    expect(await form([])).not.toContain(SHOWN);
  });
});
