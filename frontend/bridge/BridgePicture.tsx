import { useFormat } from "../words/use-format.ts";
import { useLanguage } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";
import type { Moment } from "./bridges-of.ts";
import { lineOf, type Point } from "./line-of.ts";
import { PILLARS } from "./pillars.ts";

const WIDTH = 320;
const ROW = 84;
const SIDE = 20;
const RADIUS = 12;
/** From the top of a row to the highest and to the lowest level. */
const [HIGH, LOW] = [36, 66];

/** The history as a picture: a line for each part of life, time in the direction of reading, each level as a figure too. */
export function BridgePicture({ moments }: { moments: readonly Moment[] }) {
  const say = useWords("bridge");
  const { date } = useFormat();
  const { direction } = useLanguage();
  const span = WIDTH - 2 * SIDE;
  const x = ({ moment }: Pick<Point, "moment">) => {
    const share = moments.length > 1 ? moment / (moments.length - 1) : 0;
    return SIDE + span * (direction === "rtl" ? 1 - share : share);
  };
  const [first, last] = [moments[0]!.first.at, moments.at(-1)!.first.at];
  return (
    <svg
      className="sc-bridge"
      viewBox={`0 0 ${WIDTH} ${ROW * PILLARS.length}`}
      role="img"
      aria-label={say("picture", { first: date(first), last: date(last) })}
    >
      {PILLARS.map((pillar, row) => {
        const line = lineOf(moments, pillar);
        const y = ({ height }: Point) => ROW * row + LOW - height * (LOW - HIGH);
        return (
          <g key={pillar}>
            <text
              className="sc-bridge__name"
              x={direction === "rtl" ? WIDTH - 8 : 8}
              y={ROW * row + 16}
            >
              {say(`pillar.${pillar}`)}
            </text>
            {[HIGH, LOW].map((height) => (
              <line
                key={height}
                className="sc-bridge__edge"
                x1={8}
                x2={WIDTH - 8}
                y1={ROW * row + height}
                y2={ROW * row + height}
              />
            ))}
            <polyline
              className="sc-bridge__line"
              points={line.map((point) => `${x(point)},${y(point)}`).join(" ")}
            />
            {line.map((point) => (
              <g key={point.moment}>
                <circle className="sc-bridge__dot" cx={x(point)} cy={y(point)} r={RADIUS} />
                <text className="sc-bridge__level" x={x(point)} y={y(point)} dy="0.35em">
                  {point.level}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
