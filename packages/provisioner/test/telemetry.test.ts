import * as telemetry from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, describe, expect, it } from "vitest";
import { anyDatabase } from "./support/databases.ts";
import { engineWorld } from "./support/engine-world.ts";

const spans = new InMemorySpanExporter();
const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 1_000_000 });
telemetry.trace.setGlobalTracerProvider(
  new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] }),
);
telemetry.metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));

describe("telemetry", () => {
  afterAll(() => {
    telemetry.trace.disable();
    telemetry.metrics.disable();
  });

  it("tells of operations, steps, requests, waits and the queue, and of no secret", async () => {
    await using world = await engineWorld(anyDatabase, { telemetry });
    const { shop, panel } = world;
    await world.ordered("watched");
    await panel.control.api.fault({ mode: "rate-limited", match: "/suspend$", times: 1, retryAfter: 1 });
    await shop.operations.finished((await shop.services.suspend("watched")).operation.id);
    await reader.forceFlush();

    const told = spans.getFinishedSpans();
    const names = told.map(({ name }) => name);
    for (const name of ["operation create", "step find-room", "step make-server", "operation suspend"]) {
      expect(names).toContain(name);
    }
    const limited = told.filter(({ name }) => name === "operation suspend").map(({ attributes }) => attributes);
    expect(limited.map((attributes) => attributes["hatchery.operation.outcome"])).toEqual(["put-off", "succeeded"]);
    expect(limited[0]).toMatchObject({ "hatchery.failure.code": "rate_limited", "hatchery.service.id": "watched" });

    const metrics = new Map(
      measured
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap(({ metrics: some }) => some.map((one) => [one.descriptor.name, one.dataPoints])),
    );
    const point = (name: string, attributes: object) =>
      metrics
        .get(name)
        ?.find((each) => Object.entries(attributes).every(([key, value]) => each.attributes[key] === value));
    expect(point("hatchery.operation.attempts", { kind: "suspend", outcome: "succeeded", panel: "eu" })?.value).toBe(1);
    expect(point("hatchery.operation.queue_time", { kind: "create" })?.value).toMatchObject({ count: 1 });
    expect(point("hatchery.panel.request.duration", { panel: "eu", status: 201 })?.value).toMatchObject({ count: 2 });
    expect(point("hatchery.panel.request.duration", { status: 429 })?.value).toMatchObject({ count: 1 });
    const waited = point("hatchery.panel.rate_limit.wait", { panel: "eu" })?.value as { sum: number };
    expect(waited.sum).toBeGreaterThanOrEqual(1);
    expect(point("hatchery.operations", { status: "waiting" })?.value).toBe(0);
    expect(point("hatchery.queue.oldest_due", {})?.value).toBe(0);
    expect(point("hatchery.panels.held", { panel: "eu" })?.value).toBe(0);

    const everything = JSON.stringify([
      told.map(({ name, attributes, status }) => [name, attributes, status]),
      [...metrics],
    ]);
    for (const key of Object.values(panel.keys)) expect(everything).not.toContain(key);
  });
});
