import { expect, test, type Browser, type Page } from "@playwright/test";
import { createWalletClient, http, type Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { choose, sayYes, visitAs } from "./visit.ts";

/** A browser wallet of somebody's own, as its owner handles it. */
export type OwnKey = {
  address: string;
  /** The owner puts the wallet on another network, and later back on ours. The page is told, as EIP-1193 says. */
  choose: (network: "another" | "ours") => Promise<void>;
};

const ANOTHER = "0x1";

/**
 * A browser wallet that announces itself as EIP-6963 says and signs with a real key. It sends through the server's /rpc
 * from outside the page, without a cookie, as an extension does. It never changes its network for a page.
 */
export async function bringWallet(page: Page, name: string): Promise<OwnKey> {
  const account = privateKeyToAccount(generatePrivateKey());
  const origin = new URL(test.info().project.use.baseURL!).origin;
  const transport = http(`${origin}/rpc`, { fetchOptions: { headers: { origin } } });
  const wallet = createWalletClient({ account, transport });
  const ours: Hex = `0x${(await wallet.getChainId()).toString(16)}`;
  let chainId: Hex = ours;

  await page.exposeFunction("walletAsks", async (method: string, params: unknown[]) => {
    if (method === "eth_requestAccounts" || method === "eth_accounts")
      return { result: [account.address] };
    if (method === "eth_chainId") return { result: chainId };
    if (method.endsWith("EthereumChain"))
      return { error: { code: 4001, message: "The owner said no" } };
    if (method === "personal_sign")
      return { result: await account.signMessage({ message: { raw: params[0] as Hex } }) };
    if (method === "eth_sendTransaction") {
      const [{ to, data, gas }] = params as [{ to: Hex; data: Hex; gas: Hex }];
      const fee = { gas: BigInt(gas), gasPrice: 0n, type: "legacy" } as const;
      return { result: await wallet.sendTransaction({ to, data, chain: null, ...fee }) };
    }
    return { result: await wallet.request({ method, params } as never) };
  });
  await page.addInitScript(announceWallet, name);

  return {
    address: account.address,
    choose: async (network) => {
      chainId = network === "ours" ? ours : ANOTHER;
      await page.evaluate(
        (id) => dispatchEvent(new CustomEvent("wallet:chainChanged", { detail: id })),
        chainId,
      );
    },
  };
}

/** Runs in the page. */
function announceWallet(name: string): void {
  type Answer = { result?: unknown; error?: { code: number; message: string } };
  const { walletAsks } = window as unknown as {
    walletAsks: (method: string, params: unknown[]) => Promise<Answer>;
  };
  const detail = Object.freeze({
    info: { uuid: crypto.randomUUID(), name, icon: "data:,", rdns: "test.wallet" },
    provider: {
      request: async ({ method, params = [] }: { method: string; params?: unknown[] }) => {
        const { result, error } = await walletAsks(method, params);
        if (error) throw Object.assign(new Error(error.message), error);
        return result;
      },
      on: (event: string, listener: (value: unknown) => void) =>
        addEventListener(`wallet:${event}`, (told) => listener((told as CustomEvent).detail)),
      removeListener: () => undefined,
    },
  });
  const announce = () => dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
  addEventListener("eip6963:requestProvider", announce);
  announce();
}

/** The office gives a key the role of mentor, a second official lets it begin, and a resident is handed over to it. */
export async function makeMentor(
  browser: Browser,
  { address }: OwnKey,
  name: string,
  resident: string,
): Promise<void> {
  const joost = await browser.newPage();
  await visitAs(joost, "Joost");
  await choose(joost, "Medewerkers");
  await joost.getByText("Met een sleutel-app", { exact: true }).click();
  await joost.getByLabel("Adres van de sleutel").fill(address);
  await joost.getByLabel("Naam", { exact: true }).fill(name);
  await joost.getByLabel("Rol", { exact: true }).selectOption("Mentor");
  await joost.getByLabel("Organisatie", { exact: true }).selectOption("Rijnstad");
  const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  await joost.getByLabel("Geldt tot en met").fill(until);
  await joost.getByLabel("Hoogstens voor te stellen per maand").fill("500");
  await sayYes(joost, "Rol geven");
  await expect(joost.getByRole("heading", { level: 3, name })).toBeVisible();
  await joost.close();

  const leila = await browser.newPage();
  await visitAs(leila, "Leila");
  await choose(leila, "Medewerkers");
  await sayYes(leila, "Meteen laten beginnen");
  await choose(leila, "Bewoners");
  await leila
    .getByRole("link", { name: new RegExp(resident) })
    .first()
    .click();
  await leila.getByLabel("Overdragen aan").selectOption(`${name} (Rijnstad)`);
  await sayYes(leila, "Mentor vastleggen");
  await leila.close();
}
