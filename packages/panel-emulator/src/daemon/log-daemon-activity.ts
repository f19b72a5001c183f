import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** What a daemon reports to the panel's activity log. */
export interface DaemonActivity {
  readonly event: string;
  readonly server: Readonly<ServerRow> | undefined;
  /** Who did it; left out for what the daemon did by itself. */
  readonly userUuid?: string | undefined;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export function logDaemonActivity(panel: Panel, { event, server, userUuid, properties }: DaemonActivity): void {
  if (!server) return;
  const user = userUuid === undefined ? undefined : panel.state.users.first("uuid", userUuid);
  panel.state.activity.insert({
    batch: null,
    event,
    ip: "127.0.0.1",
    description: null,
    actor_id: user?.id ?? null,
    api_key_id: null,
    subject_server_id: server.id,
    subject_user_id: null,
    properties: { ...properties },
    timestamp: panel.now(),
  });
}
