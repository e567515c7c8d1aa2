import { useState } from "react";
import type { RefusalCode, RefusalKind } from "../../protocol/refusals/refusal-codes.ts";
import type { Turn } from "../data/in-hand.ts";
import type { Transaction } from "../transactions/transaction.ts";
import type { Room } from "../words/rooms.ts";
import { FormBehindButton } from "./FormBehindButton.tsx";
import { TextField } from "./TextField.tsx";
import { TransactionButton } from "./TransactionButton.tsx";
import { WhyField } from "./WhyField.tsx";

/** The dossier takes reasons of at most this many characters. */
const LONGEST = 1_000;

type Props<Request, R extends Room, Kind extends RefusalKind> = {
  transaction: Transaction<Request, R>;
  requestOf: (text: string, code: RefusalCode<Kind> | undefined) => Request;
  /** What is refused: then a reason can be chosen beside the words. */
  why?: Kind;
  /** On the button that opens the form, and on the one that sends it. */
  open: string;
  send: string;
  label: string;
  hint?: string;
  doneText?: string;
  /** After it is sent, and the form is folded again. */
  onDone?: () => void;
  /** Told how far it is, from the first letter on. */
  onTurn?: (turn: Turn) => void;
};

/** A transaction that needs a few words: folded behind a button, and the words stay when it fails. */
export function ReasonForm<Request, R extends Room, Kind extends RefusalKind = never>(
  props: Props<Request, R, Kind>,
) {
  const [text, setText] = useState("");
  const [code, setCode] = useState<RefusalCode<Kind>>();
  return (
    <FormBehindButton open={props.open}>
      {(close) => (
        <>
          <TextField
            label={props.label}
            {...(props.hint !== undefined && { hint: props.hint })}
            text={text}
            onText={(typed) => {
              setText(typed);
              props.onTurn?.("asked");
            }}
            rows={3}
            maxLength={LONGEST}
          />
          {props.why && <WhyField kind={props.why} code={code} onCode={setCode} />}
          <TransactionButton
            transaction={props.transaction}
            request={text.trim() === "" ? null : props.requestOf(text.trim(), code)}
            label={props.send}
            review
            {...(props.doneText !== undefined && { doneText: props.doneText })}
            onTurn={(turn) => props.onTurn?.(turn === "left" ? "asked" : turn)}
            onDone={() => {
              close();
              setText("");
              setCode(undefined);
              props.onDone?.();
            }}
          />
        </>
      )}
    </FormBehindButton>
  );
}
