import { Button } from "@amsterdam/design-system-react";
import { useQueryClient } from "@tanstack/react-query";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";

type Props = {
  /** Of what is shown, in milliseconds; without it a part is missing. */
  at?: number | undefined;
  /** Before the page asks again, which takes this notice away. */
  onAgain?: () => void;
};

/**
 * A part could not be fetched, or not again: what is shown is still right, it is just not all or not the newest. A part that is
 * missing is asked again by a press; without a connection the page asks by itself.
 */
export function StaleNotice({ at, onAgain }: Props) {
  const say = useWords("shared");
  const { moment } = useFormat();
  const queries = useQueryClient();
  const again = () => {
    onAgain?.();
    void queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <div className="sc-notice">
      <Picture name="clock" />
      <div className="sc-stack">
        <p role="status">
          {at === undefined
            ? say("notice.part")
            : say("notice.stale", { moment: moment(Math.floor(at / 1000)) })}
        </p>
        {at === undefined && (
          <Button variant="secondary" onClick={again}>
            {say("tryAgain")}
          </Button>
        )}
      </div>
    </div>
  );
}
