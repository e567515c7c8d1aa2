import { scryptSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  invitationIdOf,
  newInvitationToken,
} from "../../../protocol/invitations/invitation-token.ts";
import { threeWords } from "../../../protocol/invitations/three-words.ts";
import { WORDS } from "../../../protocol/invitations/words.ts";

const account = "0x00000000000000000000000000000000000000A1";
const invitation = invitationIdOf("a token");

describe("the list of words", () => {
  it("has 1,024 of them, each for one number", () => {
    expect(WORDS).toHaveLength(1_024);
    expect(new Set(WORDS).size).toBe(1_024);
    for (const word of WORDS) expect(word).toMatch(/^[a-z]{3,9}$/);
  });

  it("has no two words that are taken for each other", () => {
    const list = new Set(WORDS);
    for (const word of WORDS) {
      for (let end = 3; end < word.length; end += 1) {
        expect(list.has(word.slice(0, end)), `${word.slice(0, end)} begins ${word}`).toBe(false);
      }
      for (const other of oneLetterAway(word)) {
        expect(list.has(other), `${word} and ${other}`).toBe(false);
      }
    }
  });

  it("is in an order that never changes", () => {
    // Words that stand on a screen at this moment would become others.
    expect([0, 1, 511, 512, 1_023].map((place) => WORDS[place])).toMatchInlineSnapshot(`
      [
        "aap",
        "aardappel",
        "linde",
        "liniaal",
        "zwerfkei",
      ]
    `);
  });
});

describe("three words", () => {
  it("are the same for the same account and invitation, however the account is written", async () => {
    const words = await threeWords(account, invitation);
    expect(words).toMatchInlineSnapshot(`
      [
        "vitrine",
        "yoga",
        "sjabloon",
      ]
    `);
    expect(await threeWords(account.toLowerCase() as typeof account, invitation)).toEqual(words);
  });

  it("are others for another account or another invitation", async () => {
    const words = await threeWords(account, invitation);
    const other = "0x00000000000000000000000000000000000000a2";
    expect(await threeWords(other, invitation)).not.toEqual(words);
    expect(await threeWords(account, invitationIdOf("another token"))).not.toEqual(words);
  });

  it("are thirty bits of scrypt as Node computes it", async () => {
    const named = Buffer.from(account.slice(2) + invitation.slice(2), "hex");
    const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 };
    const number = scryptSync(named, "socialcoin three words", 4, cost).readUInt32BE();
    const places = [number, number >>> 10, number >>> 20].map((bits) => bits & 1_023);
    expect(await threeWords(account, invitation)).toEqual(places.map((place) => WORDS[place]));
  });
});

describe("a token", () => {
  it("is 128 random bits that fit in the fragment of a link", () => {
    const tokens = new Set(Array.from({ length: 100 }, newInvitationToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

function oneLetterAway(word: string): string[] {
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  return word
    .split("")
    .flatMap((own, place) => [
      word.slice(0, place) + word.slice(place + 1),
      ...letters
        .filter((letter) => letter !== own)
        .map((letter) => word.slice(0, place) + letter + word.slice(place + 1)),
    ]);
}
