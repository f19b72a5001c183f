import { subject } from "../story/subject.ts";
import { mayHaveEnded, mayHaveExpired, type SoldService, wasAsked } from "../world/account.ts";
import type { Installation } from "../world/installation.ts";
import { box, boxBudget, eggOf, memoryOf, type ProductId, policies } from "../world/products.ts";
import type { World } from "../world/world.ts";
import { judgeNodes } from "./judge-nodes.ts";
import { judgeUsage } from "./judge-usage.ts";

interface ServiceRow {
  readonly id: string;
  readonly state: string;
  readonly customer_id: string;
  readonly product_id: ProductId;
  readonly pool_id: string | null;
  readonly panel_id: string | null;
  readonly server_id: number | null;
  readonly server_uuid: string | null;
  readonly expires_at: string | null;
  readonly suspension_reason: string | null;
  readonly addresses: readonly { readonly ip: string; readonly port: number }[];
  readonly now: string;
}

interface ServerRow {
  readonly id: number;
  readonly uuid: string;
  readonly external_id: string | null;
  readonly status: string | null;
  readonly owner_id: number;
  readonly memory: number;
  readonly egg_id: number;
  readonly name: string;
}

/** The invariants that hold when all is quiet. */
export async function judge(world: World): Promise<void> {
  const servers = new Map<
    string,
    ServerRow & { readonly panel: string; readonly owner: string | null; readonly addresses: ReadonlySet<string> }
  >();
  for (const site of world.sites) {
    const dump = await world.time.on(site.machine, () => site.emulator.control.dump());
    const users = new Map(dump.users.map((user) => [user.id, user.external_id]));
    const ofUser = Map.groupBy(
      dump.users.filter(({ external_id }) => external_id !== null),
      ({ external_id }) => external_id,
    );
    for (const [id, same] of ofUser)
      if (same.length > 1) world.violate("account-doubled", `panel ${site.id} has ${same.length} accounts ${id}`);
    for (const server of dump.servers) {
      const addresses = new Set(
        dump.allocations.filter(({ server_id }) => server_id === server.id).map(({ ip, port }) => `${ip}:${port}`),
      );
      servers.set(server.uuid, { ...server, panel: site.id, owner: users.get(server.owner_id) ?? null, addresses });
    }
    await judgeNodes(world, site, dump.servers);
    for (const [uuid, name] of site.strangers) {
      const server = servers.get(uuid);
      if (server === undefined) {
        if (site.restoredAtMs === null)
          world.violate("stranger-gone", `the server "${name}" of panel ${site.id} is gone`);
      } else if (
        !site.mistaken.has(uuid) &&
        (server.name !== name || server.memory !== 512 || server.status === "suspended" || server.external_id !== null)
      ) {
        world.violate(
          "stranger-changed",
          `the server "${name}" of panel ${site.id} is not what it was: ${JSON.stringify(server)}`,
        );
      }
    }
  }
  for (const installation of world.installations) {
    const mine = [...servers.values()].filter(
      ({ uuid }) => world.owners.get(uuid)?.installation === installation.number,
    );
    const rows = new Map(
      installation.database
        .rows<ServiceRow>("select *, clock_timestamp() as now from hatchery.services")
        .map((row) => [row.id, row]),
    );
    judgeUsage(world, installation);
    for (const sold of installation.account.services.values()) {
      if (sold.product === box.id) judgePool(world, installation, sold, rows, mine);
      else judgeService(world, installation, sold, rows.get(sold.id), mine, rows.get(sold.pool?.id ?? ""));
    }
  }
}

function judgeService(
  world: World,
  { number }: Installation,
  sold: SoldService,
  row: ServiceRow | undefined,
  servers: readonly (ServerRow & {
    readonly panel: string;
    readonly owner: string | null;
    readonly addresses: ReadonlySet<string>;
  })[],
  pool?: ServiceRow,
): void {
  const { id } = sold;
  const about = subject(number, id);
  const itsPool = sold.pool === null ? [] : [subject(number, sold.pool.id)];
  const wrong = (rule: string, text: string) => world.violate(rule, `${about} ${text}`, about, ...itsPool);
  if (row === undefined) {
    if (sold.ordered) wrong("order-lost", "was ordered, and nobody knows of it");
    return;
  }
  const own = servers.filter(({ uuid }) => world.owners.get(uuid)?.id === id);
  const now = world.time.elapsedMs;
  if (row.state === "terminated") {
    if (own.length > 0)
      wrong("orphan", `is terminated, and its server ${own.map(({ id: each }) => each).join(", ")} is still there`);
    if (!wasAsked(sold, "terminate") && !mayHaveEnded(sold, now))
      wrong("ended-too-early", "is terminated, and nobody asked for it");
    return;
  }
  if (sold.taken.has("terminate")) wrong("not-terminated", `was to be terminated, and is ${row.state}`);
  // In a pool that is suspended nothing is made again until it comes back, whoever took it away.
  const isGone = row.state === "failed" || own.length === 0;
  if (isGone && pool !== undefined && pool.state !== "active") return;
  if (own.length > 1) wrong("server-doubled", `has ${own.length} servers`);
  const [server] = own;
  if (server === undefined || row.state === "failed") {
    wrong(
      server === undefined ? "server-lost" : "given-up",
      `is ${row.state}${server === undefined ? " and has no server" : ""}`,
    );
    return;
  }
  if (server.uuid !== row.server_uuid || server.id !== row.server_id || server.panel !== row.panel_id) {
    wrong(
      "other-server",
      `has server ${server.id} on panel ${server.panel}, and believes to have ${row.server_id} on ${row.panel_id}`,
    );
    return;
  }
  const policy = policies[row.product_id];
  const onPanel = server.status === "suspended" ? "suspended" : "active";
  if (row.state !== onPanel) wrong("panel-differs", `is ${row.state}, and ${server.status ?? "active"} on the panel`);
  if (server.memory !== memoryOf[row.product_id] || server.egg_id !== eggOf[row.product_id]) {
    wrong("not-as-sold", `is ${row.product_id} and has ${server.memory} MiB and egg ${server.egg_id}`);
  }
  if (!server.owner?.endsWith(`.${row.customer_id}`))
    wrong("wrong-owner", `belongs to ${row.customer_id}, and on the panel to ${server.owner}`);
  const told = row.addresses.map(({ ip, port }) => `${ip}:${port}`);
  if (told.length === 0 || told.some((address) => !server.addresses.has(address))) {
    wrong("wrong-address", `is said to be at ${told.join(", ")}, and is at ${[...server.addresses].join(", ")}`);
  }
  if (pool?.state === "suspended" && row.state !== "suspended")
    wrong("active-in-suspended-pool", `is ${row.state}, and its pool is suspended`);
  if (pool?.state === "active" && row.suspension_reason === "pool")
    wrong("suspended-in-active-pool", "is suspended for its pool, which is active");
  // Of a server that somebody has taken away the owner is another's until a person tries it once more.
  if (pool !== undefined && pool.customer_id !== row.customer_id && !sold.robbed)
    wrong("not-the-pools-owner", `belongs to ${row.customer_id}, and its pool to ${pool.customer_id}`);
  const expired = row.expires_at !== null && Date.parse(row.expires_at) + policy.graceMs < Date.parse(row.now) - 5_000;
  if (expired && row.state !== "suspended")
    wrong("not-expired", `was paid until ${row.expires_at}, and is ${row.state}`);
  if (row.suspension_reason === "expired" && !sold.asked.has("expire") && !mayHaveExpired(sold, now))
    wrong("suspended-too-early", "is suspended for its expiry, and is paid");
  const paid = row.expires_at === null || Date.parse(row.expires_at) > Date.parse(row.now);
  if (row.state === "suspended" && row.suspension_reason === "expired" && paid)
    wrong("still-suspended", `was paid until ${row.expires_at}, and is suspended for its expiry`);
}

/** A pool: never more in it than was sold, nothing left of it when it has ended, and nobody's end come too early. */
function judgePool(
  world: World,
  { number }: Installation,
  sold: SoldService,
  rows: ReadonlyMap<string, ServiceRow>,
  servers: readonly ServerRow[],
): void {
  const about = subject(number, sold.id);
  const wrong = (rule: string, text: string) => world.violate(rule, `${about} ${text}`, about);
  const row = rows.get(sold.id);
  if (row === undefined) {
    if (sold.ordered) wrong("order-lost", "was ordered, and nobody knows of it");
    return;
  }
  const inPool = [...rows.values()].filter(({ pool_id, state }) => pool_id === sold.id && state !== "terminated");
  const sizes = inPool.map(({ id, product_id }) => {
    const own = servers.filter(({ uuid }) => world.owners.get(uuid)?.id === id);
    return Math.max(memoryOf[product_id], ...own.map(({ memory }) => memory));
  });
  const memory = sizes.reduce((sum, size) => sum + size, 0);
  if (memory > boxBudget.memory || inPool.length > boxBudget.servers)
    wrong("pool-oversold", `has ${inPool.length} servers of ${memory} MiB together`);
  const now = world.time.elapsedMs;
  if (row.state === "terminated") {
    if (inPool.length > 0)
      wrong("left-in-pool", `is terminated, and ${inPool.map(({ id }) => id).join(", ")} are left`);
    if (!sold.asked.has("terminate") && !mayHaveEnded(sold, now))
      wrong("ended-too-early", "is terminated, and nobody asked for it");
    return;
  }
  if (sold.taken.has("terminate")) wrong("not-terminated", `was to be terminated, and is ${row.state}`);
  if (row.state !== "active" && row.state !== "suspended") wrong("given-up", `is ${row.state}`);
  const paid = row.expires_at === null || Date.parse(row.expires_at) > Date.parse(row.now);
  if (row.state === "suspended" && row.suspension_reason === "expired" && paid)
    wrong("still-suspended", `was paid until ${row.expires_at}, and is suspended for its expiry`);
  if (row.suspension_reason === "expired" && !sold.asked.has("expire") && !mayHaveExpired(sold, now))
    wrong("suspended-too-early", "is suspended for its expiry, and is paid");
}
