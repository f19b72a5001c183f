import type { Provisioner } from "@hatchery/provisioner";
import type { Machine } from "../virtual-time/machine.ts";
import type { Installation } from "./installation.ts";

/** A process that answers. */
export function healthyShop(
  installation: Installation,
): { readonly shop: Provisioner; readonly machine: Machine } | null {
  const process = installation.processes.find(
    ({ provisioner, machine }) => provisioner !== null && machine.state === "running",
  );
  return process?.provisioner == null ? null : { shop: process.provisioner, machine: process.machine };
}
