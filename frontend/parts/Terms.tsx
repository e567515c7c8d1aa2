import { PARTICIPATION_TEXT } from "../../protocol/terms/participation.ts";

/** What somebody says yes to with "Ik doe mee", word for word as its hash goes along. */
export function Terms() {
  const [title, ...terms] = PARTICIPATION_TEXT.split("\n");
  return (
    <div className="sc-card sc-terms" lang="nl">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </div>
  );
}
