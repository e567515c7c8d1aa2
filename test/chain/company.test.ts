import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Company } from "../../chain/company.ts";

/** Whether the group that `waiting` are in goes on without anybody else. */
async function goesOn(company: Company, waiting: number): Promise<() => boolean> {
  let gone = false;
  void company.gather(waiting).then(() => (gone = true));
  await vi.advanceTimersByTimeAsync(0);
  return () => gone;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the company of a group", () => {
  it("is nobody before the first group", async () => {
    expect((await goesOn(new Company(), 1))()).toBe(true);
  });

  it("is nobody after a group of a few, because people do not come back that soon", async () => {
    const company = new Company();
    company.answered(3, 1_000, 2);
    expect((await goesOn(company, 2))()).toBe(true);
  });

  it("is everybody who was just answered and who waited meanwhile, and goes on when they are there", async () => {
    const company = new Company();
    company.answered(25, 20, 25);
    const gone = await goesOn(company, 26);
    company.arrived(49);
    await vi.advanceTimersByTimeAsync(0);
    expect(gone()).toBe(false);

    company.arrived(50);
    await vi.advanceTimersByTimeAsync(0);
    expect(gone()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("goes on without who has not come back after two fifths of the time of their group", async () => {
    const company = new Company();
    company.answered(25, 20, 25);
    const gone = await goesOn(company, 26);
    await vi.advanceTimersByTimeAsync(7);
    expect(gone()).toBe(false);

    await vi.advanceTimersByTimeAsync(1);
    expect(gone()).toBe(true);
  });

  it("is waited for a tenth of a second at most, however long a group took", async () => {
    const company = new Company();
    company.answered(25, 60_000, 25);
    const gone = await goesOn(company, 26);
    await vi.advanceTimersByTimeAsync(100);
    expect(gone()).toBe(true);
  });

  it("is nobody for who comes long after the group", async () => {
    const company = new Company();
    company.answered(25, 20, 0);
    await vi.advanceTimersByTimeAsync(8);
    expect((await goesOn(company, 1))()).toBe(true);
  });
});
