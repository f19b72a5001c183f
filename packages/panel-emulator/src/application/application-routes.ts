import { locationRoutes } from "./locations/location-routes.ts";
import { nestRoutes } from "./nests/nest-routes.ts";
import { userRoutes } from "./users/user-routes.ts";

/** Every operation of the application API. */
export const applicationRoutes = [...userRoutes, ...locationRoutes, ...nestRoutes];
