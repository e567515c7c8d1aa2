import { useState } from "react";
import type { Transaction } from "../transactions/transaction.ts";
import type { Room } from "../words/rooms.ts";
import { FormBehindButton } from "./FormBehindButton.tsx";
import { TextField } from "./TextField.tsx";
import { TransactionButton } from "./TransactionButton.tsx";

/** The dossier takes reasons of at most this many characters. */
const LONGEST = 1_000;

type Props<Request, R extends Room> = {
  transaction: Transaction<Request, R>;
  requestOf: (text: string) => Request;
  /** On the button that opens the form, and on the one that sends it. */
  open: string;
  send: string;
  label: string;
  hint?: string;
  doneText?: string;
};

/** A transaction that needs a few words: folded behind a button, and the words stay when it fails. */
export function ReasonForm<Request, R extends Room>(props: Props<Request, R>) {
  const [text, setText] = useState("");
  return (
    <FormBehindButton open={props.open}>
      {(close) => (
        <>
          <TextField
            label={props.label}
            {...(props.hint !== undefined && { hint: props.hint })}
            text={text}
            onText={setText}
            rows={3}
            maxLength={LONGEST}
          />
          <TransactionButton
            transaction={props.transaction}
            request={text.trim() === "" ? null : props.requestOf(text.trim())}
            label={props.send}
            review
            {...(props.doneText !== undefined && { doneText: props.doneText })}
            onDone={() => {
              close();
              setText("");
            }}
          />
        </>
      )}
    </FormBehindButton>
  );
}
