import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";

/** A phone of its own that can hold passkeys: CDP's virtual authenticator, with whoever holds it. */
export type Device = {
  page: Page;
  context: BrowserContext;
  /** Whoever holds it turns away at the next prompt, or is there again. */
  turnAway: (away: boolean) => Promise<void>;
  /** How many passkeys it holds. */
  passkeys: () => Promise<number>;
  /** Its passkeys are elsewhere, as after a reset; or here again. */
  hide: (hidden: boolean) => Promise<void>;
  /** A processor of a quarter, and a network as on a train; or as this machine is. */
  slowDown: (slow: boolean) => Promise<void>;
};

/** As CDP tells and takes it. */
type Credential = {
  credentialId: string;
  isResidentCredential: boolean;
  privateKey: string;
  signCount: number;
};

/** `npm run test:deep` gives everybody a cheap phone on a busy network, in every story. */
const SLOW_PHONES = Boolean(process.env["SLOW_PHONES"]);
const WIDEST_PHONE = 600;

export async function newDevice(
  browser: Browser,
  viewport = { width: 360, height: 740 },
  /** Of the device itself, or of a security key that is put into it. */
  transport: "internal" | "usb" = "internal",
): Promise<Device> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const cdp: CDPSession = await context.newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  let kept: Credential[] = [];
  const phone = viewport.width < WIDEST_PHONE;
  const device: Device = {
    page,
    context,
    // Without it the prompt fails at once, as when somebody cancels.
    turnAway: async (away) => {
      await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: !away });
    },
    passkeys: async () => {
      const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId });
      return credentials.length;
    },
    hide: async (hidden) => {
      if (hidden) {
        kept = (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
        await cdp.send("WebAuthn.clearCredentials", { authenticatorId });
      } else
        for (const credential of kept)
          await cdp.send("WebAuthn.addCredential", { authenticatorId, credential });
    },
    slowDown: async (asked) => {
      const slow = asked || (phone && SLOW_PHONES);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow ? 4 : 1 });
      await cdp.send("Network.enable");
      await cdp.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: slow ? 150 : 0,
        downloadThroughput: slow ? (1_600 * 1024) / 8 : -1,
        uploadThroughput: slow ? (750 * 1024) / 8 : -1,
      });
    },
  };
  await device.slowDown(false);
  return device;
}
