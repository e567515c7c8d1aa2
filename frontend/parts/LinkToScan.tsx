import { Later } from "./Later.tsx";
import { LaterQrCode } from "./later-qr-code.ts";

/** A link for another device to scan, and to open on this one. @param code What the picture is, for who does not see it. */
export function LinkToScan({ link, code, orOpen }: { link: string; code: string; orOpen: string }) {
  return (
    <>
      <Later>
        <LaterQrCode text={link} label={code} />
      </Later>
      <p>
        {orOpen}{" "}
        <a className="sc-invitation__link" href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      </p>
    </>
  );
}
