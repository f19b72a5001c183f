import { generateLargeWorld } from "@hatchery/panel-emulator";
import { worldFile } from "./world-file.ts";

/** The file of a world whose first node has room and a free port for so many servers. */
export function roomyWorld(ports: number): string {
  const world = generateLargeWorld({ servers: 0 });
  const [node, ...nodes] = world.nodes;
  const model = world.allocations.find(({ node_id }) => node_id === node?.id);
  if (node === undefined || model === undefined) throw new Error("The demo world has no node with allocations");
  const last = Math.max(...world.allocations.map(({ id }) => id));
  const more = Array.from({ length: ports }, (_, at) => ({
    ...model,
    id: last + at + 1,
    ip: `198.51.${100 + Math.floor(at / 50_000)}.250`,
    port: 10_000 + (at % 50_000),
    ip_alias: null,
    server_id: null,
  }));
  const room = { ...node, memory: 2 ** 30, disk: 2 ** 30 };
  return worldFile({ ...world, nodes: [room, ...nodes], allocations: [...world.allocations, ...more] });
}
