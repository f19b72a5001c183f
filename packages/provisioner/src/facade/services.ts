import { commandOnService } from "../commands/command-on-service.ts";
import { createService } from "../commands/create-service.ts";
import { expireService } from "../commands/expire-service.ts";
import { parseInput } from "../commands/parse-input.ts";
import { renewService } from "../commands/renew-service.ts";
import type { ServiceOperationKind } from "../domain/operation.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotOfferedError } from "../errors/not-offered-error.ts";
import { reinstallBody, renameBody, suspendBody } from "../http/services.ts";
import type { Actor, CommandContext } from "../interface/actor.ts";
import type { Services } from "../interface/services.ts";
import { getService, listServices } from "../queries/services.ts";

const host: Actor = { kind: "host" };

export function actorOf(command: CommandContext | undefined): Actor {
  return command?.actor ?? host;
}

export function servicesOf(context: EngineContext): Services {
  const { db } = context.database;
  const simple = (serviceId: string, kind: ServiceOperationKind, input: Record<string, unknown>, by?: CommandContext) =>
    commandOnService(context, { serviceId, kind, input, actor: actorOf(by) });
  return {
    create: (order, by) => createService(context, order, actorOf(by)),
    get: (id) => getService(db, id),
    list: (query) => listServices(db, query),
    suspend: async (id, options = {}, by) => simple(id, "suspend", parseInput(suspendBody, options), by),
    unsuspend: async (id, _options, by) => simple(id, "unsuspend", {}, by),
    renew: async (id, options, by) => renewService(context, id, options, actorOf(by)),
    expire: async (id, _options, by) => expireService(context, id, actorOf(by)),
    terminate: async (id, _options, by) => simple(id, "terminate", {}, by),
    rename: async (id, options, by) => simple(id, "rename", parseInput(renameBody, options), by),
    planUpgrade: async () => notOffered("upgrade plans"),
    upgrade: async () => notOffered("upgrades"),
    changeOptions: async () => notOffered("changes of options"),
    async reinstall(id, options = {}, by) {
      const { egg } = parseInput(reinstallBody, options);
      if (egg !== undefined) notOffered("reinstallation with another egg");
      return simple(id, "reinstall", {}, by);
    },
    changeOwner: async () => notOffered("changes of owner"),
  };
}

export function notOffered(what: string): never {
  throw new NotOfferedError(what);
}
