import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";

/** A part could not be fetched, or not again: what is shown is still right, it is just not all or not the newest. */
export function StaleNotice({
  at,
}: {
  /** Of what is shown, in milliseconds; without it a part is missing. */ at?: number | undefined;
}) {
  const say = useWords("shared");
  const { moment } = useFormat();
  return (
    <p className="sc-notice" role="status">
      <Picture name="clock" />
      {at === undefined
        ? say("notice.part")
        : say("notice.stale", { moment: moment(Math.floor(at / 1000)) })}
    </p>
  );
}
