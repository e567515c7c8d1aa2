import { describe, expect, it } from "vitest";
import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import { actors } from "../stage/actors.ts";
import type { Begun } from "../stage/running.ts";

const { resident } = actors;

/** What anyone is told, and what nobody is. */
export function answersAnyone(running: Begun): void {
  describe("GET /public", () => {
    it("tells pledges of closed months, and no number with fewer than ten people behind it", async () => {
      const { figures } = await running.now.index.get<PublicAnswer>("/public");
      const { pledged, ...ofPeople } = figures;
      if (pledged) expect(BigInt(pledged.value)).toBeLessThanOrEqual(1_500_000n);
      for (const figure of Object.values(ofPeople))
        expect([null, "0"]).toContain(figure?.value ?? null);
    });
  });

  describe("any other question", () => {
    it("is answered 404 in JSON", async () => {
      for (const path of ["/", "/graphql", "/sql/db", "/lines", "/residents", "/people/1"]) {
        const response = await fetch(running.now.index.url + path);
        expect(response.status).toBe(404);
        expect(await response.json()).toEqual({ error: "not-found" });
      }
    });
  });

  describe("a request from a browser", () => {
    it("is refused, whatever page it comes from", async () => {
      const path = `${running.now.index.url}/residents/${resident.address}`;
      const from = (headers: { [name: string]: string }) =>
        fetch(path, { headers }).then(({ status }) => status);
      expect(await from({})).toBe(200);
      expect(await from({ origin: "https://elsewhere.example" })).toBe(403);
      expect(await from({ origin: running.now.index.url })).toBe(403);
    });
  });
}
