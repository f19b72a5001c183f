import type { Request } from "express";

/** What the client has seen last: browsers say it when they come back. */
export function lastEventId(request: Request): string | null {
  const header = request.get("last-event-id");
  if (header !== undefined && header !== "") return header;
  const query = request.query.lastEventId;
  return typeof query === "string" && query !== "" ? query : null;
}
