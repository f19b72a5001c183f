/** The parts of a service's page, in the order of their tabs. */
export const serviceTabs = [
  "overview",
  "files",
  "backups",
  "databases",
  "schedules",
  "network",
  "startup",
  "subusers",
  "activity",
  "history",
  "plan",
  "settings",
] as const;

export type ServiceTab = (typeof serviceTabs)[number];

/** The tab that an address names; the first where it names none, undefined where there is no such tab. */
export function tabOf(name: string | undefined): ServiceTab | undefined {
  return name === undefined ? "overview" : serviceTabs.find((tab) => tab === name);
}

export function tabHref(service: string, tab: ServiceTab): string {
  return tab === "overview" ? `/servers/${service}` : `/servers/${service}/${tab}`;
}
