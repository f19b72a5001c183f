/** - `trouble`: the panel as a whole does not do what it is asked; a probe, a new key or a new address ends it.
 * - `restored`: it is not the panel that we knew any more; ended when it has been compared, or by a person.
 */
export const panelHoldKinds = ["trouble", "restored"] as const;

export type PanelHoldKind = (typeof panelHoldKinds)[number];

/** What ended a hold; `comparison`: a scan for drift has named what is not as we knew it. */
export const panelReleases = ["probe", "put", "comparison", "person"] as const;

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

/** Why a panel that was restored is held. */
export function panelRestored(sign: string): PanelHoldReason {
  return {
    kind: "restored",
    code: "panel_restored",
    message: sign,
    remedy:
      "Nothing on it is changed until it has been compared with the database. Look at its drift report then: servers that the backup does not have can be made anew from there.",
  };
}
