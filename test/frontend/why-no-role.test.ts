import { describe, expect, it } from "vitest";
import { whyNoRole } from "../../frontend/app/why-no-role.ts";

const NOW = 1_790_000_000;
const DAY = 86_400;
const later = { roleUntil: NOW + 300 * DAY };

describe("why a member of staff has no role now", () => {
  it("is that it was taken away, where the book has nothing of it", () => {
    expect(whyNoRole({ roleUntil: null, written: null }, NOW)).toBe("none");
  });

  it("is that it is over, from its last moment", () => {
    const written = { role: "creditor", from: NOW - DAY } as const;
    expect(whyNoRole({ roleUntil: NOW, written }, NOW)).toBe("over");
  });

  it.each(["second", "creditor", "counsellor", "office"] as const)(
    "is that the role of %s begins at its moment, and no sooner",
    (role) => {
      expect(whyNoRole({ ...later, written: { role, from: NOW + DAY } }, NOW)).toBe("notYet");
    },
  );

  it("is that a mentor's begins at its moment, or when a second official says yes", () => {
    const written = { role: "mentor", from: NOW + DAY } as const;
    expect(whyNoRole({ ...later, written }, NOW)).toBe("mentorNotYet");
  });
});
