/**
 * Writes what follows from the routes and the catalogue of errors: the types of the client, and the page of errors.
 * With `--check` nothing is written; it fails when a committed file is not what would be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { errorReference } from "@hatchery/provisioner/http";
import openapiTypes, { astToString, type OpenAPI3 } from "openapi-typescript";
import { createApiDocument, type OpenApiDocument, routes } from "../src/index.ts";

const notice = "// Written by scripts/generate.ts from src/routes. Change those, not this.\n\n";
const document = createApiDocument(routes).at("/api/hatchery");

const types = await openapiTypes(withOneRefusal(document) as unknown as OpenAPI3, {
  alphabetize: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  silent: true,
});

const files: Readonly<Record<string, string>> = {
  "../src/generated/api.ts": notice + astToString(types),
  "../src/generated/event-streams.ts": notice + eventStreams(document),
  "../../../docs/errors.md": errorReference(),
};

const stale: string[] = [];
for (const [path, text] of Object.entries(files)) {
  const url = new URL(path, import.meta.url);
  if (process.argv.includes("--check")) {
    if (readIfThere(url) !== text) stale.push(path);
    continue;
  }
  mkdirSync(new URL(".", url), { recursive: true });
  writeFileSync(url, text);
}
if (stale.length > 0) {
  console.error(`Not current, run npm run generate: ${stale.join(", ")}`);
  process.exitCode = 1;
}

/** All refusals have one shape: for the types, saying it once per operation is enough. */
function withOneRefusal(given: OpenApiDocument) {
  const refusal = {
    description: "A refusal.",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  const copy = structuredClone(given) as {
    paths: Record<string, Record<string, { responses: Record<string, object> }>>;
  };
  for (const operation of Object.values(copy.paths).flatMap((methods) => Object.values(methods))) {
    const answers = Object.entries(operation.responses).filter(([status]) => Number(status) < 300);
    operation.responses = { ...Object.fromEntries(answers), default: refusal };
  }
  return copy;
}

function readIfThere(url: URL): string | null {
  try {
    return readFileSync(url, "utf8");
  } catch {
    return null;
  }
}

/** What each event stream tells; OpenAPI has no word for it. */
function eventStreams({ paths }: OpenApiDocument): string {
  const lines = Object.entries(paths).flatMap(([path, { get }]) => {
    const content = get?.responses[200]?.content as
      | { "text/event-stream"?: { "x-data": { $ref?: string } } }
      | undefined;
    const name = content?.["text/event-stream"]?.["x-data"].$ref?.split("/").at(-1);
    return name === undefined ? [] : [`  ${JSON.stringify(path)}: components["schemas"]["${name}"];`];
  });
  return `import type { components } from "./api.ts";\n\n/** The paths that answer with events, and what each event's data is. */\nexport interface EventStreams {\n${lines.join("\n")}\n}\n`;
}
