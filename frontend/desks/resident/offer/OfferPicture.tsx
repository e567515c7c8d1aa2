import { PARTS } from "../../../../protocol/money/debt-parts.ts";
import { useAnnounceSettled } from "../../../parts/use-announce-settled.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Preview } from "./preview-of.ts";
import { useGoneSentence } from "./use-gone-sentence.ts";

type Props = {
  creditor: string;
  preview: Preview;
  /** Whether there is an amount that can be offered: without one the bill stands as it is. */
  told: boolean;
};

/** The bill as a bar that shrinks along, and the same in one sentence. */
export function OfferPicture({ creditor, preview, told }: Props) {
  const say = useWords("resident");
  const { money } = useFormat();
  const goneSentence = useGoneSentence();
  const { before, waiting, after, parts, gone } = preview;
  const share = (cents: bigint) =>
    `${before === 0n ? 0 : Number((cents * 10_000n) / before) / 100}%`;
  const sentence = told
    ? [
        say("offer.fromTo", { before: money(before), after: money(after) }),
        waiting > 0n && say("offer.withWaiting"),
        goneSentence(gone, "then"),
      ]
        .filter(Boolean)
        .join(" ")
    : "";
  useAnnounceSettled(sentence);
  return (
    <section className="sc-shrink" aria-label={creditor}>
      <p>
        <strong>{creditor}</strong>
      </p>
      <div className="sc-shrink__bar" aria-hidden="true">
        {[...PARTS].map((part) => (
          <span
            key={part}
            className={`sc-shrink__part sc-shrink__part--${part}`}
            style={{ inlineSize: share(parts.after[part]) }}
          />
        ))}
      </div>
      <p className="sc-shrink__sentence">{sentence}</p>
    </section>
  );
}
