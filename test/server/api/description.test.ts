import { describe, expect, it } from "vitest";
import { describeApi } from "../../../server/api/describe-api.ts";
import { OPERATIONS } from "../../../server/api/operations.ts";
import { routes } from "../../../server/routes.ts";
import type { Services } from "../../../server/services.ts";

const api = describeApi("1.0.0");
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({
    path,
    method,
    described: described as {
      operationId: string;
      summary: string;
      tags: string[];
      parameters: { name: string; in: string; required?: boolean; schema: object }[];
      responses: Record<string, { headers: object; content?: Record<string, object> }>;
      requestBody?: { content: Record<string, { schema: object }> };
    },
  })),
);

describe("the description of the API", () => {
  it("names every route there is, and no other", () => {
    const services = {
      settings: { walletDir: "/nowhere", indexUrl: "", personasFile: null },
      deployment: {},
      chain: {},
    } as unknown as Services;
    const there = routes(services, () => undefined)
      .routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/v1/"))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const named = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} /api/v1${path}`);
    expect([...new Set(there)].sort()).toEqual(named.sort());
  });

  it("is OpenAPI 3.1 with a whole version, of which the first number is in the path", () => {
    expect(api.openapi).toMatch(/^3\.1\.\d$/);
    expect(api.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(api.servers.map(({ url }) => url)).toEqual([`/api/v${api.info.version.split(".")[0]}`]);
  });

  it("has no reference that leads nowhere", () => {
    const text = JSON.stringify(api);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(Object.keys(api.components.schemas)).toContain(name);
    }
    expect(text).not.toContain("#/definitions/");
  });

  it("has every list in pages, and every change of what an answer shows under that answer's ETag", () => {
    // Of one account, or told for thirty days alone.
    const short = ["/residents/{address}/devices", "/me/news", "/help"];
    const named = (one: (typeof operations)[number]) =>
      one.described.parameters.map(({ name }) => name);
    const isList = /(s|staff|programme)$/;
    for (const one of operations.filter(({ method }) => method === "get")) {
      if (!isList.test(one.path) || short.includes(one.path)) continue;
      expect([one.path, named(one)]).toEqual([
        one.path,
        expect.arrayContaining(["after", "limit"]),
      ]);
    }
    const asked = operations.filter(({ method }) => method === "get").map(({ path }) => path);
    for (const { path, method, shownBy } of OPERATIONS) {
      if (shownBy) expect(asked).toContain(shownBy);
      // What is changed at an address that can be read is guarded by it.
      if (method !== "get" && method !== "post" && asked.includes(path) && !path.includes("{")) {
        if (path !== "/sign-in") expect([path, shownBy]).toEqual([path, path]);
      }
    }
  });

  it("gives each operation a name of its own", () => {
    const names = operations.map(({ described }) => described.operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** The NLGov REST API Design Rules that can be seen in a description. */
describe.each(operations)("$method $path", ({ path, method, described }) => {
  it("is written as the NLGov REST API Design Rules want it", () => {
    // /core/naming-resources, /core/path-segments-kebab-case, /core/no-trailing-slash, /core/query-keys-camel-case
    for (const segment of path.split("/").slice(1)) {
      expect(segment).toMatch(/^(\{[a-z][A-Za-z]*\}|[a-z][a-z0-9]*(-[a-z0-9]+)*(\.json)?)$/);
    }
    for (const { name } of described.parameters.filter((one) => one.in === "query")) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
    // /core/http-methods
    expect(["get", "post", "put", "patch", "delete"]).toContain(method);
    // /core/doc-openapi: documented
    expect(described.summary.length).toBeGreaterThan(5);
    expect(described.tags).toHaveLength(1);
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = described.parameters.filter((one) => one.in === "path");
    expect(declared.map(({ name }) => name)).toEqual(inPath);
    expect(declared.every(({ required, schema }) => required && Object.keys(schema).length)).toBe(
      true,
    );
    // /core/version-header and /core/problem-details
    for (const response of Object.values(described.responses)) {
      expect(response.headers).toHaveProperty("API-Version");
    }
    expect(described.responses.default!.content).toHaveProperty(["application/problem+json"]);
    // /core/no-sensitive-uri: a person is an account in a path, never a name; bodies carry the rest.
    if (method === "get") expect(described.requestBody).toBeUndefined();
  });
});
