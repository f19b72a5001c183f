import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { EngineContext } from "./engine-context.ts";
import { takeTurn } from "./tick-turn.ts";

/**
 * Nothing with an end is without a due date or a reason: a service that its policy will suspend or terminate is due at some
 * instant, or the operation that does so is under way, or has failed or was cancelled and nothing has been done since, which
 * leaves it to a person. What is neither is due now; the scheduler finds out when it has to look again. There should be none.
 */
export async function mendSchedules({ database, logger, observer }: EngineContext, intervalMs: number): Promise<void> {
  if (!(await takeTurn(database.db, "schedules", intervalMs))) return;
  const mended = await database.db.execute(sql`
    update hatchery.services s set due_at = (select hatchery.now())
    where s.due_at is null and s.id in (
      select s.id from hatchery.services s
      join hatchery.product_versions v on v.product_id = s.product_id and v.version = s.product_version
      where s.due_at is null and s.expires_at is not null and s.state in ('active', 'suspended') and (
        s.state = 'active' and v.configuration -> 'lifecycle' ->> 'atExpiry' <> 'nothing'
        or s.state = 'suspended' and s.suspension_reason = 'expired' and s.suspended_at is not null
          and v.configuration -> 'lifecycle' ->> 'terminateAfter' is not null)
      and not exists (
        select from hatchery.operations o where o.service_id = s.id and (
          o.status in ('waiting', 'running')
          or o.kind in ('expire', 'terminate') and o.status in ('failed', 'cancelled') and not exists (
            select from hatchery.operations later
            where later.service_id = s.id and later.number > o.number and later.status = 'succeeded')))
      for update of s skip locked)
    returning s.id`);
  const services = rowsOf<{ id: string }>(mended).map(({ id }) => id);
  if (services.length === 0) return;
  logger.error({ services }, "Services with an end had no due date and no reason why; they are looked at now");
  observer.schedulesMended(services.length);
}
