/**
 * Requests to the panel, counted by reading the sources of each system (as they were from 2022 to 2026); nothing of them was
 * run. Assumes one panel with at most 250 servers, one candidate node, and empty caches. "–": it has no such operation.
 */
export interface OtherSystem {
  readonly name: string;
  readonly createNew: string;
  readonly createKnown: string;
  /** More than without a port plan. */
  readonly ports: string;
  readonly suspend: string;
  readonly unsuspend: string;
  readonly terminate: string;
  readonly upgrade: string;
  readonly renew: string;
  /** One server that exists already. */
  readonly import: string;
}

export const otherSystems: readonly OtherSystem[] = [
  system("WHMCS, module of the panel's makers", "6", "4", "–", "2", "2", "2", "4", "0", "–"),
  system("WHMCS, PteroSync", "6", "4", "+3", "2", "2", "2", "4", "0", "–"),
  system("Paymenter", "5", "4", "+1", "2", "2", "2", "4", "0", "–"),
  system("ClientXCMS 2", "9 (a)", "9 (a)", "–", "9 (a)", "5", "5", "13 (a)", "17 (a)", "7"),
  system("Blesta", "6", "4", "–", "2", "2", "2", "7", "0", "0 (b)"),
  system("FOSSBilling", "8", "7", "+3", "1", "1", "1", "2 (c)", "0", "–"),
  system("CtrlPanel", "7 (d)", "6 (d)", "–", "1", "1", "2", "5", "0", "–"),
  system("PteroCA", "7 (d)", "5 (d)", "–", "1", "1", "1", "4 to 6", "1 to 2", "3 or more"),
  system("WemX, for Pelican", "5", "2", "–", "1", "1", "1", "–", "?", "–"),
  system("Clientexec", "5 (e)", "3", "–", "2", "2", "2", "–", "0", "–"),
  system("HostBill, for WISP", "8", "5", "in create", "1", "1", "1", "6", "0", "1"),
  system("WISECP, for WISP", "5", "4", "–", "2", "2", "2", "0 (f)", "0", "–"),
  system("Heliactyl Next", "5 (g)", "5 (g)", "–", "1 (h)", "–", "2", "4 or more", "0", "–"),
  system("Heliactyl, an older fork", "2", "2", "–", "1 a server", "1 a server", "1", "2 (i)", "0", "–"),
  system("Calagopus, for Paymenter and its own panel", "5", "4", "+1", "2", "2", "2", "2", "0", "–"),
  system("Jexactyl, and Pelican's billing plugin (j)", "0", "0", "0", "0", "0", "0", "0", "0", "–"),
];

/** What the letters stand for. */
export const remarks = [
  "(a): grows with the panel: with 2,000 servers a create takes 23, a suspension 23, an upgrade 34, a renewal 45",
  "(b): a person types the number of the server",
  "(c): limits only",
  "(d): more with every further candidate node: 3 in CtrlPanel, 1 in PteroCA; for a new customer with those of the sign-up",
  "(e): then it throws: a new customer's order fails after the account was made",
  "(f): does nothing and says that it succeeded",
  "(g): besides 4 every 60 s, 2 more with every further node",
  "(h): stops the server, which its customer can start again",
  "(i): and one more for every server",
  "(j): part of the panel itself, so there is no API between",
] as const;

function system(
  name: string,
  createNew: string,
  createKnown: string,
  ports: string,
  suspend: string,
  unsuspend: string,
  terminate: string,
  upgrade: string,
  renew: string,
  imported: string,
): OtherSystem {
  return { name, createNew, createKnown, ports, suspend, unsuspend, terminate, upgrade, renew, import: imported };
}
