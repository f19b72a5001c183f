import { z } from "zod";
import { shrinkingLimits } from "../domain/upgrade/change-rules.ts";

const change = <Value extends z.ZodType>(value: Value) => z.object({ from: value, to: value });
const limitChange = change(z.union([z.number(), z.string(), z.boolean(), z.null()]));
const addressChanges = z.array(z.object({ role: z.string(), ip: z.string(), port: z.number().int() }));
const eggNumbers = z.object({ nest: z.number().int().nullable(), egg: z.number().int() });

/** A rule of the product that a change breaks. */
export const brokenRuleAnswer = z.object({
  code: z.enum(["downgrade", "egg-changes-used-up"]),
  limit: z.enum(shrinkingLimits).nullable(),
  message: z.string(),
});

/** The dry run of an upgrade. */
export const upgradePlanAnswer = z
  .object({
    outcome: z.enum(["nothing-to-do", "possible", "needs-another-node"]),
    limits: z.record(z.string(), limitChange),
    featureLimits: z.record(z.string(), limitChange),
    egg: change(eggNumbers).nullable(),
    node: change(z.object({ id: z.number().int(), name: z.string() })).nullable(),
    image: change(z.string()).nullable(),
    startup: change(z.string()).nullable(),
    variables: z.array(
      z.object({
        name: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        because: z.enum(["product", "customer", "egg-default", "port", "removed"]),
      }),
    ),
    addresses: z.object({ added: addressChanges, removed: addressChanges }),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
    notices: z.array(z.object({ code: z.enum(["memory-shrinks", "cpu-shrinks"]), message: z.string() })),
    brokenRules: z.array(brokenRuleAnswer),
    obstacles: z.array(z.string()),
    calls: z.object({ build: z.boolean(), startup: z.boolean() }),
    environment: z.record(z.string(), z.string()),
  })
  .meta({ id: "UpgradePlan" });
