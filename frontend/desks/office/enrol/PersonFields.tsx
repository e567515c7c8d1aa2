import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useNameProblem } from "../../../words/use-name-problem.ts";
import type { PersonDraft } from "./person-draft.ts";
import { useLanguageName } from "./use-language-name.ts";

type Props = { draft: PersonDraft; onDraft: (draft: PersonDraft) => void };

/** Languages in which letters to residents exist or are asked for most, by their ISO 639 code. */
const LANGUAGES = ["nl", "en", "ar", "tr", "pl", "uk", "ti", "fa", "so"] as const;

/** The questions about somebody: who it is, and what must be known before money is involved. */
export function PersonFields({ draft, onDraft }: Props) {
  const say = useWords("office");
  const languageName = useLanguageName();
  const change = (part: Partial<PersonDraft>) => onDraft({ ...draft, ...part });
  const problemOf = useNameProblem();
  const yesNo = [
    { value: "yes", text: say("yes") },
    { value: "no", text: say("no") },
  ];
  const known: readonly string[] = LANGUAGES;
  const languages = known.includes(draft.language) ? known : [...known, draft.language];
  return (
    <>
      <TextField
        label={say("person.name")}
        hint={say("person.nameHint")}
        text={draft.name}
        problem={problemOf(draft.name)}
        onText={(name) => change({ name })}
        maxLength={100}
      />
      <SelectField
        label={say("person.ageGroup")}
        value={draft.ageGroup}
        onValue={(value) => change({ ageGroup: value as PersonDraft["ageGroup"] })}
        empty={say("choose")}
        options={(["18-20", "21-26", "27+"] as const).map((value) => ({
          value,
          text: say(`age.${value}`),
        }))}
      />
      <SelectField
        label={say("person.benefit")}
        hint={say("person.benefitHint")}
        value={draft.benefit}
        onValue={(value) => change({ benefit: value as PersonDraft["benefit"] })}
        empty={say("choose")}
        options={(["yes", "no", "unknown"] as const).map((value) => ({
          value,
          text: say(`benefit.${value}`),
        }))}
      />
      <SelectField
        label={say("person.language")}
        value={draft.language}
        onValue={(language) => change({ language })}
        options={languages.map((value) => ({ value, text: languageName(value) }))}
      />
      <SelectField
        label={say("person.arrangement")}
        hint={say("person.arrangementHint")}
        value={draft.arrangement}
        onValue={(value) => change({ arrangement: value as PersonDraft["arrangement"] })}
        empty={say("choose")}
        options={yesNo}
      />
      <SelectField
        label={say("person.representative")}
        hint={say("person.representativeHint")}
        value={draft.represented}
        onValue={(value) => change({ represented: value as PersonDraft["represented"] })}
        empty={say("choose")}
        options={yesNo}
      />
      {draft.represented === "yes" && (
        <TextField
          label={say("person.representativeName")}
          text={draft.representative}
          problem={problemOf(draft.representative)}
          onText={(representative) => change({ representative })}
          maxLength={100}
        />
      )}
    </>
  );
}
