import { type Installation, isOfHatchery } from "./installation.ts";
import { accepted, type Checked, refused } from "./problem.ts";

/** What the panel allows. */
const longest = 191;

/**
 * The `external_id` of the server of a service: the same for the same service, different for different ones and for other
 * installations.
 *
 * The panel compares external ids without case and accents and ignores trailing spaces, and cannot look up one with a slash.
 * Therefore everything but lower-case ASCII letters, digits and `-` is written as `_` and four hex digits per UTF-16 unit.
 */
export function serverExternalId(serviceId: string, installation: Installation): Checked<string> {
  return externalId("service", serviceId, installation);
}

/** The `external_id` of the panel user of a customer; as {@link serverExternalId}. */
export function customerExternalId(customerId: string, installation: Installation): Checked<string> {
  return externalId("customer", customerId, installation);
}

/** The service or customer id in an external id of this installation, under whatever name it gave it out; null if it is none. */
export function idFromExternalId(externalId: string, { namespaces }: Installation): string | null {
  const folded = externalId.toLowerCase().trimEnd();
  const namespace = namespaces.find((each) => folded.startsWith(`${each}.`));
  if (namespace === undefined) return null;
  const prefix = `${namespace}.`;
  const id = folded
    .slice(prefix.length)
    .replace(/_([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${prefix}${encode(id)}` === folded && id !== "" ? id : null;
}

/** Whether another installation of Hatchery gave it out: what carries it is none of ours, and no stranger's either. */
export function isOfAnotherInstallation(externalId: string, installation: Installation): boolean {
  return isOfHatchery(externalId) && idFromExternalId(externalId, installation) === null;
}

/** Whether the panel takes two external ids for the same. Case and trailing spaces suffice for ids of ours, which are ASCII. */
export function sameExternalId(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trimEnd().toLowerCase() === other.trimEnd().toLowerCase();
}

function externalId(what: "service" | "customer", id: string, { namespaces: [namespace] }: Installation) {
  if (id === "") return refused(`${what}-id-empty`, `The ${what} id is empty.`, "Give every one an id of its own.");
  const encoded = `${namespace}.${encode(id)}`;
  if (encoded.length > longest)
    return refused(
      `${what}-id-too-long`,
      `The ${what} id ${JSON.stringify(id)} needs ${encoded.length} characters on the panel, which allows ${longest}.`,
      "Use a shorter id, best of lower-case letters, digits and hyphens.",
    );
  return accepted(encoded);
}

function encode(id: string): string {
  return id.replace(/[^a-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
