import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { OfficeAnswer } from "../../../../protocol/wire/index-answers.ts";
import { useWords } from "../../../words/use-words.ts";
import { isAlone } from "./is-alone.ts";

type Props = { office: OfficeAnswer; official: Address };

/** Where nobody else works at the office, no answer can leave: what is needed for it, and that nothing gets lost. */
export function AloneNotice({ office, official }: Props) {
  const say = useWords("objections");
  if (!isAlone(office, official)) return null;
  return (
    <div className="sc-notice sc-notice--problem">
      <p>
        {say("alone")}{" "}
        <Link className="sc-way" href="/office/staff">
          {say("alone.staff")}
        </Link>
      </p>
    </div>
  );
}
