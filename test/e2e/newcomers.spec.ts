import { expect, test, type Page } from "@playwright/test";
import { createWalletClient, http, type Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { choose, sayYes, visitAs } from "./visit.ts";

/**
 * A browser wallet of somebody's own: it announces itself as EIP-6963 says and signs with a real key. It sends through
 * the server's /rpc from outside the page, without a cookie, as an extension does.
 */
async function bringWallet(page: Page, name: string): Promise<string> {
  const account = privateKeyToAccount(generatePrivateKey());
  const origin = new URL(test.info().project.use.baseURL!).origin;
  const transport = http(`${origin}/rpc`, { fetchOptions: { headers: { origin } } });
  const wallet = createWalletClient({ account, transport });
  const chainId = `0x${(await wallet.getChainId()).toString(16)}`;

  await page.exposeFunction("walletAsks", async (method: string, params: unknown[]) => {
    if (method === "eth_requestAccounts" || method === "eth_accounts") return [account.address];
    if (method === "eth_chainId") return chainId;
    if (method === "personal_sign")
      return account.signMessage({ message: { raw: params[0] as Hex } });
    if (method === "eth_sendTransaction") {
      const [{ to, data, gas }] = params as [{ to: Hex; data: Hex; gas: Hex }];
      const fee = { gas: BigInt(gas), gasPrice: 0n, type: "legacy" } as const;
      return wallet.sendTransaction({ to, data, chain: null, ...fee });
    }
    return wallet.request({ method, params } as Parameters<typeof wallet.request>[0]);
  });
  await page.addInitScript((label) => {
    const { walletAsks } = window as unknown as {
      walletAsks: (method: string, params: unknown[]) => Promise<unknown>;
    };
    const detail = Object.freeze({
      info: { uuid: crypto.randomUUID(), name: label, icon: "data:,", rdns: "test.wallet" },
      provider: {
        request: ({ method, params = [] }: { method: string; params?: unknown[] }) =>
          walletAsks(method, params),
        on: () => undefined,
        removeListener: () => undefined,
      },
    });
    const announce = () =>
      window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
    window.addEventListener("eip6963:requestProvider", announce);
    announce();
  }, name);
  return account.address;
}

test("a mentor with an own key is given the role, starts at once by a second yes, and acts", async ({
  page,
  browser,
}) => {
  const address = await bringWallet(page, "Mijn sleutel");
  await page.goto("/");
  await page.getByRole("button", { name: "Inloggen met Mijn sleutel" }).click();
  await expect(page.getByRole("heading", { name: "U doet nog niet mee" })).toBeVisible();

  const joost = await browser.newPage();
  await visitAs(joost, "Joost");
  await choose(joost, "Medewerkers");
  await joost.getByLabel("Adres van de sleutel").fill(address);
  await joost.getByLabel("Naam", { exact: true }).fill("Saskia");
  await joost.getByLabel("Rol", { exact: true }).selectOption("Mentor");
  await joost.getByLabel("Organisatie", { exact: true }).selectOption("Rijnstad");
  const until = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  await joost.getByLabel("Geldt tot en met").fill(until);
  await joost.getByLabel("Hoogstens voor te stellen per maand").fill("500");
  await sayYes(joost, "Rol geven");

  const leila = await browser.newPage();
  await visitAs(leila, "Leila");
  await choose(leila, "Medewerkers");
  await sayYes(leila, "Meteen laten beginnen");
  await choose(leila, "Bewoners");
  await leila
    .getByRole("link", { name: /Yolanda/ })
    .first()
    .click();
  await leila.getByLabel("Overdragen aan").selectOption("Saskia (Rijnstad)");
  await sayYes(leila, "Mentor vastleggen");

  await page.reload();
  await page.getByRole("link", { name: "Ga naar uw eigen pagina" }).click();
  await choose(page, "Mijn mensen");
  await page
    .getByRole("link", { name: /Yolanda/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Compliment geven" }).click();
  await page.getByLabel("Uw compliment voor Yolanda").fill("U hebt goed doorgezet.");
  await page.getByRole("button", { name: "Compliment geven" }).last().click();
  await page.getByRole("button", { name: "Ja: Compliment geven" }).click();
  await expect(page.getByText("Ja: Compliment geven")).toHaveCount(0);

  const yolanda = await browser.newPage();
  await visitAs(yolanda, "Yolanda");
  await choose(yolanda, "Mijn plan");
  await expect(yolanda.getByText("U hebt goed doorgezet.")).toBeVisible();
});

test("someone asks to join, is enrolled by the office, and takes part", async ({
  page,
  browser,
}) => {
  await visitAs(page, "Ilse");
  await expect(page.getByRole("heading", { name: "U doet nog niet mee" })).toBeVisible();
  await page.getByLabel("Hoe heet u?").fill("Ilse Bakker");
  await page.getByLabel("In welke wijk woont u?").selectOption("Geitenkamp");
  await page.getByRole("button", { name: "Vraag om mee te doen" }).click();
  await expect(page.getByText("Gelukt. Het kantoor ziet uw vraag.")).toBeVisible();

  const office = await browser.newPage();
  await visitAs(office, "Joost");
  await office.getByRole("link", { name: "Ilse Bakker inschrijven" }).click();
  // The box itself is drawn by the design system: people press its label.
  await office.getByText(/Ik zag een geldig bewijs/).click();
  await office.getByLabel("Leeftijd").selectOption("27 jaar of ouder");
  await office.getByLabel("Bijstandsuitkering").selectOption("Nee");
  await office.getByLabel("Loopt er een schuldregeling?").selectOption("Nee");
  await office.getByLabel(/Is er een bewindvoerder/).selectOption("Nee");
  await sayYes(office, "Inschrijven");
  await expect(office.getByRole("heading", { level: 1, name: "Ilse Bakker" })).toBeVisible();

  await expect(page.getByRole("heading", { name: "Doet u mee?" })).toBeVisible();
  await page.getByRole("button", { name: "Ik doe mee" }).click();
  await choose(page, "Mijn munten");
  await expect(page.getByText("U hebt nog geen munten.")).toBeVisible();
});
