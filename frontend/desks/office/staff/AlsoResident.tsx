import type { Address } from "../../../../protocol/wire/basics.ts";
import { valueOf } from "../../../data/answer.ts";
import { useNames } from "../../../data/use-names.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOfficePerson } from "../use-office.ts";

/**
 * What a role means for somebody who takes part as a resident as well, before it is given: the book takes nobody as their own
 * mentor, and what else is their own a colleague decides. Nothing for everybody else.
 */
export function AlsoResident({ account, isMentor }: { account: Address; isMentor: boolean }) {
  const say = useWords("office");
  const { nameOf } = useNames();
  const person = valueOf(useOfficePerson(account))?.person;
  if (!person || person.status === "left") return null;
  return (
    <div className="sc-notice" role="status">
      <Picture name="warning" />
      <div>
        <p>{say("grant.resident")}</p>
        {isMentor && (
          <p>
            {person.mentor
              ? say("grant.residentMentor", { mentor: nameOf(person.mentor) ?? say("aColleague") })
              : say("grant.residentNoMentor")}
          </p>
        )}
      </div>
    </div>
  );
}
