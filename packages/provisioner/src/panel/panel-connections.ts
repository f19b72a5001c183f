import { createRateGovernor } from "@hatchery/sdk";
import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { panels } from "../database/schema.ts";
import type { Flavour, PanelId } from "../domain/panel.ts";
import type { PanelHold } from "../domain/panel-hold.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { type AnyPanelClient, connectPanel, gatewayTo } from "./connect-panel.ts";
import { CreationPace, type CreationsAtOnce } from "./creation-pace.ts";
import { holdOf } from "./hold-of.ts";
import { heardGovernor, pacedGateway } from "./paced-gateway.ts";
import type { PanelGateway } from "./panel-gateway.ts";
import { beforeRequest } from "./request-counter.ts";
import type { Secrets } from "./secrets.ts";

/** The panels as this process talks to them: one client each, made anew when its address or keys change. */
export interface PanelConnections {
  /** @throws NotFoundError */
  gateway(panel: PanelId): Promise<PanelGateway>;
  /** The client itself, for diagnosis and control. @throws NotFoundError */
  client(panel: PanelId): Promise<PanelConnection>;
  /** A client with an address and keys that are not stored, for diagnosis. */
  strange(flavour: Flavour, panel: PanelCredentials): AnyPanelClient["client"];
  /** Why nothing is to be asked of the panel; null: it may be. @throws NotFoundError */
  hold(panel: PanelId): Promise<PanelHold | null>;
  /** Lets the next call read the panel's row again. Changes by other processes are seen within a second. */
  forget(panel: PanelId): void;
  /** What this process last saw of each panel. */
  states(): ReadonlyMap<PanelId, PanelReachability>;
}

export type PanelConnection = AnyPanelClient & { readonly hasClientKey: boolean };

export interface PanelCredentials {
  readonly url: string;
  readonly applicationKey: string;
  readonly clientKey: string | null;
}

export interface PanelReachability {
  readonly reachable: boolean;
  readonly lastFailure: string | null;
}

type Entry = PanelConnection & {
  readonly gateway: PanelGateway;
  readonly updatedAt: number;
  hold: PanelHold | null;
  readAt: number;
};

const readAgainAfterMs = 1000;

export interface PanelConnectionsOptions {
  readonly db: Database;
  readonly secrets: Secrets;
  readonly fetch: typeof fetch | undefined;
  readonly creationsAtOnce: CreationsAtOnce;
  /** Called for every answer, or its absence. */
  onAnswer?(panel: PanelId, status: number | undefined, durationMs: number): void;
}

export function createPanelConnections({
  db,
  secrets,
  fetch,
  creationsAtOnce,
  onAnswer,
}: PanelConnectionsOptions): PanelConnections {
  const entries = new Map<PanelId, Entry>();
  const reachability = new Map<PanelId, PanelReachability>();
  const governor = createRateGovernor();
  const paces = new Map<PanelId, CreationPace>();
  const paceOf = (id: PanelId) => {
    const pace = paces.get(id) ?? new CreationPace(creationsAtOnce);
    paces.set(id, pace);
    return pace;
  };

  async function entryOf(id: PanelId): Promise<Entry> {
    const known = entries.get(id);
    if (known !== undefined && performance.now() - known.readAt < readAgainAfterMs) return known;
    const [row] = await db.select().from(panels).where(eq(panels.id, id));
    if (row === undefined) {
      entries.delete(id);
      throw new NotFoundError("panel", id);
    }
    if (known !== undefined && known.updatedAt === row.updatedAt.getTime()) {
      known.hold = holdOf(row);
      known.readAt = performance.now();
      return known;
    }
    const panel = connectPanel(row.flavour, {
      url: row.url,
      applicationKey: secrets.open(row.applicationKey, `panel:${id}:application`),
      ...(row.clientKey === null ? {} : { clientKey: secrets.open(row.clientKey, `panel:${id}:client`) }),
      ...(fetch === undefined ? {} : { fetch }),
      retry: false,
      governor: heardGovernor(governor, paceOf(id)),
      hooks: {
        onRequest: beforeRequest,
        onResponse({ status, durationMs, error }) {
          reachability.set(id, {
            reachable: status !== undefined,
            lastFailure: status === undefined && error instanceof Error ? error.message : null,
          });
          onAnswer?.(id, status, durationMs);
        },
      },
    });
    const hasClientKey = row.clientKey !== null;
    const entry: Entry = {
      ...panel,
      hasClientKey,
      gateway: pacedGateway(gatewayTo(id, panel, { hasClientKey }), paceOf(id)),
      updatedAt: row.updatedAt.getTime(),
      hold: holdOf(row),
      readAt: performance.now(),
    };
    entries.set(id, entry);
    return entry;
  }

  return {
    gateway: async (id) => (await entryOf(id)).gateway,
    client: entryOf,
    strange: (flavour, { url, applicationKey, clientKey }) =>
      connectPanel(flavour, {
        url,
        applicationKey,
        ...(clientKey === null ? {} : { clientKey }),
        ...(fetch === undefined ? {} : { fetch }),
        retry: false,
        governor,
      }).client,
    hold: async (id) => (await entryOf(id)).hold,
    forget(id) {
      const known = entries.get(id);
      if (known !== undefined) known.readAt = Number.NEGATIVE_INFINITY;
    },
    states: () => reachability,
  };
}
