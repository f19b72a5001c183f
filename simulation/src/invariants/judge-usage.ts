import { subject } from "../story/subject.ts";
import type { Installation } from "../world/installation.ts";
import { metered } from "../world/products.ts";
import type { World } from "../world/world.ts";

interface PeriodRow {
  readonly number: number;
  readonly service_id: string;
  readonly starts: number;
  readonly ends: number;
  readonly active_ms: number;
  readonly event: string | null;
  readonly told: number | null;
}

interface SpanRow {
  readonly service_id: string;
  readonly starts: number;
  readonly ends: number | null;
  readonly state: string;
}

interface MeterRow {
  readonly service_id: string;
  readonly closed_until: number;
  readonly overdue_ms: number | null;
  readonly now: number;
  readonly state: string;
  readonly product_id: string;
}

const hourMs = 3_600_000;
/** After so long somebody looks for what is due, in any world. */
const patienceMs = 60_000;

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;

/** What holds of the use of services: closed periods are gapless, true and told once, and whoever reads them misses none. */
export function judgeUsage(world: World, { number, database, account }: Installation): void {
  const periods = database.rows<PeriodRow>(
    `select p.number::float8 as number, p.service_id, ${ms("p.starts_at")} as starts, ${ms("p.ends_at")} as ends, p.active_ms,
      e.type as event, (select count(*)::int from hatchery.events o where o.type = 'usage.closed'
        and o.service_id = p.service_id and o.data ->> 'startsAt' = e.data ->> 'startsAt') as told
    from hatchery.usage_periods p left join hatchery.events e on e.number = p.number order by p.service_id, p.starts_at`,
  );
  const spans = database.rows<SpanRow>(
    `select service_id, ${ms("starts_at")} as starts, ${ms("ends_at")} as ends, state from hatchery.meter_spans order by service_id, starts_at`,
  );
  const meters = database.rows<MeterRow>(
    `select m.service_id, ${ms("m.closed_until")} as closed_until, ${ms("clock_timestamp()")} - ${ms("m.due_at")} as overdue_ms,
      ${ms("clock_timestamp()")} as now, s.state, s.product_id
    from hatchery.meters m join hatchery.services s on s.id = m.service_id`,
  );
  for (const meter of meters) {
    const { service_id: id, closed_until: closedUntil, overdue_ms: overdueMs, now, state, product_id: product } = meter;
    const about = subject(number, id);
    const wrong = (rule: string, text: string) => world.violate(rule, `${about} ${text}`, about);
    const closed = periods.filter(({ service_id }) => service_id === id);
    const open = spans.filter(({ service_id }) => service_id === id);
    if (overdueMs !== null && overdueMs > patienceMs)
      wrong("usage-not-closed", `has use that is due since ${overdueMs} ms`);
    for (const [at, { starts, ends, active_ms: activeMs, event, told }] of closed.entries()) {
      const before = closed[at - 1];
      if (before !== undefined && before.ends > starts) wrong("usage-overlaps", `is charged twice from ${starts} on`);
      // A meter that has ended with its product does so within an hour.
      if (before !== undefined && before.ends < starts && before.ends % hourMs === 0)
        wrong("usage-gap", `is not charged from ${before.ends} to ${starts}`);
      if (ends > now && (before === undefined || before.ends <= now))
        wrong("usage-ahead", `is charged until ${ends}, and it is ${now}`);
      if (ends <= starts || Math.floor(starts / hourMs) !== Math.floor((ends - 1) / hourMs) || activeMs > ends - starts)
        wrong("usage-untrue", `has the period from ${starts} to ${ends} with ${activeMs} ms`);
      if (event !== "usage.closed" || told !== 1)
        wrong("usage-untold", `was told ${told} times of the period from ${starts} on`);
    }
    const last = open.at(-1);
    const isOpen = last !== undefined && last.ends === null;
    if (isOpen && last.state !== state) wrong("usage-other-state", `is ${state}, and measured as ${last.state}`);
    const measured = state !== "terminated" && metered.has(product);
    if (isOpen !== measured && (isOpen || state === "active"))
      wrong("usage-unmeasured", `is ${state} under ${product}, and ${isOpen ? "" : "not "}measured`);
    const [first] = open;
    if (first !== undefined && closed.length > 0 && first.starts > closedUntil && closed.at(-1)?.ends !== closedUntil)
      wrong("usage-gap", `is not charged from ${closedUntil} to ${first.starts}`);
    for (const [at, { starts }] of open.entries())
      if (at > 0 && (open[at - 1]?.ends ?? 0) > starts) wrong("usage-gap", `has overlapping spans at ${starts}`);
  }
  const listed = periods.map((period) => period.number).sort((one, other) => one - other);
  const { usageRead } = account;
  if (usageRead.some((read, at) => listed[at] !== Number(read)))
    world.violate("usage-missed", `a reader has seen the periods ${usageRead.join()}, and there are ${listed.join()}`);
}
