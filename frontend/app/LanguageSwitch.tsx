import { Link, useLocation } from "wouter";
import { useLanguage } from "../words/Language.tsx";
import { LANGUAGE_CODES, LANGUAGES } from "../words/languages.ts";
import { useWords } from "../words/use-words.ts";

/** One page each, in languages that the wallet itself does not speak yet. */
const ONE_PAGE = [
  { code: "pl", path: "/pl", short: "PL", name: "Polski" },
  { code: "uk", path: "/uk", short: "УКР", name: "Українська" },
];

/**
 * Each language in its own name, the one that is read now marked; then those in which one page explains. From such a page
 * the wallet's own languages lead to the start.
 */
export function LanguageSwitch() {
  const say = useWords("shared");
  const { language, setLanguage } = useLanguage();
  const [location, navigate] = useLocation();
  const isOnePage = ONE_PAGE.some(({ path }) => path === location);
  return (
    <div className="sc-languages" role="group" aria-label={say("language")}>
      {LANGUAGE_CODES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code && !isOnePage}
          onClick={() => {
            setLanguage(code);
            if (isOnePage) navigate("/");
          }}
        >
          {LANGUAGES[code].short}
          <span className="ams-visually-hidden"> {LANGUAGES[code].name}</span>
        </button>
      ))}
      {ONE_PAGE.map(({ code, path, short, name }) => (
        <Link
          key={code}
          href={path}
          lang={code}
          hrefLang={code}
          aria-current={path === location ? "page" : undefined}
        >
          {`${short} `}
          <span className="ams-visually-hidden">{name}</span>
        </Link>
      ))}
    </div>
  );
}
