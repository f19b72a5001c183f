import { createPanelClient, type PanelClient, type PanelClientOptions } from "@hatchery/sdk";
import { createPelicanClient, type PelicanClient } from "@hatchery/sdk/pelican";
import type { Flavour, PanelId } from "../domain/panel.ts";
import type { GatewayOptions, PanelGateway } from "./panel-gateway.ts";
import { createPelicanGateway } from "./pelican/pelican-gateway.ts";
import { createPterodactylGateway } from "./pterodactyl/pterodactyl-gateway.ts";

/** The SDK's client of a panel. */
export type AnyPanelClient =
  | { readonly flavour: "pterodactyl"; readonly client: PanelClient }
  | { readonly flavour: "pelican"; readonly client: PelicanClient };

/** The client for a flavour. */
export function connectPanel(flavour: Flavour, options: PanelClientOptions): AnyPanelClient {
  return flavour === "pelican"
    ? { flavour, client: createPelicanClient(options) }
    : { flavour, client: createPanelClient(options) };
}

/** What the engine asks a panel with. */
export function gatewayTo(panelId: PanelId, panel: AnyPanelClient, options: GatewayOptions): PanelGateway {
  return panel.flavour === "pelican"
    ? createPelicanGateway(panelId, panel.client, options)
    : createPterodactylGateway(panelId, panel.client, options);
}
