import { changeKinds, type OperationKind } from "./operation.ts";

const suspension = ["suspend", "unsuspend", "expire"] as const;
const label = ["rename", "change-owner"] as const;

/**
 * Commands that decide about something else: that one of them succeeded since does not stand against trying a failed one again.
 * A suspension is still wanted after a renewal; an expiry is not, nor is anything that would end a service that was paid since.
 */
export const indifferentSince: Readonly<Record<OperationKind, readonly OperationKind[]>> = {
  create: [],
  import: [],
  suspend: ["renew", ...changeKinds, ...label],
  unsuspend: ["renew", ...changeKinds, ...label],
  expire: [...changeKinds, ...label],
  terminate: [],
  renew: [...changeKinds, ...label],
  upgrade: ["renew", ...suspension, ...label],
  "change-options": ["renew", ...suspension, ...label],
  reinstall: ["renew", ...label],
  rename: ["renew", "change-owner", ...suspension, ...changeKinds],
  "change-owner": ["renew", "rename", ...suspension, ...changeKinds],
  repair: [],
  "sync-customer": [],
};
