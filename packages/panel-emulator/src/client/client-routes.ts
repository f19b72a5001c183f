import type { Route } from "../http/route.ts";

/** Every operation of the client API. */
export const clientRoutes: Route[] = [];
