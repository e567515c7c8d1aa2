import { Link, useLocation } from "wouter";

export type MenuItem = { path: string; label: string };

/** The menu of a desk: one row that wraps on a phone, the current place marked for eye and ear. */
export function DeskMenu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [location] = useLocation();
  return (
    <nav className="sc-menu" aria-label={label}>
      <ul>
        {items.map(({ path, label: text }) => (
          <li key={path}>
            <Link href={path} aria-current={location === path ? "page" : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
