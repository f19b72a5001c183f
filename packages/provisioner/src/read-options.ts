import { z } from "zod";
import { databaseLocation } from "./database/location.ts";
import { driftKinds, policyRepairs } from "./domain/drift/drift-finding.ts";
import { installationName } from "./domain/installation.ts";
import { InvalidOptionsError } from "./errors/invalid-options-error.ts";
import { fieldProblems, inOurWords } from "./http/schema-problems.ts";
import type { ProvisionerOptions } from "./provisioner-options.ts";

const key = z.string().min(32, "An encryption key has at least 32 characters.");
const isFunction = (value: unknown) => typeof value === "function";
const isObject = (value: unknown) => typeof value === "object" && value !== null;

const optionsSchema = z.strictObject({
  database: z.custom<ProvisionerOptions["database"]>(
    (value) => (typeof value === "string" ? databaseLocation(value) !== null : isObject(value)),
    "`memory:`, `file:./directory`, `postgres://…`, or a pool of pg.",
  ),
  embeddedDatabase: z.strictObject({ favour: z.enum(["memory", "speed"]).optional() }).optional(),
  encryptionKey: z.union([key, z.strictObject({ current: key, previous: z.array(key).optional() })], {
    error:
      "Give a text of at least 32 characters that stays the same, for example what `openssl rand -hex 32` prints, or `{ current, previous }` of such texts.",
  }),
  installation: z
    .string()
    .regex(installationName, "Up to 23 lower-case letters, digits and hyphens, none of those at its ends.")
    .optional(),
  logger: z.custom<ProvisionerOptions["logger"]>(isObject).optional(),
  telemetry: z
    .custom<ProvisionerOptions["telemetry"]>(
      (value) => isObject(value) && isObject(Reflect.get(value as object, "trace")),
      "The module @opentelemetry/api, or what has its `trace` and `metrics`.",
    )
    .optional(),
  worker: z
    .strictObject({
      concurrency: z.number().int().min(1).max(1000).optional(),
      concurrencyPerPanel: z.number().int().min(1).max(1000).optional(),
      leaseMs: z.number().int().min(500).optional(),
      stopTimeoutMs: z.number().int().min(0).optional(),
      installationPollMs: z
        .strictObject({ shortest: z.number().int().min(10), longest: z.number().int().min(10) })
        .optional(),
    })
    .optional(),
  sweepIntervalMs: z.number().int().min(50).optional(),
  panels: z
    .strictObject({
      patienceMs: z.number().int().min(0).optional(),
      restoredReleasedBy: z.enum(["comparison", "person"]).optional(),
      lateServers: z.enum(["delete", "keep"]).optional(),
      creationsAtOnce: z.strictObject({ first: z.number().int().min(1), most: z.number().int().min(1) }).optional(),
      probeIntervalMs: z
        .strictObject({ shortest: z.number().int().min(10), longest: z.number().int().min(10) })
        .optional(),
    })
    .optional(),
  webhooks: z
    .strictObject({
      allowPrivateTargets: z.boolean().optional(),
      timeoutMs: z.number().int().min(100).max(300_000).optional(),
      retryDelaysMs: z.array(z.number().int().min(0)).max(100).optional(),
      disableAfterMs: z.number().int().min(0).optional(),
      keepMs: z.number().int().min(0).optional(),
    })
    .optional(),
  drift: z
    .strictObject({
      scanIntervalMs: z.number().int().min(100).nullable().optional(),
      repairs: z.partialRecord(z.enum(driftKinds), z.enum(policyRepairs)).optional(),
    })
    .optional(),
  panelFetch: z.custom<typeof fetch>(isFunction).optional(),
  clock: z.custom<ProvisionerOptions["clock"]>(isObject).optional(),
  crashPoints: z.custom<ProvisionerOptions["crashPoints"]>(isFunction).optional(),
});

/** Checks the options. @throws InvalidOptionsError naming every one that is wrong or unknown, never their values. */
export function readOptions(options: ProvisionerOptions): ProvisionerOptions {
  const parsed = optionsSchema.safeParse(options, inOurWords);
  if (parsed.success) return options;
  throw new InvalidOptionsError(
    fieldProblems(parsed.error).map(({ pointer: path, code, message }) => ({ path, code, message })),
  );
}
