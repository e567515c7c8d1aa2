import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { inFont, lacksLetters } from "../../frontend/letters/in-font.ts";
import { letterPdf } from "../../frontend/letters/letter-pdf.ts";
import type { Letter } from "../../frontend/letters/letter.ts";
import { myDataLetter } from "../../frontend/letters/my-data-letter.ts";
import { recoveryLetter } from "../../frontend/letters/recovery-letter.ts";
import { formatMessage, type WordValues } from "../../frontend/words/format-message.ts";
import { formatAmount } from "../../protocol/money/format-amount.ts";
import { REFUSAL_CODES } from "../../protocol/refusals/refusal-codes.ts";
import { bareJpeg } from "../../protocol/photos/bare-jpeg.ts";
import type { MyDataAnswer } from "../../protocol/wire/rights-api.ts";
import { CANVAS_JPEG } from "../server/stage/photo.ts";
import type { Recovery } from "../../protocol/wire/help-api.ts";
import { myDataSchema } from "../../server/api/my-data-schema.ts";
import { CONTENTS } from "../../server/dossier/records/contents.ts";
import type { Language } from "../../frontend/words/languages.ts";
import type {
  DossierRecord,
  RecordContents,
  RecordKind,
} from "../../protocol/wire/dossier-records.ts";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";
import { wordsIn } from "./words-in.ts";

const FONTS = "node_modules/@expo-google-fonts/atkinson-hyperlegible";
const fonts = {
  regular: readFileSync(`${FONTS}/400Regular/AtkinsonHyperlegible_400Regular.ttf`),
  bold: readFileSync(`${FONTS}/700Bold/AtkinsonHyperlegible_700Bold.ttf`),
};
const UNPRINTED = { mark: "[niet gedrukt]", note: "Niet alles is gedrukt." };
/** As where no other letters could be had. */
const NONE = () => Promise.resolve([]);
const letter: Letter = {
  language: "nl" as const,
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
    const text = Buffer.from(await letterPdf(letter, fonts, UNPRINTED, NONE)).toString("latin1");
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

describe("words in letters that the font has not got", () => {
  const glyphs = create(fonts.regular);
  const font = (letters: string) => glyphs.hasGlyphForCodePoint(letters.codePointAt(0)!);
  const printed = (text: string) => inFont(text, font, UNPRINTED.mark);

  it("are marked once where they stand, and never a row of question marks", () => {
    expect(printed("Beste ليلى حسن, dag")).toBe("Beste [niet gedrukt] dag");
    expect(printed("Тарас Шевченко")).toBe("[niet gedrukt]");
    expect(printed("ليلى\nKom morgen")).toBe("[niet gedrukt]\nKom morgen");
    expect(printed("Zeynep Şahin-İnce ❤️ 5")).not.toContain("?");
  });

  it("lose an accent at most where the letter itself is there", () => {
    expect(printed("José Müller-Żak\nregel 2")).toBe("José Müller-Żak\nregel 2");
    expect(printed("Ğamze")).toMatch(/^[ĞG]amze$/);
  });

  it("are told at the top of the paper, wherever they stand in it", async () => {
    const length = async (one: Letter, unprinted: typeof UNPRINTED) =>
      (await letterPdf(one, fonts, unprinted, NONE)).length;
    const told = {
      ...UNPRINTED,
      note: "Een veel langere zin die er anders niet zou staan. ".repeat(9),
    };
    expect(lacksLetters(letter, font)).toBe(false);
    expect(await length(letter, told)).toBe(await length(letter, UNPRINTED));
    const places: Letter[] = [
      { ...letter, to: "ليلى" },
      { ...letter, title: "Лист" },
      { ...letter, parts: [{ kind: "table", head: ["Wijk"], rows: [["ليلى"]] }] },
      { ...letter, parts: [{ kind: "paragraph", text: "Zij schreef: ليلى" }] },
    ];
    for (const one of places) {
      expect(lacksLetters(one, font)).toBe(true);
      expect(await length(one, told)).toBeGreaterThan(await length(one, UNPRINTED));
    }
  });
});

describe("figures on paper", () => {
  it("are a table with heads, and bars and a code that say what they are", async () => {
    const text = Buffer.from(
      await letterPdf(
        {
          ...letter,
          maker: "Waterbedrijf D",
          parts: [
            {
              kind: "table",
              head: ["Wijk", "Stappen"],
              rows: Array<string[]>(60).fill(["Plattenburg", "12"]),
            },
            { kind: "bars", text: "Stappen", bars: [{ label: "A", figure: "12", part: 1 }] },
            { kind: "code", text: "QR-code", code: "https://socialcoin.example/verify#abc" },
          ],
        },
        fonts,
        UNPRINTED,
        NONE,
      ),
    ).toString("latin1");
    for (const part of ["/S /Table", "/S /TR", "/S /TD", "/Scope /Column", "/Scope /Row"])
      expect([part, text.includes(part)]).toEqual([part, true]);
    expect(text.match(/\/S \/Figure/g)).toHaveLength(2);
    expect(text.match(/\/Alt \(/g)).toHaveLength(2);
    expect(text).toContain("<xmp:CreatorTool>Waterbedrijf D<");
    expect(text).not.toContain("Socialcoin");
  });
});

describe("everything about me on paper", () => {
  const someone = "0x00000000000000000000000000000000000000Aa";
  const at = { at: 1_700_000_000, by: someone, subject: someone } as const;
  const record = { id: "a", version: 2, salt: "0x", commitment: "0x", contract: someone, ...at };
  const held: MyDataAnswer = {
    $schema: "",
    address: someone,
    at: 1_800_000_000,
    staffName: null,
    reading: null,
    application: { name: "Aanmelder", neighbourhood: "Wijkje", at: 1 },
    records: [
      { ...record, kind: "report", content: { text: "Mijn melding" } },
      { ...record, kind: "plan", content: { title: "Mijn plan" } },
      {
        ...{ ...record, kind: "bridge" },
        content: {
          ...{ scale: 0, of: 5, gezin: 4, welbevinden: null, financien: 2, opleiding: 3, werk: 1 },
          wish: "Mijn wens",
        },
      },
    ] as MyDataAnswer["records"],
    letters: [
      {
        id: "b",
        resident: someone,
        creditor: null,
        creditorName: "Schuldeiser",
        collector: null,
        reference: "Kenmerk",
        kind: "Soort",
        parts: { principal: "123456", increase: "0", interest: "0", costs: "0" },
        peildatum: "2026-11-01",
        originDate: null,
        endsBy: null,
        redeemable: true,
        mayKnow: "no",
        matchCode: null,
        debtId: null,
        version: 1,
      },
    ],
    photos: [
      {
        id: "c",
        subgoalId: 3,
        moment: "end",
        letter: null,
        size: 1,
        at: 1,
        by: someone,
        jpeg: Buffer.from(bareJpeg(CANVAS_JPEG)!).toString("base64"),
      },
    ],
    sharing: [{ audience: "mentor", what: "debts", until: null }],
    objections: [
      {
        ...{ id: "d", about: "words", text: "Bezwaar", record: null, official: someone },
        ...{ answerBy: 2, answer: "Antwoord", answeredAt: 2, subject: someone, at: 1 },
        ...{ answeredBy: someone, agreedBy: null, apart: false },
      },
    ],
    paperTasks: [],
    letterVersions: [],
    paperChoices: [],
    holds: [{ record: "a", kind: "report", ground: "Een wet", until: "2030-01-01" }],
    invitations: [],
    news: { email: "iemand@example.org", language: "nl", state: "on" },
    deviceCodes: [],
    erased: null,
    sessionsUntil: [1_800_000_100],
    looks: 1,
  };
  const look = {
    id: "1",
    at: 1,
    by: someone,
    name: "Kijker",
    organisation: "Wijkteam",
    reason: null,
  } as const;

  const read = async (language: Language, what = held) => {
    const room = async (named: string) => {
      const words = await wordsOf(language, named);
      return (key: string, values?: WordValues) => formatMessage(language, words[key]!, values);
    };
    const [say, privacy, forms, bridge, creditor, endings, office, refusals] = await Promise.all(
      ["letters", "privacy", "ownForms", "bridge", "creditor", "endings", "office", "refusals"].map(
        room,
      ),
    );
    return myDataLetter(what, [{ ...look, action: "read", what: "records" }], {
      language,
      say: say!,
      format: {
        date: (seconds) => `dag ${seconds}`,
        moment: (seconds) => `moment ${seconds}`,
        isoDate: (iso) => `dag ${iso.replaceAll("-", " ")}`,
        money: (cents) => formatAmount(BigInt(cents), "nl"),
      },
      privacy: privacy!,
      forms: forms!,
      rooms: {
        ...{ bridge: bridge!, creditor: creditor!, endings: endings!, office: office! },
        refusals: refusals!,
      },
      lookOf: ({ name }) => name ?? "",
    });
  };

  it.each(LANGUAGE_CODES)("has every word of it in %s, and the pictures", async (language) => {
    const bridge = await wordsOf(language, "bridge");
    const page = await read(language);
    const text = page.parts
      .map(wordsIn)
      .join("\n")
      .replace(/[\u2068\u2069]/g, "");
    for (const word of [
      ...["Aanmelder", "Wijkje", "Mijn melding", "Mijn plan", "Schuldeiser", "Kenmerk", "Soort"],
      ...["1.234,56", "Bezwaar", "Antwoord", "Een wet", "dag 2030 01 01", "iemand@example.org"],
      ...["Kijker", "moment 1800000100", "Mijn wens"],
      bridge["pillar.gezin"]!,
      formatMessage(language, bridge["level"]!, { level: 4, of: 5 }).replace(/[\u2068\u2069]/g, ""),
    ])
      expect(text).toContain(word);
    const pdf = Buffer.from(await letterPdf(page, fonts, UNPRINTED, NONE)).toString("latin1");
    expect(pdf).toMatch(/\/S \/Figure/);
    expect(pdf).toMatch(/\/Subtype \/Image/);
  });

  it("says no code, number of a record, address or ISO date of any kind of record", async () => {
    const forms = [myDataSchema, ...Object.values(CONTENTS)];
    const raw = new Set(forms.flatMap((form) => codesIn(z.toJSONSchema(form))));
    // A code that is the Dutch word too.
    raw.delete("plan");
    for (const [kind, contents] of Object.entries(SAMPLES)) {
      for (const content of contents) {
        const one = { ...record, kind, content } as DossierRecord;
        const holds = [{ record: "a", kind, ground: "Een wet", until: "2030-01-01" }];
        const page = await read("nl", { ...everything, records: [one], holds });
        const text = page.parts.map(wordsIn).join("\n");
        expect(text).not.toMatch(
          /0x[0-9a-f]{2}|\d{4}-\d\d-\d\d|\dT\d\d:|[0-9a-f]{8}-[0-9a-f]{4}-/i,
        );
        const said = text.split(/[\n·:,()→]+/).map((part) => part.trim());
        // "Ja" is no code; "yes" is.
        expect([kind, said.filter((part) => raw.has(part))]).toEqual([kind, []]);
      }
    }
    expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(CONTENTS).sort());
  });

  const uuid = "0b0c5d1e-8b39-4c5e-9a4e-6f5f0c1d2e3f";
  const own = "Eigen woorden";
  /** Of each kind of record one for each of its codes. */
  const SAMPLES: { [Kind in RecordKind]: RecordContents[Kind][] } = {
    person: (["yes", "no", "unknown"] as const).flatMap((benefit) =>
      (["18-20", "21-26", "27+"] as const).map((ageGroup) => ({
        ...{ name: own, language: "ar", benefit, ageGroup, arrangement: true },
        ...{ representative: null, neighbourhood: own },
      })),
    ),
    plan: [{ title: own }],
    subgoal: (["gezin", "welbevinden", "financien", "opleiding", "werk"] as const).map(
      (pillar) => ({
        pillar,
        text: own,
      }),
    ),
    report: [{ text: own }],
    sendBack: REFUSAL_CODES.sendBack.map((code) => ({ reason: own, code })),
    undo: [{ reason: own }],
    compliment: [{ text: own }],
    claim: [
      {
        ...{ reference: own, kind: own, collector: null },
        ...{ peildatum: "2026-11-01", originDate: "2026-10-01" },
      },
    ],
    claimChange: [{ reason: own }],
    dispute: REFUSAL_CODES.dispute.map((code) => ({ text: own, code })),
    reject: REFUSAL_CODES.reject.map((code) => ({ reason: own, code })),
    refuse: REFUSAL_CODES.refuse.map((code) => ({ reason: own, code })),
    pledge: [{ decision: own }],
    suggestion: [{ text: own, activity: uuid }],
    suggestionAnswer: [{ reason: own }],
    bridge: [
      {
        ...{ scale: 0, of: 5, gezin: 4, welbevinden: null, financien: 2 },
        ...{ opleiding: 3, werk: 1, wish: null },
      },
    ],
    ownWords: [
      { talents: own, goals: null, dreams: null },
      { talents: null, goals: own, dreams: own },
    ],
    end: (["died", "moved", "unreachable"] as const).map((cause) => ({ cause, reason: own })),
    move: [{ reason: own }],
    paper: [{ step: own, place: own }],
    elsewhere: [{ source: own, reason: own }],
  };
  const everything: MyDataAnswer = {
    ...held,
    staffName: own,
    reading: {
      ...{ role: "communityBuilder", until: 5, organisation: 1, neighbourhood: 1 },
      ...{ reason: own, by: someone, at: 1 },
    },
    invitations: [{ neighbourhood: 1, claimedAt: 4 }],
    letters: (["yes", "no", "unanswered"] as const).map((mayKnow, index) => ({
      ...held.letters[0]!,
      ...{ id: `b${index}`, mayKnow, endsBy: "2027-01-01", originDate: "2026-01-01", version: 2 },
    })),
    letterVersions: [
      {
        ...{ letter: "b1", version: 1, content: held.letters[0]!, salt: "0x", commitment: "0x" },
        ...{ contract: someone, at: 1, by: someone },
      },
    ],
    sharing: (["mentor", "household", "communityBuilder"] as const).flatMap((audience) =>
      (["coins", "goals", "debts"] as const).map((what) => ({ audience, what, until: null })),
    ),
    objections: (["words", "figures", "refusal", "processing", "other"] as const).map((about) => ({
      ...held.objections[0]!,
      about,
    })),
    paperTasks: (["goals", "debts", "letters"] as const).map((purpose) => ({
      ...{ id: uuid, resident: someone, official: someone, purpose, place: own, at: 1, until: 2 },
    })),
    paperChoices: (["yes", "no"] as const).map((answer) => ({
      ...{ id: uuid, resident: someone, name: null, answer, place: own, proposedBy: someone },
      matter: { kind: "letter", letter: "b1" },
      ...{ organisation: 1, proposedAt: 1, answerUntil: 2, confirmedBy: null, readyAt: null },
      end: { how: "performed", by: someone, at: 3 },
    })),
  };
});

/** Each value of each enumeration in a form. */
function codesIn(form: unknown): unknown[] {
  if (typeof form !== "object" || form === null) return [];
  const own = "enum" in form ? (form.enum as unknown[]) : [];
  return [...own, ...Object.values(form).flatMap(codesIn)];
}

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
  const textOf = ({ title, parts }: Letter) => [title, ...parts.map(wordsIn)].join("\n");

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
