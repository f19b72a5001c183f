import { pelicanWorldSchema } from "../../src/pelican/world/world-schema.ts";
import type { SeededRandom } from "../../src/world/generate/seeded-random.ts";
import { demoEggs } from "./games.ts";
import { demoAllocations, demoNodes } from "./places.ts";

type Stamps = { readonly created_at: string; readonly updated_at: string };

const resources = "server node allocation user egg database_host server_database mount role plugin".split(" ");
const levels = (level: number) => Object.fromEntries(resources.map((resource) => [resource, level]));

/** Pelican has no locations: its nodes have tags. */
const tagsOfLocations: Readonly<Record<number, readonly string[]>> = { 1: ["eu"], 2: ["us"] };

/** The hosting company of the demo world, with a Pelican panel. */
export function pelicanDemo(random: SeededRandom, stamps: Stamps) {
  const user = (id: number, username: string, roles: number[] = []) => {
    const email = `${username}@example.test`;
    return { id, uuid: random.uuid(), username, email, root_admin: roles.includes(1), roles, ...stamps };
  };
  const key = (type: "application" | "account", owner: string, description: string, permissions?: object) => {
    const identifier = `${type === "application" ? "papp_" : "pacc_"}${random.text(11)}`;
    const { created_at } = stamps;
    const common = { type, user: owner, identifier, key: `${identifier}${random.text(32)}`, description, created_at };
    return permissions ? { ...common, permissions } : common;
  };
  return pelicanWorldSchema.parse({
    about: "A small hosting company with Pelican: three games on three nodes. Made by scripts/make-demo-world.ts.",
    panel: { version: "1.0-beta38" },
    settings: { clientAllocationsEnabled: true, clientAllocationsRange: { start: 40_000, end: 40_099 } },
    daemon: {
      installMs: 4000,
      startMs: 3000,
      stopMs: 1500,
      newNodes: "reachable",
      addresses: "emulator",
      freshServerFiles: [
        { path: "/logs", directory: true, mode: "755" },
        { path: "/logs/latest.log", content: "Installed.\n" },
        { path: "/server.properties", content: "motd=A server of Hatchery\nmax-players=20\n" },
      ],
    },
    users: [user(1, "admin", [1]), user(2, "alice"), user(3, "bob")],
    keys: {
      application: key("application", "admin", "everything", levels(3)),
      readOnly: key("application", "admin", "may only read", levels(1)),
      client: key("account", "admin", "administrator's account"),
      clientAlice: key("account", "alice", "Alice's account"),
      clientBob: key("account", "bob", "Bob's account"),
    },
    roles: [{ id: 1, name: "Root Admin", ...stamps }],
    nodes: demoNodes(random, stamps).map(({ location_id, ...node }) => ({
      ...node,
      // It would refuse every update of a node at 127.0.0.1.
      fqdn: `node-${node.id}.nodes.test`,
      daemon_connect: node.daemon_listen,
      tags: [...(tagsOfLocations[location_id] ?? [])],
    })),
    allocations: demoAllocations(),
    eggs: demoEggs(random, stamps).map(({ nest_id: _nest, startup, variables, ...egg }) => ({
      ...egg,
      startup_commands: { Default: startup },
      variables: variables.map(({ rules, ...variable }, at) => ({
        ...variable,
        rules: rules.split("|"),
        sort: at + 1,
      })),
    })),
    databaseHosts: [
      { id: 1, name: "shared", host: "127.0.0.1", port: 3306, username: "pelican", nodes: [], ...stamps },
    ],
    backupHosts: [{ id: 1, name: "Local", schema: "wings" }],
  });
}
