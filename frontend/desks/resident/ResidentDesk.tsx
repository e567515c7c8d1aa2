import { useAccount } from "../../account/AccountContext.ts";
import { useResident } from "../../data/use-resident.ts";
import { CountingMoney } from "../../parts/CountingMoney.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";

/** The resident's desk. */
export default function ResidentDesk() {
  const say = useWords("resident");
  const { address } = useAccount();
  return (
    <Screen title={say("begin.title")} needs={useResident(address)}>
      {({ person }) => (
        <p>
          {say("coins.free")} <CountingMoney cents={BigInt(person.balance) - BigInt(person.held)} />
        </p>
      )}
    </Screen>
  );
}
