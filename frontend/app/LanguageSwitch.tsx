import { useLanguage } from "../words/Language.tsx";
import { LANGUAGE_CODES, LANGUAGES } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";

/** Each language in its own name, the chosen one marked. */
export function LanguageSwitch() {
  const say = useWords("shared");
  const { language, setLanguage } = useLanguage();
  return (
    <div className="sc-languages" role="group" aria-label={say("language")}>
      {LANGUAGE_CODES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          onClick={() => setLanguage(code)}
        >
          {LANGUAGES[code].short}
          <span className="ams-visually-hidden"> {LANGUAGES[code].name}</span>
        </button>
      ))}
    </div>
  );
}
