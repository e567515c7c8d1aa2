import { laterPart } from "../data/later-part.ts";

/** A QR code (QrCode.tsx), with what draws it: a page is read without it. */
export const LaterQrCode = laterPart(async () => (await import("./QrCode.tsx")).QrCode);
