import { locationRoutes } from "./locations/location-routes.ts";
import { nestRoutes } from "./nests/nest-routes.ts";
import { allocationRoutes } from "./nodes/allocation-routes.ts";
import { deployableNodeRoute } from "./nodes/deployable-node-route.ts";
import { nodeRoutes } from "./nodes/node-routes.ts";
import { createServerRoute } from "./servers/create-server-route.ts";
import { databaseRoutes } from "./servers/database-routes.ts";
import { serverRoutes } from "./servers/server-routes.ts";
import { updateBuildRoute } from "./servers/update-build-route.ts";
import { updateDetailsRoute } from "./servers/update-details-route.ts";
import { updateStartupRoute } from "./servers/update-startup-route.ts";
import { userRoutes } from "./users/user-routes.ts";

/** Every operation of the application API. */
export const applicationRoutes = [
  ...userRoutes,
  ...nodeRoutes,
  deployableNodeRoute,
  ...allocationRoutes,
  ...locationRoutes,
  ...nestRoutes,
  ...serverRoutes,
  createServerRoute,
  updateDetailsRoute,
  updateBuildRoute,
  updateStartupRoute,
  ...databaseRoutes,
];
