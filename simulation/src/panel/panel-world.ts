import { readFileSync } from "node:fs";
import type { FlavourName } from "@hatchery/panel-emulator";

const recorded = {
  pterodactyl: read("../../../fixtures/panel/world.json"),
  pelican: read("../../../fixtures/pelican/world.json"),
} as const;
const ports = { first: 25_500, count: 60 };

const observer = {
  id: 900,
  uuid: "0b5e77e5-0000-4000-8000-000000000005",
  username: "observer",
  email: "observer@example.test",
  root_admin: true,
};

/** What an administrator is besides, who only looks. */
const observing = {
  pterodactyl: {
    user: { ...observer, id: 5, first_name: "Olga", last_name: "Server" },
    key: { identifier: "ptla_Observer000", key: "ptla_Observer00000000000000000000000000000000000" },
  },
  pelican: {
    user: { ...observer, id: 6, roles: [1] },
    key: { identifier: "papp_Observer000", key: "papp_Observer00000000000000000000000000000000000" },
  },
} as const;

/** Where somebody else's servers go: on one of the two nodes. */
export const placeOfStrangers = {
  pterodactyl: (which: number) => ({ locations: [1 + (which % 2), 1], dedicated_ip: false, port_range: [] }),
  pelican: () => ({
    tags: [],
    dedicated_ip: false,
    port_range: [`${ports.first}-${ports.first + ports.count - 1}`],
  }),
} as const;

/** The recorded panel of a flavour with two of its nodes, room for every order, and an administrator who only looks. */
export function panelWorld(flavour: FlavourName): object {
  const { users, keys, nodes: recordedNodes, ...world } = recorded[flavour];
  const nodes = recordedNodes.filter(({ id }) => id <= 2);
  const { user, key } = observing[flavour];
  return {
    ...world,
    users: [...users, user],
    keys: { ...keys, observer: { ...keys.full, user: user.username, ...key } },
    nodes: nodes.map((node) => ({
      ...node,
      memory: 4_194_304,
      disk: 33_554_432,
      ...(flavour === "pelican" ? { cpu: 0 } : {}),
    })),
    allocations: nodes.flatMap(({ id }) =>
      Array.from({ length: ports.count }, (_, at) => ({
        id: id * 1000 + at,
        node_id: id,
        ip: `203.0.113.${id}`,
        ip_alias: null,
        port: ports.first + at,
        server_id: null,
        notes: null,
      })),
    ),
  };
}

interface RecordedWorld {
  readonly users: readonly object[];
  readonly keys: { readonly full: object };
  readonly nodes: readonly { readonly id: number }[];
}

function read(file: string): RecordedWorld {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}
