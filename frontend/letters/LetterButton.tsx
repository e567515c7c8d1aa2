import { SendButton } from "../parts/SendButton.tsx";
import { useWords } from "../words/use-words.ts";
import type { Letter } from "./letter.ts";

type Props = {
  letter: Letter;
  /** Of the file, without anybody's name in it. */
  file: string;
  /** False while a name in it is still under way. */
  ready: boolean;
};

/** Makes a letter to print. What draws it is loaded at the first press. */
export function LetterButton({ letter, file, ready }: Props) {
  const say = useWords("letters");
  const send = async () => {
    const { printLetter } = await import("./print-letter.ts");
    await printLetter(letter, file);
  };
  return (
    <SendButton
      label={say("make")}
      variant="secondary"
      send={ready ? send : null}
      doneText={say("made")}
    />
  );
}
