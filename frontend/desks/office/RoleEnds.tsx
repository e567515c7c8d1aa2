import { useAccount } from "../../account/AccountContext.ts";
import { valueOf } from "../../data/answer.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { useOffice } from "./use-office.ts";

/** How long before its end a role is worth a warning, in seconds. */
const WARNING = 30 * 86_400;

/** Says when the official's own role is about to end, or ended while the page stood open. */
export function RoleEnds() {
  const say = useWords("office");
  const { date } = useFormat();
  const { roleUntil } = useAccount().me;
  const now = valueOf(useOffice().needs)?.head.time;
  if (roleUntil === null || now === undefined || roleUntil - now > WARNING) return null;
  return (
    <p className="sc-notice" role="status">
      <Picture name="clock" />
      {say(roleUntil > now ? "role.ends" : "role.ended", { date: date(roleUntil) })}
    </p>
  );
}
