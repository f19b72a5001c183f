import { bulkCommand } from "../commands/bulk-command.ts";
import { cancelAtEnd, keepService } from "../commands/cancel-at-end.ts";
import { changeOwner } from "../commands/change-owner.ts";
import {
  type ChangeCommand,
  type ChangeTarget,
  changeService,
  checkChangeInPool,
  checkedChange,
} from "../commands/change-service.ts";
import { checkOrder } from "../commands/check-order.ts";
import { checkCommand, commandOnService } from "../commands/command-on-service.ts";
import { createServiceCreator, orderParts } from "../commands/create-service.ts";
import { expireService } from "../commands/expire-service.ts";
import { givenBy } from "../commands/given-by.ts";
import { parseInput } from "../commands/parse-input.ts";
import { checkPlaceInPool } from "../commands/place-in-pool.ts";
import { planPool } from "../commands/plan-pool.ts";
import { planServiceUpgrade } from "../commands/plan-service-upgrade.ts";
import { refuseFull } from "../commands/refuse-full.ts";
import { renewService } from "../commands/renew-service.ts";
import type { ServiceOperationKind } from "../domain/operation.ts";
import type { OperationInput } from "../domain/operation-input.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { checkOrderBody } from "../http/placement.ts";
import { changeOptionsBody, reinstallBody, renameBody, suspendBody, upgradeBody } from "../http/services.ts";
import type { Actor, CommandContext } from "../interface/actor.ts";
import type { Services } from "../interface/services.ts";
import { listHistory } from "../queries/events.ts";
import { createServiceReader, listServices } from "../queries/services.ts";

export function actorOf(command: CommandContext | undefined): Actor {
  return givenBy(command).actor;
}

export function servicesOf(context: EngineContext): Services {
  const { db } = context.database;
  const create = createServiceCreator(context);
  const simple = <Kind extends ServiceOperationKind>(
    serviceId: string,
    kind: Kind,
    input: OperationInput<Kind>,
    by?: CommandContext,
  ) => commandOnService(context, { serviceId, kind, input, ...givenBy(by) });
  const change = (
    serviceId: string,
    kind: ChangeCommand["kind"],
    { acceptDataLoss = false, ...target }: ChangeTarget & { readonly acceptDataLoss?: boolean | undefined },
    by?: CommandContext,
  ) => changeService(context, { serviceId, kind, target, acceptDataLoss, by: givenBy(by) });
  const services: Services = {
    async history(id, query) {
      await services.get(id);
      return listHistory(db, id, query);
    },
    bulk: (command, by) => bulkCommand(context, services, command, by),
    create: (order, by) => create(order, givenBy(by)),
    get: createServiceReader(db, context.productVersions),
    list: (query) => listServices(db, query),
    suspend: async (id, options = {}, by) => simple(id, "suspend", parseInput(suspendBody, options), by),
    unsuspend: async (id, _options, by) => simple(id, "unsuspend", {}, by),
    cancelAtEnd: async (id, _options, by) => cancelAtEnd(context, id, givenBy(by)),
    keep: async (id, _options, by) => keepService(context, id, givenBy(by)),
    async checkOrder(order) {
      const { product, pool, ...choices } = parseInput(checkOrderBody, order);
      const checked = await checkOrder(orderParts(context), product, choices);
      if (pool !== undefined) await checkPlaceInPool(context, pool, product, checked);
      await refuseFull(context, checked);
    },
    renew: async (id, options, by) => renewService(context, id, options, givenBy(by)),
    expire: async (id, _options, by) => expireService(context, id, givenBy(by)),
    terminate: async (id, _options, by) => simple(id, "terminate", {}, by),
    rename: async (id, options, by) => simple(id, "rename", parseInput(renameBody, options), by),
    checkRenewal: async (id) => checkCommand(context, id, "renew"),
    async checkUpgrade(id, given, by) {
      const { acceptDataLoss = false, ...target } = parseInput(upgradeBody, given);
      const change = { serviceId: id, kind: "upgrade", target, acceptDataLoss, by: { actor: actorOf(by) } } as const;
      const { done, input } = await checkedChange(context, change);
      if (done === null) {
        await checkCommand(context, id, "upgrade");
        await checkChangeInPool(context, id, input);
      }
      return done;
    },
    planPool: async (id, target) => planPool(context, id, target),
    planUpgrade: async (id, target) => planServiceUpgrade(context, id, target),
    async upgrade(id, target, by) {
      return change(id, "upgrade", parseInput(upgradeBody, target), by);
    },
    async changeOptions(id, target, by) {
      return change(id, "change-options", parseInput(changeOptionsBody, target), by);
    },
    async reinstall(id, options = {}, by) {
      const target = parseInput(reinstallBody, options);
      const changes = target.egg !== undefined || target.variables !== undefined;
      return changes ? change(id, "reinstall", target, by) : simple(id, "reinstall", {}, by);
    },
    changeOwner: async (id, options, by) => changeOwner(context, id, options, givenBy(by)),
  };
  return services;
}
