import { useState } from "react";
import { CHANGE_COLUMNS } from "../../../../protocol/claims/change-columns.ts";
import type { ClaimProblem } from "../../../../protocol/claims/claim-problem.ts";
import { CLAIM_COLUMNS } from "../../../../protocol/claims/columns.ts";
import { Card } from "../../../parts/Card.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = { name: string; problems: readonly ClaimProblem[] };

/** As many as anybody mends before they choose the file again; a line can have several. */
const AT_ONCE = 200;

/** A reference that stands on every line of a file would fill the page with their numbers. */
const LINES_NAMED = 10;

/** A file that was refused as a whole: each problem with its line and its own sentence. */
export function RefusedFile({ name, problems }: Props) {
  const say = useWords("creditor");
  const sayProblem = useWords("claims");
  const { language, locale } = useLanguage();
  const [shown, setShown] = useState(AT_ONCE);
  const more = problems.length > shown ? () => setShown(shown + AT_ONCE) : null;
  const linesOf = (lines: readonly number[]) =>
    new Intl.ListFormat(locale, { type: "conjunction" }).format([
      ...lines.slice(0, LINES_NAMED).map(String),
      ...(lines.length > LINES_NAMED ? ["…"] : []),
    ]);
  return (
    <Card title={say("file.refused", { name })}>
      <p className="sc-notice sc-notice--problem" role="alert">
        <Picture name="warning" />
        {say("file.refusedText", { count: problems.length })}
      </p>
      <ol className="sc-list">
        {problems.slice(0, shown).map(({ line, column, code, value, otherLines = [] }) => (
          <li key={`${line} ${code} ${column ?? ""} ${value ?? ""}`} className="sc-problem">
            <strong>{line === 0 ? say("file.whole") : say("file.line", { line })}</strong>{" "}
            <span>
              {sayProblem(code, {
                column: column
                  ? { ...CLAIM_COLUMNS, ...CHANGE_COLUMNS }[column][
                      language === "nl" ? "dutch" : "english"
                    ]
                  : "",
                value: value ?? "",
                lines: linesOf(otherLines),
              })}
            </span>
          </li>
        ))}
      </ol>
      <MoreButton
        list={{ more, busy: false, failed: null }}
        shown={shown}
        of={problems.length}
        atOnce={AT_ONCE}
      />
    </Card>
  );
}
