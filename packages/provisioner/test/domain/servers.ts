import type { PanelServer } from "../../src/domain/panel-server.ts";

/** A running server of 4 GiB, as the panel shows it. */
export function aServer(changes: Partial<PanelServer> = {}): PanelServer {
  return {
    id: 11,
    uuid: "5f2b1c9e-0000-4000-8000-000000000011",
    identifier: "5f2b1c9e",
    externalId: "hatchery-test.1042",
    name: "Block World 1042",
    description: "",
    status: null,
    suspended: false,
    limits: { memory: 4096, swap: 0, disk: 20_480, io: 500, cpu: 200, threads: null, oomKiller: false },
    featureLimits: { databases: 1, backups: 0, allocations: 0 },
    userId: 3,
    nodeId: 1,
    allocationId: 25_565,
    nestId: 1,
    eggId: 1,
    image: "ghcr.io/example/block-world:21",
    startup: "java -jar server.jar",
    createdAt: new Date("2026-01-01T00:00:00Z"),
    environment: { BUILD_NUMBER: "latest" },
    ...changes,
  };
}
