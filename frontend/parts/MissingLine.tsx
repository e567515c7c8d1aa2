/** What a form still needs before it can be sent; nothing when it is complete. */
export function MissingLine({ intro, missing }: { intro: string; missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <p className="sc-quiet">
      {intro} {missing.join(", ")}.
    </p>
  );
}
