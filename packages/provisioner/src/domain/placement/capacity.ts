import type { PanelNode } from "../panel-catalogue.ts";
import type { Reservation } from "./placement-request.ts";

/** Room for one resource of a node: in MiB, of CPU in percent. */
export interface Room {
  /** Null: without limit. */
  readonly free: number | null;
  /** Share that is sold; of the bare node when there is no limit. */
  readonly load: number;
}

/** What of a node's memory is left, with overallocation and promises counted. */
export function memoryRoom(node: PanelNode, reservations: readonly Reservation[]): Room {
  const promised = reservations.reduce((sum, { memory }) => sum + memory, 0);
  return room(node.memory, node.memoryOverallocate, node.allocatedMemory + promised);
}

/** As {@link memoryRoom}, of the disk. */
export function diskRoom(node: PanelNode, reservations: readonly Reservation[]): Room {
  const promised = reservations.reduce((sum, { disk }) => sum + disk, 0);
  return room(node.disk, node.diskOverallocate, node.allocatedDisk + promised);
}

/** As {@link memoryRoom}, of the CPU limits; without limit where the panel counts none. */
export function cpuRoom({ cpu }: PanelNode, reservations: readonly Reservation[]): Room {
  if (cpu === undefined) return { free: null, load: 0 };
  const promised = reservations.reduce((sum, reservation) => sum + (reservation.cpu ?? 0), 0);
  const { free, load } = room(cpu.limit, cpu.overallocate, cpu.allocated + promised);
  return { free, load: free === null ? 0 : load };
}

/**
 * Whether the panel's own deployment sees room. It counts an overallocation of -1 as minus one percent instead of as no
 * limit, and leaves out nodes that are not public.
 */
export function panelCanDeploy(node: PanelNode, needed: { readonly memory: number; readonly disk: number }): boolean {
  const fits = (total: number, percent: number, used: number) => used <= total * (1 + percent / 100);
  return (
    node.public &&
    fits(node.memory, node.memoryOverallocate, node.allocatedMemory + needed.memory) &&
    fits(node.disk, node.diskOverallocate, node.allocatedDisk + needed.disk)
  );
}

function room(total: number, percent: number, used: number): Room {
  const sellable = percent === -1 ? null : Math.floor(total * (1 + percent / 100));
  const base = sellable ?? total;
  return { free: sellable === null ? null : sellable - used, load: base > 0 ? used / base : 1 };
}
