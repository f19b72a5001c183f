import type { PanelCall } from "../panel/panel-network.ts";
import { askAsObserver, justRestored, type PanelSite } from "../panel/panel-site.ts";
import { subject } from "../story/subject.ts";
import { mayHaveEnded, mayHaveExpired, wasAsked } from "../world/account.ts";
import type { World } from "../world/world.ts";

/** A daemon that refuses so often is not waited for any longer. */
export const patientRefusals = 2;

/** Who had something made on a panel, and for what. */
export interface Owner {
  readonly installation: number;
  /** The service or customer. */
  readonly id: string;
}

interface Answer {
  readonly attributes: {
    readonly id: number;
    readonly uuid: string;
    readonly external_id: string | null;
    readonly name?: string;
  };
}

/** Remembers for whom a server or user was made, and what daemons have answered. */
export async function noteOutcome(world: World, site: PanelSite, call: PanelCall, response: Response): Promise<void> {
  if (response.status === 201) note(world, site, call, await response.clone().json());
  if (site.flavour !== "pelican") return;
  if (call.path.endsWith("/build")) await noteAsked(world, site, call, response.status);
  if (response.status === 500 && call.method === "POST" && call.path.endsWith("/servers"))
    await noteKept(world, site, call);
}

/** A daemon that answers with an error is told of by the panel. */
async function noteAsked(world: World, site: PanelSite, { path }: PanelCall, status: number): Promise<void> {
  const [, id] = /\/servers\/(\d+)\//.exec(path) ?? [];
  const { status: found, answer } = await askAsObserver<Answer>(world.time, site, "GET", `/servers/${id}`);
  if (found !== 200) return;
  const { uuid } = answer.attributes;
  const { refusals = 0 } = site.asked.get(uuid) ?? {};
  if (status === 200) site.asked.set(uuid, { refusals, last: "fine" });
  if (status === 500) site.asked.set(uuid, { refusals: refusals + 1, last: "refused" });
}

/** Pelican keeps a server whose daemon has answered with an error. */
async function noteKept(world: World, site: PanelSite, call: PanelCall): Promise<void> {
  const { external_id: externalId } = JSON.parse(call.body ?? "{}") as { readonly external_id?: string };
  const path = `/servers/external/${encodeURIComponent(externalId ?? "")}`;
  const { status, answer } = await askAsObserver<Answer>(world.time, site, "GET", path);
  if (status === 200 && !world.owners.has(answer.attributes.uuid)) note(world, site, call, answer);
}

function note(world: World, site: PanelSite, call: PanelCall, answer: unknown): void {
  const { attributes } = answer as Partial<Answer>;
  const id = idIn(attributes?.external_id ?? null);
  if (attributes === undefined || id === null) return;
  world.owners.set(attributes.uuid, { installation: call.installation, id });
  if (call.path.endsWith("/servers")) site.subjects.set(attributes.id, subject(call.installation, id));
}

/** Looks at each change of a server in the instant in which the panel carries it out: whose is it, and may that be done to it now? */
export async function inspectRequest(world: World, site: PanelSite, call: PanelCall): Promise<void> {
  if (call.method === "GET") return;
  const [, id, what = ""] = /^\/api\/application\/servers\/(\d+)(?:\/(\w+))?/.exec(call.path) ?? [];
  if (id === undefined) return;
  const { status, answer } = await askAsObserver<Answer>(world.time, site, "GET", `/servers/${id}`);
  if (status !== 200) return;
  const { uuid, name = "" } = answer.attributes;
  const action = call.method === "DELETE" ? "delete" : what;
  const owner = world.owners.get(uuid);
  if (action !== "delete" && action !== "reinstall" && justRestored(site, world.time.elapsedMs)) {
    site.mistaken.add(uuid);
    return;
  }
  if (owner === undefined || owner.installation !== call.installation) {
    const whose = owner === undefined ? `"${name}", which is a stranger's` : `${owner.id} of another installation`;
    // Of whom the number was is what the story is about.
    const meant = site.subjects.get(Number(id));
    const about = [...aboutOf(owner), ...(meant === undefined ? [] : [meant])];
    world.violate("stranger-touched", `${call.from} sends ${action} for server ${id}: ${whose}`, ...about);
    return;
  }
  const sold = world.installations[owner.installation]?.account.services.get(owner.id);
  if (sold === undefined) return;
  const now = world.time.elapsedMs;
  const isEnded = wasAsked(sold, "terminate") || mayHaveEnded(sold, now);
  if (action === "delete" && !isEnded && !(await isRefused(world, site, uuid))) {
    world.violate(
      "deleted-too-early",
      `the server of ${sold.id} is deleted, and nobody asked for it`,
      ...aboutOf(owner),
    );
  }
  if (action === "suspend" && !wasAsked(sold, "suspend") && !wasAsked(sold, "expire") && !mayHaveExpired(sold, now)) {
    world.violate("suspended-too-early", `${sold.id} is suspended, and it is paid`, ...aboutOf(owner));
  }
}

/** Whether no daemon knows a server, or it was seen to refuse it: then it is made anew. */
async function isRefused(world: World, { machine, emulator, asked }: PanelSite, uuid: string): Promise<boolean> {
  if ((asked.get(uuid)?.refusals ?? 0) >= patientRefusals) return true;
  const held = await world.time.on(machine, () => emulator.control.daemonServers());
  return held.every((server) => server.uuid !== uuid);
}

/** The service or customer that an external id of ours is for, whatever stands before it. */
export function idIn(externalId: string | null): string | null {
  return /[.-]([oc]\d+)$/.exec(externalId ?? "")?.[1] ?? null;
}

function aboutOf(owner: Owner | undefined): readonly string[] {
  return owner === undefined ? [] : [subject(owner.installation, owner.id)];
}
