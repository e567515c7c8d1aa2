import type { Address } from "../../protocol/wire/basics.ts";
import type { NewsOfAnswer } from "../../protocol/wire/index-answers.ts";
import { askIndex } from "../gateway/ask-index.ts";

/** The index tells no more by account at once. */
const AT_ONCE = 100;

/** Who wants news, and the block up to which they were told. */
type Wanted = { subject: Address; fromBlock: number };
type Told = NewsOfAnswer["residents"][number] & Pick<NewsOfAnswer, "head">;

/** What could be news to each of these, by the index: a hundred at a time. Who takes no part yet is not among the answers. */
export async function residentsAt(
  indexUrl: string,
  wanted: readonly Wanted[],
): Promise<Map<Address, Told>> {
  const told = new Map<string, Told>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const group = wanted.slice(from, from + AT_ONCE);
    const of = group.map(({ subject, fromBlock }) => `${subject}-${fromBlock}`).join(",");
    const answer = await askIndex(indexUrl, `/news?of=${of}`);
    const { head, residents } = (await answer.json()) as NewsOfAnswer;
    for (const one of residents) told.set(one.address.toLowerCase(), { ...one, head });
  }
  return new Map(
    wanted.flatMap(({ subject }) => {
      const one = told.get(subject.toLowerCase());
      return one ? [[subject, one] as const] : [];
    }),
  );
}
