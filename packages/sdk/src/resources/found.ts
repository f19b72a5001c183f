import { isPanelError } from "../errors/panel-error.ts";

/** What was looked up, undefined if there is no such object. A route that does not exist stays an error. */
export async function found<T>(lookup: Promise<T>): Promise<T | undefined> {
  try {
    return await lookup;
  } catch (error) {
    if (isPanelError(error, "not_found")) return undefined;
    throw error;
  }
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
