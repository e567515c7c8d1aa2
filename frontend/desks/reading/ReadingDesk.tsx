import { lazy, type ReactNode } from "react";
import { Route, Switch } from "wouter";
import { NotFound } from "../../app/NotFound.tsx";
import { DeskMenu } from "../../parts/DeskMenu.tsx";
import { DeskPages } from "../../parts/DeskPages.tsx";
import type { MenuItem } from "../../parts/items-at-first.ts";
import "../../theme/staff.css";
import { useWords } from "../../words/use-words.ts";
import { useReading } from "./use-reading.ts";

const RolePage = lazy(() => import("./RolePage.tsx"));

type Props = {
  /** First part of the desk's addresses. */
  path: string;
  items: readonly MenuItem[];
  /** Its routes. */
  children: ReactNode;
};

/** The desk of who looks along: its own pages, and one that says why and until when. */
export function ReadingDesk({ path, items, children }: Props) {
  const say = useWords("reading");
  useReading();
  return (
    <>
      <DeskMenu
        label={say("menu")}
        items={[...items, { path: `${path}/role`, label: say("role.title") }]}
      />
      <DeskPages>
        <Switch>
          {children}
          <Route path={`${path}/role`} component={RolePage} />
          <Route component={NotFound} />
        </Switch>
      </DeskPages>
    </>
  );
}
