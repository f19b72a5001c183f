import { createServiceControl } from "./control/create-service-control.ts";
import { compareRestored } from "./drift/compare-restored.ts";
import { driftOf } from "./drift/drift.ts";
import { watchDrift } from "./drift/watch-drift.ts";
import { defaultLeaseMs, type Engine, startEngine } from "./engine/engine.ts";
import type { EngineContext } from "./engine/engine-context.ts";
import { ProvisionerStoppedError } from "./errors/provisioner-stopped-error.ts";
import type { EventHub } from "./events/event-hub.ts";
import { customersOf } from "./facade/customers.ts";
import { explainDatabaseErrors, explaining } from "./facade/explain-database-errors.ts";
import { eventsOf, operationsOf } from "./facade/operations.ts";
import { panelsOf } from "./facade/panels.ts";
import { placementOf, productsOf } from "./facade/products.ts";
import { refuseWhenStopped } from "./facade/refuse-when-stopped.ts";
import { servicesOf } from "./facade/services.ts";
import { usageOf } from "./facade/usage.ts";
import { grantsOf } from "./grants/grants.ts";
import { createIdempotency } from "./idempotency/create-idempotency.ts";
import { importsOf } from "./import/imports.ts";
import type { StoredEvent } from "./interface/events.ts";
import { panelSettings } from "./panel/panel-settings.ts";
import type { Secrets } from "./panel/secrets.ts";
import type { Provisioner } from "./provisioner.ts";
import type { ProvisionerOptions } from "./provisioner-options.ts";
import { health } from "./queries/health.ts";
import { watchUsage } from "./usage/watch-usage.ts";
import { startWebhookSender, type WebhookSender } from "./webhooks/webhook-sender.ts";
import { webhookSettings } from "./webhooks/webhook-settings.ts";
import { webhooksOf } from "./webhooks/webhooks.ts";

/** Puts commands, queries and the engine together behind the public interface. */
export function assembleProvisioner(
  context: EngineContext,
  secrets: Secrets,
  hub: EventHub,
  options: Omit<ProvisionerOptions, "database">,
): Provisioner {
  const stopped = new AbortController();
  const { worker = {} } = options;
  let engine: Promise<Engine> | null = null;
  let ending: Promise<void> | null = null;
  let background: readonly { stop(): Promise<void> }[] = [];
  let sender: WebhookSender | null = null;
  const { sweepIntervalMs = 5_000 } = options;
  const settings = webhookSettings(options);
  const webhooks = webhooksOf(context, secrets, settings, () => sender?.soon());
  const grants = grantsOf(context, hub);
  const guard = <Group extends object>(group: Group) => refuseWhenStopped(explainDatabaseErrors(group), stopped.signal);

  async function begin(): Promise<Engine> {
    const { probeIntervalMs, restoredReleasedBy, lateServers } = panelSettings(options);
    const running = await startEngine(context, {
      leaseMs: worker.leaseMs ?? defaultLeaseMs,
      concurrency: worker.concurrency ?? 32,
      concurrencyPerPanel: worker.concurrencyPerPanel ?? 16,
      stopTimeoutMs: worker.stopTimeoutMs ?? 20_000,
      sweepIntervalMs,
      installationPollMs: worker.installationPollMs ?? { shortest: 1_000, longest: 10_000 },
      probeIntervalMs,
      lateServers,
    });
    const { scanIntervalMs: intervalMs = 3_600_000, repairs = {} } = options.drift ?? {};
    sender = startWebhookSender({ context, secrets, settings }, hub);
    background = [
      sender,
      watchUsage(context, sweepIntervalMs),
      compareRestored(context, { intervalMs: sweepIntervalMs, releasedBy: restoredReleasedBy }),
      ...(intervalMs === null ? [] : [watchDrift(context, { intervalMs, repairs })]),
    ];
    return running;
  }

  const measured = () => health(context, { working: engine !== null && ending === null, sweepIntervalMs });
  const endMeasuring = context.observer.measures(measured);

  async function end(): Promise<void> {
    endMeasuring();
    const running = await engine?.catch(() => null);
    await Promise.all(background.map((task) => task.stop()));
    await Promise.all([running?.stop(), grants.stop()]);
    stopped.abort();
    await hub.close();
    await context.queue.close();
    await context.database.close();
  }

  const provisioner: Provisioner = {
    panels: guard(panelsOf(context, secrets)),
    products: guard(productsOf(context)),
    customers: guard(customersOf(context)),
    services: guard(servicesOf(context)),
    operations: guard(operationsOf(context, hub, stopped.signal)),
    placement: guard(placementOf(context)),
    events: guard(eventsOf(context, hub, stopped.signal)),
    grants: guard(grants),
    idempotency: guard(createIdempotency({ db: context.database.db, secrets })),
    imports: guard(importsOf(context)),
    drift: guard(driftOf(context)),
    usage: guard(usageOf(context)),
    webhooks: { endpoints: guard(webhooks.endpoints), deliveries: guard(webhooks.deliveries) },
    control: (serviceId) => guard(createServiceControl(context, serviceId)),
    on(type, listener) {
      hub.follow().catch((error) => context.logger.error({ error }, "Events cannot be followed"));
      return hub.subscribe((event: StoredEvent) => {
        if (event.type !== type) return;
        Promise.resolve()
          .then(() => listener(event as Parameters<typeof listener>[0]))
          .catch((error) => context.logger.error({ error, event: event.id }, "An event listener failed"));
      });
    },
    health: measured,
    async start() {
      if (ending !== null) throw new ProvisionerStoppedError();
      engine ??= explaining(begin).catch((error) => {
        engine = null;
        throw error;
      });
      await engine;
    },
    stop() {
      ending ??= end();
      return ending;
    },
    [Symbol.asyncDispose]: () => provisioner.stop(),
  };
  return provisioner;
}
