import type { ClientObject } from "@hatchery/sdk";
import { eq } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import { customers } from "../database/schema.ts";
import { activityQuery } from "../http/control/activity.ts";
import type { ActivityEntry, ActivityProperties, ControlActivity } from "../interface/control/activity.ts";
import { type Controlled, type ControlledService, interactive } from "./controlled-service.ts";

type Actor = ClientObject<"ActivityLog", "actor">["actor"];

/**
 * What was done to one server. Where from is not told, and names only of those whom the customer knows: most is done with the host's
 * own key.
 */
export function controlActivity({ ask, context }: ControlledService): ControlActivity {
  async function emailOf({ service }: Controlled): Promise<string> {
    const [customer] = await context.database.db
      .select({ email: customers.email })
      .from(customers)
      .where(eq(customers.id, service.customerId));
    return customer?.email.toLowerCase() ?? "";
  }
  return {
    async list(query = {}) {
      const { cursor = "1", limit = 50 } = parseInput(activityQuery, query);
      return ask(async (on) => {
        const [page, subusers, email] = await Promise.all([
          on.server
            .activity({ ...interactive, include: ["actor"], sort: "-timestamp", perPage: limit })
            .page(Number(cursor)),
          on.server.subusers.list(interactive).all(),
          emailOf(on),
        ]);
        const known = new Set(subusers.map((subuser) => subuser.uuid));
        const by = (actor: Actor): ActivityEntry["by"] => {
          if (actor === null) return { kind: "system", name: null };
          if (actor.email.toLowerCase() === email) return { kind: "customer", name: actor.username };
          if (known.has(actor.uuid)) return { kind: "subuser", name: actor.username };
          return { kind: "other", name: null };
        };
        const { current_page, total_pages } = page.pagination;
        return {
          items: page.items.map((entry) => ({
            id: entry.id,
            event: entry.event,
            by: by(entry.actor),
            properties: entry.properties as ActivityProperties,
            at: new Date(entry.timestamp),
          })),
          nextCursor: current_page < total_pages ? String(current_page + 1) : null,
        };
      });
    },
  };
}
