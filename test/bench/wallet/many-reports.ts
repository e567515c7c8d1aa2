import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPublicClient, encodeFunctionData, http, parseEventLogs, type Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount, type PrivateKeyAccount } from "viem/accounts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import { newSalt } from "../../../protocol/commitment/new-salt.ts";
import { PARTICIPATION_HASH } from "../../../protocol/terms/participation.ts";
import { termsHashOf } from "../../../protocol/terms/terms-hash-of.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewRecord, RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { Personas } from "../../../scripts/seed/personas.ts";
import { signIn } from "../../../scripts/seed/visitor.ts";
import { askTogether } from "../../indexer/stage/ask-together.ts";
import { until } from "../../indexer/stage/index-process.ts";

const DAY = 86_400;
const OFFICE = "kantoor-01";
/** Of the mentor's neighbourhood in the pilot. */
const PLACE = { number: 2, name: "Plattenburg" };
const FUND = 1;
/** Coin cents. */
const REWARD = 25;
const AT_ONCE = 100;
const PATIENCE_MS = 120_000;

type Sent = { by: PrivateKeyAccount; to: Address; data: Hex; gas?: bigint };

/**
 * Lets so many people take part more, each with this mentor, a plan of one step with its words, and that step reported: with their
 * own keys and straight on the chain, a hundred at once. Comes back when the index has all of it.
 */
export async function reportByMany(
  { url, data }: { url: string; data: string },
  mentorName: string,
  count: number,
): Promise<void> {
  const file = (name: string) => JSON.parse(readFileSync(join(data, name), "utf8")) as unknown;
  const { contracts, chainId } = file("deployment.json") as {
    chainId: number;
    contracts: { GoalPlans: Address; SocialCoin: Address };
  };
  const { chain, index } = file("ports.json") as { chain: number; index: number };
  const personas = Object.entries(file("personas.json") as Personas);
  const who = (is: (id: string, name: string) => boolean) =>
    personas.find(([id, { name }]) => is(id, name))![1];
  const [office, mentor] = [who((id) => id === OFFICE), who((_, name) => name === mentorName)];
  const node = `http://127.0.0.1:${chain}`;
  const reader = createPublicClient({ transport: http(node), cacheTime: 0 });
  const nonces = new Map<Address, number>();

  const sign = async ({ by, to, data: call, gas = 400_000n }: Sent) => {
    const nonce =
      nonces.get(by.address) ?? (await reader.getTransactionCount({ address: by.address }));
    nonces.set(by.address, nonce + 1);
    const fee = { gas, maxFeePerGas: 0n, maxPriorityFeePerGas: 0n };
    return by.signTransaction({ to, data: call, chainId, nonce, ...fee });
  };
  /** Sends these in their order, and hands back what of it the desk for plans told. */
  const send = async (all: readonly Sent[]) => {
    const from = await reader.getBlockNumber();
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const raw: Hex[] = [];
      for (const one of all.slice(at, at + AT_ONCE)) raw.push(await sign(one));
      await askTogether(
        node,
        "eth_sendRawTransaction",
        raw.map((one) => [one]),
      );
    }
    const logs = await reader.getLogs({ address: contracts.GoalPlans, fromBlock: from + 1n });
    return parseEventLogs({ abi: goalPlansAbi, logs, eventName: "PlanProposed" });
  };
  const write = async (persona: typeof office, drafts: readonly NewRecord[]) => {
    const visitor = await signIn(url, chainId, persona);
    const written: Hex[] = [];
    for (let at = 0; at < drafts.length; at += AT_ONCE) {
      const records = drafts.slice(at, at + AT_ONCE);
      const answer = await visitor.ask<RecordsAnswer>("POST", "/api/v1/record-batches", {
        records,
      });
      written.push(...answer.records.map(({ commitment }) => commitment));
    }
    return written;
  };
  const coin = { to: contracts.SocialCoin };
  const goals = { to: contracts.GoalPlans };
  const [byOffice, byMentor] = [office, mentor].map((one) => privateKeyToAccount(one.privateKey));
  const people = Array.from({ length: count }, () => privateKeyToAccount(generatePrivateKey()));

  const persons = await write(
    office,
    people.map(({ address }, at) => person(address, at)),
  );
  await send(
    people.map(({ address }, at) => ({
      ...coin,
      by: byOffice!,
      data: encodeFunctionData({
        abi: socialCoinAbi,
        functionName: "enrol",
        args: [address, 0, PLACE.number, persons[at]!],
      }),
    })),
  );
  const groups = Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, at) =>
    people.slice(at * AT_ONCE, (at + 1) * AT_ONCE).map(({ address }) => address),
  );
  for (const group of groups)
    await send([
      {
        ...goals,
        gas: 12_000_000n,
        by: byOffice!,
        data: encodeFunctionData({
          abi: goalPlansAbi,
          functionName: "assignMentors",
          args: [group, mentor.address],
        }),
      },
    ]);
  await send(
    people.map((by) => ({
      ...coin,
      by,
      data: encodeFunctionData({
        abi: socialCoinAbi,
        functionName: "participate",
        args: [PARTICIPATION_HASH],
      }),
    })),
  );

  const words = await write(
    mentor,
    people.flatMap(({ address }) => planWords(address)),
  );
  const dueAt = Math.floor(Date.now() / 1_000) + 30 * DAY;
  const terms = people.map((_, at) => ({
    commitment: words[2 * at]!,
    subgoals: [{ reward: REWARD, groupReward: 0, dueAt, commitment: words[2 * at + 1]! }],
  }));
  const proposed = await send(
    people.map(({ address }, at) => ({
      ...goals,
      by: byMentor!,
      data: encodeFunctionData({
        abi: goalPlansAbi,
        functionName: "propose",
        args: [address, FUND, terms[at]!.commitment, terms[at]!.subgoals],
      }),
    })),
  );
  const planOf = new Map(proposed.map(({ args }) => [args.resident, args]));
  await send(
    people.flatMap((by, at) => {
      const { planId, version, firstSubgoalId } = planOf.get(by.address)!;
      const { commitment, subgoals } = terms[at]!;
      const hash = termsHashOf({
        planId,
        version,
        resident: by.address,
        fundId: FUND,
        commitment,
        subgoals: subgoals.map((step) => ({ ...step, reward: BigInt(REWARD), groupReward: 0n })),
      });
      const accept = { functionName: "accept", args: [planId, version, hash] } as const;
      const report = { functionName: "report", args: [firstSubgoalId, newSalt()] } as const;
      return [
        { ...goals, by, data: encodeFunctionData({ abi: goalPlansAbi, ...accept }) },
        { ...goals, by, data: encodeFunctionData({ abi: goalPlansAbi, ...report }) },
      ];
    }),
  );
  const newest = Number(await reader.getBlockNumber());
  await until(async () => {
    const answer = await fetch(`http://127.0.0.1:${index}/head`);
    return ((await answer.json()) as { block: number }).block >= newest;
  }, PATIENCE_MS);
}

function person(subject: Address, at: number): NewRecord {
  return {
    kind: "person",
    subject,
    content: {
      name: `Bewoner ${at + 1}`,
      language: "nl",
      benefit: "yes",
      ageGroup: "27+",
      arrangement: false,
      representative: null,
      neighbourhood: PLACE.name,
    },
  };
}

const planWords = (subject: Address): NewRecord[] => [
  { kind: "plan", subject, content: { title: "Een brief minder" } },
  { kind: "subgoal", subject, content: { pillar: "financien", text: "De post is open" } },
];
