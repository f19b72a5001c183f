import type { PelicanWorldInput } from "@hatchery/panel-emulator";
import { eggs } from "./games.ts";

const everything = {
  server: 3,
  node: 3,
  allocation: 3,
  user: 3,
  egg: 3,
  database_host: 3,
  server_database: 3,
  mount: 3,
  role: 3,
} as const;

const gibibyte = 1024;
const ports = [...range(25565, 25584), ...range(30120, 30129)];

/** A Pelican panel in a third city, with the same games. It has tags where the other one has locations, and no nests. */
export function createPelicanWorld({ installMs }: { readonly installMs: number }): PelicanWorldInput {
  return {
    about: "The second panel behind the demo shop.",
    daemon: {
      installMs,
      startMs: 1500,
      stopMs: 1200,
      addresses: "emulator",
      freshServerFiles: [
        { path: "/logs", directory: true, mode: "755" },
        { path: "/logs/latest.log", content: "[Server] Installed.\n" },
        { path: "/server.properties", content: "motd=Hatched in the north\nmax-players=20\n" },
      ],
    },
    settings: { clientAllocationsEnabled: true, clientAllocationsRange: { start: 26000, end: 26100 } },
    roles: [{ id: 1, name: "Root Admin" }],
    users: [{ id: 1, username: "admin", email: "panel@example.com", root_admin: true, roles: [1] }],
    keys: {
      application: {
        type: "application",
        user: "admin",
        identifier: "papp_demoShop001",
        key: "papp_demoShop001aaaabbbbccccddddeeeeffffgggghhhh",
        description: "Hatchery",
        permissions: everything,
      },
      client: {
        type: "account",
        user: "admin",
        identifier: "pacc_demoShop001",
        key: "pacc_demoShop001aaaabbbbccccddddeeeeffffgggghhhh",
        description: "Hatchery",
      },
    },
    nodes: [node(1, "osl-1", 64), node(2, "osl-2", 32)],
    allocations: [1, 2]
      .flatMap((node) => ports.map((port) => ({ node_id: node, ip: `198.51.100.${node}0`, ip_alias: null, port })))
      .map((allocation, at) => ({ id: at + 1, ...allocation })),
    eggs: eggs.map(({ nest_id: _, startup, variables = [], ...egg }) => ({
      ...egg,
      startup_commands: { Default: startup },
      variables: variables.map(({ rules, ...variable }, at) => ({
        ...variable,
        rules: rulesOf(rules ?? ""),
        sort: at + 1,
      })),
    })),
    databaseHosts: [{ id: 1, name: "databases", host: "127.0.0.1", port: 3306, username: "pelican" }],
  };
}

function node(id: number, name: string, gibibytes: number) {
  const memory = gibibytes * gibibyte;
  return { id, name, fqdn: "127.0.0.1", scheme: "http" as const, memory, disk: memory * 8, tags: ["oslo"] };
}

/** None of the demo's expressions has a `|`. */
function rulesOf(rules: string): string[] {
  return rules.split("|");
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
