import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { letterPdf } from "../../frontend/letters/letter-pdf.ts";
import type { Letter } from "../../frontend/letters/letter.ts";
import { recoveryLetter } from "../../frontend/letters/recovery-letter.ts";
import { formatMessage } from "../../frontend/words/format-message.ts";
import type { Recovery } from "../../protocol/wire/help-api.ts";
import { wordsOf } from "./catalogues.ts";

const FONTS = "node_modules/@expo-google-fonts/atkinson-hyperlegible";
const fonts = {
  regular: readFileSync(`${FONTS}/400Regular/AtkinsonHyperlegible_400Regular.ttf`),
  bold: readFileSync(`${FONTS}/700Bold/AtkinsonHyperlegible_700Bold.ttf`),
};
const letter: Letter = {
  language: "nl",
  title: "Uw nieuwe telefoon werkt",
  from: ["Gemeente", "22 november 2026"],
  to: "Zeynep Şahin-İnce",
  parts: [
    { kind: "heading", text: "Dit blijft hetzelfde" },
    { kind: "paragraph", text: "Uw munten blijven van u. ".repeat(150) },
    { kind: "strong", text: "Vanaf 25 november 2026" },
    { kind: "signature", text: "Handtekening" },
  ],
};

describe("a letter as PDF", () => {
  it("is tagged, says its language and title, and brings its fonts", async () => {
    const text = Buffer.from(await letterPdf(letter, fonts)).toString("latin1");
    expect(text).toMatch(/^%PDF-1\.7/);
    for (const part of [
      "/StructTreeRoot",
      "/Marked true",
      "/Lang (nl)",
      "/DisplayDocTitle true",
      "/S /H1",
      "/S /H2",
      "/S /P",
      "pdfuaid:part",
    ])
      expect([part, text.includes(part)]).toEqual([part, true]);
    expect(text.match(/\/FontFile2/g)).toHaveLength(2);
    expect(text).not.toMatch(/\/BaseFont \/Helvetica/);
    // A long letter goes on to another page.
    expect(Number(/\/Count (\d+)/.exec(text)?.[1])).toBeGreaterThan(1);
  });
});

describe("the letter about a new phone", () => {
  const running: Recovery = {
    resident: "0x00000000000000000000000000000000000000Aa",
    name: "Farida",
    keysHash: "0x01",
    newSigner: "0x02",
    lostSigner: "0x03",
    proposedBy: "0x00000000000000000000000000000000000000bB",
    organisation: 1,
    proposedAt: 100,
    answerUntil: 200,
    approvedBy: null,
    counselledBy: null,
    afterStop: false,
    readyAt: null,
    end: null,
  };
  const write = async (recovery: Recovery, language: "nl" | "en" = "nl") => {
    const words = await wordsOf(language, "letters");
    return recoveryLetter(recovery, {
      language,
      say: (key, values) => formatMessage(language, words[key]!, values),
      format: { date: (at) => `dag ${at}`, moment: (at) => `moment ${at}` },
      sender: "Gemeente",
      now: 300,
    });
  };
  const textOf = ({ title, parts }: Letter) => [title, ...parts.map(({ text }) => text)].join("\n");

  it("tells at the start how to stop it, and the day once that is known", async () => {
    const begun = textOf(await write(running));
    expect(begun).toContain("Beste Farida,");
    expect(begun).toContain("Op dag 100");
    expect(begun).toContain("druk op Stop");
    expect(begun).toContain("Een tweede persoon moet nog ja zeggen.");
    const ready = textOf(await write({ ...running, readyAt: 250 }));
    expect(ready).toContain("Vanaf moment 250");
    expect(ready).not.toContain("Een tweede persoon");
  });

  it("tells at the end what happened", async () => {
    const finished = await write({ ...running, end: { how: "finished", at: 260 } });
    expect(finished.title).toBe("Uw nieuwe telefoon werkt");
    expect(textOf(finished)).toContain("Op moment 260");
    const stopped = await write({ ...running, end: { how: "stopped", at: 240 } }, "en");
    expect(stopped.title).toBe("No new phone is coming");
    expect(stopped.language).toBe("en");
  });
});
