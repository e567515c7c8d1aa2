import { z } from "zod";
import { MOST_PHOTO_BYTES } from "../../protocol/photos/limits.ts";
import { STATUS_OF } from "../problems/problem.ts";
import { TITLES } from "../problems/titles.ts";
import type { Operation } from "./operations.ts";
import { OPERATIONS } from "./operations.ts";

const PARAMETERS: Record<string, { description: string; schema: object }> = {
  planId: {
    description: "A plan, as the chain numbers it",
    schema: { type: "integer", minimum: 1 },
  },
  address: {
    description: "An account",
    schema: { type: "string", pattern: "^0x[0-9a-fA-F]{40}$" },
  },
  id: { description: "An id", schema: { type: "string", format: "uuid" } },
  invitation: {
    description: "An invitation: keccak-256 of its token",
    schema: { type: "string", pattern: "^0x[0-9a-f]{64}$" },
  },
  subgoalId: {
    description: "A step, as the chain numbers it",
    schema: { type: "integer", minimum: 1 },
  },
  moment: { description: "When", schema: { type: "string", enum: ["begin", "end"] } },
  audience: {
    description: "With whom",
    schema: { type: "string", enum: ["mentor", "household", "communityBuilder"] },
  },
  what: { description: "Of what", schema: { type: "string", enum: ["coins", "goals", "debts"] } },
};

const PHOTO = {
  type: "string",
  format: "binary",
  maxLength: MOST_PHOTO_BYTES,
  description: "A JPEG picture without metadata",
};

const VERSION_HEADER = {
  "API-Version": { description: "The whole version", schema: { type: "string" } },
};

/** The API's description in OpenAPI 3.1, made of the forms that check what comes in. */
export function describeApi(version: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS) {
    (paths[operation.path] ??= {})[operation.method] = describe(operation);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Socialcoin dossier",
      version,
      description:
        "The words behind the coins. Amounts and states are on the chain. Each answer is for whom it is meant alone.",
      contact: { name: "Socialcoin" },
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/api/v1" }],
    tags: [...new Set(OPERATIONS.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "socialcoin_session" },
      },
      schemas: { Problem: PROBLEM },
    },
  };
}

const PROBLEM = {
  type: "object",
  required: ["type", "title", "status"],
  properties: {
    type: { type: "string", enum: Object.keys(TITLES).map((name) => `/problems/${name}`) },
    title: { type: "string", description: "In the language of Accept-Language: nl, en, tr or ar" },
    status: { type: "integer", enum: [...new Set(Object.values(STATUS_OF))] },
    detail: { type: "string", description: "For developers, without personal data" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "code"],
        properties: { path: { type: "string" }, code: { type: "string" } },
      },
    },
  },
};

function describe(operation: Operation) {
  const {
    path,
    id,
    tag,
    summary,
    body,
    photo,
    query = [],
    success,
    open,
    type,
    shownBy,
  } = operation;
  const writes = body !== undefined || photo || success !== 200;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    ...PARAMETERS[name!],
  }));
  const headers = [
    ...(open
      ? []
      : [
          {
            name: "X-Account",
            in: "header",
            description:
              "Which of the accounts of this session acts; needed where there are several",
            schema: PARAMETERS.address!.schema,
          },
        ]),
    ...(shownBy
      ? [
          {
            name: "If-Match",
            in: "header",
            description: `The ETag of ${shownBy}: refused (412) when that changed since`,
            schema: { type: "string" },
          },
        ]
      : []),
    ...(writes && !open
      ? [
          {
            name: "Idempotency-Key",
            in: "header",
            description: "As random as a UUID: the same request with it is done once",
            schema: { type: "string", minLength: 16, maxLength: 200 },
          },
        ]
      : []),
  ];
  return {
    operationId: id,
    summary,
    tags: [tag],
    security: open ? [] : [{ session: [] }],
    parameters: [...inPath, ...query.map((one) => ({ ...one, in: "query" })), ...headers],
    ...(body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: z.toJSONSchema(body, { io: "input" }) } },
      },
    }),
    ...(photo && {
      requestBody: { required: true, content: { "image/jpeg": { schema: PHOTO } } },
    }),
    responses: {
      [success]: {
        description: "Done",
        headers: VERSION_HEADER,
        ...(success !== 204 && {
          content: { [type ?? "application/json"]: {} },
        }),
      },
      default: {
        description: "A problem (RFC 9457)",
        headers: VERSION_HEADER,
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    },
  };
}
