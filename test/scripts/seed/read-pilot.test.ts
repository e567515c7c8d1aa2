import { describe, expect, it } from "vitest";
import { PILOT_READERS } from "../../../scripts/seed/pilot-readers.ts";
import { createPersonas } from "../../../scripts/seed/personas.ts";
import { readPilot } from "../../../scripts/seed/read-pilot.ts";

const pilot = readPilot();
const residents = pilot.people.filter(({ role }) => role === "bewoner");
const waiting = (mentorsNeighbourhood: string) => {
  const after = new Map<string, string>();
  for (const row of [...pilot.history].sort((one, two) => one.day - two.day)) {
    const { neighbourhood } = pilot.people.find(({ id }) => id === row.resident)!;
    if (neighbourhood === mentorsNeighbourhood)
      after.set(`${row.resident} ${row.what}`, row.action);
  }
  return [...after].filter(([, action]) => action === "report").map(([key]) => key);
};

describe("readPilot", () => {
  it("is the same every time", () => {
    expect(readPilot()).toEqual(pilot);
  });

  it("has 14 households in Geitenkamp and 10 in Plattenburg", () => {
    const households = (name: string) =>
      new Set(residents.filter((one) => one.neighbourhood === name).map((one) => one.household));
    expect(households("Geitenkamp").size).toBe(14);
    expect(households("Plattenburg").size).toBe(10);
  });

  it("has one resident of each special kind", () => {
    expect(residents.filter((one) => one.representative).length).toBe(1);
    expect(residents.filter((one) => one.arrangement).length).toBe(1);
    const actions = pilot.history.map((row) => row.action);
    expect(actions.filter((action) => action === "pause").length).toBe(1);
    expect(actions.filter((action) => action === "dispute").length).toBe(1);
  });

  it("leaves one card for the mentor of Plattenburg and some for the one of Geitenkamp", () => {
    expect(waiting("Plattenburg")).toEqual([
      "huishouden-04 Drie ochtenden geholpen in het buurthuis",
    ]);
    expect(waiting("Geitenkamp").length).toBeGreaterThan(0);
  });

  it("leaves one offer without an answer whose term went by", () => {
    const late = pilot.history.filter(({ action, what, day }) => {
      if (action !== "offer") return false;
      const answers = pilot.history.filter((row) => row.what === what && row.action !== "offer");
      const { creditor } = pilot.debts.find(({ reference }) => reference === what)!;
      const { answerDays } = pilot.agreements.find((row) => row.creditor === creditor)!;
      return answers.length === 0 && day + answerDays < 0;
    });
    expect(late.map(({ resident }) => resident)).toEqual(["huishouden-18"]);
  });

  it("tells nothing else of huishouden-04", () => {
    expect(pilot.history.filter((row) => row.resident === "huishouden-04").length).toBe(1);
  });

  it("reads rates and orders as the contracts count them", () => {
    const energy = pilot.agreements.find((row) => row.creditor === "Energieleverancier B")!;
    expect(energy.rateBps).toBe(12_000);
    expect(energy.order).toBe(0x1b);
  });

  it("names everybody and every reference once", () => {
    expect(new Set(pilot.people.map((one) => one.id)).size).toBe(pilot.people.length);
    expect(new Set(residents.map((one) => one.name)).size).toBe(residents.length);
    expect(new Set(pilot.debts.map((one) => one.reference)).size).toBe(pilot.debts.length);
  });

  it("lets everything happen before the first start, after the person came in", () => {
    for (const row of pilot.history) {
      const { enrolledOn } = pilot.people.find(({ id }) => id === row.resident)!;
      expect(row.day).toBeLessThan(0);
      expect(row.day).toBeGreaterThan(enrolledOn);
    }
  });
});

describe("createPersonas", () => {
  it("gives everybody and the deployment a key of their own", () => {
    const personas = createPersonas({ pilot: true });
    const keys = new Set(Object.values(personas).map(({ privateKey }) => privateKey));
    expect(Object.keys(personas).length).toBe(pilot.people.length + 1 + PILOT_READERS.length + 5);
    expect(keys.size).toBe(pilot.people.length + 1 + PILOT_READERS.length + 5);
    expect(personas["mentor-02"]).toMatchObject({
      name: "Peter",
      role: "mentor",
      neighbourhood: "Plattenburg",
    });
  });

  it("gives an empty start its officials alone", () => {
    const personas = Object.values(createPersonas({ pilot: false }));
    const roles = new Set(personas.map(({ role }) => role));
    expect([...roles].sort()).toEqual(["deployer", "guardian", "municipality", "office"]);
  });
});
