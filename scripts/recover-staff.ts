/** `npm run recover-staff`: a new key for a member of staff whose device is lost, by governance. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { getAddress, isAddress } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { readKey } from "../chain/bundler/read-key.ts";
import type { NewStaffKey } from "../protocol/accounts/new-staff-key.ts";
import type { Address, Hex } from "../protocol/wire/basics.ts";
import { readDeployment } from "../server/deployment.ts";
import { Advice } from "./bootstrap/advice.mjs";
import { cancelAsGuardian, planCancel } from "./govern/cancel-staff-recovery.ts";
import {
  finish,
  planRecovery,
  schedule,
  typedDataOf,
  withSignature,
  type Place,
  type StaffRecovery,
} from "./govern/staff-recovery.ts";
import { runCommand } from "./operate/run-command.ts";
import { dataFolder } from "./start/data-folder.ts";
import { readJson } from "./start/json-file.ts";
import type { InnerPorts } from "./start/ports.ts";

const HELP = `npm run recover-staff -- STEP FILE [options]

A new key for a member of staff whose device is lost. Two of the municipality's three signers sign,
it waits for seven days in the timelock, and then anybody can finish it.

  plan FILE                      completes the office's FILE ("Telefoon kwijt"), and says three words
  plan FILE --account ADDRESS --new KEY [--lost KEY]   writes FILE without the office
  sign FILE --key KEYFILE                              signs with the private key in KEYFILE
  sign FILE --signer ADDRESS --signature HEX           adds what a wallet signed
  send FILE --key KEYFILE                              puts it into the timelock; any key will do
  finish FILE --key KEYFILE                            after seven days; any key will do

While it waits, it can be cancelled: at once with the guardian's key, or by two of the three as above.

  cancel FILE --key KEYFILE    with the private key of the guardian
  plan FILE --cancel           makes of FILE one that cancels; then sign twice, and send

  --data DIR   where deployment.json and ports.json are (data)
  --rpc URL    another node than the one of that folder`;

const CANCELLED = "Cancelled. The new device gets no right, and the lost one keeps its own.";
const root = fileURLToPath(new URL("..", import.meta.url));
const word = { type: "string" } as const;

await runCommand(async () => {
  const { values, positionals } = readArguments();
  const [step, name] = positionals;
  if (values.help) return HELP;
  if (!step || !name) throw new Advice(HELP);
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
  const place = await placeOf(resolve(root, values.data), values.rpc);
  const plan = () => JSON.parse(readFileSync(file, "utf8")) as StaffRecovery;
  const keep = (kept: StaffRecovery) => {
    const typedData = typedDataOf(place, kept);
    writeFileSync(file, `${JSON.stringify({ ...kept, typedData }, inWords, 2)}\n`);
  };
  const owner = () => {
    if (!values.key) throw new Advice(`Say with which key: --key KEYFILE\n\n${HELP}`);
    return privateKeyToAccount(readKey(resolve(process.env["INIT_CWD"] ?? ".", values.key)));
  };

  switch (step) {
    case "plan": {
      if (values.cancel) {
        keep(await planCancel(place, plan()));
        return "Two of the three sign that it is cancelled, with: npm run recover-staff -- sign";
      }
      const { account, newSigner, lostSigner } = askedFor(values, file);
      const made = await planRecovery(place, account, newSigner, lostSigner);
      keep(made);
      return `Each signer asks the owner of the new device for its three words: ${made.words}\nDo they differ? Then do not sign.`;
    }
    case "sign": {
      const before = plan();
      const given = values.signature
        ? { signer: getAddress(values.signer!), signature: values.signature as Hex }
        : await signedBy(owner(), place, before);
      const signed = await withSignature(place, before, given);
      keep(signed);
      const what = signed.cancels ? "that it is cancelled: the device" : "for the device";
      return `Signed by ${given.signer}, ${what} with the words: ${signed.words}`;
    }
    case "send":
      await schedule(place, plan(), owner());
      if (plan().cancels) return CANCELLED;
      return "It waits in the timelock for seven days. Then: npm run recover-staff -- finish";
    case "finish":
      await finish(place, plan(), owner());
      return "Done. The new device works, the lost one no longer.";
    case "cancel":
      await cancelAsGuardian(place, plan(), owner());
      return CANCELLED;
    default:
      throw new Advice(HELP);
  }
});

function readArguments() {
  const names = ["account", "new", "lost", "key", "signer", "signature", "rpc"] as const;
  const texts = Object.fromEntries(names.map((name) => [name, word])) as {
    [name in (typeof names)[number]]: typeof word;
  };
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...texts,
        data: { type: "string", default: "data" },
        cancel: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Advice(`${(error as Error).message}\n\n${HELP}`);
  }
}

type Asked = Omit<NewStaffKey, "lostSigner"> & { lostSigner: Hex | undefined };

/** Whose account and which keys: as they were typed, or as they stand in the file of the office. */
function askedFor(typed: { account?: string; new?: string; lost?: string }, file: string): Asked {
  const written = typed.account ? null : readJson<Partial<NewStaffKey>>(file);
  const account = typed.account ?? written?.account ?? "";
  const newSigner = typed.new ?? written?.newSigner;
  if (!isAddress(account) || !newSigner)
    throw new Advice(`Say whose account, and the new key.\n\n${HELP}`);
  const lostSigner = typed.lost ?? written?.lostSigner;
  return {
    account: getAddress(account),
    newSigner: newSigner as Hex,
    lostSigner: lostSigner as Hex | undefined,
  };
}

async function placeOf(data: string, rpc: string | undefined): Promise<Place> {
  const folder = dataFolder(data);
  const deployment = await readDeployment(folder.deployment);
  const { contracts } = readJson<{ contracts: { [name: string]: Address } }>(folder.deployment)!;
  const ports = readJson<InnerPorts>(folder.ports);
  if (!rpc && !ports) throw new Advice("Say which node to ask: --rpc URL");
  return {
    rpcUrl: rpc ?? `http://127.0.0.1:${ports!.chain}`,
    deployment,
    municipality: contracts["MunicipalityAccount"]!,
    timelock: contracts["TimelockController"]!,
    guardian: contracts["Guardian"]!,
  };
}

async function signedBy(
  account: ReturnType<typeof privateKeyToAccount>,
  place: Place,
  plan: StaffRecovery,
) {
  const signature = await account.signTypedData(typedDataOf(place, plan));
  return { signer: account.address, signature };
}

/** Numbers as wallets read them from JSON. */
function inWords(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
