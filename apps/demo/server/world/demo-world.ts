import type { WorldInput } from "@hatchery/panel-emulator";
import { existingServers } from "./existing-servers.ts";
import { eggs, nests } from "./games.ts";
import { allocations, locations, nodes } from "./machines.ts";

interface DemoWorldOptions {
  /** How long an installation takes, in ms. */
  readonly installMs: number;
}

const everything = {
  r_servers: 3,
  r_nodes: 3,
  r_allocations: 3,
  r_users: 3,
  r_locations: 3,
  r_nests: 3,
  r_eggs: 3,
  r_database_hosts: 3,
  r_server_databases: 3,
};

/** The panel of a small host: two cities, four nodes, five games, and three servers from before Hatchery. */
export function createDemoWorld({ installMs }: DemoWorldOptions): WorldInput {
  return {
    about: "The panel behind the demo shop.",
    daemon: {
      // The shop's page may count what it sends to these nodes, and read what they answer.
      allowedOrigins: ["*"],
      installMs,
      startMs: 1500,
      stopMs: 1200,
      freshServerFiles: [
        { path: "/logs", directory: true, mode: "755" },
        { path: "/logs/latest.log", content: "[Server] Installed.\n" },
        {
          path: "/server.properties",
          content: "motd=Hatched a minute ago\nmax-players=20\ndifficulty=normal\npvp=true\n",
        },
        { path: "/eula.txt", content: "eula=true\n" },
        { path: "/world", directory: true, mode: "755" },
        { path: "/world/level.dat", content: "level\n" },
      ],
    },
    settings: { clientAllocationsEnabled: true, clientAllocationsRange: { start: 26000, end: 26100 } },
    users: [
      {
        id: 1,
        username: "admin",
        email: "panel@example.com",
        first_name: "Panel",
        last_name: "Administrator",
        root_admin: true,
      },
      { id: 2, username: "noor", email: "noor@example.com", first_name: "Noor", last_name: "Haddad" },
      { id: 3, username: "luca", email: "luca@example.com", first_name: "Luca", last_name: "Rossi" },
    ],
    keys: {
      application: {
        type: "application",
        user: "admin",
        identifier: "ptla_demoShop001",
        key: "ptla_demoShop001aaaabbbbccccddddeeeeffffgggghhhh",
        description: "Hatchery",
        permissions: everything,
      },
      client: {
        type: "account",
        user: "admin",
        identifier: "ptlc_demoShop001",
        key: "ptlc_demoShop001aaaabbbbccccddddeeeeffffgggghhhh",
        description: "Hatchery",
      },
    },
    locations,
    nodes,
    allocations,
    nests,
    eggs,
    databaseHosts: [{ id: 1, name: "databases", host: "127.0.0.1", port: 3306, username: "pterodactyl" }],
    ...existingServers,
  };
}
