import type { DocumentedOperation } from "./api-document.ts";
import type { Audience } from "./who-may.ts";

const uuid = "00000000-0000-4000-8000-000000000000";
const ids: Readonly<Record<string, string>> = {
  panel: "eu",
  product: "block-world",
  customer: "ada",
  endpoint: "none",
  delivery: uuid,
  backup: uuid,
  subuser: uuid,
  database: "none",
  schedule: "1",
  task: "1",
  allocation: "1",
  variable: "NONE",
};
/** For what changes something without a body: the walk is to change nothing. */
const nothing: Readonly<Record<string, string>> = {
  panel: "none",
  product: "none",
  customer: "none",
  endpoint: "none",
  operation: uuid,
};

/** What each kind of operation answers to whom: `reached` is anything but a refusal for who somebody is. */
export const rules: Record<Audience, Record<string, 403 | 404 | "reached">> = {
  admin: { admin: "reached", customer: 403, other: 403, visitor: 403 },
  customer: { admin: "reached", customer: "reached", other: "reached", visitor: 403 },
  "service-owner": { admin: "reached", customer: "reached", other: 404, visitor: 403 },
  "operation-owner": { admin: "reached", customer: "reached", other: 404, visitor: 403 },
  offer: { admin: "reached", customer: "reached", other: "reached", visitor: "reached" },
};

/** What somebody is told who must not learn that something exists. */
export const asIfNotThere = ["service_not_found", "operation_not_found"];

/** A path of an operation, about a service and an operation that there are. */
export function walkedPath(
  { method, path, body, access }: DocumentedOperation,
  known: { readonly service: string; readonly operation: string },
): string {
  const changes = method !== "get" && body === null && access === "admin";
  const named: Readonly<Record<string, string>> = { ...ids, ...known, ...(changes ? nothing : {}) };
  return path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => named[name] ?? "missing");
}
