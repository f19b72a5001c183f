import type { SeededRandom } from "../../src/world/generate/seeded-random.ts";

type Stamps = { readonly created_at: string; readonly updated_at: string };

export function demoLocations(stamps: Stamps) {
  return [
    { id: 1, short: "eu.fra", long: "Frankfurt, Germany", ...stamps },
    { id: 2, short: "us.nyc", long: "New York, United States", ...stamps },
  ];
}

export function demoNodes(random: SeededRandom, stamps: Stamps) {
  const node = (id: number, name: string, location_id: number, memory: number, disk: number) => ({
    id,
    uuid: random.uuid(),
    name,
    description: null,
    location_id,
    fqdn: "127.0.0.1",
    scheme: "http",
    memory,
    disk,
    daemon_listen: 8079 + id,
    daemon_token_id: random.text(16),
    daemon_token: random.text(64),
    ...stamps,
  });
  return [
    node(1, "fra-1", 1, 65_536, 1_048_576),
    node(2, "fra-2", 1, 32_768, 524_288),
    node(3, "nyc-1", 2, 65_536, 1_048_576),
  ];
}

/** Address, alias, and the ranges of ports that players expect of the games. */
const addresses = [
  {
    node_id: 1,
    ip: "198.51.100.10",
    ip_alias: "fra1.hatchery.test",
    ranges: [
      [25_565, 25_664],
      [30_120, 30_139],
      [28_015, 28_034],
    ],
  },
  {
    node_id: 2,
    ip: "198.51.100.20",
    ip_alias: "fra2.hatchery.test",
    ranges: [
      [25_565, 25_614],
      [30_120, 30_129],
      [28_015, 28_024],
    ],
  },
  {
    node_id: 2,
    ip: "198.51.100.21",
    ip_alias: "fra2-dedicated.hatchery.test",
    ranges: [
      [25_565, 25_565],
      [30_120, 30_120],
    ],
  },
  {
    node_id: 3,
    ip: "203.0.113.10",
    ip_alias: "nyc1.hatchery.test",
    ranges: [
      [25_565, 25_664],
      [30_120, 30_139],
      [28_015, 28_034],
    ],
  },
] as const;

export function demoAllocations() {
  const rows = addresses.flatMap(({ ranges, ...address }) =>
    ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => ({ ...address, port: first + at })),
    ),
  );
  return rows.map((row, at) => ({ id: at + 1, ...row }));
}
