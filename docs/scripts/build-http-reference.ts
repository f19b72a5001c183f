/** Builds the references of the HTTP APIs into the site: the panel's two from the SDK's documents, the router's from its routes. Not committed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createApiDocument, routes } from "@hatchery/http";

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly "x-permission"?: string;
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
}

interface Document {
  readonly info: { readonly title: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const root = join(import.meta.dirname, "../..");
const methods = ["get", "post", "put", "patch", "delete"] as const;

for (const api of ["application", "client", "pelican-application", "pelican-client"]) {
  const document = JSON.parse(readFileSync(join(root, `packages/sdk/openapi/${api}.json`), "utf8")) as Document;
  write(`docs/reference/panel-${api}.md`, pageOf(document, `@hatchery/sdk/openapi/${api}.json`));
}
write("docs/public/reference/router/index.html", createApiDocument(routes).referenceAt("/api/hatchery"));

function pageOf({ info, paths }: Document, file: string): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
  const sections = [...Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? "Other")].map(
    ([tag, group]) => `## ${tag}\n\n${group.map(entryOf).join("\n\n")}`,
  );
  const head = `# ${info.title}\n\n${operations.length} operations. Bodies, answers, examples and rate limits are in the document itself, \`${file}\`.`;
  return `${head}\n\n::: v-pre\n\n${sections.join("\n\n")}\n\n:::\n`;
}

function entryOf({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const permission = operation["x-permission"];
  const statuses = Object.keys(operation.responses).join(", ");
  return [
    `### ${operation.operationId}`,
    `\`${method.toUpperCase()} ${path}\`${permission === undefined ? "" : ` · needs \`${permission}\``}`,
    `${operation.summary}. ${(operation.description ?? "").replaceAll("<", "&lt;")}`.trim(),
    `Answers: ${statuses}.`,
  ].join("\n\n");
}

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
