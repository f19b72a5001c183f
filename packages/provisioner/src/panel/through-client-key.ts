import type { PanelClient } from "@hatchery/sdk";
import type { PelicanClient } from "@hatchery/sdk/pelican";
import { inOurWords, lookedInto, unlessGone } from "./asked-panel.ts";
import type { GatewayOptions, PanelGateway } from "./panel-gateway.ts";

/** What a gateway asks a panel's client API, of either flavour: nothing without a client key. */
export function throughClientKey(
  panelId: string,
  { client }: PanelClient | PelicanClient,
  { priority = "routine", hasClientKey = false }: GatewayOptions,
): Pick<PanelGateway, "isEmpty" | "readUse" | "removeSubusers"> {
  const translated = inOurWords(panelId);
  const lane = { priority };
  return {
    isEmpty: lookedInto(
      translated(async (identifier) => {
        if (!hasClientKey) return null;
        const files = await client.server(identifier).files.list("/", lane).all();
        return files.length === 0;
      }),
    ),
    readUse: translated(async (identifier) => {
      if (!hasClientKey) return null;
      const { current_state, resources } = await client.server(identifier).resources(lane);
      return {
        running: current_state !== "offline",
        receivedBytes: resources.network_rx_bytes,
        sentBytes: resources.network_tx_bytes,
        diskBytes: resources.disk_bytes,
      };
    }),
    removeSubusers: translated(async (identifier) => {
      if (!hasClientKey) return 0;
      const { subusers } = client.server(identifier);
      const invited = await subusers.list(lane).all();
      for (const { uuid } of invited) await subusers.delete(uuid, lane).catch(unlessGone);
      return invited.length;
    }),
  };
}
