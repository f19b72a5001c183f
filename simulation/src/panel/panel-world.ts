import { readFileSync } from "node:fs";
import type { WorldInput } from "@hatchery/panel-emulator";

const recorded = JSON.parse(readFileSync(new URL("../../../fixtures/panel/world.json", import.meta.url), "utf8"));
const ports = 60;

const observer = {
  id: 5,
  uuid: "0b5e77e5-0000-4000-8000-000000000005",
  username: "observer",
  email: "observer@example.test",
  first_name: "Olga",
  last_name: "Server",
  root_admin: true,
};

/** The recorded panel with two of its nodes, room for every order, and an administrator who only looks. */
export function panelWorld(): WorldInput {
  const nodes = recorded.nodes.filter(({ id }: { readonly id: number }) => id <= 2);
  return {
    ...recorded,
    users: [...recorded.users, observer],
    keys: {
      ...recorded.keys,
      observer: {
        ...recorded.keys.full,
        user: "observer",
        identifier: "ptla_Observer000",
        key: "ptla_Observer00000000000000000000000000000000000",
      },
    },
    nodes: nodes.map((node: object) => ({ ...node, memory: 4_194_304, disk: 33_554_432 })),
    allocations: nodes.flatMap(({ id }: { readonly id: number }) =>
      Array.from({ length: ports }, (_, at) => ({
        id: id * 1000 + at,
        node_id: id,
        ip: `203.0.113.${id}`,
        ip_alias: null,
        port: 25_500 + at,
        server_id: null,
        notes: null,
      })),
    ),
  };
}
