/** The host's short name for a panel, for example `eu`. Ids of the panel's objects mean something only together with it. */
export type PanelId = string;

/** A Pterodactyl installation. Its keys are kept apart, encrypted, and are never part of this. */
export interface Panel {
  readonly id: PanelId;
  readonly name: string;
  readonly url: string;
  /** False: existing services are served, new orders go elsewhere. */
  readonly acceptsOrders: boolean;
}
