import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useWords } from "../words/use-words.ts";
import { itemsAtFirst, type MenuItem } from "./items-at-first.ts";

/**
 * The menu of a desk, the current place marked for eye and ear. On a phone it takes two rows: of a long one the rest comes
 * with a press.
 */
export function DeskMenu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const say = useWords("shared");
  const [location] = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const atFirst = itemsAtFirst(items, location);
  // Gone to another page it is closed again.
  const open = openAt === location;
  return (
    <nav className="sc-menu" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li
            key={item.path}
            className={open || atFirst.includes(item) ? undefined : "sc-menu__later"}
          >
            <Link href={item.path} aria-current={location === item.path ? "page" : undefined}>
              {item.label}
            </Link>
          </li>
        ))}
        {atFirst.length < items.length && (
          <li className="sc-menu__more">
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
