import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useWords } from "../words/use-words.ts";
import { itemsAtFirst, itemsWide, type MenuItem } from "./items-at-first.ts";

/**
 * The menu of a desk, the current place marked for eye and ear. It takes two rows: of a long one the rest comes with a press, on
 * a phone all that does not fit, elsewhere what is opened now and then.
 */
export function DeskMenu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const say = useWords("shared");
  const [location] = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const atFirst = itemsAtFirst(items, location);
  const wide = itemsWide(items, location);
  // Gone to another page it is closed again.
  const open = openAt === location;
  return (
    <nav className="sc-menu" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li
            key={item.path}
            className={
              open
                ? undefined
                : classes({
                    "sc-menu__later": !atFirst.includes(item),
                    "sc-menu__seldom": !wide.includes(item),
                  })
            }
          >
            <Link href={item.path} aria-current={location === item.path ? "page" : undefined}>
              {item.label}
            </Link>
          </li>
        ))}
        {atFirst.length < items.length && (
          <li className={classes({ "sc-menu__more": wide.length === items.length })}>
            <button
              type="button"
              aria-expanded={open}
              onClick={() => setOpenAt(open ? null : location)}
            >
              {say(open ? "menu.less" : "menu.more")}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

function classes(some: { [name: string]: boolean }): string | undefined {
  const names = Object.keys(some).filter((name) => some[name]);
  return names.length > 0 ? names.join(" ") : undefined;
}
