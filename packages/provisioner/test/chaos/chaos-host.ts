import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import { orderOf } from "../support/shop.ts";
import type { ChaosCommand, ChaosPlan } from "./chaos-plan.ts";

const future = "2099-01-01T00:00:00Z";

/** A host's site: gives the commands of a plan without waiting for what comes of them. Answers how many it gave. */
export async function carryOut(shop: Provisioner, plan: ChaosPlan, pause: () => Promise<void>): Promise<number> {
  await shop.services.create(orderOf(plan.service, plan.customer));
  for (const command of plan.commands) {
    await pause();
    await untilAccepted(() => give(shop, plan.service, command), pause);
  }
  return plan.commands.length;
}

/** The last command that decided where a service ends, once more: what a person does when it was given up. */
export async function repeatLast(shop: Provisioner, plan: ChaosPlan): Promise<void> {
  const last = plan.commands.findLast((command) => command !== "rename" && command !== "reinstall");
  if (last !== undefined) await give(shop, plan.service, last);
}

async function give(shop: Provisioner, service: string, command: ChaosCommand): Promise<void> {
  if (command === "renew") await shop.services.renew(service, { expiresAt: future });
  else if (command === "rename") await shop.services.rename(service, { name: `Renamed ${service}` });
  else await shop.services[command](service);
}

/** A service whose order was given up accepts nothing until somebody has tried it again. */
async function untilAccepted(command: () => Promise<void>, pause: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await command();
    } catch (error) {
      if (!isProvisionerError(error) || error.code !== "command_refused") throw error;
      await pause();
    }
  }
}
