import { and, eq, inArray } from "drizzle-orm";
import { driftFindings } from "../database/drift-schema.ts";
import { compareServers, isOwner, missingServer, replacedServer } from "../domain/drift/compare.ts";
import { soldFeatures } from "../domain/further-ports.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelServer } from "../domain/panel-server.ts";
import { type Claim, claimOf } from "../domain/pool/budget.ts";
import type { ServiceId } from "../domain/service.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { PanelGateway } from "../panel/panel-gateway.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { newestEvent } from "../queries/events.ts";
import { comparePools } from "./compare-pools.ts";
import { changedSince, expectedServices, type ServiceReader, type TrackedService } from "./expected-services.ts";
import { scanAccounts } from "./scan-accounts.ts";
import { giveBackLease, renewLease, type ScanLease, takeLease } from "./scan-lease.ts";
import { finishScan, storeFindings } from "./store-findings.ts";

/** Servers per list request, and the most that are in memory at once. */
const perPage = 500;
/** Services without a server are looked for once more in one list request for so many. */
const confirmedAtOnce = 400;

/**
 * Compares a panel with the database, page by page: the panel's list goes by number, and so do the services that are read
 * for each page. Whatever is not on the page where it belongs is looked for once more by name before it counts as missing,
 * since a deletion during the scan moves the servers after it to other pages. Accounts are compared in the same way after that.
 */
export async function scanPanel(context: EngineContext, panelId: PanelId, signal?: AbortSignal): Promise<void> {
  const { db } = context.database;
  const gateway = (await context.panels.gateway(panelId)).withPriority("background");
  const lease = await takeLease(db, context.clock, panelId);
  try {
    const scan = new Scan(context, panelId, gateway, lease);
    const seen = await scan.run(signal);
    await scan.compareAccounts(signal);
    await finishScan(db, panelId, lease, seen);
  } finally {
    await giveBackLease(db, panelId, lease);
  }
}

class Scan {
  readonly #context: EngineContext;
  readonly #gateway: PanelGateway;
  readonly #lease: ScanLease;
  readonly #reader: ServiceReader;
  /** Not where they belong; `reused`: another server is. */
  #absent: (TrackedService & { readonly reused: boolean })[] = [];
  readonly #inPools = { real: new Map<ServiceId, Claim>(), unjudged: new Set<ServiceId>() };

  constructor(context: EngineContext, panelId: PanelId, gateway: PanelGateway, lease: ScanLease) {
    this.#context = context;
    this.#gateway = gateway;
    this.#lease = lease;
    this.#reader = { db: context.database.db, versions: context.productVersions, panelId };
  }

  async run(signal: AbortSignal | undefined): Promise<{ readonly servers: number; readonly services: number }> {
    const { db, panelId } = this.#reader;
    const { installation } = this.#context;
    const seen = { servers: 0, services: 0 };
    let after = 0;
    for (let page = 1; ; page += 1) {
      signal?.throwIfAborted();
      const event = await newestEvent(db);
      const listed = await this.#asked(() => this.#gateway.listServers(page, perPage));
      const isLast = page >= listed.pages;
      const servers = listed.servers.filter(({ id }) => id > after);
      const upTo = isLast ? 2 ** 31 - 1 : Math.max(after, servers.at(-1)?.id ?? 0);
      const services = await expectedServices(this.#reader, { after, upTo }, servers);
      const unjudged = await changedSince(db, services, event);
      await this.#store({ findings: compareServers({ servers, services, unjudged, installation }), unjudged });
      const there = new Map(servers.map((server) => [server.id, server]));
      this.#noteInPools(services, there, unjudged);
      const here = services.filter(({ serverId, state }) => isIn(serverId, after, upTo) && state !== "terminated");
      this.#absent.push(
        ...here
          .filter((each) => !isAmong(each, there) && !unjudged.has(each.id))
          .map((each) => ({ ...each, reused: there.has(each.serverId ?? 0) })),
      );
      seen.servers += servers.length;
      seen.services += here.length;
      if (this.#absent.length >= confirmedAtOnce || isLast) await this.#confirmAbsent();
      if (isLast) {
        await this.#store(await comparePools(this.#reader, this.#inPools));
        return seen;
      }
      after = upTo;
      await renewLease(db, panelId, this.#lease);
    }
  }

  async compareAccounts(signal: AbortSignal | undefined): Promise<void> {
    const { db, panelId } = this.#reader;
    const { installation } = this.#context;
    const asked = <Answer>(question: () => Promise<Answer>) => this.#asked(question);
    for await (const findings of scanAccounts({ db, gateway: this.#gateway, installation, asked })) {
      signal?.throwIfAborted();
      await this.#store({ findings, unjudged: new Set() });
      await renewLease(db, panelId, this.#lease);
    }
  }

  async #confirmAbsent(): Promise<void> {
    const { db, panelId } = this.#reader;
    for (let rest = this.#absent; rest.length > 0; ) {
      const some = rest.slice(0, confirmedAtOnce);
      rest = rest.slice(some.length);
      const event = await newestEvent(db);
      const identifiers = some.flatMap(({ identifier }) => identifier ?? []);
      const servers = await this.#asked(() => this.#gateway.readServers(identifiers));
      const unjudged = await changedSince(db, some, event);
      const there = new Map(servers.map((server) => [server.id, server]));
      const missing = some.filter((each) => !isAmong(each, there) && !unjudged.has(each.id));
      const replaced = await this.#replacements(missing);
      await this.#store({
        findings: [
          ...compareServers({ servers, services: some, unjudged, installation: this.#context.installation }),
          ...missing.map((service) => {
            const other = replaced.get(service.id);
            return other === undefined ? missingServer(service, service.reused) : replacedServer(service, other);
          }),
        ],
        unjudged,
      });
      await renewLease(db, panelId, this.#lease);
    }
    this.#absent = [];
  }

  #noteInPools(
    services: readonly TrackedService[],
    there: ReadonlyMap<number, PanelServer>,
    unjudged: ReadonlySet<ServiceId>,
  ): void {
    for (const service of services.filter(({ poolId }) => poolId !== null)) {
      const server = there.get(service.serverId ?? 0);
      if (unjudged.has(service.id)) this.#inPools.unjudged.add(service.id);
      else if (server !== undefined && isOwner(service, server))
        this.#inPools.real.set(service.id, claimOnPanel(service, server));
    }
  }

  /** Servers that this scan found under the external ids of services whose own servers are gone. */
  async #replacements(missing: readonly TrackedService[]): Promise<ReadonlyMap<string, number>> {
    const { db, panelId } = this.#reader;
    const rows = await db
      .select({ serviceId: driftFindings.serviceId, serverId: driftFindings.serverId })
      .from(driftFindings)
      .where(
        and(
          eq(driftFindings.panelId, panelId),
          eq(driftFindings.scan, this.#lease.scan),
          eq(driftFindings.kind, "duplicate-server"),
          inArray(
            driftFindings.serviceId,
            missing.map(({ id }) => id),
          ),
        ),
      );
    return new Map(rows.map(({ serviceId, serverId }) => [serviceId ?? "", serverId ?? 0]));
  }

  #store(result: Parameters<typeof storeFindings>[3]): Promise<void> {
    const { db, panelId } = this.#reader;
    return storeFindings(db, panelId, this.#lease, result);
  }

  /** Waits when the panel says that there were too many requests; a report can wait longer than people can. */
  async #asked<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      try {
        return await question();
      } catch (error) {
        if (!(error instanceof PanelProblem && error.kind === "rate-limited")) throw error;
        await renewLease(this.#reader.db, this.#reader.panelId, this.#lease);
        await this.#context.clock.wait(Math.min(error.retryAfterMs ?? 10_000, 60_000));
      }
    }
  }
}

function isAmong(service: TrackedService, servers: ReadonlyMap<number, PanelServer>): boolean {
  const server = servers.get(service.serverId ?? 0);
  return server !== undefined && isOwner(service, server);
}

function isIn(number: number | null, after: number, upTo: number): boolean {
  return number !== null && number > after && number <= upTo;
}

function claimOnPanel({ ports }: TrackedService, { limits, featureLimits }: PanelServer): Claim {
  const features = soldFeatures(featureLimits, ports);
  return claimOf({ limits, featureLimits: { ...features, databases: features.databases ?? 0 } });
}
