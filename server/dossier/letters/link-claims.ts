import { and, eq, inArray } from "drizzle-orm";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import type { Facts } from "../../chain/facts.ts";
import type { Services } from "../../services.ts";
import { readRecords } from "../records/read-records.ts";
import { letters as table, records } from "../tables.ts";

/**
 * Finds for each letter without a claim whether its creditor registered one since: the event on the chain carries the
 * commitment of the creditor's record, and that record has the letter's reference. What is found is kept.
 */
export async function linkClaims(
  services: Services,
  facts: Facts,
  resident: Address,
  letters: Letter[],
): Promise<Letter[]> {
  const waiting = letters.filter(({ mayKnow, debtId }) => mayKnow === "yes" && debtId === null);
  if (waiting.length === 0) return letters;

  const claims = await registeredClaims(services, facts, resident);
  return Promise.all(
    letters.map(async (letter) => {
      const claim = waiting.includes(letter)
        ? claims.find(
            ({ reference, organisation }) =>
              reference === letter.reference && organisation === letter.creditor,
          )
        : undefined;
      if (!claim) return letter;
      const { debtId } = claim;
      await services.database.update(table).set({ debtId }).where(eq(table.id, letter.id));
      return { ...letter, debtId };
    }),
  );
}

async function registeredClaims(services: Services, facts: Facts, resident: Address) {
  const { chain, deployment } = services;
  const events = await chain.client.getContractEvents({
    address: deployment.contracts.DebtRegister,
    abi: debtRegisterAbi,
    eventName: "DebtRegistered",
    args: { resident },
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  });
  const debts = new Map(events.map(({ args }) => [args.commitment, args.debtId]));
  if (debts.size === 0) return [];

  const found = await readRecords(
    services,
    and(
      eq(records.subject, resident),
      eq(records.kind, "claim"),
      inArray(records.commitment, [...debts.keys()]),
    ),
    () => true,
  );
  return Promise.all(
    found.map(async (record) => ({
      debtId: debts.get(record.commitment)!,
      reference: record.kind === "claim" ? record.content.reference : "",
      organisation: (await facts.staffOf(record.by)).organisation,
    })),
  );
}
