import { createElement, type ComponentProps } from "react";
import { describe, expect, it } from "vitest";
import {
  NOTHING_SIGNED,
  withButton,
  withoutButton,
  withSigning,
} from "../../frontend/parts/one-at-a-time.ts";
import { FormBehindButton } from "../../frontend/parts/FormBehindButton.tsx";
import { OneAtATime } from "../../frontend/parts/OneAtATime.tsx";
import { TransactionButton } from "../../frontend/parts/TransactionButton.tsx";
import { withdrawIdea } from "../../frontend/transactions/withdraw-idea.ts";
import { pageWith } from "./page-with.ts";

const both = withButton(withButton(NOTHING_SIGNED, "yes"), "no");

describe("the buttons of one card", () => {
  it("hold each other up while one of them signs, and no longer", () => {
    const signing = withSigning(both, "yes", true);
    expect(signing.at).toBe("yes");
    expect(withSigning(signing, "yes", false).at).toBeNull();
  });

  it("leave the turn with what began first", () => {
    const signing = withSigning(both, "yes", true);
    expect(withSigning(signing, "no", true).at).toBe("yes");
    expect(withSigning(signing, "no", false).at).toBe("yes");
  });

  it("are free again when the one that signs goes away", () => {
    expect(withoutButton(withSigning(both, "yes", true), "yes")).toEqual({
      buttons: ["no"],
      at: null,
    });
  });
});

describe("what else can be done with a card", () => {
  const folded: ComponentProps<typeof FormBehindButton> = { open: "Nee", children: () => null };
  const button = { transaction: withdrawIdea, request: { suggestionId: 1 }, label: "Toch niet" };
  const drawn = (at: string | null) => {
    const card: ComponentProps<typeof OneAtATime> = {
      begun: { buttons: [], at },
      children: [
        createElement(TransactionButton<{ suggestionId: number }, "voice">, { key: 1, ...button }),
        createElement(FormBehindButton, { key: 2, ...folded }),
      ],
    };
    return pageWith(createElement(OneAtATime, card), {});
  };

  it("is off while something of it is being signed", async () => {
    expect((await drawn(null)).match(/<button[^>]* aria-disabled="true"/g)).toBeNull();
    expect((await drawn("another")).match(/<button[^>]* aria-disabled="true"/g)).toHaveLength(2);
  });
});
