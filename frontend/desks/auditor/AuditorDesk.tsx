import { lazy } from "react";
import { Route } from "wouter";
import type { Address } from "../../../protocol/wire/basics.ts";
import { NotYours } from "../../parts/NotYours.tsx";
import { useWords } from "../../words/use-words.ts";
import { ReadingDesk } from "../reading/ReadingDesk.tsx";
import { BookPage } from "./BookPage.tsx";
import { ChainStoryPage } from "./ChainStoryPage.tsx";
import { LogPage } from "./LogPage.tsx";

const WorkingPage = lazy(() => import("../working/WorkingPage.tsx"));

/** The auditor's desk: who opened what, and what the book says, each look with its reason first; and whether everything works. */
export default function AuditorDesk() {
  const say = useWords("reading");
  return (
    <ReadingDesk
      path="/auditor"
      items={[
        { path: "/auditor", label: say("log.title") },
        { path: "/auditor/book", label: say("book.title") },
        { path: "/auditor/working", label: say("working.menu") },
      ]}
    >
      <Route path="/auditor" component={LogPage} />
      <Route path="/auditor/book" component={BookPage} />
      <Route path="/auditor/book/:person">
        {({ person }) =>
          /^0x[0-9a-f]{40}$/i.test(person) ? (
            <ChainStoryPage key={person} person={person as Address} />
          ) : (
            <NotYours list="/auditor/book" />
          )
        }
      </Route>
      <Route path="/auditor/working">
        <WorkingPage />
      </Route>
    </ReadingDesk>
  );
}
