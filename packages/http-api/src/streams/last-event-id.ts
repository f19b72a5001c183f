import type { ApiRequest } from "../routing/api-request.ts";

/** What the client has seen last: browsers say it when they come back. */
export function lastEventId(request: ApiRequest): string | null {
  const header = request.header("last-event-id");
  if (header !== undefined && header !== "") return header;
  const query = request.query.lastEventId;
  return typeof query === "string" && query !== "" ? query : null;
}
