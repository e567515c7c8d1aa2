import { useAccount } from "../../../account/AccountContext.ts";
import { fetched } from "../../../account/fetched.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";

/** Everything as a PDF to read and print, made on this device. What makes it is loaded at the press. */
export function MyDataPdf() {
  const say = useWords("privacy");
  const { language } = useLanguage();
  const { address, ask } = useAccount();
  const send = async () => {
    const { printMyData } = await fetched(import("./print-my-data.ts"));
    await printMyData({ address, ask }, language);
  };
  return <SendButton label={say("data.pdf")} send={send} doneText={say("data.pdfDone")} />;
}
