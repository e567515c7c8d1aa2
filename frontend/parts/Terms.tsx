import { PARTICIPATION_TEXT } from "../../protocol/terms/participation.ts";
import { useLanguage } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";

/**
 * What somebody says yes to with "Ik doe mee": the Dutch text, word for word as its hash goes along. Who reads another
 * language reads and hears it in that language first, and that the Dutch text counts.
 */
export function Terms() {
  const { language } = useLanguage();
  return (
    <>
      {language !== "nl" && <InOwnLanguage />}
      <TermsText text={PARTICIPATION_TEXT} language="nl" />
    </>
  );
}

function InOwnLanguage() {
  const { language } = useLanguage();
  const say = useWords("terms");
  return (
    <>
      <TermsText text={say("text")} language={language} />
      <p>{say("counts")}</p>
    </>
  );
}

function TermsText({ text, language }: { text: string; language: string }) {
  const [title, ...terms] = text.split("\n");
  return (
    <div className="sc-card sc-terms" lang={language} dir={language === "nl" ? "ltr" : undefined}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </div>
  );
}
