import { changeOwner } from "../commands/change-owner.ts";
import { type ChangeCommand, type ChangeTarget, changeService } from "../commands/change-service.ts";
import { commandOnService } from "../commands/command-on-service.ts";
import { createServiceCreator } from "../commands/create-service.ts";
import { expireService } from "../commands/expire-service.ts";
import { parseInput } from "../commands/parse-input.ts";
import { planServiceUpgrade } from "../commands/plan-service-upgrade.ts";
import { renewService } from "../commands/renew-service.ts";
import type { ServiceOperationKind } from "../domain/operation.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { changeOptionsBody, reinstallBody, renameBody, suspendBody, upgradeBody } from "../http/services.ts";
import type { Actor, CommandContext } from "../interface/actor.ts";
import type { Services } from "../interface/services.ts";
import { getService, listServices } from "../queries/services.ts";

const host: Actor = { kind: "host" };

export function actorOf(command: CommandContext | undefined): Actor {
  return command?.actor ?? host;
}

export function servicesOf(context: EngineContext): Services {
  const { db } = context.database;
  const create = createServiceCreator(context);
  const simple = (serviceId: string, kind: ServiceOperationKind, input: Record<string, unknown>, by?: CommandContext) =>
    commandOnService(context, { serviceId, kind, input, actor: actorOf(by) });
  const change = (
    serviceId: string,
    kind: ChangeCommand["kind"],
    { acceptDataLoss = false, ...target }: ChangeTarget & { readonly acceptDataLoss?: boolean | undefined },
    by?: CommandContext,
  ) => changeService(context, { serviceId, kind, target, acceptDataLoss, actor: actorOf(by) });
  return {
    create: (order, by) => create(order, actorOf(by)),
    get: (id) => getService(db, id),
    list: (query) => listServices(db, query),
    suspend: async (id, options = {}, by) => simple(id, "suspend", parseInput(suspendBody, options), by),
    unsuspend: async (id, _options, by) => simple(id, "unsuspend", {}, by),
    renew: async (id, options, by) => renewService(context, id, options, actorOf(by)),
    expire: async (id, _options, by) => expireService(context, id, actorOf(by)),
    terminate: async (id, _options, by) => simple(id, "terminate", {}, by),
    rename: async (id, options, by) => simple(id, "rename", parseInput(renameBody, options), by),
    planUpgrade: async (id, target) => planServiceUpgrade(context, id, target),
    async upgrade(id, target, by) {
      return change(id, "upgrade", parseInput(upgradeBody, target), by);
    },
    async changeOptions(id, target, by) {
      return change(id, "change-options", parseInput(changeOptionsBody, target), by);
    },
    async reinstall(id, options = {}, by) {
      const { egg, acceptDataLoss } = parseInput(reinstallBody, options);
      return egg === undefined ? simple(id, "reinstall", {}, by) : change(id, "reinstall", { egg, acceptDataLoss }, by);
    },
    changeOwner: async (id, options, by) => changeOwner(context, id, options, actorOf(by)),
  };
}
