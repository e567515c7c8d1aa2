import { Button } from "@amsterdam/design-system-react";
import { Suspense } from "react";
import { useWordsOrNone } from "../words/use-words.ts";

/** The way back out of a form: what was typed in it stays. It is there also where the form itself does not come. */
export function BackButton({ onBack }: { onBack: () => void }) {
  return (
    <Suspense fallback={null}>
      <Back onBack={onBack} />
    </Suspense>
  );
}

function Back({ onBack }: { onBack: () => void }) {
  const say = useWordsOrNone("transactions");
  return (
    say && (
      <div>
        <Button variant="tertiary" onClick={onBack}>
          {say("back")}
        </Button>
      </div>
    )
  );
}
