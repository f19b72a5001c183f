import type { RouteContext, RouteThrottle } from "../http/route.ts";
import { serverInPath } from "./server-route.ts";

const limits = {
  websocket: { requests: 5, minutes: 1 },
  "backup-restore": { requests: 3, minutes: 15 },
  "database-create": { requests: 2, minutes: 1 },
  "subuser-create": { requests: 10, minutes: 15 },
  "file-pull": { requests: 5, minutes: 10 },
  "schedule-create": { requests: 2, minutes: 1 },
  "allocation-create": { requests: 2, minutes: 1 },
};

/** The limit of an action that holds for a server and all its users together. Only Pterodactyl 1.11 has none. */
export function perServer(action: keyof typeof limits) {
  return ({ panel, params }: RouteContext): readonly RouteThrottle[] => {
    if (panel.version === "1.11") return [];
    const { uuid } = serverInPath(panel, params.server ?? "");
    const { requests, minutes } = panel.limits.perServer?.[action] ?? limits[action];
    return [{ bucket: `${action} ${uuid}`, limit: requests, windowMs: minutes * 60_000 }];
  };
}
