import { generateLargeWorld } from "@hatchery/panel-emulator";
import type { DatabaseKind } from "../../packages/provisioner/test/support/databases.ts";
import { requestsByKind } from "../../packages/provisioner/test/support/large-panel.ts";
import { storeSoldServers } from "../../packages/provisioner/test/support/sold-servers.ts";
import { worldFile } from "../emulator/world-file.ts";
import { measureInProcess } from "../process/measure-in-process.ts";
import type { Report } from "../report/report.ts";
import type { DriftFigures, DriftInput } from "./drift-process.ts";
import { onEachDatabase } from "./on-each-database.ts";

const host = new URL("drift-process.ts", import.meta.url);
const lists: readonly string[] = ["GET /servers", "GET /users"];

interface Row extends DriftFigures {
  readonly kind: string;
  readonly requests: Readonly<Record<string, number>>;
}

/** One drift scan over a panel on which one server in a hundred has other limits than it should, and one in a thousand is gone. */
export async function reportDrift(kinds: readonly DatabaseKind[], servers: number): Promise<Report> {
  const world = generateLargeWorld({ servers });
  const all = world.servers.map((server) => ({ ...server, external_id: `hatchery.s-${server.id}` }));
  const isGone = ({ id }: { readonly id: number }) => id % 1000 === 1;
  const isChanged = ({ id }: { readonly id: number }) => id % 100 === 50;
  const wanted = { "missing-server": all.filter(isGone).length, "wrong-limits": all.filter(isChanged).length };
  const file = worldFile({ ...world, servers: all.filter((server) => !isGone(server)) });
  const rows = await onEachDatabase<Row>(
    kinds,
    file,
    (db) =>
      storeSoldServers(db, all, (service, server) =>
        isChanged(server)
          ? { ...service, applied: { ...service.applied, limits: { ...service.applied.limits, memory: 77 } } }
          : service,
      ),
    async ({ kind, url, panel }) => {
      await panel.control.clearRequests();
      const input: DriftInput = { database: url };
      const figures = await measureInProcess<DriftFigures>(host, input);
      return [{ kind, ...figures, requests: await requestsByKind(panel) }];
    },
  );
  return {
    title: "Drift",
    about: `One scan that compares a panel of ${servers.toLocaleString("en")} servers with as many services. Requests are read from the panel's log; a list request has up to 500 servers or accounts. Memory: what the process of the host had resident before the scan, and the most during it.`,
    columns: [
      "database",
      "servers read",
      "time",
      "servers a second",
      "list requests",
      "others",
      "findings",
      "memory before",
      "most",
    ],
    rows: rows.map(({ kind, seconds, memory, servers: read, findings, requests }) => [
      kind,
      read.toLocaleString("en"),
      `${seconds.toFixed(1)} s`,
      Math.round(read / seconds).toLocaleString("en"),
      listed(requests),
      others(requests).join(", ") || "none",
      named(findings),
      `${memory.beforeMiB.toFixed(0)} MiB`,
      `${memory.peakMiB.toFixed(0)} MiB`,
    ]),
    targets: rows.flatMap(({ kind, findings, requests }) => [
      {
        what: `drift of ${servers.toLocaleString("en")} servers on ${kind}, requests other than lists`,
        wanted: "none",
        measured: others(requests).join(", ") || `none (${listed(requests)} lists)`,
        met: others(requests).length === 0 && listed(requests) > 0,
      },
      {
        what: `what was made wrong is found on ${kind}, and nothing else`,
        wanted: named(wanted),
        measured: named(findings) || "nothing",
        met: named(findings) === named(wanted),
      },
    ]),
  };
}

function listed(requests: Readonly<Record<string, number>>): number {
  return lists.reduce((sum, list) => sum + (requests[list] ?? 0), 0);
}

function others(requests: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(requests).flatMap(([kind, count]) => (lists.includes(kind) ? [] : `${count} × ${kind}`));
}

function named(findings: Readonly<Record<string, number>>): string {
  const found = Object.entries(findings).filter(([, count]) => count > 0);
  return found
    .map(([kind, count]) => `${count} ${kind}`)
    .sort()
    .join(", ");
}
