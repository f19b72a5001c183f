import { asked } from "../commands/asked.ts";
import { putPanel, releaseHeldPanel, removePanel } from "../commands/put-panel.ts";
import { databaseNow } from "../database/database-time.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { Panels } from "../interface/panels.ts";
import type { Secrets } from "../panel/secrets.ts";
import { getPanel, listPanels, panelCapacity } from "../queries/panels.ts";
import { actorOf } from "./services.ts";

export function panelsOf(context: EngineContext, secrets: Secrets): Panels {
  const { db } = context.database;

  /** Reads the catalogue, nodes and the allocations of the nodes, so that the first order need not. */
  async function refresh(id: string) {
    return asked(async () => {
      const catalogue = await context.catalogue.refresh(id);
      for (const node of catalogue.nodes) await context.allocations.refresh(id, node.id);
      return catalogue;
    });
  }

  return {
    put: (input, command) => putPanel(context, secrets, input, actorOf(command)),
    get: (id) => getPanel(db, id),
    list: (query) => listPanels(db, query),
    release: (id, command) => releaseHeldPanel(context, id, actorOf(command)),
    remove: (id) => removePanel(context, id),
    async diagnose(id) {
      const { client } = await context.panels.client(id);
      const { ok, flavour, checks } = await client.diagnose();
      return {
        panelId: id,
        flavour,
        ok,
        checks: checks.map(({ name, status, detail, remedy = "" }) => ({
          name,
          outcome: status,
          message: detail,
          remedy,
        })),
      };
    },
    async catalogue(id, options = {}) {
      await getPanel(db, id);
      return (options.refresh === true ? null : await context.catalogue.kept(id)) ?? refresh(id);
    },
    async capacity(id, options = {}) {
      await getPanel(db, id);
      if (options.refresh === true) await refresh(id);
      return panelCapacity(db, id, await databaseNow(db));
    },
  };
}
