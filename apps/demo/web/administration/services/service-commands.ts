import type { Service } from "../../api/model.ts";

export const serviceCommandNames = [
  "suspend",
  "unsuspend",
  "renew",
  "upgrade",
  "reinstall",
  "owner",
  "rename",
  "expire",
  "terminate",
] as const;

export type ServiceCommandName = (typeof serviceCommandNames)[number];

const living: readonly Service["state"][] = ["pending", "installing", "active", "suspended"];

const acceptedIn: Readonly<Record<ServiceCommandName, readonly Service["state"][]>> = {
  suspend: ["pending", "installing", "active"],
  unsuspend: ["suspended"],
  renew: [...living, "failed"],
  upgrade: ["active", "suspended"],
  reinstall: ["active", "failed"],
  owner: living,
  rename: living,
  expire: living,
  terminate: [...living, "failed"],
};

/** A pool has no game. */
const notOfPools: readonly ServiceCommandName[] = ["reinstall"];

/** Whose it is and how long it is paid is the pool's. */
const poolDecides: readonly ServiceCommandName[] = ["renew", "owner", "expire"];

/** The commands that make sense for a service. The provisioner has the last word. */
export function commandsFor({ state, budget, poolId }: Service): readonly ServiceCommandName[] {
  return serviceCommandNames.filter(
    (name) =>
      acceptedIn[name].includes(state) &&
      !(budget && notOfPools.includes(name)) &&
      !(poolId !== null && poolDecides.includes(name)),
  );
}

export function isDangerous(name: ServiceCommandName): boolean {
  return name === "terminate" || name === "expire" || name === "reinstall";
}
