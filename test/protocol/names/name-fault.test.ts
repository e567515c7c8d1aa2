import { expect, it } from "vitest";
import { nameFault } from "../../../protocol/names/name-fault.ts";

it("a name has a letter of any script, with no mark that nobody sees and no citizen number", () => {
  for (const name of [
    "Wim",
    "Ö",
    "محمد",
    "فاطمه\u200cزهرا",
    "李",
    "Woningcorporatie A",
    "3B Wonen",
    "",
  ])
    expect([name, nameFault(name)]).toEqual([name, null]);
  for (const name of ["\u200b\u200b", "Wim\u202eekmiW", "Wim\u0007", "A\ufeffB", "Wim\ud800"])
    expect([name, nameFault(name)]).toEqual([name, "invisible"]);
  for (const name of ["😀😀", "123", "-", "!?"])
    expect([name, nameFault(name)]).toEqual([name, "no-letter"]);
  expect(nameFault("Wim 123456782")).toBe("citizen-number");
});
