import type { Translation } from "../rooms.ts";

export default {
  "file-empty": "The file is empty. Choose another file.",
  "file-too-large": "The file is too large: at most {value}. Make smaller files of it.",
  "file-not-text": "This is no text file. Save it as CSV in your spreadsheet and choose that file.",
  "file-without-lines": "There is nothing below the header. Put at least one claim below it.",
  "quote-unclosed": "A quotation mark opens and never closes. Close it.",
  "column-missing": "The column {value} is missing in the header. Add it.",
  "column-unknown": "We do not know the column “{value}”. Remove it or correct its name.",
  "column-twice": "The column {column} is there twice. Remove one.",
  "field-count": "This line has {value} fields, and that is another number than the header has.",
  "field-missing": "{column} is empty. Fill it in.",
  "text-too-long": "{column} is too long: at most 200 characters.",
  "text-unprintable": "{column} has a line break or another invisible character. Remove it.",
  formula:
    "{column} begins like a formula: “{value}”. A spreadsheet would run it. Write plain text.",
  "citizen-number":
    "There is a citizen number in {column}. It may never be here. Remove it from the file.",
  "reference-repeated":
    "The reference {value} is also on line {lines}. Each reference may be there once.",
  "correction-repeated":
    "The reference {value} is also on line {lines}. A correction stands alone: make it one line.",
  "reference-known-already": "The reference {value} is in the book already.",
  "code-unknown":
    "We do not know the code “{value}”: no resident let you know under this code that they take part.",
  "creditor-other": "This claim is of “{value}”, not of your organisation.",
  "currency-other": "The currency is “{value}”. Only EUR is possible.",
  "amount-negative": "{column} is “{value}”. An amount can not be less than zero.",
  "amount-unreadable": "{column} is “{value}”. That is no amount. Write it as 50.00.",
  "amount-ambiguous":
    "{column} is “{value}”. That can be read in two ways. Add two digits for the cents.",
  "amount-three-decimals":
    "{column} is “{value}”. Write at most two digits for the cents. Do you mean a thousand? Then write 1000, without a point or comma.",
  "amount-too-large": "{column} is “{value}”. That amount is too large.",
  "amount-mixed-notation":
    "{column} is “{value}”. The rest of the file writes amounts in another way. Choose one.",
  "amount-nothing-open": "All four amounts are zero. Nothing is open.",
  "date-unreadable": "{column} is “{value}”. Write a date as 31-12-2026 or 2026-12-31.",
  "date-impossible": "{column} is “{value}”. That day does not exist.",
  "date-mixed-notation":
    "{column} is “{value}”. The other dates in the file are written in another way. Choose one.",
  "date-in-future": "{column} is “{value}”. That day is still to come.",
  "date-before-origin": "{column} is “{value}”. That is before the claim arose.",
  "amount-empty-correction": "{column} is empty. For a correction, write every amount, 0 too.",
  "date-already-ended": "{column} is “{value}”. This claim has ended by then.",
  "change-unreadable": "{column} is “{value}”. Write payment or correction.",
  "answer-unreadable": "{column} is “{value}”. Write yes or no.",
} satisfies Translation<"claims">;
