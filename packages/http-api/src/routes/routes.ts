import type { Route } from "../routing/route.ts";
import { customerRoutes } from "./admin/customers.ts";
import { driftRoutes } from "./admin/drift.ts";
import { eventRoutes } from "./admin/events.ts";
import { grantRoutes } from "./admin/grants.ts";
import { healthRoutes } from "./admin/health.ts";
import { importRoutes } from "./admin/imports.ts";
import { operationRoutes } from "./admin/operations.ts";
import { panelRoutes } from "./admin/panels.ts";
import { placementRoutes } from "./admin/placements.ts";
import { productRoutes } from "./admin/products.ts";
import { serviceCommandRoutes } from "./admin/service-commands.ts";
import { serviceRoutes } from "./admin/services.ts";
import { usageRoutes } from "./admin/usage.ts";
import { webhookRoutes } from "./admin/webhooks.ts";
import { activityRoutes } from "./control/activity.ts";
import { backupRoutes } from "./control/backups.ts";
import { databaseRoutes } from "./control/databases.ts";
import { fileRoutes } from "./control/files.ts";
import { networkRoutes } from "./control/network.ts";
import { powerRoutes } from "./control/power.ts";
import { scheduleRoutes } from "./control/schedules.ts";
import { startupRoutes } from "./control/startup.ts";
import { subuserRoutes } from "./control/subusers.ts";
import { offerRoutes } from "./customer/offers.ts";
import { orderRoutes } from "./customer/orders.ts";
import { ownOperationRoutes } from "./customer/own-operations.ts";
import { ownPoolRoutes } from "./customer/own-pools.ts";
import { ownServiceCommandRoutes } from "./customer/own-service-commands.ts";
import { ownServiceRoutes } from "./customer/own-services.ts";
import { documentRoutes } from "./documents.ts";

/** Every route there is. The API, the document, the typed client and the walk over all routes come from this list. */
export const routes: readonly Route[] = [
  ...panelRoutes,
  ...productRoutes,
  ...customerRoutes,
  ...serviceRoutes,
  ...serviceCommandRoutes,
  ...placementRoutes,
  ...operationRoutes,
  ...importRoutes,
  ...driftRoutes,
  ...grantRoutes,
  ...usageRoutes,
  ...webhookRoutes,
  ...eventRoutes,
  ...healthRoutes,
  ...offerRoutes,
  ...orderRoutes,
  ...ownServiceRoutes,
  ...ownOperationRoutes,
  ...ownServiceCommandRoutes,
  ...ownPoolRoutes,
  ...powerRoutes,
  ...fileRoutes,
  ...backupRoutes,
  ...databaseRoutes,
  ...scheduleRoutes,
  ...networkRoutes,
  ...startupRoutes,
  ...subuserRoutes,
  ...activityRoutes,
  ...documentRoutes,
];
