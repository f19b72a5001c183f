import type { Route } from "../../http/route.ts";
import { databaseHostRoutes } from "./databases/database-host-routes.ts";
import { eggRoutes } from "./eggs/egg-routes.ts";
import { mountRelationRoutes } from "./mounts/mount-relation-routes.ts";
import { mountRoutes } from "./mounts/mount-routes.ts";
import { allocationRoutes } from "./nodes/allocation-routes.ts";
import { deployableNodeRoute } from "./nodes/deployable-node-route.ts";
import { nodeRoutes } from "./nodes/node-routes.ts";
import { pluginRoutes } from "./plugins/plugin-routes.ts";
import { roleRoutes } from "./roles/role-routes.ts";
import { createServerRoute } from "./servers/create-server-route.ts";
import { databaseRoutes } from "./servers/database-routes.ts";
import { serverRoutes } from "./servers/server-routes.ts";
import { transferRoutes } from "./servers/transfer-routes.ts";
import { updateBuildRoute } from "./servers/update-build-route.ts";
import { updateDetailsRoute } from "./servers/update-details-route.ts";
import { updateStartupRoute } from "./servers/update-startup-route.ts";
import { userRoleRoutes } from "./users/user-role-routes.ts";
import { userRoutes } from "./users/user-routes.ts";

/** Every operation of the application API. */
export const applicationRoutes: readonly Route[] = [
  ...userRoutes,
  ...userRoleRoutes,
  ...nodeRoutes,
  deployableNodeRoute,
  ...allocationRoutes,
  ...serverRoutes,
  createServerRoute,
  updateDetailsRoute,
  updateBuildRoute,
  updateStartupRoute,
  ...transferRoutes,
  ...databaseRoutes,
  ...eggRoutes,
  ...databaseHostRoutes,
  ...mountRoutes,
  ...mountRelationRoutes,
  ...roleRoutes,
  ...pluginRoutes,
];
