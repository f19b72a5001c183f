/** One Hatchery with its database. Several may work with one panel: the name tells apart what each of them made there. */
export interface Installation {
  /** Part of every external id that it gives out: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** What its external ids begin with: the one that new ids get, then those that it gave out under earlier names. */
  readonly namespaces: readonly [string, ...string[]];
}

/** What a name of an installation has to look like; with what stands before it, it fits a namespace. */
export const installationName = /^[a-z0-9](?:[a-z0-9-]{0,21}[a-z0-9])?$/;

/** What external ids of an installation of this name begin with; those from before installations had names have none. */
export function namespaceOf(name: string): string {
  return name === "" ? "hatchery" : `hatchery-${name}`;
}

/** Whether an external id is made as Hatchery makes them, by whatever installation. */
export function isOfHatchery(externalId: string): boolean {
  return /^hatchery(?:-[a-z0-9-]{1,23})?\.[a-z0-9_-]+$/.test(externalId.trimEnd().toLowerCase());
}
