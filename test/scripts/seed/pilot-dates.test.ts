import { describe, expect, it } from "vitest";
import { pilotDates, writtenOn } from "../../../scripts/seed/pilot-dates.ts";

const amsterdam = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" });

describe("pilotDates", () => {
  it("leaves the dates alone on the day they were written for", () => {
    const dates = pilotDates(new Date("2026-11-21T13:00:00Z"));
    expect(dates.moved("2026-12-10")).toBe("2026-12-10");
    expect(dates.dayOf("2026-11-01")).toBe(-20);
    expect(dates.isoOf(-20)).toBe("2026-11-01");
    expect(dates.at(-1, 19, 30)).toBe(Date.parse("2026-11-20T19:30:00Z") / 1000);
  });

  it("moves all of them by the same days for another first start", () => {
    const dates = pilotDates(new Date("2028-02-28T23:59:59Z"));
    expect(dates.moved("2026-11-21")).toBe("2028-02-28");
    expect(dates.moved("2026-11-22")).toBe("2028-02-29");
    expect(dates.dayOf("2026-11-22")).toBe(1);
  });

  it.each(["2026-07-15", "2026-12-31", "2026-10-25", "2027-03-28"])(
    "ends %s on that day in Amsterdam",
    (written) => {
      const dates = pilotDates(new Date("2026-11-21T00:00:00Z"));
      const end = dates.endOf(written);
      expect(amsterdam.format(end * 1000)).toBe(written);
      expect(amsterdam.format((end + 7201) * 1000)).not.toBe(written);
    },
  );
});

describe("writtenOn", () => {
  it("is the written date of a day", () => {
    expect(writtenOn(0)).toBe("2026-11-21");
    expect(writtenOn(-21)).toBe("2026-10-31");
  });
});
