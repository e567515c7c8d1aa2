import type { Objection } from "../../../protocol/wire/rights-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Pen } from "./pen.ts";
import type { Town } from "./town.ts";

const { official, secondOfficial } = actors;

/** What somebody does not agree with, an answer to it that waits for a second official, and why it was sent back. */
export async function aboutObjections({ staff }: Town, { each, words }: Pen): Promise<void> {
  const name = { name: "Olga Regisseur", organisation: 1 };
  await staff.ask(200, "PUT", `/api/v1/staff/${official.address}`, official, name);
  await each(async (one) => {
    const said = { about: "other", text: words(one, "Niet eens"), record: null };
    const { id } = await one.browser.ask<Objection>(
      201,
      "POST",
      "/api/v1/me/objections",
      one.account,
      said,
    );
    const path = `/api/v1/objections/${id}`;
    const answer = { answer: words(one, "Voorstel"), proposals: 0, apart: true };
    await staff.ask(200, "PUT", `${path}/proposal`, official, answer);
    const back = { reason: words(one, "Terug"), proposals: 1 };
    await staff.ask(200, "PUT", `${path}/sending-back`, secondOfficial, back);
  });
}
