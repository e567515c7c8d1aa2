import { lazy, Suspense } from "react";
import { Waiting } from "./Waiting.tsx";

const QrCode = lazy(() => import("./QrCode.tsx"));

/** A link for another device to scan, and to open on this one. @param code What the picture is, for who does not see it. */
export function LinkToScan({ link, code, orOpen }: { link: string; code: string; orOpen: string }) {
  return (
    <>
      <Suspense fallback={<Waiting />}>
        <QrCode text={link} label={code} />
      </Suspense>
      <p>
        {orOpen}{" "}
        <a className="sc-invitation__link" href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      </p>
    </>
  );
}
