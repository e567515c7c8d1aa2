/** A figure drawn beside itself, in a cell of a table. @param part Of the longest bar, from 0 to 1. */
export function BarCell({ part }: { part: number }) {
  return (
    <td className="sc-bar-cell">
      <svg className="sc-bar" aria-hidden="true" focusable="false">
        <rect width={`${part * 100}%`} height="100%" />
      </svg>
    </td>
  );
}
