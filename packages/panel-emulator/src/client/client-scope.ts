import { hasPermission } from "../auth/server-permission.ts";
import type { PanelVersion } from "../flavour/flavour.ts";
import type { RouteContext } from "../http/route.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";
import type { UserRow } from "../world/rows/user.ts";
import type { PanelSettings } from "../world/world-settings.ts";

/** What transformers of the client API need besides the row. */
export interface ClientScope {
  readonly state: PanelState;
  readonly version: PanelVersion;
  readonly settings: PanelSettings;
  /** Who asks. */
  readonly user: Readonly<UserRow>;
  /** Whether who asks may do something with a server. */
  readonly may: (server: Readonly<ServerRow>, permission: string) => boolean;
}

export function clientScope({ panel, identity }: RouteContext): ClientScope {
  const { state, version, settings } = panel;
  const { user } = identity;
  return {
    state,
    version,
    settings,
    user,
    may: (server, permission) => hasPermission(state, user, server, permission),
  };
}
