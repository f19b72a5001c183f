import { restore } from "../faults/suffer.ts";
import type { Installation } from "./installation.ts";
import { lookAfter } from "./person.ts";
import { startProcess } from "./worker-process.ts";
import type { World } from "./world.ts";

const lookEveryMs = 5_000;
const longestMs = 20 * 60_000;
/** A move of which the daemon that should begin it knows nothing is waited for. */
const longestMoveMs = 6.5 * 3_600_000;

/**
 * The faults are over, and who is dead stays dead: what is left has to finish. A person looks at what was given up, as a host
 * would. Something that does not come to its end is a violation.
 */
export async function settle(world: World, over: () => boolean): Promise<void> {
  const { time } = world;
  world.story.tell("the storm is over");
  world.weather.calmDown(true);
  for (const installation of world.installations) {
    installation.weather.calmDown(true);
    const alive = installation.processes.filter(({ machine }) => machine.state !== "dead");
    if (alive.length === 0) startProcess(world, installation, 0);
  }
  restore(world);
  const until = time.elapsedMs + longestMs + (world.plan.nodesApart ? longestMoveMs : 0);
  const quiet = () =>
    world.unanswered === 0 && world.installations.every((installation) => openWork(installation).length === 0);
  while (time.elapsedMs < until) {
    await time.passUntil(time.elapsedMs + lookEveryMs, over);
    if (over()) return;
    if (!quiet()) continue;
    const before = world.installations.map(workSoFar);
    let busy = false;
    for (const installation of world.installations) {
      if (await lookAfter(world, installation, over)) busy = true;
      if (over()) return;
    }
    // What somebody looks at for a while may have become due meanwhile, or been given up.
    const isAsBefore = () => world.installations.every((installation, at) => workSoFar(installation) === before[at]);
    if (!busy && quiet() && isAsBefore()) return;
  }
  const left = world.installations.flatMap((installation) => openWork(installation));
  if (world.unanswered > 0) left.unshift({ service: null, what: `${world.unanswered} commands without an answer` });
  if (left.length === 0) left.push({ service: null, what: "a person who does the same again and again" });
  world.violate(
    "never-ends",
    `${Math.round((time.elapsedMs - until + longestMs) / 60_000)} minutes after the storm there is still: ${left.map(({ what }) => what).join("; ")}`,
    ...left.flatMap(({ service }) => (service === null ? [] : [service])),
  );
}

/** The same as long as nothing was tried. */
function workSoFar({ database }: Installation): string {
  return JSON.stringify(database.rows("select count(*), sum(attempts) from hatchery.operations"));
}

interface Open {
  readonly service: string | null;
  readonly what: string;
}

/** What is not done yet: operations, and services whose time has come. Nothing while somebody writes. */
export function openWork({ number, database }: Installation): Open[] {
  if (database.busy) return [{ service: null, what: "a transaction" }];
  const operations = database.rows<{
    subject: string;
    service_id: string | null;
    kind: string;
    status: string;
    waits_for: string | null;
    failure: { code: string } | null;
  }>(
    "select subject, service_id, kind, status, waits_for, failure from hatchery.operations where status in ('waiting', 'running') order by number",
  );
  const due = database.rows<{ id: string; state: string }>(
    "select id, state from hatchery.services where due_at <= clock_timestamp() order by number",
  );
  const about = (id: string | null) => (id === null ? null : number === 0 ? id : `${id}@${number + 1}`);
  return [
    ...operations.map(({ subject, service_id, kind, status, waits_for, failure }) => ({
      service: about(service_id),
      what: `${kind} of ${service_id ?? subject} is ${status}${waits_for === null ? "" : ` (${waits_for})`}${failure === null ? "" : `, ${failure.code}`}`,
    })),
    ...due.map(({ id, state }) => ({ service: about(id), what: `${id} is ${state} and due` })),
  ];
}
