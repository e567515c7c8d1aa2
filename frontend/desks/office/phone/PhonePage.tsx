import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOfficePerson, useResidentsNamed } from "../use-office.ts";
import { LostDevice } from "./LostDevice.tsx";
import { NewPhone } from "./NewPhone.tsx";
import { RunningRecovery } from "./RunningRecovery.tsx";

/** Telefoon kwijt: which device is gone, and the new one in its place. */
export default function PhonePage({ resident }: { resident: Address }) {
  const say = useWords("recovery");
  const needs = useOfficePerson(resident);
  const answer = useAsk<DevicesAnswer>(`/api/v1/residents/${resident}/devices`);
  const found = valueOf(answer);
  const name = useResidentsNamed([resident])(resident);
  return (
    <Screen title={say("phone.title", { name })} needs={needs}>
      {({ person }) => {
        return (
          <>
            {found && found.kind !== "passkey" ? (
              <p className="sc-notice">{say(`phone.${found.kind}`)}</p>
            ) : (
              <p>{say("phone.text")}</p>
            )}
            <RunningRecovery account={resident} name={name} />
            <Asked answer={answer}>
              {({ kind, devices }) =>
                kind === "passkey" && (
                  <>
                    {devices.length === 0 && <p>{say("phone.none")}</p>}
                    {person && (
                      <LostDevice account={resident} devices={devices}>
                        {(lostSigner) => (
                          <NewPhone
                            key={lostSigner}
                            account={resident}
                            name={name}
                            neighbourhood={person.neighbourhood}
                            lostSigner={lostSigner}
                          />
                        )}
                      </LostDevice>
                    )}
                  </>
                )
              }
            </Asked>
            <p>
              <Link className="sc-way" href={`/office/people/${resident}`}>
                {say("phone.back", { name })}
              </Link>
            </p>
          </>
        );
      }}
    </Screen>
  );
}
