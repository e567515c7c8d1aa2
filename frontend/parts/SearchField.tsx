import { TextField } from "./TextField.tsx";

type Props = {
  label: string;
  /** What is looked for; empty shows all. */
  wanted: string;
  onWanted: (wanted: string) => void;
};

/** Above a list: shows only what holds these letters. */
export function SearchField({ label, wanted, onWanted }: Props) {
  return <TextField label={label} text={wanted} onText={onWanted} maxLength={100} optional />;
}
