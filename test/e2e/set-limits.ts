import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  http,
  publicActions,
  zeroHash,
  type Address,
  type Hex,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import { monthOf } from "../../protocol/time/month-of.ts";
import {
  DELAY,
  municipalityAbi,
  packSignatures,
  timelockAbi,
  whatIsSigned,
} from "../../scripts/govern/municipality.ts";
import { passDays, presentTime } from "./pass-time.ts";

/** The wait of governance, with a day to spare. */
const WAIT_DAYS = DELAY / 86_400 + 1;

const fileOf = (name: string) =>
  JSON.parse(readFileSync(join(process.env["HOUSE_DATA"]!, name), "utf8")) as unknown;

/**
 * The municipality sets the limits, coin cents a month and a year: two of its three sign, the wait passes, and then the month from
 * which they hold. More than a month has passed after it.
 */
export async function setLimits(month: number, year: number): Promise<void> {
  const { chainId, contracts } = fileOf("deployment.json") as {
    chainId: number;
    contracts: { [name: string]: Address };
  };
  const people = fileOf("personas.json") as { [id: string]: { privateKey: Hex } };
  const { chain } = fileOf("ports.json") as { chain: number };
  const transport = http(`http://127.0.0.1:${chain}`);
  const signers = ["municipality-1", "municipality-2"].map((id) =>
    privateKeyToAccount(people[id]!.privateKey),
  );
  const pen = createWalletClient({ account: signers[0]!, transport }).extend(publicActions);
  const send = async (to: Address, data: Hex) => {
    const hash = await pen.sendTransaction({ to, data, chain: null, gasPrice: 0n, type: "legacy" });
    const { status } = await pen.waitForTransactionReceipt({ hash, pollingInterval: 100 });
    if (status !== "success") throw new Error("Governance was refused");
  };
  const timelock = contracts["TimelockController"]!;
  const municipality = contracts["MunicipalityAccount"]!;

  const from = monthOf((await presentTime()) + WAIT_DAYS * 86_400) + 1;
  const data = encodeFunctionData({
    abi: socialCoinAbi,
    functionName: "setLimits",
    args: [from, month, year],
  });
  const change = [contracts["SocialCoin"]!, 0n, data, zeroHash, zeroHash] as const;
  const scheduled = encodeFunctionData({
    abi: timelockAbi,
    functionName: "schedule",
    args: [...change, BigInt(DELAY)],
  });
  const calls = [{ to: timelock, value: 0n, data: scheduled }];
  const nonce = await createPublicClient({ transport }).readContract({
    address: municipality,
    abi: municipalityAbi,
    functionName: "nonce",
  });
  const toSign = whatIsSigned(chainId, municipality, calls, nonce);
  const given = await Promise.all(
    signers.map(async (one) => ({
      signer: one.address,
      signature: await one.signTypedData(toSign),
    })),
  );
  const args = [calls, packSignatures(given)] as const;
  const execute = { abi: municipalityAbi, functionName: "execute" } as const;
  await send(municipality, encodeFunctionData({ ...execute, args }));
  await passDays(WAIT_DAYS);
  const done = { abi: timelockAbi, functionName: "execute", args: change } as const;
  await send(timelock, encodeFunctionData(done));
  await passDays(32);
}
