import type { EngineContext } from "../engine/engine-context.ts";
import type { Usage } from "../interface/usage.ts";
import { createServiceReader } from "../queries/services.ts";
import { listPeriods } from "../queries/usage.ts";
import { openUsage } from "../usage/open-usage.ts";

export function usageOf(context: EngineContext): Usage {
  const { db } = context.database;
  const service = createServiceReader(db, context.productVersions);
  return {
    periods: (query) => listPeriods(db, query),
    async open(id) {
      await service(id);
      return openUsage(context, id);
    },
  };
}
