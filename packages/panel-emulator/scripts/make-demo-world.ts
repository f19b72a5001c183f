import { writeFileSync } from "node:fs";
import { worldSchema } from "../src/pterodactyl/world/world-schema.ts";
import { SeededRandom } from "../src/world/generate/seeded-random.ts";
import { demoEggs, demoNests } from "./demo-world/games.ts";
import { pelicanDemo } from "./demo-world/pelican.ts";
import { demoAllocations, demoLocations, demoNodes } from "./demo-world/places.ts";

/** Writes `worlds/demo.json` and `worlds/pelican-demo.json`. Uuids and keys come from a seed: the files stay the same. */
const random = new SeededRandom(20_261_124);
const made = "2026-01-05T09:00:00+00:00";
const stamps = { created_at: made, updated_at: made };
const everything = Object.fromEntries(
  "servers nodes allocations users locations nests eggs database_hosts server_databases"
    .split(" ")
    .map((resource) => [`r_${resource}`, 3]),
);
const readAll = Object.fromEntries(Object.keys(everything).map((resource) => [resource, 1]));

function key(type: "application" | "account", user: string, description: string, permissions?: Record<string, number>) {
  const identifier = `${type === "application" ? "ptla_" : "ptlc_"}${random.text(11)}`;
  const common = { type, user, identifier, key: `${identifier}${random.text(32)}`, description, created_at: made };
  return permissions ? { ...common, permissions } : common;
}

function user(id: number, username: string, first_name: string, last_name: string, root_admin = false) {
  const email = `${username}@example.test`;
  return { id, uuid: random.uuid(), username, email, first_name, last_name, root_admin, ...stamps };
}

const world = worldSchema.parse({
  about: "A small hosting company: three games on three nodes in two locations. Made by scripts/make-demo-world.ts.",
  panel: { version: "1.11", language: "en" },
  settings: { clientAllocationsEnabled: true, clientAllocationsRange: { start: 40_000, end: 40_099 } },
  daemon: {
    installMs: 4000,
    startMs: 3000,
    stopMs: 1500,
    newNodes: "reachable",
    freshServerFiles: [
      { path: "/logs", directory: true, mode: "755" },
      { path: "/logs/latest.log", content: "Installed.\n" },
      { path: "/server.properties", content: "motd=A server of Hatchery\nmax-players=20\n" },
    ],
  },
  users: [user(1, "admin", "Ada", "Admin", true), user(2, "alice", "Alice", "Alpha"), user(3, "bob", "Bob", "Beta")],
  keys: {
    application: key("application", "admin", "everything", everything),
    readOnly: key("application", "admin", "may only read", readAll),
    client: key("account", "admin", "administrator's account"),
    clientAlice: key("account", "alice", "Alice's account"),
    clientBob: key("account", "bob", "Bob's account"),
  },
  locations: demoLocations(stamps),
  nodes: demoNodes(random, stamps),
  allocations: demoAllocations(),
  nests: demoNests(random, stamps),
  eggs: demoEggs(random, stamps),
  databaseHosts: [{ id: 1, name: "shared", host: "127.0.0.1", port: 3306, username: "pterodactyl", ...stamps }],
});

write("demo", world);
write("pelican-demo", pelicanDemo(new SeededRandom(20_261_129), stamps));

function write(name: string, content: unknown): void {
  writeFileSync(new URL(`../worlds/${name}.json`, import.meta.url), `${JSON.stringify(content, null, 2)}\n`);
}
