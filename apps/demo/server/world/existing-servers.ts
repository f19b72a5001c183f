import type { WorldInput } from "@hatchery/panel-emulator";

const java = "ghcr.io/pterodactyl/yolks:java_21";
const startup = "java -Xms128M -Xmx{{SERVER_MEMORY}}M -jar {{SERVER_JARFILE}}";
const installed = { installed_at: "2026-03-02T09:30:00+00:00", created_at: "2026-03-02T09:29:00+00:00" };

/** Servers that somebody made on the panel by hand: what the import takes over. */
export const existingServers: Pick<WorldInput, "servers" | "serverVariables"> = {
  servers: [
    {
      ...installed,
      id: 1,
      owner_id: 2,
      node_id: 1,
      name: "Noor's island",
      memory: 2048,
      disk: 10_240,
      cpu: 100,
      allocation_id: 1,
      nest_id: 1,
      egg_id: 1,
      startup,
      image: java,
      database_limit: 1,
      backup_limit: 1,
    },
    {
      ...installed,
      id: 2,
      owner_id: 3,
      node_id: 1,
      name: "luca-smp",
      memory: 6144,
      disk: 30_720,
      cpu: 200,
      allocation_id: 2,
      nest_id: 1,
      egg_id: 3,
      startup,
      image: java,
      database_limit: 2,
      backup_limit: 3,
    },
    {
      ...installed,
      id: 3,
      owner_id: 3,
      node_id: 2,
      name: "old test server",
      memory: 3000,
      disk: 8000,
      cpu: 0,
      allocation_id: 61,
      nest_id: 1,
      egg_id: 2,
      startup,
      image: java,
    },
  ],
  serverVariables: [1, 2, 3].flatMap((server) => {
    const firstVariable = { 1: 1, 2: 7, 3: 4 }[server] ?? 1;
    return ["server.jar", "latest", "20"].map((value, index) => ({
      id: (server - 1) * 3 + index + 1,
      server_id: server,
      variable_id: firstVariable + index,
      variable_value: value,
    }));
  }),
};
