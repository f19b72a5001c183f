import type { OperationKind } from "./operation.ts";

const suspension = ["suspend", "unsuspend", "expire"] as const;
const build = ["upgrade", "change-options", "reinstall"] as const;
const label = ["rename", "change-owner"] as const;

/**
 * Commands that decide about something else: that one of them succeeded since does not stand against trying a failed one again.
 * A suspension is still wanted after a renewal; an expiry is not, nor is anything that would end a service that was paid since.
 */
export const indifferentSince: Readonly<Record<OperationKind, readonly OperationKind[]>> = {
  create: [],
  import: [],
  suspend: ["renew", ...build, ...label],
  unsuspend: ["renew", ...build, ...label],
  expire: [...build, ...label],
  terminate: [],
  renew: [...build, ...label],
  upgrade: ["renew", ...suspension, ...label],
  "change-options": ["renew", ...suspension, ...label],
  reinstall: ["renew", ...label],
  rename: ["renew", "change-owner", ...suspension, ...build],
  "change-owner": ["renew", "rename", ...suspension, ...build],
  repair: [],
  "sync-customer": [],
};
