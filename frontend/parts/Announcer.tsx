import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { saidAnew } from "./said-anew.ts";

type Voice = {
  /** Says a text; with `once` only where nothing was said before. */
  say: (text: string, once?: boolean) => void;
  /** Takes a text away that holds no longer, if it was the last. */
  unsay: (text: string) => void;
};

const VoiceContext = createContext<Voice>({ say: () => undefined, unsay: () => undefined });

/** The page's one live region: what is announced here is read aloud without moving the focus. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState("");
  const voice = useMemo<Voice>(
    () => ({
      say: (next, once) => setText((last) => saidAnew(last, next, once)),
      unsay: (old) => setText((last) => (last.trim() === old ? "" : last)),
    }),
    [],
  );
  return (
    <VoiceContext value={voice}>
      {children}
      <div className="ams-visually-hidden" role="status" aria-live="polite">
        {text}
      </div>
    </VoiceContext>
  );
}

export function useAnnounce(): Voice["say"] {
  return use(VoiceContext).say;
}

export function useVoice(): Voice {
  return use(VoiceContext);
}
