type Props = { value: number; max: number };

/** How far something is, as a picture. The words beside it say the same, so that a screen reader passes over it. */
export function Bar({ value, max }: Props) {
  return <progress className="sc-progress" value={value} max={max} aria-hidden="true" />;
}
