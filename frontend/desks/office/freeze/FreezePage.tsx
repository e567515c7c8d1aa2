import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useHelp } from "../../../data/use-help.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { FreezeCard } from "../../help/FreezeCard.tsx";
import { sameAddress } from "../same-address.ts";
import { useResidentsNamed } from "../use-office.ts";
import { FreezeForm } from "./FreezeForm.tsx";
import { freezableFrom } from "./freezable-from.ts";

/** Aanbiedingen stilzetten: against theft and pressure, for 14 days at most, and then not for 14 days. */
export default function FreezePage({ resident }: { resident: Address }) {
  const say = useWords("freeze");
  const { moment } = useFormat();
  const help = useHelp();
  const devices = useAsk<DevicesAnswer>(`/api/v1/residents/${resident}/devices`);
  const name = useResidentsNamed([resident])(resident);
  return (
    <Screen title={say("title", { name })} needs={help}>
      {({ now, freezes }) => {
        const own = freezes.filter((one) => sameAddress(one.resident, resident));
        const from = freezableFrom(own);
        return (
          <>
            <p>{say("text")}</p>
            {own[0] && <FreezeCard freeze={own[0]} />}
            {from > now && !own.some(({ end }) => end === null) && (
              <p>{say("notYet", { from: moment(from) })}</p>
            )}
            <Asked answer={devices}>
              {({ kind }) =>
                kind === "passkey" ? (
                  from <= now && <FreezeForm account={resident} name={name} />
                ) : (
                  <p className="sc-notice">{say(`can.${kind}`)}</p>
                )
              }
            </Asked>
            <p>
              <Link className="sc-way" href={`/office/people/${resident}`}>
                {say("back", { name })}
              </Link>
            </p>
          </>
        );
      }}
    </Screen>
  );
}
