import { createPanelClient } from "@hatchery/sdk";
import type { Contender, OpenContender } from "../contender.ts";

export const open: OpenContender = (url, key) => openHatchery(url, key, "off");

export function openHatchery(url: string, applicationKey: string, validate: "off" | "throw"): Contender {
  const { servers } = createPanelClient({ url, applicationKey, validate }).application;
  return {
    getServer: (id) => servers.get(id),
    listServers: async () => (await servers.list({ perPage: 100 }).all({ limit: 100 })).length,
    createServer: (server) => servers.create(server),
  };
}
