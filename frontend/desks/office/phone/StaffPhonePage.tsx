import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer, StaffRecoveriesAnswer } from "../../../../protocol/wire/help-api.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { both } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useNames } from "../../../data/use-names.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { KeyholdersFile } from "./KeyholdersFile.tsx";
import { LostDevice } from "./LostDevice.tsx";
import { PhoneCode } from "./PhoneCode.tsx";
import { StaffRecoveryCard } from "./StaffRecoveryCard.tsx";

/** A member of staff lost the phone: the new one, what the municipality's keyholders do with it, and how far they are. */
export default function StaffPhonePage({ account }: { account: Address }) {
  const say = useWords("staffPhone");
  const { neighbourhoods } = useConfig();
  const name = useNames().nameOf(account) ?? say("aColleague");
  const needs = useAsk<DevicesAnswer>(`/api/v1/residents/${account}/devices`);
  const told = useAsk<StaffRecoveriesAnswer>("/api/v1/staff-recoveries");
  return (
    <Screen title={say("title", { name })} needs={both(needs, told)}>
      {([{ kind, devices }, { now, recoveries }]) => {
        const own = recoveries.filter((one) => sameAddress(one.account, account));
        const runs = own.some(({ end }) => end === null);
        return (
          <>
            {own[0] && <StaffRecoveryCard recovery={own[0]} name={name} now={now} />}
            {kind === "passkey" ? (
              !runs && (
                <>
                  <p>{say("text")}</p>
                  <LostDevice account={account} devices={devices}>
                    {(lostSigner) => (
                      // A code belongs to a neighbourhood, staff to none: the first stands in.
                      <PhoneCode
                        key={lostSigner}
                        account={account}
                        lostSigner={lostSigner}
                        name={name}
                        neighbourhood={Number(Object.keys(neighbourhoods)[0])}
                      >
                        {(newSigner) => (
                          <KeyholdersFile
                            asked={newSigner && { account, newSigner, lostSigner }}
                            name={name}
                          />
                        )}
                      </PhoneCode>
                    )}
                  </LostDevice>
                </>
              )
            ) : (
              <p className="sc-notice">{say(`can.${kind}`)}</p>
            )}
            <p>{say("quicker", { name })}</p>
            <p>
              <Link className="sc-way" href="/office/staff">
                {say("back")}
              </Link>
            </p>
          </>
        );
      }}
    </Screen>
  );
}
