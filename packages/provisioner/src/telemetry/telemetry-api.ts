/**
 * The parts of `@opentelemetry/api` that are used, so that nothing has to be installed by who does not use it.
 * The module itself fits: `import * as telemetry from "@opentelemetry/api"`.
 */
export interface TelemetryApi {
  readonly trace: {
    getTracer(name: string): TelemetryTracer;
  };
  readonly metrics: {
    getMeter(name: string): TelemetryMeter;
  };
}

export type TelemetryAttributes = Record<string, string | number | boolean>;

export interface TelemetryTracer {
  startActiveSpan<Result>(
    name: string,
    options: { readonly attributes?: TelemetryAttributes },
    work: (span: TelemetrySpan) => Result,
  ): Result;
}

export interface TelemetrySpan {
  setAttributes(attributes: TelemetryAttributes): unknown;
  /** 1: as it should be; 2: an error. */
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  end(): void;
}

export interface TelemetryMeter {
  createCounter(
    name: string,
    options: TelemetryInstrument,
  ): { add(value: number, attributes?: TelemetryAttributes): void };
  createHistogram(
    name: string,
    options: TelemetryInstrument,
  ): { record(value: number, attributes?: TelemetryAttributes): void };
  createObservableGauge(name: string, options: TelemetryInstrument): TelemetryGauge;
}

export interface TelemetryInstrument {
  readonly description?: string;
  readonly unit?: string;
}

export type TelemetryReading = (result: {
  observe(value: number, attributes?: TelemetryAttributes): void;
}) => void | Promise<void>;

export interface TelemetryGauge {
  addCallback(read: TelemetryReading): void;
  removeCallback(read: TelemetryReading): void;
}
