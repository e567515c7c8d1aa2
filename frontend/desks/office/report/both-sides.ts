import type { OfficeAnswer } from "../../../../protocol/wire/index-answers.ts";

/** An organisation on both sides: it gives money or has its people confirm steps, and gets debts paid by them. */
export type BothSides = { organisation: number; gives: boolean; confirms: boolean };

/** Who commissions the work and is a creditor too: the council is told so. Who has no role any more counts no longer. */
export function bothSides({
  funds,
  staff,
  agreements,
}: Pick<OfficeAnswer, "funds" | "staff" | "agreements">): BothSides[] {
  const funders = new Set(funds.flatMap(({ pledges }) => pledges.map(({ funder }) => funder)));
  const living = staff.filter(({ revoked }) => !revoked);
  const employers = new Set(
    living.filter(({ role }) => role === "mentor").map(({ organisation }) => organisation),
  );
  const creditors = new Set(
    agreements
      .filter(({ status }) => status !== "proposed")
      .flatMap(({ creditor }) =>
        staff
          .filter(({ address }) => address.toLowerCase() === creditor.toLowerCase())
          .map(({ organisation }) => organisation),
      ),
  );
  return [...creditors]
    .map((organisation) => ({
      organisation,
      gives: funders.has(organisation),
      confirms: employers.has(organisation),
    }))
    .filter(({ gives, confirms }) => gives || confirms)
    .sort((one, other) => one.organisation - other.organisation);
}
