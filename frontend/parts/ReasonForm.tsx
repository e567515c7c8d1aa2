import type { RefusalCode, RefusalKind } from "../../protocol/refusals/refusal-codes.ts";
import type { Turn } from "../data/in-hand.ts";
import { useDraft } from "../data/use-draft.ts";
import type { Transaction } from "../transactions/transaction.ts";
import type { Room } from "../words/rooms.ts";
import { FormBehindButton } from "./FormBehindButton.tsx";
import { TextField } from "./TextField.tsx";
import { TransactionButton } from "./TransactionButton.tsx";
import { WhyField } from "./WhyField.tsx";

/** The dossier takes reasons of at most this many characters. */
const LONGEST = 1_000;

type Props<Request, R extends Room, Kind extends RefusalKind> = {
  /** What is answered and how, never the same for two: by this what was typed is kept (decision 92). */
  about: string;
  transaction: Transaction<Request, R>;
  requestOf: (text: string, code: RefusalCode<Kind> | undefined) => Request;
  /** What is refused: then a reason can be chosen beside the words. */
  why?: Kind;
  /** On the button that opens the form, and on the one that sends it. */
  open: string;
  send: string;
  label: string;
  hint?: string;
  /** The ids of what it is about, as on a TransactionButton. */
  describedBy?: string;
  doneText?: string;
  /** After it is sent, and the form is folded again. */
  onDone?: () => void;
  /** Told how far it is, from the first letter on. */
  onTurn?: (turn: Turn) => void;
};

type Draft<Kind extends RefusalKind> = { text: string; code: RefusalCode<Kind> | null };
const NOTHING = { text: "", code: null };

/** A transaction that needs a few words: folded behind a button, and the words stay when it fails or the page goes. */
export function ReasonForm<Request, R extends Room, Kind extends RefusalKind = never>(
  props: Props<Request, R, Kind>,
) {
  const [{ text, code }, setDraft, forget] = useDraft<Draft<Kind>>(props.about, NOTHING);
  return (
    <FormBehindButton
      open={props.open}
      describedBy={props.describedBy}
      begun={text !== "" || code !== null}
    >
      {(close) => (
        <>
          <TextField
            label={props.label}
            {...(props.hint !== undefined && { hint: props.hint })}
            text={text}
            onText={(typed) => {
              setDraft((now) => ({ ...now, text: typed }));
              props.onTurn?.("asked");
            }}
            rows={3}
            maxLength={LONGEST}
          />
          {props.why && (
            <WhyField
              kind={props.why}
              code={code ?? undefined}
              onCode={(chosen) => setDraft((now) => ({ ...now, code: chosen ?? null }))}
            />
          )}
          <TransactionButton
            transaction={props.transaction}
            request={text.trim() === "" ? null : props.requestOf(text.trim(), code ?? undefined)}
            label={props.send}
            {...(props.describedBy !== undefined && { describedBy: props.describedBy })}
            review
            {...(props.doneText !== undefined && { doneText: props.doneText })}
            onTurn={(turn) => props.onTurn?.(turn === "left" ? "asked" : turn)}
            onDone={() => {
              close();
              forget();
              props.onDone?.();
            }}
          />
        </>
      )}
    </FormBehindButton>
  );
}
