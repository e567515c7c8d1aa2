import { describe, expect, it } from "vitest";
import { keyOfSigner } from "../../protocol/accounts/key-of-signer.ts";
import { recoveryDuty, recoveryState } from "../../protocol/help/recovery-duty.ts";
import { staffRecoveryState } from "../../frontend/desks/office/phone/staff-recovery-state.ts";
import { freezableFrom } from "../../frontend/desks/office/freeze/freezable-from.ts";
import { phoneNotices } from "../../frontend/desks/resident/recovery/phone-notices.ts";
import type { Freeze, Recovery } from "../../protocol/wire/help-api.ts";

const DAY = 86_400;
const ME = "0x00000000000000000000000000000000000000Aa";
const OTHER = "0x00000000000000000000000000000000000000bB";

const FREEZE: Freeze = {
  resident: ME,
  name: null,
  frozenBy: OTHER,
  organisation: 1,
  frozenAt: 1,
  until: 2,
  end: null,
};

const attempt = (more: Partial<Recovery> = {}): Recovery => ({
  resident: ME,
  name: "Farida",
  keysHash: "0x01",
  newSigner: "0x02",
  lostSigner: "0x03",
  proposedBy: OTHER,
  organisation: 1,
  proposedAt: 0,
  answerUntil: 14 * DAY,
  approvedBy: null,
  counselledBy: null,
  afterStop: false,
  readyAt: null,
  end: null,
  ...more,
});
const office = { role: "office", organisation: 1 } as const;
const second = { role: "second", organisation: 6 } as const;
const counsellor = { role: "counsellor", organisation: 6 } as const;

describe("a lost phone", () => {
  it("waits for somebody of another organisation, and for nobody else", () => {
    expect(recoveryState(attempt(), 1)).toBe("awaitsSecond");
    expect(recoveryDuty(attempt(), second, 1)).toBe("approve");
    expect(recoveryDuty(attempt(), { ...office, organisation: 2 }, 1)).toBe("approve");
    expect(recoveryDuty(attempt(), office, 1)).toBeNull();
    expect(recoveryDuty(attempt(), counsellor, 1)).toBeNull();
    expect(recoveryDuty(attempt(), { role: "mentor", organisation: 6 }, 1)).toBeNull();
  });

  it("after a stop waits for a counsellor too, in either order", () => {
    const again = attempt({ afterStop: true });
    expect(recoveryState(again, 1)).toBe("awaitsBoth");
    expect(recoveryDuty(again, second, 1)).toBe("approve");
    expect(recoveryDuty(again, counsellor, 1)).toBe("counsel");
    expect(recoveryState(attempt({ afterStop: true, approvedBy: OTHER }), 1)).toBe(
      "awaitsCounsellor",
    );
    const counselled = attempt({ afterStop: true, counselledBy: OTHER });
    expect(recoveryState(counselled, 1)).toBe("awaitsSecond");
    expect(recoveryDuty(counselled, counsellor, 1)).toBeNull();
  });

  it("is finished by any official from its moment on, and lapses when nobody agreed", () => {
    const agreed = attempt({ approvedBy: OTHER, readyAt: 100 });
    expect([99, 100, 101].map((now) => recoveryState(agreed, now))).toEqual([
      "waits",
      "ready",
      "ready",
    ]);
    expect(recoveryDuty(agreed, office, 99)).toBeNull();
    expect(recoveryDuty(agreed, office, 100)).toBe("finish");
    expect(recoveryState(attempt(), 14 * DAY)).toBe("awaitsSecond");
    expect(recoveryState(attempt(), 14 * DAY + 1)).toBe("lapsed");
    expect(recoveryDuty(attempt(), second, 14 * DAY + 1)).toBeNull();
    expect(recoveryState(attempt({ end: { how: "stopped", at: 5 } }), 6)).toBe("stopped");
  });

  it("is told to its owner until it ends, then how it ended for a week, and to the household", () => {
    const running = attempt();
    const stopped = attempt({ end: { how: "stopped", at: 10 } });
    const told = (recoveries: Recovery[], now = 20, who: typeof ME | typeof OTHER = ME) =>
      phoneNotices({ now, recoveries, papers: [], choices: [], freezes: [] }, who);
    expect(told([running, stopped])).toEqual({ own: running, ended: undefined, others: 0 });
    expect(told([stopped])).toEqual({ own: undefined, ended: stopped, others: 0 });
    expect(told([stopped], 10 + 7 * DAY).ended).toBeUndefined();
    expect(told([running, stopped], 20, OTHER)).toEqual({
      own: undefined,
      ended: undefined,
      others: 1,
    });
    expect(told([running], 15 * DAY).own).toBeUndefined();
    expect(told([attempt({ readyAt: 9 })], 15 * DAY).own).toBeDefined();
  });

  it("is one thing, and offers that the office stopped another: told while they stand still", () => {
    const stopped: Freeze = { ...FREEZE, resident: ME, until: 90 };
    const told = (freezes: Freeze[], who: typeof ME | typeof OTHER = ME) =>
      phoneNotices({ now: 20, recoveries: [], papers: [], choices: [], freezes }, who).frozen;
    expect(told([stopped])).toBe(stopped);
    expect(told([{ ...stopped, end: { how: "thawed", at: 9 } }])).toBeUndefined();
    expect(told([stopped], OTHER)).toBeUndefined();
  });

  it("can come after a freeze, but a freeze only 14 days after the last one ended", () => {
    const last: Freeze = { ...FREEZE, until: 30 };
    expect(freezableFrom([])).toBe(0);
    expect(freezableFrom([last])).toBe(30 + 14 * DAY);
    expect(freezableFrom([{ ...last, end: { how: "thawed", at: 9 } }])).toBe(9 + 14 * DAY);
  });

  it("shows the words of the key alone, whatever verifier stands before it", () => {
    expect(keyOfSigner(`0x${"ab".repeat(20)}${"CD".repeat(64)}`)).toBe(`0x${"cd".repeat(64)}`);
  });
});

describe("a new key for a member of staff", () => {
  const planned = {
    id: "0x01",
    account: ME,
    newSigner: "0x02",
    lostSigner: "0x03",
    scheduledAt: 0,
    readyAt: 7 * DAY,
    end: null,
  } as const;

  it("waits seven days, can be finished after them, and then says how it ended", () => {
    expect(staffRecoveryState(planned, 7 * DAY - 1)).toBe("waits");
    expect(staffRecoveryState(planned, 7 * DAY)).toBe("ready");
    expect(staffRecoveryState({ ...planned, end: { how: "done", at: 8 * DAY } }, 0)).toBe("done");
    const cancelled = { ...planned, end: { how: "cancelled" as const, at: DAY } };
    expect(staffRecoveryState(cancelled, 9 * DAY)).toBe("cancelled");
  });
});
