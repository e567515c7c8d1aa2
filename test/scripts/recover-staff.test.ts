import { execFile } from "node:child_process";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { generatePrivateKey } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { ENTRY_POINT } from "../../protocol/accounts/entry-point.ts";
import type { NewStaffKey } from "../../protocol/accounts/new-staff-key.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { DevicesAnswer, StaffRecoveriesAnswer } from "../../protocol/wire/help-api.ts";
import type { StaffRecovery } from "../../scripts/govern/staff-recovery.ts";
import {
  openBundledStage,
  type BundledStage,
  type Somebody,
} from "../server/stage/open-bundled-stage.ts";
import { operationOf } from "../server/stage/operation.ts";

const SCRIPT = resolve(import.meta.dirname, "../../scripts/recover-staff.ts");
const WEEK = 7 * 86_400;

let stage: BundledStage;
let mentor: Somebody;
let next: Somebody;
let file: string;
beforeAll(async () => {
  stage = await openBundledStage();
  [mentor, next] = [await stage.appoint(), await stage.stranger()];
  await stage.make(mentor);
  file = join(stage.folder.root, "recovery.json");
});
afterAll(() => stage?.close());

/** Runs the command as `npm run` does; what it said, and how it ended. */
const run = async (step: string, ...args: string[]) => {
  const { chainUrl } = stage.settings;
  const asked = [SCRIPT, step, file, ...args, "--data", stage.folder.root, "--rpc", chainUrl];
  return promisify(execFile)(process.execPath, asked).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, said: stderr };
    },
  );
};
/** A file with a private key that its owner alone can open. */
const keyFile = (key: Hex) => {
  const path = join(stage.folder.root, `${key.slice(2, 10)}.key`);
  writeFileSync(path, key);
  chmodSync(path, 0o600);
  return path;
};
const acts = (signer: string) =>
  stage.client.readContract({
    address: mentor.address,
    abi: socialAccountAbi,
    functionName: "isSigner",
    args: [signer as Hex],
  });

const stateTold = async () => {
  const answer = await stage.ask(stage.official, "/api/v1/staff-recoveries");
  return ((await answer.json()) as StaffRecoveriesAnswer).recoveries;
};

describe("a lost device of a member of staff", { timeout: 300_000 }, () => {
  const plan = (who: Somebody) => run("plan", "--account", who.address, "--new", next.phone.signer);

  it("is not what the office helps with, and the other way about", async () => {
    const resident = await stage.enrol();
    await stage.make(resident);
    expect((await plan(resident)).said).toContain("holds no role");
    expect((await plan(next)).said).toContain("no account of a passkey");
    const wrong = await run("plan", "--account", mentor.address, "--new", "0x1234");
    expect(wrong.said).toContain("no passkey of this system");
  });

  it("is planned from the office's file as it is, with the words of the key itself", async () => {
    const asked: NewStaffKey = {
      account: mentor.address,
      newSigner: next.phone.signer as Hex,
      lostSigner: mentor.phone.signer as Hex,
    };
    writeFileSync(file, JSON.stringify(asked));
    expect((await run("plan")).said).toMatch(/words: [a-z]+ · [a-z]+ · [a-z]+/);
    const planned = JSON.parse(readFileSync(file, "utf8")) as StaffRecovery;
    expect(planned).toMatchObject({ ...asked, nonce: "0", signatures: [] });

    // Whoever carries the file can not make a signer hear other words.
    writeFileSync(file, JSON.stringify({ ...planned, words: "een · twee · drie" }));
    const signed = await run("sign", "--key", keyFile(stage.municipalityKeys[0]!));
    expect(signed.said).toContain(planned.words);
    expect(await stateTold()).toEqual([]);
    rmSync(file);
    expect((await run("plan")).said).toContain("Say whose account");
  });

  it("is replaced by two of the municipality, a week later", async () => {
    const [one, two] = stage.municipalityKeys.map(keyFile) as [string, string, string];
    const stranger = keyFile(generatePrivateKey());
    expect((await plan(mentor)).said).toMatch(/words: [a-z]+ · [a-z]+ · [a-z]+/);
    expect(await run("sign", "--key", one)).toMatchObject({ code: 0 });
    expect((await run("sign", "--key", one)).said).toContain("signed already");
    expect((await run("send", "--key", stranger)).said).toContain("2 must sign, and 1 did");
    expect(await run("sign", "--key", two)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(file, "utf8"))).toHaveProperty("typedData.message.nonce", "0");
    expect(await run("send", "--key", stranger)).toMatchObject({ code: 0 });
    const [running] = await stateTold();
    expect(running).toMatchObject({ account: mentor.address, end: null });
    expect(running!.readyAt - running!.scheduledAt).toBe(WEEK);
    expect(running!.newSigner).toBe(next.phone.signer.toLowerCase());
    expect((await run("finish", "--key", stranger)).code).toBe(1);
    expect(await acts(next.phone.signer)).toBe(false);

    // From the wall clock: under many blocks the chain runs some seconds ahead of it.
    await stage.leap(WEEK + 3_600);
    expect(await run("finish", "--key", stranger)).toMatchObject({ code: 0 });
    expect(await acts(next.phone.signer)).toBe(true);
    expect(await acts(mentor.phone.signer)).toBe(false);
    expect(await stateTold()).toMatchObject([{ ...running, end: { how: "done" } }]);
  });

  it("is told to the office alone, with the new key among the account's devices", async () => {
    const path = `/api/v1/residents/${mentor.address}/devices`;
    const devices = (await (await stage.ask(stage.official, path)).json()) as DevicesAnswer;
    expect(devices).toMatchObject({
      kind: "passkey",
      devices: [{ signer: next.phone.signer.toLowerCase() }],
    });
    const refused = await stage.ask(mentor.address, "/api/v1/staff-recoveries");
    expect(refused.status).toBe(403);
  });

  it("acts by the new key, on the day of the chain", async () => {
    const again = { phone: next.phone, address: mentor.address };
    const operation = await operationOf(stage, again, []);
    const params = [operation, ENTRY_POINT];
    const body = { jsonrpc: "2.0", id: 1, method: "eth_sendUserOperation", params };
    const answer = await (await stage.ask(mentor.address, "/bundler", body)).json();
    expect(answer).toHaveProperty("result");
  });
});

describe("a recovery that waits in the timelock", { timeout: 300_000 }, () => {
  let third: Somebody;
  let stranger: string;
  beforeAll(async () => {
    third = await stage.stranger();
    stranger = keyFile(generatePrivateKey());
  });
  /** Two of the municipality sign what is in the file, and anybody brings it. */
  const signAndSend = async () => {
    for (const key of stage.municipalityKeys.slice(1))
      expect(await run("sign", "--key", keyFile(key))).toMatchObject({ code: 0 });
    return run("send", "--key", stranger);
  };
  const begin = async () => {
    await run("plan", "--account", mentor.address, "--new", third.phone.signer);
    expect(await signAndSend()).toMatchObject({ code: 0 });
    expect(await newest()).toMatchObject({ end: null });
  };
  const newest = async () => (await stateTold())[0];

  it("is cancelled at once by the guardian's key, and by no other", async () => {
    await begin();
    expect((await run("cancel", "--key", stranger)).code).toBe(1);
    expect(await newest()).toMatchObject({ end: null });
    const cancelled = await run("cancel", "--key", keyFile(stage.guardianKey));
    expect(cancelled.said).toContain("Cancelled");
    expect(await newest()).toMatchObject({ end: { how: "cancelled" } });
    expect((await run("plan", "--cancel")).said).toContain("nothing to cancel");
  });

  it("is cancelled by two of the municipality, and can not be finished then", async () => {
    await begin();
    expect(await run("plan", "--cancel")).toMatchObject({ code: 0 });
    expect((await run("finish", "--key", stranger)).said).toContain("nothing to finish");
    expect((await signAndSend()).said).toContain("Cancelled");
    expect(await newest()).toMatchObject({ end: { how: "cancelled" } });

    await stage.leap(2 * WEEK + 3_600);
    const planned = JSON.parse(readFileSync(file, "utf8")) as StaffRecovery;
    const { cancels: _, ...recovery } = planned;
    writeFileSync(file, JSON.stringify(recovery));
    expect((await run("finish", "--key", stranger)).code).toBe(1);
    expect(await acts(third.phone.signer)).toBe(false);
    expect(await acts(planned.lostSigner)).toBe(true);
  });
});
