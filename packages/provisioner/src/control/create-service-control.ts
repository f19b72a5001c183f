import { eq } from "drizzle-orm";
import { services } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { failureOf } from "../engine/judge-failure.ts";
import { ClientKeyMissingError } from "../errors/client-key-missing-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PanelFailedError } from "../errors/panel-failed-error.ts";
import { ServiceHasNoServerError } from "../errors/service-has-no-server-error.ts";
import { problemFromSdkError } from "../panel/problem-from-sdk-error.ts";
import type { ServiceControl } from "./service-control.ts";

/** The functions on one service's server, with the panel's administrator key. Whose service it is was asked before. */
export function createServiceControl(context: EngineContext, serviceId: string): ServiceControl {
  async function server() {
    const [row] = await context.database.db.select().from(services).where(eq(services.id, serviceId));
    if (row === undefined) throw new NotFoundError("service", serviceId);
    if (row.panelId === null || row.serverIdentifier === null || row.state === "terminated") {
      throw new ServiceHasNoServerError(serviceId);
    }
    const { client, hasClientKey } = await context.panels.client(row.panelId);
    if (!hasClientKey) throw new ClientKeyMissingError(row.panelId);
    return client.client.server(row.serverIdentifier);
  }
  const asked = async <Result>(question: (on: Awaited<ReturnType<typeof server>>) => PromiseLike<Result>) => {
    const on = await server();
    try {
      return await question(on);
    } catch (error) {
      const problem = problemFromSdkError(error);
      throw problem === error ? error : new PanelFailedError(failureOf(problem), error);
    }
  };
  return {
    server,
    power: (signal) => asked((on) => on.power(signal, { priority: "interactive" })),
    command: (command) => asked((on) => on.command(command, { priority: "interactive" })),
    resources: () => asked((on) => on.resources({ priority: "interactive" })),
  };
}
