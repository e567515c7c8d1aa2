import { onDevice } from "../data/browser-storage.ts";

const STORED = "look";

/** How the page looks: as the device says, or as whoever uses it chose. */
export const LOOKS = ["device", "light", "dark", "contrast"] as const;
export type Look = (typeof LOOKS)[number];

export function keptLook(): Look {
  const kept = onDevice.getItem(STORED);
  return LOOKS.find((look) => look === kept) ?? "device";
}

/** Keeps a choice on this device, and shows it. */
export function chooseLook(look: Look): void {
  onDevice.setItem(STORED, look);
  show(look);
}

/** Shows the kept choice, and follows the device when it asks for more contrast later. */
export function followLook(): void {
  asksContrast().addEventListener("change", () => show(keptLook()));
  show(keptLook());
}

/**
 * What the stylesheet goes by (theme/tokens.css). More contrast is added to light or dark, whichever the device has.
 *
 * marksOf("dark", false) // { scheme: "dark" }
 */
export function marksOf(
  look: Look,
  deviceAsksContrast: boolean,
): { scheme?: "light" | "dark"; contrast?: "more" } {
  return {
    ...((look === "light" || look === "dark") && { scheme: look }),
    ...((look === "contrast" || deviceAsksContrast) && { contrast: "more" }),
  };
}

function show(look: Look): void {
  const { scheme, contrast } = marksOf(look, asksContrast().matches);
  const { dataset } = document.documentElement;
  if (scheme) dataset["scheme"] = scheme;
  else delete dataset["scheme"];
  if (contrast) dataset["contrast"] = contrast;
  else delete dataset["contrast"];
}

function asksContrast(): MediaQueryList {
  return matchMedia("(prefers-contrast: more)");
}
