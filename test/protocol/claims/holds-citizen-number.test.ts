import { describe, expect, it } from "vitest";
import { holdsCitizenNumber } from "../../../protocol/claims/holds-citizen-number.ts";

describe("holdsCitizenNumber", () => {
  it.each([
    "123456782",
    "BSN 123456782.",
    "x123456782y",
    "1234.56.782",
    "123 456 782",
    "111222333",
    "١٢٣٤٥٦٧٨٢",
    "۱۲۳۴۵۶۷۸۲",
    "١٢٣٬٤٥٦٬٧٨٢",
    "１２３４５６７８２",
    "123\u00a0456\u00a0782",
  ])("finds one in %j", (text) => expect(holdsCitizenNumber(text)).toBe(true));

  it.each([
    "123456783",
    "1234567820",
    "000000000",
    "KB-2026-00312",
    "GA-2019-004417",
    "1234.56 782",
    "١٢٣٤٥٦٧٨٣",
    "",
  ])("finds none in %j", (text) => expect(holdsCitizenNumber(text)).toBe(false));
});
