import type { EngineObserver } from "./engine-observer.ts";
import type { TelemetryApi, TelemetryAttributes, TelemetryGauge, TelemetryReading } from "./telemetry-api.ts";

const name = "@hatchery/provisioner";
const isError = 2;
const seconds = (ms: number) => ms / 1000;

/** Spans and metrics by OpenTelemetry. What they are called and mean: docs/guides/telemetry.md. */
export function createOpenTelemetryObserver({ trace, metrics }: TelemetryApi): EngineObserver {
  const tracer = trace.getTracer(name);
  const meter = metrics.getMeter(name);
  const attempts = meter.createCounter("hatchery.operation.attempts", {
    description: "Tries of operations that ended",
  });
  const duration = meter.createHistogram("hatchery.operation.duration", { unit: "s", description: "Time of one try" });
  const queued = meter.createHistogram("hatchery.operation.queue_time", {
    unit: "s",
    description: "From the command to the first try",
  });
  const requests = meter.createHistogram("hatchery.panel.request.duration", {
    unit: "s",
    description: "Requests to panels, by the status of their answer; 0: none came",
  });
  const waits = meter.createHistogram("hatchery.panel.rate_limit.wait", {
    unit: "s",
    description: "Waits that a panel's rate limit asked for",
  });
  const takenOver = meter.createCounter("hatchery.operation.taken_over", {
    description: "Operations that were taken over because their lease had ended",
  });
  const mended = meter.createCounter("hatchery.schedule.mended", {
    description: "Services with an end that had neither a due date nor a reason why; there should be none",
  });
  const open = meter.createObservableGauge("hatchery.operations", { description: "Operations by status" });
  const oldest = meter.createObservableGauge("hatchery.queue.oldest_due", {
    unit: "s",
    description: "Age of the oldest operation that is due and not taken",
  });
  const held = meter.createObservableGauge("hatchery.panels.held", {
    description: "1 while a panel is held, or else 0",
  });
  const running = meter.createObservableGauge("hatchery.operation.oldest_running", {
    unit: "s",
    description: "Since when the oldest try under way is under way",
  });
  const stuck = meter.createObservableGauge("hatchery.operation.stuck", {
    description: "Operations whose lease has ended and that nobody has taken over",
  });
  const clock = meter.createObservableGauge("hatchery.clock.offset", {
    unit: "s",
    description: "How far this process's clock is ahead of the database's",
  });

  return {
    attempt: (begun, work) =>
      tracer.startActiveSpan(
        `operation ${begun.kind}`,
        {
          attributes: withoutNull({
            "hatchery.operation.id": begun.operationId,
            "hatchery.service.id": begun.serviceId,
          }),
        },
        async (span) => {
          try {
            const report = await work();
            const { kind, outcome, panelId, failure } = report;
            const labels = withoutNull({ kind, outcome, panel: panelId });
            attempts.add(1, labels);
            duration.record(seconds(report.durationMs), labels);
            if (report.queuedMs !== null) queued.record(seconds(report.queuedMs), { kind });
            span.setAttributes({
              ...withoutNull({ "hatchery.panel.id": panelId, "hatchery.failure.code": failure?.code ?? null }),
              "hatchery.operation.attempt": report.attempt,
              "hatchery.operation.outcome": outcome,
              "hatchery.panel.requests": report.panelRequests,
            });
            if (failure !== null && outcome !== "succeeded")
              span.setStatus({ code: isError, message: failure.message });
            return report;
          } finally {
            span.end();
          }
        },
      ),
    step: (step, work) =>
      tracer.startActiveSpan(`step ${step}`, {}, async (span) => {
        try {
          return await work();
        } catch (error) {
          span.setStatus({ code: isError });
          throw error;
        } finally {
          span.end();
        }
      }),
    panelAnswered: (panel, status = 0, durationMs) => requests.record(seconds(durationMs), { panel, status }),
    rateLimited: (panel, waitMs) => waits.record(seconds(waitMs), withoutNull({ panel })),
    takenOver: (operations) => takenOver.add(operations),
    schedulesMended: (services) => mended.add(services),
    measures(read) {
      const readOpen: TelemetryReading = async (result) => {
        const { waiting, running, failed } = (await read()).operations;
        for (const [status, count] of Object.entries({ waiting, running, failed })) result.observe(count, { status });
      };
      const readOldest: TelemetryReading = async (result) => {
        result.observe(seconds((await read()).operations.oldestDueMs ?? 0));
      };
      const readHeld: TelemetryReading = async (result) => {
        for (const { panelId: panel, hold } of (await read()).panels) result.observe(hold === null ? 0 : 1, { panel });
      };
      const readings: readonly (readonly [TelemetryGauge, TelemetryReading])[] = [
        [open, readOpen],
        [oldest, readOldest],
        [held, readHeld],
        [running, async (result) => result.observe(seconds((await read()).operations.oldestRunningMs ?? 0))],
        [stuck, async (result) => result.observe((await read()).operations.stuck)],
        [clock, async (result) => result.observe(seconds((await read()).clockOffsetMs ?? 0))],
      ];
      for (const [gauge, reading] of readings) gauge.addCallback(reading);
      return () => {
        for (const [gauge, reading] of readings) gauge.removeCallback(reading);
      };
    },
  };
}

function withoutNull(attributes: Readonly<Record<string, string | null>>): TelemetryAttributes {
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null));
}
