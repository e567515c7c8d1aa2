import { Link } from "wouter";
import { SelectField } from "../../../parts/SelectField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { OwnKeyField } from "./OwnKeyField.tsx";

type Props = {
  label: string;
  options: readonly { value: string; text: string }[];
  /** The account that was chosen or typed, or what was typed of one. */
  value: string;
  onValue: (value: string) => void;
  problem?: string | undefined;
};

/** Who it is about: by name, by the three words of who came with an invitation, or by a key of their own. */
export function WhoField({ label, options, value, onValue, problem }: Props) {
  const say = useWords("office");
  const isKnown = options.some((one) => one.value === value);
  return (
    <>
      <SelectField
        label={label}
        value={isKnown ? value : ""}
        onValue={onValue}
        empty={say("choose")}
        options={options}
      />
      {isKnown && problem && <p className="sc-notice sc-notice--problem">{problem}</p>}
      <p className="sc-quiet">
        {say("who.missing")} <Link href="/office/invitations">{say("who.invite")}</Link>
      </p>
      <OwnKeyField
        text={isKnown ? "" : value}
        onText={onValue}
        problem={isKnown ? undefined : problem}
      />
    </>
  );
}
