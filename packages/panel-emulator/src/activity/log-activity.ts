import type { RouteContext } from "../http/route.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** What happened, as the panel's activity log tells it. */
export interface Activity {
  /** Such as `server:power.start`. */
  readonly event: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly description?: string | null;
  /** The server whose activity shows it. */
  readonly server?: Readonly<ServerRow>;
  /** The user whose own activity shows it as well: somebody that a server was shared with. */
  readonly user?: number;
  /** Events of one request that belong together. */
  readonly batch?: string | null;
}

/** Writes an event of the asking user. Without a server it belongs to the user's own activity. */
export function logActivity(
  { panel, request, identity }: Pick<RouteContext, "panel" | "request" | "identity">,
  activity: Activity,
): void {
  const { server } = activity;
  panel.state.activity.insert({
    batch: activity.batch ?? null,
    event: activity.event,
    ip: request.ip,
    description: activity.description ?? null,
    actor_id: identity.user.id,
    api_key_id: identity.key.id,
    subject_server_id: server?.id ?? null,
    subject_user_id: activity.user ?? (server ? null : identity.user.id),
    properties: { ...activity.properties },
    timestamp: panel.now(),
  });
}
