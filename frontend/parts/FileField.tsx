import { useId } from "react";

/** A button that asks for a table from this device. The same file can be chosen again after it was mended. */
export function FileField({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const id = useId();
  return (
    <label htmlFor={id} className="sc-button-link sc-file">
      {label}
      <input
        id={id}
        className="ams-visually-hidden"
        type="file"
        accept=".csv,text/csv,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
    </label>
  );
}
