import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import { orderOf } from "../support/shop.ts";
import type { ChaosCommand, ChaosPlan } from "./chaos-plan.ts";

const future = "2099-01-01T00:00:00Z";

/** A host's site: gives the commands of a plan without waiting for what comes of them. Answers how many it gave. */
export async function carryOut(shop: Provisioner, plan: ChaosPlan, pause: () => Promise<void>): Promise<number> {
  const order = { ...orderOf(plan.service, plan.customer), product: plan.product };
  await untilAccepted(() => shop.services.create(order), pause);
  for (const command of plan.commands) {
    await pause();
    await untilAccepted(() => give(shop, plan.service, command), pause);
  }
  return plan.commands.length;
}

/**
 * Gives the command that leads from where a service is to where it should be: what a person does when others were given up.
 * Answers whether one was missing.
 */
export async function bringToItsEnd(shop: Provisioner, { service, commands, ends }: ChaosPlan): Promise<boolean> {
  const { state, suspensionReason } = await shop.services.get(service);
  if (state === ends) return false;
  await give(shop, service, missing());
  return true;

  function missing(): ChaosCommand {
    if (ends === "terminated") return "terminate";
    if (state === "failed") return "reinstall";
    if (ends === "suspended") return commands.findLast((command) => command === "expire") ?? "suspend";
    return suspensionReason === "expired" ? "renew" : "unsuspend";
  }
}

export async function give(shop: Provisioner, service: string, command: ChaosCommand): Promise<void> {
  if (command === "renew") await shop.services.renew(service, { expiresAt: future });
  else if (command === "rename") await shop.services.rename(service, { name: `Renamed ${service}` });
  else await shop.services[command](service);
}

/** A service whose order was given up accepts nothing until somebody has tried it again. */
export async function untilAccepted(command: () => Promise<unknown>, pause: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await command();
      return;
    } catch (error) {
      if (!isUnanswered(error) && !(isProvisionerError(error) && error.code === "command_refused")) throw error;
      await pause();
    }
  }
}

/** A database that is too busy to answer: whoever asks, asks again. */
export function isUnanswered(error: unknown): boolean {
  return isProvisionerError(error) && error.code === "database_unavailable";
}
