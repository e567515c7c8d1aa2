import { Suspense, useState, type ReactNode } from "react";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Answer } from "../data/answer.ts";
import { NotYours } from "./NotYours.tsx";
import { Waiting } from "./Waiting.tsx";

type Props = {
  /** As it stands in the address of the page: anybody can type anything there. */
  person: string;
  /** Who this desk is for. */
  own: Answer<readonly Address[]>;
  /** The name was told, or can not be had: no title says "a resident" first and a name a moment later. */
  named?: boolean;
  /** Where those stand. */
  list: string;
  children: ReactNode;
};

/**
 * Opens the page of a person for who that person belongs to; what could not be asked, the page itself says. It stays open while
 * it, or the name, is asked again: closing it would take away who asks, and opening it ask anew, without end.
 */
export function PersonGate({ person, own, named = true, list, children }: Props) {
  const [failed, setFailed] = useState(false);
  const [wasNamed, setWasNamed] = useState(false);
  if (own.state === "failed" && !failed) setFailed(true);
  if (named && !wasNamed) setWasNamed(true);
  if ((own.state === "loading" && !failed) || !(named || wasNamed)) return <Waiting />;
  const isOwn =
    own.state !== "ready" ||
    own.value.some((address) => address.toLowerCase() === person.toLowerCase());
  return <Suspense fallback={<Waiting />}>{isOwn ? children : <NotYours list={list} />}</Suspense>;
}
