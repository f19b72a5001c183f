import { isPanelError } from "../errors/panel-error.ts";
import { byId } from "./default-query.ts";
import type { ItemOptions, PanelApi } from "./panel-api.ts";
import { textIn } from "./path.ts";

/** What was looked up, undefined if there is no such object. A route that does not exist stays an error. */
async function found<T>(lookup: Promise<T>): Promise<T | undefined> {
  try {
    return await lookup;
  } catch (error) {
    if (isPanelError(error, "not_found")) return undefined;
    throw error;
  }
}

/** An object by its external id. One with a slash fits into no path, and is looked for in the list. */
export function findByExternalId<T>(
  api: PanelApi,
  path: string,
  externalId: string,
  options?: ItemOptions,
): Promise<T | undefined> {
  return externalId.includes("/")
    ? firstWith(api.list<T>(path, { ...options, filter: { external_id: externalId } }, byId), "external_id", externalId)
    : found(api.item<T>("GET", () => `${path}/external/${textIn(externalId)}`, options));
}

/** The first of a list whose field really is what was looked for; a filter of the panel finds parts as well. Case is ignored as the panel does. */
export async function firstWith<T>(
  list: AsyncIterable<T>,
  field: "email" | "external_id",
  value: string,
): Promise<T | undefined> {
  const wanted = value.toLowerCase();
  for await (const item of list) if (String(item[field as keyof T]).toLowerCase() === wanted) return item;
  return undefined;
}
