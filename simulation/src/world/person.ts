import { isProvisionerError, type Operation, type Provisioner } from "@hatchery/provisioner";
import { subject } from "../story/subject.ts";
import { healthyShop } from "./healthy-shop.ts";
import type { Installation } from "./installation.ts";
import type { World } from "./world.ts";

/** How often a person tries the same before they call for help. */
const patience = 4;
const longestMs = 120_000;

/**
 * Somebody who looks at what was given up, tries it again, and mends what a comparison with the panels finds. Answers whether
 * there was anything to do.
 */
export async function lookAfter(world: World, installation: Installation, over: () => boolean): Promise<boolean> {
  const tried = installation.tried;
  let acted = false;
  await ask(world, installation, over, async (shop) => {
    const failed = await failedOperations(shop);
    // Who wanted a service to end does not want it made any more.
    const ending = new Set(failed.flatMap(({ kind, serviceId }) => (kind === "terminate" ? [serviceId] : [])));
    for (const operation of failed) {
      if (operation.kind !== "terminate" && ending.has(operation.serviceId)) continue;
      if (operation.kind === "create") await hasFailedForAReason(world, installation, operation);
      const times = (tried.get(operation.id) ?? 0) + 1;
      if (times > patience) continue;
      tried.set(operation.id, times);
      if (await accepted(() => shop.operations.retry(operation.id))) {
        acted = true;
        world.story.tell(
          `a person tries ${operation.kind} of ${operation.serviceId} again (${operation.failure?.code})`,
          operation.serviceId ?? "",
        );
      }
    }
    if (acted) return;
    for (const { id, state } of await allServices(shop)) {
      if (state !== "failed") continue;
      const times = (tried.get(id) ?? 0) + 1;
      if (times > patience) continue;
      tried.set(id, times);
      if (await accepted(() => shop.services.reinstall(id))) {
        acted = true;
        world.story.tell(`a person has ${id}, which has failed, installed again`, id);
      }
    }
  });
  if (!acted && !over()) acted = await compare(world, installation, over);
  return acted;
}

/** What is over for good is told to a customer who has paid: it may not be, where the server stands and nobody did anything by hand. */
async function hasFailedForAReason(
  world: World,
  { number }: Installation,
  { serviceId, failure }: Operation,
): Promise<void> {
  if (failure?.class !== "permanent" || byHand.some((mishap) => world.met.has(mishap))) return;
  for (const { id: panel, machine, emulator } of world.sites) {
    const { servers } = await world.time.on(machine, () => emulator.control.dump());
    const its = servers.find(({ uuid }) => {
      const owner = world.owners.get(uuid);
      return owner?.installation === number && owner.id === serviceId;
    });
    if (its === undefined) continue;
    const about = subject(number, serviceId ?? "");
    world.violate(
      "failed-though-made",
      `${about} has failed (${failure.code}), and has server ${its.id} on panel ${panel}`,
      about,
    );
  }
}

const byHand = ["server-removed", "account-removed", "panel-restored"] as const;

/** Compares with the panels, and has mended what is found. Where nobody did anything by hand, nothing may be found. */
async function compare(world: World, installation: Installation, over: () => boolean): Promise<boolean> {
  let acted = false;
  await ask(world, installation, over, async (shop) => {
    for (const { id: panel } of world.sites) {
      for (const { id, kind, serviceId, message } of (await shop.drift.scan(panel)).findings) {
        // Of strangers, who may have servers here; what is left of our own the judge finds.
        if (kind === "orphan-server") continue;
        const about = serviceId === null ? [] : [subject(installation.number, serviceId)];
        if (!byHand.some((mishap) => world.met.has(mishap))) {
          world.violate("drift", `without anybody's doing: ${kind}, ${message}`, ...about);
          return;
        }
        const times = (installation.tried.get(id) ?? 0) + 1;
        if (times > patience) continue;
        installation.tried.set(id, times);
        const [outcome] = await shop.drift.repair({ findingId: id });
        world.story.tell(
          `a person has ${kind} of ${serviceId} mended: ${outcome?.repair}, ${outcome?.outcome} ${outcome?.message ?? ""}`,
          ...about,
        );
        if (outcome?.outcome !== "refused") acted = true;
      }
    }
  });
  return acted;
}

async function failedOperations(shop: Provisioner) {
  const all = [];
  let cursor: string | null | undefined;
  do {
    const page = await shop.operations.list({ status: "failed", limit: 200, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all.toReversed();
}

async function allServices(shop: Provisioner) {
  const all = [];
  let cursor: string | null | undefined;
  do {
    const page = await shop.services.list({ limit: 200, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
}

async function accepted(command: () => Promise<unknown>): Promise<boolean> {
  try {
    await command();
    return true;
  } catch (error) {
    if (isProvisionerError(error)) return false;
    throw error;
  }
}

/** Does something with a healthy process and lets time pass until it is done. */
export async function ask(
  world: World,
  installation: Installation,
  over: () => boolean,
  work: (shop: Provisioner) => Promise<void>,
): Promise<void> {
  const healthy = healthyShop(installation);
  if (healthy === null) return;
  let end: unknown;
  world.time.on(healthy.machine, () => {
    work(healthy.shop).then(
      () => {
        end = true;
      },
      (error: unknown) => {
        end = error;
      },
    );
  });
  await world.time.passUntil(world.time.elapsedMs + longestMs, () => end !== undefined || over());
  if (end !== true && !over())
    world.violate("no-answer", `an administrator asks in calm weather, and hears: ${String(end ?? "nothing")}`);
}
