import type { ApproverOffersAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useResidentNames } from "../../data/use-resident-names.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/use-words.ts";
import { useLanguage } from "../../words/Language.tsx";
import { leading } from "../../words/leading.ts";
import { goneHow, type GoneHow } from "./gone-how.ts";

/** What begins with whose it was. */
const BEGINS = new Set<GoneHow>(["cancelled", "released"]);

/** Offers that went away while somebody here was answering them, and why. @param ids At least one. */
export function GoneApprovals({ ids }: { ids: readonly number[] }) {
  const say = useWords("approver");
  const { locale } = useLanguage();
  const { address } = useAccount();
  const path = `/index/approvers/${address}/offers?of=${ids.join()}`;
  const answer = valueOf(useAsk<ApproverOffersAnswer>(path));
  const names = useResidentNames(answer?.offers.map(({ resident }) => resident) ?? []);
  return (
    <>
      {answer &&
        ids.map((id) => {
          const offer = answer.offers.find((one) => one.id === id);
          const how = goneHow(offer, address);
          if (!how) return null;
          const name = offer && names(offer.resident);
          return (
            <p key={id} className="sc-notice" role="status">
              <Picture name="back" />
              {say(`gone.${how}`, {
                name: BEGINS.has(how)
                  ? leading(name, say("aResident"), locale)
                  : (name ?? say("aResident")),
              })}
            </p>
          );
        })}
    </>
  );
}
