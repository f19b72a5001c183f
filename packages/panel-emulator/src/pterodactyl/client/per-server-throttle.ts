import type { RouteContext, RouteThrottle } from "../../http/route.ts";
import { serverInPath } from "./server-route.ts";

/** The limits of panel 1.12 that hold for a server and all its users together; older panels do not have them. */
export function perServer(name: string, { limit, minutes }: { readonly limit: number; readonly minutes: number }) {
  return ({ panel, params }: RouteContext): readonly RouteThrottle[] => {
    if (panel.version !== "1.12") return [];
    const { uuid } = serverInPath(panel, params.server ?? "");
    return [{ bucket: `${name} ${uuid}`, limit, windowMs: minutes * 60_000 }];
  };
}
