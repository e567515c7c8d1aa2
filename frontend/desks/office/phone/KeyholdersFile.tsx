import type { NewStaffKey } from "../../../../protocol/accounts/new-staff-key.ts";
import { saveFile } from "../../../data/save-file.ts";
import { useWords } from "../../../words/use-words.ts";
import { PressButton } from "../../../parts/PressButton.tsx";

const FILE = "nieuwe-sleutel.json";

type Props = {
  /** Null until the words were compared. */
  asked: NewStaffKey | null;
  name: string;
};

/** What goes to the municipality's keyholders, and what they do with it. */
export function KeyholdersFile({ asked, name }: Props) {
  const say = useWords("staffPhone");
  return (
    <>
      <div className="sc-buttons">
        <PressButton
          off={!asked && "incomplete"}
          onClick={() => asked && saveFile(FILE, `${JSON.stringify(asked, null, 2)}\n`)}
        >
          {say("file.save")}
        </PressButton>
      </div>
      <p>{say("file.next")}</p>
      <ol className="sc-points">
        <li>{say("file.give")}</li>
        <li>
          {say("file.begin")}{" "}
          <code dir="ltr" translate="no">
            npm run recover-staff -- plan {FILE}
          </code>
        </li>
        <li>{say("file.sign", { name })}</li>
        <li>{say("file.wait")}</li>
        <li>{say("file.finish")}</li>
      </ol>
    </>
  );
}
