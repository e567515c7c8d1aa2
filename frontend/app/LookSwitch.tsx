import { useState } from "react";
import { useWords } from "../words/use-words.ts";
import { chooseLook, keptLook, LOOKS, type Look } from "./look.ts";

/** Light, dark or more contrast: kept on this device. */
export function LookSwitch() {
  const say = useWords("shared");
  const [look, setLook] = useState(keptLook);
  return (
    <label className="sc-look">
      {say("look")}
      <select
        value={look}
        onChange={({ target }) => {
          const chosen = target.value as Look;
          setLook(chosen);
          chooseLook(chosen);
        }}
      >
        {LOOKS.map((one) => (
          <option key={one} value={one}>
            {say(`look.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
