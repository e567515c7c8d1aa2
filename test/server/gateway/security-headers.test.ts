import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { securityHeaders } from "../../../server/gateway/security-headers.ts";

const headersBehind = async (...origins: string[]) => {
  const app = new Hono().use(securityHeaders({ origins: new Set(origins) }));
  return (await app.get("/", (c) => c.text("")).request("/")).headers;
};

describe("the headers of every answer", () => {
  it("hold browsers to https for a year, behind https alone", async () => {
    const name = "strict-transport-security";
    const https = await headersBehind("https://munten.example");
    expect(https.get(name)).toBe("max-age=31536000; includeSubDomains");
    expect((await headersBehind("http://localhost:8080")).get(name)).toBeNull();
    // One address without it would be locked out.
    const both = await headersBehind("https://munten.example", "http://localhost:5173");
    expect(both.get(name)).toBeNull();
  });

  it("let nothing in from elsewhere and nothing inline", async () => {
    const policy = (await headersBehind("http://localhost")).get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
