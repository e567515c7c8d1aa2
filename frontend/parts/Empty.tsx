/** Nothing here yet, and what will make something appear. */
export function Empty({ children }: { children: string }) {
  return <p className="sc-empty">{children}</p>;
}
