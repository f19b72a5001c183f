import type { OpenApiDocument } from "./api-document.ts";
import type { Operation } from "./operation.ts";

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
code,pre{font:14px/1.5 ui-monospace,monospace}pre{overflow:auto;padding:.75rem;border:1px solid #8886;border-radius:6px}
h3 code:first-child{text-transform:uppercase}article{border-top:1px solid #8886;padding:.5rem 0}small{opacity:.75}td,th{text-align:left;padding:.2rem 1rem .2rem 0;vertical-align:top}`;

/** The document as a page to read: no scripts, nothing from elsewhere. */
export function referencePage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  const sections = tags.map(
    (tag) =>
      `<section><h2 id="${escaped(tag)}">${escaped(tag)}</h2>${operations
        .filter(({ operation }) => operation.tags.includes(tag))
        .map(articleOf)
        .join("")}</section>`,
  );
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `<article id="schema-${escaped(name)}"><h3>${escaped(name)}</h3>${json(schema)}</article>`,
  );
  const links = tags.map((tag) => `<a href="#${escaped(tag)}">${escaped(tag)}</a>`).join(" · ");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(document.info.title)} API</title><style>${style}</style>
<h1>${escaped(document.info.title)} API</h1><p>${escaped(document.info.description)}</p><p>Below <code>${escaped(document.servers[0]?.url ?? "/")}</code>. <a href="openapi.json">openapi.json</a></p><nav>${links}</nav>${sections.join("")}<section><h2>Objects</h2>${schemas.join("")}</section></html>`;
}

function articleOf({ method, path, operation }: { method: string; path: string; operation: Operation }): string {
  const responses = Object.entries(operation.responses)
    .map(([status, { description }]) => `<tr><th>${status}</th><td>${escaped(description)}</td></tr>`)
    .join("");
  const body = operation.requestBody ? json(operation.requestBody.content["application/json"].schema) : "";
  return `<article id="${escaped(operation.operationId)}"><h3><code>${method}</code> <code>${escaped(path)}</code></h3>
<p>${escaped(operation.summary)} <small>${escaped(operation["x-access"])}</small></p>${operation.description ? `<p>${escaped(operation.description)}</p>` : ""}${body}<table>${responses}</table></article>`;
}

function json(value: unknown): string {
  return `<pre>${escaped(JSON.stringify(value, null, 2))}</pre>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
