import { createElement, use } from "react";
import { useLocation } from "wouter";
import { AtHash } from "../../app/AtHash.tsx";
import { NotFound } from "../../app/NotFound.tsx";
import { loadResidentPage, residentPageAt } from "./load-pages.ts";

/** The page behind the first that the address names. Not by `lazy`: that waits for a moment also where the file is there. */
export function OtherPages() {
  const [location] = useLocation();
  const name = residentPageAt(location);
  if (!name) return <NotFound />;
  const page = createElement(use(loadResidentPage(name)));
  return name === "devices" ? <AtHash>{page}</AtHash> : page;
}
