import { eq } from "drizzle-orm";
import type { ServiceRow } from "../database/rows.ts";
import { services } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { ClientKeyMissingError } from "../errors/client-key-missing-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { ServiceHasNoServerError } from "../errors/service-has-no-server-error.ts";
import type { ControlledServer } from "../interface/control/service-control.ts";
import { controlError, type FieldNames } from "./control-error.ts";
import { type PanelDatabases, pelicanDatabases, pterodactylDatabases } from "./panel-databases.ts";
import { refuseState } from "./refuse-state.ts";

/** What every control function asks with: somebody waits for the answer. */
export const interactive = { priority: "interactive" } as const;

/** A service with its server, as control functions need them. */
export interface Controlled {
  readonly service: ServiceRow;
  readonly server: ControlledServer;
  readonly databases: PanelDatabases;
}

/** How control functions reach one service's server. */
export interface ControlledService {
  readonly context: EngineContext;
  /** The server, whatever the state. @throws NotFoundError, ServiceHasNoServerError, ClientKeyMissingError */
  find(): Promise<Controlled>;
  /**
   * Asks the panel about the server, if the service's state allows it, and translates what it refuses.
   * @param fields what the panel calls the fields of the input
   */
  ask<Result>(question: (on: Controlled) => PromiseLike<Result>, fields?: FieldNames): Promise<Result>;
  /** The same for what works while the server installs. */
  watch<Result>(question: (on: Controlled) => PromiseLike<Result>): Promise<Result>;
}

export function controlledService(context: EngineContext, serviceId: string): ControlledService {
  async function find(): Promise<Controlled> {
    const [service] = await context.database.db.select().from(services).where(eq(services.id, serviceId));
    if (service === undefined) throw new NotFoundError("service", serviceId);
    if (service.panelId === null || service.serverIdentifier === null || service.state === "terminated") {
      throw new ServiceHasNoServerError(serviceId);
    }
    const panel = await context.panels.client(service.panelId);
    if (!panel.hasClientKey) throw new ClientKeyMissingError(service.panelId);
    if (panel.flavour === "pelican") {
      const server = panel.client.client.server(service.serverIdentifier);
      return { service, server, databases: pelicanDatabases(server.databases) };
    }
    const server = panel.client.client.server(service.serverIdentifier);
    return { service, server, databases: pterodactylDatabases(server.databases) };
  }
  async function asked<Result>(on: Controlled, question: (on: Controlled) => PromiseLike<Result>, fields?: FieldNames) {
    try {
      return await question(on);
    } catch (error) {
      throw controlError(error, fields);
    }
  }
  return {
    context,
    find,
    async ask(question, fields) {
      const on = await find();
      refuseState(on.service, "use");
      return asked(on, question, fields);
    },
    async watch(question) {
      const on = await find();
      refuseState(on.service, "watch");
      return asked(on, question);
    },
  };
}
