/** A browser that was told to keep nothing for sites: each place throws when it is only looked at. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { chooseLook, followLook, keptLook } from "../../frontend/app/look.ts";
import { storedIdentity, storeIdentity } from "../../frontend/app/stored-identity.ts";
import { keptConfig, loadConfig } from "../../frontend/config/load-config.ts";
import { inTab, onDevice } from "../../frontend/data/browser-storage.ts";
import { dropOldSeen, openLastSeen } from "../../frontend/data/last-seen.ts";
import { personas } from "../../frontend/demo/personas.ts";
import { keepLanguage, keptLanguage } from "../../frontend/words/kept-language.ts";
import { RESIDENT } from "./rows.ts";

const told = (body: object) => Promise.resolve(Response.json(body));

beforeEach(() => {
  for (const place of ["localStorage", "sessionStorage"]) {
    vi.stubGlobal(place, undefined);
    Object.defineProperty(globalThis, place, {
      configurable: true,
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  }
});
afterEach(() => vi.unstubAllGlobals());

it("begins as on a new device, and takes every choice", () => {
  const dataset: { [name: string]: string } = {};
  vi.stubGlobal("document", { documentElement: { dataset } });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  followLook();
  expect([keptLook(), keptLanguage(), storedIdentity()]).toEqual(["device", "nl", null]);
  chooseLook("dark");
  expect(dataset).toEqual({ scheme: "dark" });
  for (const name of ["passkey:1", null]) expect(() => storeIdentity(name)).not.toThrow();
  expect(() => keepLanguage("tr")).not.toThrow();
});

it("shows what the server says, which is kept nowhere", async () => {
  vi.stubGlobal("fetch", () => told({ chainId: 31_337 }));
  expect(keptConfig()).toBeUndefined();
  expect(await loadConfig()).toEqual({ chainId: 31_337 });

  vi.stubGlobal("fetch", () => told({ personas: [{ id: "wim" }] }));
  expect(await personas()).toEqual([{ id: "wim" }]);
});

it("remembers what an account saw for as long as the page stands", () => {
  expect(() => dropOldSeen()).not.toThrow();
  const seen = openLastSeen(RESIDENT);
  seen.keep({ path: "/index/head", value: { block: 1 } });
  expect(seen.of("/index/head")?.value).toEqual({ block: 1 });
  seen.close();
  expect(seen.of("/index/head")).toBeNull();
});

it("says of a place that is full that it kept nothing", () => {
  const full = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  for (const place of ["localStorage", "sessionStorage"])
    Object.defineProperty(globalThis, place, { configurable: true, value: { setItem: full } });
  expect([onDevice.setItem("look", "dark"), inTab.setItem("identity", "x")]).toEqual([
    false,
    false,
  ]);
});
