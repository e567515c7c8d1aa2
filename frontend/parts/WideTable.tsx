import { useCallback, useId, useState, type ReactNode } from "react";
import "../theme/table.css";
import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";

type Props = {
  caption: string;
  /** The caption is for who hears the page: the heading above says the same. */
  captionHidden?: boolean;
  /** Rows of head and body. */
  children: ReactNode;
};

/**
 * Every table. Its words stay whole, and its first heads stand still; where it is wider than the screen it scrolls by
 * itself, says so in words, and can be reached by the keyboard.
 */
export function WideTable({ caption, captionHidden = false, children }: Props) {
  const say = useWords("lists");
  const hint = useId();
  const [wide, setWide] = useState(false);
  const measured = useCallback((frame: HTMLDivElement) => {
    const measure = () => setWide(frame.scrollWidth > frame.clientWidth + 1);
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    if (frame.firstElementChild) watch.observe(frame.firstElementChild);
    return () => watch.disconnect();
  }, []);
  return (
    <div className="sc-wide-table">
      {wide && (
        <p id={hint} className="sc-quiet">
          {say("wide")} <Picture name="sideways" />
        </p>
      )}
      <div
        ref={measured}
        className={wide ? "sc-table-scroll sc-table-scroll--wide" : "sc-table-scroll"}
        {...(wide && {
          role: "region",
          tabIndex: 0,
          "aria-label": caption,
          "aria-describedby": hint,
        })}
      >
        <table className="ams-table__table sc-table">
          <caption className={captionHidden ? "ams-visually-hidden" : undefined}>{caption}</caption>
          {children}
        </table>
      </div>
    </div>
  );
}
