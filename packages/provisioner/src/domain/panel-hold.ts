/** - `trouble`: the panel as a whole does not do what it is asked; a probe, a new key or a new address ends it.
 * - `restored`: it is not the panel that we knew any more; a person ends it.
 */
export const panelHoldKinds = ["trouble", "restored"] as const;

export type PanelHoldKind = (typeof panelHoldKinds)[number];

/** What ended a hold. */
export const panelReleases = ["probe", "put", "person"] as const;

export type PanelRelease = (typeof panelReleases)[number];

/** Why operations on a panel wait, in words. */
export interface PanelHoldReason {
  readonly kind: PanelHoldKind;
  /** Stable, for programs. */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A panel of which nothing is asked until the reason is gone: operations on it wait, and lose no attempt. */
export interface PanelHold extends PanelHoldReason {
  readonly since: Date;
  /** When the panel was last asked whether it answers again. */
  readonly probedAt: Date;
}
