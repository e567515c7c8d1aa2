import type { ReactNode } from "react";
import { looksOf } from "./looks-of.ts";

const SKIN = ["#f2c9a1", "#d9a06b", "#a8703f", "#7a4b28", "#f6dcc2"];
const HAIR = ["#3b2a20", "#7a7a7a", "#a8642a", "#191919", "#c9a45c"];
const CLOTHES = ["#14595b", "#8a3b5e", "#345995", "#6b5b1f", "#5a3d8a"];

/** What they stand before. */
const GROUND = ["#dfeee4", "#f6e7cf", "#e3e4f5", "#f7dfe3", "#e9e9e2"];

/** Who of the invented people wears long hair. */
const LONG_HAIR = new Set(
  "huishouden-01 huishouden-02 huishouden-03 huishouden-06 mentor-01 tweede-01 kantoor-02 waterbedrijf-d gemeente-arnhem".split(
    " ",
  ),
);

/** What somebody holds, by their role. */
const HELD: { [role: string]: ReactNode } = {
  mentor: <path d="M60 74h22v16H60zM60 78h22" className="sc-drawing__thing" />,
  bewoner: <path d="M58 90V76l12-9 12 9v14zM67 90v-8h6v8" className="sc-drawing__thing" />,
  creditor: (
    <path
      d="M71 64c-7 10-10 14-10 18a10 10 0 0 0 20 0c0-4-3-8-10-18"
      className="sc-drawing__thing"
    />
  ),
  office: <path d="M58 90h26M61 90V76h20v14M58 76l13-9 13 9" className="sc-drawing__thing" />,
};

/** A simple drawing of an invented person: always the same for the same id. */
export function Drawing({ id, role }: { id: string; role: string }) {
  const looks = looksOf(id);
  const [skin, hair, clothes] = [SKIN[looks.skin], HAIR[looks.hair], CLOTHES[looks.clothes]];
  return (
    <svg className="sc-drawing" viewBox="0 0 100 96" aria-hidden="true" focusable="false">
      <circle cx="46" cy="48" r="44" fill={GROUND[looks.ground]} />
      <path d="M12 96c0-22 14-34 34-34s34 12 34 34z" fill={clothes} />
      <rect x="39" y="52" width="14" height="16" rx="6" fill={skin} />
      <circle cx="46" cy="36" r="20" fill={skin} />
      {LONG_HAIR.has(id) ? (
        <path
          d="M24 50V34a22 22 0 0 1 44 0v16l-5-2V32c-10 2-24 0-30-8-1 6-4 9-4 12v12z"
          fill={hair}
        />
      ) : (
        <path d="M26 34a20 20 0 0 1 40 0c-8-2-12-6-14-10-6 6-16 8-26 10z" fill={hair} />
      )}
      <circle cx="39" cy="38" r="2" fill="#222" />
      <circle cx="53" cy="38" r="2" fill="#222" />
      {looks.glasses && (
        <path
          d="M33 38a6 6 0 1 0 12 0a6 6 0 1 0-12 0M47 38a6 6 0 1 0 12 0a6 6 0 1 0-12 0M45 38h2"
          fill="none"
          stroke="#222"
          strokeWidth="1.5"
        />
      )}
      <path
        d="M39 46c4 4 10 4 14 0"
        fill="none"
        stroke="#222"
        strokeWidth="2"
        strokeLinecap="round"
      />
      {HELD[role]}
    </svg>
  );
}
