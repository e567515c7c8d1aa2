import { useLanguage, type Language } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";

const names: { [language in Language]: string } = { nl: "Nederlands", en: "English" };

/** Each language in its own name, the chosen one marked. */
export function LanguageSwitch() {
  const say = useWords("shared");
  const { language, setLanguage } = useLanguage();
  return (
    <div className="sc-languages" role="group" aria-label={say("language")}>
      {(["nl", "en"] as const).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language === one}
          onClick={() => setLanguage(one)}
        >
          {one.toUpperCase()}
          <span className="ams-visually-hidden"> {names[one]}</span>
        </button>
      ))}
    </div>
  );
}
