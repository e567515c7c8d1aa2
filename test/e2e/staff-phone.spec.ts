import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page, TestInfo } from "@playwright/test";
import { createWalletClient, http, publicActions, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import { axe } from "./axe.ts";
import { newDevice, type Device } from "./device.ts";
import { invite } from "./invite.ts";
import { passDays } from "./pass-time.ts";
import { expect, test } from "./story.ts";
import { choose, sayYes, visitAs } from "./visit.ts";

const COMMAND = fileURLToPath(new URL("../../scripts/recover-staff.ts", import.meta.url));
const NOBODY = `0x${"0".repeat(64)}` as const;

const house = <T>(name: string) =>
  JSON.parse(readFileSync(join(process.env["HOUSE_DATA"]!, name), "utf8")) as T;
const keyOf = (who: string) =>
  house<{ [id: string]: { privateKey: Hex } }>("personas.json")[who]!.privateKey;

/** A step of the keyholders' command, as each of them runs it. @returns what it said. */
async function keyholder(info: TestInfo, step: string, file: string, who?: string) {
  const key = info.outputPath(`${who}.key`);
  if (who) writeFileSync(key, keyOf(who), { mode: 0o600 });
  const asked = [COMMAND, step, file, "--data", process.env["HOUSE_DATA"]!];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...asked,
    ...(who ? ["--key", key] : []),
  ]);
  return stdout;
}

/** The account comes to be, as with its owner's first act. */
async function firstAct({ page }: Device): Promise<void> {
  const kept = await page.evaluate(() => localStorage.getItem("passkey"));
  const { signer } = JSON.parse(kept!) as { signer: Hex };
  const { contracts } = house<{ contracts: { SocialAccountFactory: Hex } }>("deployment.json");
  const { chain } = house<{ chain: number }>("ports.json");
  const client = createWalletClient({
    account: privateKeyToAccount(keyOf("deployer")),
    transport: http(`http://127.0.0.1:${chain}`),
  }).extend(publicActions);
  const hash = await client.writeContract({
    address: contracts.SocialAccountFactory,
    abi: socialAccountFactoryAbi,
    functionName: "create",
    args: [signer, NOBODY],
    chain: null,
    gasPrice: 0n,
  });
  await client.waitForTransactionReceipt({ hash, pollingInterval: 100 });
}

async function look(page: Page, name: string): Promise<void> {
  await axe(page);
  if (process.env["PAGE_PICTURES"])
    await page.screenshot({ path: `test-results/pages/${name}.png`, fullPage: true });
}

test("a mentor who lost the phone gets a new one: the office prepares it, two keyholders sign, a week passes", async ({
  browser,
}, info) => {
  test.setTimeout(360_000);
  const office = await (await browser.newContext()).newPage();
  await visitAs(office, "Joost");
  const [lost, next] = [await newDevice(browser), await newDevice(browser)];

  // A role for who came by an invitation: chosen by the three words, and no address anywhere.
  await lost.page.goto(await invite(office));
  await lost.page.getByRole("button", { name: "Mijn sleutel maken" }).click();
  const words = (await lost.page.locator(".sc-three-words").textContent())!;
  // Other stories leave invitations whose words nobody compared.
  const used = office.getByRole("listitem").filter({ hasText: words });
  await used.getByRole("button", { name: "Dezelfde woorden" }).click();
  await expect(used.getByRole("button", { name: "Dezelfde woorden" })).toHaveCount(0);
  await choose(office, "Medewerkers");
  await office.getByLabel("Voor wie").selectOption(`${words} (Geitenkamp)`);
  await office.getByLabel("Naam", { exact: true }).fill("Nadia");
  await office.getByLabel("Rol", { exact: true }).selectOption("Mentor");
  await office.getByLabel("Organisatie", { exact: true }).selectOption("Rijnstad");
  const until = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
  await office.getByLabel("Geldt tot en met").fill(until);
  await office.getByLabel("Hoogstens voor te stellen per maand").fill("500");
  await look(office, "office-grant-1280");
  await sayYes(office, "Rol geven");
  const nadia = office
    .getByRole("listitem")
    .filter({ has: office.getByRole("heading", { name: "Nadia" }) });
  await expect(nadia).toBeVisible();
  await choose(office, "Uitnodigen");
  await expect(office.getByText("Klaar: dit is nu Nadia (Rijnstad).")).toBeVisible();
  await choose(office, "Medewerkers");
  await expect(office.getByText(/0x[0-9a-fA-F]{6}/)).toHaveCount(0);
  await firstAct(lost);

  await nadia.getByRole("link", { name: "Telefoon kwijt" }).click();
  await office.getByRole("button", { name: "Code voor de nieuwe telefoon maken" }).click();
  await next.page.goto((await office.locator(".sc-invitation__link").getAttribute("href"))!);
  await next.page.getByRole("button", { name: "Sleutel voor dit toestel maken" }).click();
  const same = (await next.page.locator(".sc-three-words").textContent())!;
  await expect(office.locator(".sc-three-words")).toHaveText(same);
  await office.getByText(/Ik sprak Nadia \(Rijnstad\) zelf/).click();
  await look(office, "office-staff-phone-1280");
  const [saved] = await Promise.all([
    office.waitForEvent("download"),
    office.getByRole("button", { name: "Bestand voor de sleutelhouders bewaren" }).click(),
  ]);
  const file = info.outputPath(saved.suggestedFilename());
  await saved.saveAs(file);

  expect(await keyholder(info, "plan", file)).toContain(same);
  await keyholder(info, "sign", file, "municipality-1");
  await keyholder(info, "sign", file, "municipality-3");
  await keyholder(info, "send", file, "guardian");
  await expect(
    office.getByText(/^Het wacht tot .* Tot dan werkt de oude telefoon nog/),
  ).toBeVisible();
  await expect(office.locator(".sc-three-words")).toHaveText(same);
  await look(office, "office-staff-phone-waits-1280");

  await passDays(8);
  await expect(office.getByText(/^De wachttijd is voorbij sinds/)).toBeVisible();
  await keyholder(info, "finish", file, "guardian");
  await choose(office, "Kwijte telefoon of papier");
  // Of hers: other stories gave others a new phone.
  const hers = office.getByRole("listitem").filter({ hasText: "Nadia" });
  await expect(
    hers.getByText(/^Klaar op .* De nieuwe telefoon werkt, de oude niet meer/),
  ).toBeVisible();

  await next.page.goto("/");
  await next.page.getByRole("button", { name: "Inloggen met uw vingerafdruk" }).click();
  await expect(next.page.getByText("Nadia").first()).toBeVisible();
  await Promise.all([office.context(), lost.context, next.context].map((one) => one.close()));
});
