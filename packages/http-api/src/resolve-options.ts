import { z } from "zod";
import type { ApiOptions, ResolvedOptions } from "./api-options.ts";

const hook = z.custom<(...given: never[]) => unknown>((value) => typeof value === "function", "has to be a function");
const duration = z.int().positive();

const hooks = z
  .looseObject({
    entitle: hook.optional(),
    authorize: hook.optional(),
    settle: hook.optional(),
    release: hook.optional(),
    price: hook.optional(),
  })
  .refine(({ entitle, authorize }) => (entitle === undefined) !== (authorize === undefined), {
    error: "has to have either `entitle` or `authorize`",
  })
  .refine(({ authorize, settle, release }) => authorize !== undefined || (settle ?? release) === undefined, {
    error: "`settle` and `release` belong to `authorize`",
  });

const schema = z.strictObject({
  provisioner: z.custom<object>((value) => typeof value === "object" && value !== null, "has to be a provisioner"),
  authenticate: hook,
  ordering: hooks.optional(),
  renewal: hooks.optional(),
  upgrades: hooks.optional(),
  trustedOrigins: z
    .array(
      z.url().refine((text) => new URL(text).origin === text, "has to be an origin such as https://shop.example.com"),
    )
    .optional(),
  rateLimit: hook.optional(),
  bodyLimitBytes: duration.optional(),
  idempotencyKeepMs: duration.optional(),
  streams: z
    .strictObject({
      heartbeatMs: duration.optional(),
      maximumAgeMs: duration.optional(),
      maximumPerIdentity: duration.optional(),
      maximumPending: duration.optional(),
      lingerMs: z.int().nonnegative().optional(),
      recheckMs: duration.optional(),
    })
    .optional(),
  onError: hook.optional(),
  onStreamError: hook.optional(),
});

/**
 * Checks the options and fills in the defaults.
 * @param caller the function that the host has called, for the error
 * @throws TypeError for a missing, malformed or unknown one.
 */
export function resolveOptions(options: ApiOptions<unknown>, caller: string): ResolvedOptions {
  const checked = schema.safeParse(options);
  if (!checked.success) throw new TypeError(`${caller}: ${z.prettifyError(checked.error)}`);
  return {
    ...options,
    trustedOrigins: options.trustedOrigins ?? [],
    bodyLimitBytes: options.bodyLimitBytes ?? 256 * 1024,
    idempotencyKeepMs: options.idempotencyKeepMs ?? 24 * 3_600_000,
    streams: {
      heartbeatMs: options.streams?.heartbeatMs ?? 15_000,
      maximumAgeMs: options.streams?.maximumAgeMs ?? 3_600_000,
      maximumPerIdentity: options.streams?.maximumPerIdentity ?? 32,
      maximumPending: options.streams?.maximumPending ?? 1000,
      lingerMs: options.streams?.lingerMs ?? 5000,
      recheckMs: options.streams?.recheckMs ?? 1000,
    },
  };
}
