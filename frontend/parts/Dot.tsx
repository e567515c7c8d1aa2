/** Between two things on one line, for the eye: a voice would call it by its name. */
export function Dot() {
  return <span aria-hidden="true">·</span>;
}
