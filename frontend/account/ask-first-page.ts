import type { Address } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { FIRST_PAGE, type FirstPageAnswer } from "../../protocol/wire/first-page-api.ts";
import {
  lettersPath,
  ME,
  ORGANISATIONS,
  recordsPath,
  residentPath,
  STAFF,
} from "../data/own-paths.ts";
import { askAhead } from "./asked-ahead.ts";
import { fetchInTime } from "./fetch-in-time.ts";

/**
 * Asks in one question what an account's first page will ask. What does not come with it, or is of another account of this
 * session, is asked by itself by who needs it: staff need nothing of a resident. Answers the settings that come along;
 * fails where nothing came.
 */
export function askFirstPage(account: Address): Promise<Config> {
  const first = fetchFirstPage();
  const part = (path: string, partOf: (answer: FirstPageAnswer) => unknown) => {
    const told = first.then(
      (answer) => (isOf(answer, account) ? partOf(answer) : null),
      () => null,
    );
    askAhead(path, account, told);
  };
  part(ME, ({ me }) => me);
  part(residentPath(account), ({ resident }) => resident);
  part(recordsPath(account), ({ records }) => records);
  part(lettersPath(account), ({ letters }) => letters);
  part(STAFF, ({ staff }) => staff);
  part(ORGANISATIONS, ({ organisations }) => organisations);
  return first.then(({ config }) => config);
}

/** As plain as the browser asks it by itself where the page's header told it to: the answer is then under way already. */
async function fetchFirstPage(): Promise<FirstPageAnswer> {
  const response = await fetchInTime(FIRST_PAGE);
  if (!response.ok) throw new Error(`${FIRST_PAGE} answered ${response.status}`);
  return (await response.json()) as FirstPageAnswer;
}

function isOf({ me }: FirstPageAnswer, account: Address): boolean {
  return me.address.toLowerCase() === account.toLowerCase();
}
