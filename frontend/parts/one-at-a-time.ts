/** The buttons of one card that sign something, and which of them is at it now. */
export type Signing = { buttons: readonly string[]; at: string | null };

export const NOTHING_SIGNED: Signing = { buttons: [], at: null };

export function withButton({ buttons, at }: Signing, button: string): Signing {
  return { buttons: [...buttons, button], at };
}

/** One that goes away is at it no longer. */
export function withoutButton({ buttons, at }: Signing, button: string): Signing {
  return { buttons: buttons.filter((one) => one !== button), at: at === button ? null : at };
}

/** What began first stays at it until it is over. */
export function withSigning(now: Signing, button: string, signs: boolean): Signing {
  if (signs) return now.at === null ? { ...now, at: button } : now;
  return now.at === button ? { ...now, at: null } : now;
}
