import type { PanelHold } from "../../domain/panel-hold.ts";
import { makePorts } from "../make-ports.ts";
import { nodeHeld, OperationFailure, panelHeld } from "../operation-failure.ts";
import type { ServiceRun, Step } from "../operation-run.ts";
import { newEnough } from "../placement/new-enough.ts";
import { type PromisedPlace, placementRequest } from "../placement/place.ts";
import { releasePlace } from "../placement/release-place.ts";
import { hasServer } from "../require-server.ts";
import { serviceConfiguration } from "../service-configuration.ts";
import { askedOn } from "../unresolved-creation.ts";

/** A solution may need catalogue, allocations and new ports to be read or made first: each once per node, and a few more tries. */
const mostRounds = 20;

/** Finds room and ports and promises them to the service, before anything is made. No request, when panels and nodes are known. */
export const findRoom: Step = {
  name: "find-room",
  async run(run) {
    if (hasServer(run)) return { outcome: "already-done" };
    if (run.installation === "gone") await giveBackPlace(run);
    const place = await findPlaceFor(run);
    return {
      outcome: "done",
      refindable: true,
      service: { panelId: place.panelId, nodeId: place.nodeId },
      // Stored with whatever becomes of the try: a server may come of it on any of these.
      progress: { place, askedOn: [...new Set([...askedOn(run.operation.progress), place.panelId])] },
    };
  },
};

/** The panel has freed the ports of a server that is gone; somebody else may have them by now. */
async function giveBackPlace({ db, service }: ServiceRun): Promise<void> {
  await db.transaction((tx) => releasePlace(tx, service.id, { deleted: true }));
}

async function findPlaceFor(run: ServiceRun): Promise<PromisedPlace> {
  const request = placementRequest(serviceConfiguration(run.product, run.service), run.product.nodeOrder);
  const { free, hold } = await panelsThatMayBeAsked(
    run,
    request.panels.map((target) => target.panel),
  );
  await knowPanels(run, free);
  let portsReadSince: ReadonlyMap<string, Date> | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = await run.reservePlace({
      serviceId: run.service.id,
      request,
      now: run.now(),
      portsReadSince: portsReadSince ?? new Map(),
    });
    switch (found.kind) {
      case "reserved":
        if (found.heldUntil !== null) throw nodeHeld(found.heldUntil);
        return found.place;
      case "panel-held":
        throw panelHeld(found.hold);
      case "unread":
        for (const node of found.nodes) {
          await run.allocations.since(found.panelId, node, portsReadSince?.get(found.panelId) ?? null);
        }
        break;
      case "create":
        await makePorts(run, found.place, [found.place.ports.main, ...found.place.ports.further]);
        break;
      case "none":
        // What is known of a panel that is held may be old, and nobody can ask.
        if (portsReadSince !== null) throw hold === null ? noRoom(run, found.explanation) : panelHeld(hold);
        portsReadSince = await readForRoom(run, free);
    }
  }
  throw noRoom(run, "The panel's nodes changed again and again while a place was sought.");
}

interface AskedPanels {
  readonly free: readonly string[];
  /** Of the others, why one of them is not asked; null: all are. */
  readonly hold: PanelHold | null;
}

async function panelsThatMayBeAsked(run: ServiceRun, panels: readonly string[]): Promise<AskedPanels> {
  const holds = await Promise.all(panels.map((panel) => run.hold(panel)));
  return {
    free: panels.filter((_, at) => holds[at] === null),
    hold: holds.find((hold) => hold !== null) ?? null,
  };
}

/** A panel that does not answer and was never read is no reason to wait, as long as another one is known. */
async function knowPanels(run: ServiceRun, panels: readonly string[]): Promise<void> {
  const read = await Promise.allSettled(panels.map((panel) => run.catalogue.get(panel)));
  const failed = read.find((each) => each.status === "rejected");
  if (failed !== undefined && read.every((each) => each.status === "rejected")) throw failed.reason;
}

/** What is known may be old: before an order is refused, panels are read again. Answers for each when. */
async function readForRoom(run: ServiceRun, panels: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const read = new Map<string, Date>();
  for (const panel of panels) read.set(panel, await run.roomReadings.since(panel, newEnough(run)));
  return read;
}

/** Whoever asks a panel for a server has a place promised: without one, and with none before, no try has asked, however it ended. */
function noRoom(run: ServiceRun, explanation: string): OperationFailure {
  return new OperationFailure(
    {
      class: "needs-person",
      code: "no_room",
      message: `No node has room for this server. ${explanation}`,
      remedy: "Make room or ports on a node, or change the product's placement, then try the operation again.",
    },
    { nothingAsked: askedOn(run.operation.progress).length === 0 },
  );
}
