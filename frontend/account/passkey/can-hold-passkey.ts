/** Why a passkey can not be made or used here. */
export type NoPasskey = "address" | "browser";

/**
 * Whether this page can hold a passkey: null when it can. A passkey needs https or localhost, a host name that is no
 * number, and a browser that knows passkeys. A device without a sensor of its own may still use a key beside it.
 */
export function whyNoPasskey(page: {
  isSecureContext: boolean;
  hostname: string;
  hasCredentials: boolean;
}): NoPasskey | null {
  const isNumber = /^\[|^[\d.]+$/.test(page.hostname);
  if (!page.isSecureContext || isNumber) return "address";
  return page.hasCredentials ? null : "browser";
}

export function whyNoPasskeyHere(): NoPasskey | null {
  return whyNoPasskey({
    isSecureContext,
    hostname: location.hostname,
    hasCredentials: "PublicKeyCredential" in window && "credentials" in navigator,
  });
}
