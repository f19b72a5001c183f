import { blockWorld } from "./shop.ts";

/** Servers for pools: 256 MiB and as much more as is chosen. */
export const pieces = {
  ...blockWorld,
  id: "pieces",
  name: "Piece",
  limits: { memory: 256, disk: 512, cpu: 10 },
  options: [
    { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: 128, maximum: 16 },
    { id: "copies", label: "Backups", kind: "quantity", target: "backups", maximum: 5 },
  ],
} as const;

/** Room for 7 pieces as they come, by their memory; of everything else there is more. */
export const roomForSeven = {
  id: "room-for-seven",
  name: "Room for seven",
  kind: "pool",
  pool: {
    budget: { servers: 10, memory: 7 * 256 + 255, disk: null, cpu: 1000, backups: 4 },
    servers: [{ product: "pieces", most: { memory: 1024 } }],
  },
  options: [
    { id: "ram", label: "More memory", kind: "quantity", target: "memory", unit: 256, maximum: 8 },
    { id: "more", label: "More servers", kind: "quantity", target: "servers", maximum: 5 },
  ],
  lifecycle: { atExpiry: "suspend", terminateAfter: "3 days" },
} as const;
