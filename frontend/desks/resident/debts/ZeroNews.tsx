import { useAccount } from "../../../account/AccountContext.ts";
import { letterForBoth } from "../../../letters/letter-for-both.ts";
import { Money } from "../../../parts/Money.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useLeading } from "../use-leading.ts";
import type { waysLower } from "./ways-lower.ts";
import { WaysLower } from "./WaysLower.tsx";
import { zeroLetter, type LastYes } from "./zero-letter.ts";

type Props = {
  yes: LastYes;
  /** Whether it is known who is who: until then nothing goes on paper. */
  known: boolean;
  /** The creditor's, where it is known. */
  name: string | undefined;
  /** How the bill went, way by way. */
  ways: ReturnType<typeof waysLower>;
};

/** Nothing is left of a debt: it has the whole screen, with the creditor's yes as a letter to keep. */
export function ZeroNews({ yes, known, name, ways }: Props) {
  const say = useWords("resident");
  const zero = useWords("pocket");
  const lead = useLeading();
  const { me } = useAccount();
  const { language } = useLanguage();
  const { creditor } = yes;
  const send = async () => {
    const { printLetter } = await import("../../../letters/print-letter.ts");
    const letter = await letterForBoth("ownPapers", language, (words) =>
      zeroLetter(yes, { ...words, name: me.name }),
    );
    await printLetter(letter, "socialcoin-schuld-weg.pdf");
  };
  return (
    <section className="sc-good-news sc-good-news--zero">
      <div className="sc-stack" role="status">
        <p>
          <Picture name="yes" />
        </p>
        <p>{say("news.yes", { creditor: lead(name, "theCreditor") })}</p>
        <p className="sc-good-news__large">{zero("zero.gone", { creditor })}</p>
        <p className="sc-good-news__figure">
          <Money cents={0n} of="euros" />
        </p>
        {ways.every(({ way }) => way === "coins") ? (
          <p>{zero("zero.yours")}</p>
        ) : (
          <>
            <p>{zero("zero.partly")}</p>
            <WaysLower ways={ways} name={name} />
          </>
        )}
      </div>
      <div className="sc-good-news__letter">
        <SendButton
          label={zero("zero.keep")}
          variant="secondary"
          send={known ? send : null}
          doneText={zero("made")}
        />
        <p>{zero("zero.letter", { creditor })}</p>
      </div>
    </section>
  );
}
