import { readFileSync } from "node:fs";
import type { TestWorld } from "../support/worlds.ts";

const ports = 1_000;

/** The recorded panel, with room and ports for thousands of servers on two of its nodes. */
export function chaosWorld(): TestWorld {
  const file = new URL("../../../../fixtures/panel/world.json", import.meta.url);
  const world = JSON.parse(readFileSync(file, "utf8"));
  const roomy = new Set([1, 2]);
  return {
    ...world,
    nodes: world.nodes.map((node: { id: number }) =>
      roomy.has(node.id) ? { ...node, memory: 4_194_304, disk: 33_554_432 } : node,
    ),
    allocations: [
      ...world.allocations,
      ...[...roomy].flatMap((node) =>
        Array.from({ length: ports }, (_, at) => ({
          ...world.allocations[0],
          id: 10_000 * node + at,
          node_id: node,
          ip: `203.0.113.${node}`,
          port: 40_000 + at,
        })),
      ),
    ],
  };
}
