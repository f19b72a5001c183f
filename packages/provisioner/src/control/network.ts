import type { ClientObject } from "@hatchery/sdk";
import { parseInput } from "../commands/parse-input.ts";
import type { ServiceRow } from "../database/rows.ts";
import { ControlRefusedError } from "../errors/control-refused-error.ts";
import { allocationNotesBody } from "../http/control/network.ts";
import { panelNumber } from "../http/control/schedules.ts";
import type { ControlNetwork, ServerAllocation } from "../interface/control/network.ts";
import { type ControlledService, interactive } from "./controlled-service.ts";
import { addAddress, makeMainAddress, removeAddress } from "./keep-addresses.ts";

/** The allocations of one server. What changes here is kept in the service's addresses as well. */
export function controlNetwork({ ask, context }: ControlledService): ControlNetwork {
  return {
    list: () =>
      ask(async ({ server, service }) => ({
        items: (await server.network.list(interactive).all()).map((each) => allocationFromPanel(each, service)),
        limit: service.applied?.featureLimits.furtherPorts ?? null,
      })),
    add: () =>
      ask(async ({ server, service }) => {
        const added = allocationFromPanel(await server.network.create(interactive), service);
        await addAddress(context, service, added);
        return added;
      }),
    async setPrimary(id) {
      const allocation = parseInput(panelNumber, id);
      return ask(async ({ server, service }) => {
        const primary = allocationFromPanel(await server.network.setPrimary(allocation, interactive), service);
        await makeMainAddress(context, service, primary);
        return primary;
      });
    },
    async setNotes(id, given) {
      const allocation = parseInput(panelNumber, id);
      const { notes } = parseInput(allocationNotesBody, { notes: given });
      return ask(async ({ server, service }) =>
        allocationFromPanel(
          await server.network.setNotes(allocation, notes === "" ? null : notes, interactive),
          service,
        ),
      );
    },
    async remove(id) {
      const allocation = parseInput(panelNumber, id);
      await ask(async ({ server, service }) => {
        const role = roleOf(service, allocation);
        if (role !== "extra" && role !== "main") {
          throw new ControlRefusedError(`This is the port "${role}" of the product; the game needs it.`, {
            remedy: "Keep it: only ports that were added later can be removed.",
          });
        }
        await server.network.delete(allocation, interactive);
        await removeAddress(context, service, allocation);
      });
    },
  };
}

function roleOf({ addresses }: ServiceRow, allocation: number): string {
  return addresses.find(({ allocationId }) => allocationId === allocation)?.role ?? "extra";
}

function allocationFromPanel(allocation: ClientObject<"Allocation">, service: ServiceRow): ServerAllocation {
  return {
    id: allocation.id,
    ip: allocation.ip,
    alias: allocation.ip_alias,
    port: allocation.port,
    primary: allocation.is_default,
    further: !allocation.is_default && ["extra", "main"].includes(roleOf(service, allocation.id)),
    notes: allocation.notes,
  };
}
