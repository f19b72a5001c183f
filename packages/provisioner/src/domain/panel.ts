/** The host's short name for a panel, for example `eu`. Ids of the panel's objects mean something only together with it. */
export type PanelId = string;

/** Which panel it is. Pelican went its own way from Pterodactyl in 2024. */
export const flavours = ["pterodactyl", "pelican"] as const;
export type Flavour = (typeof flavours)[number];

/** A panel as it is known. Its keys are kept apart, encrypted, and are never part of this. */
export interface Panel {
  readonly id: PanelId;
  readonly name: string;
  readonly url: string;
  readonly flavour: Flavour;
  /** False: existing services are served, new orders go elsewhere. */
  readonly acceptsOrders: boolean;
}
