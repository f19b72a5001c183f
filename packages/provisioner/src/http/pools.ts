import { z } from "zod";
import { budgetNames, inEach } from "../domain/pool/budget.ts";
import { serviceStates } from "../domain/service.ts";
import { optionValues, serverName, slug, variableValues } from "./fields.ts";
import { brokenRuleAnswer } from "./upgrade-plan.ts";

const amount = z.number().int();

/** What a pool may have of each thing. */
export const budgetAnswer = z
  .object(inEach(() => amount.nullable().meta({ description: "Null: not counted." })))
  .meta({ id: "Budget" });

/** A budget with what is taken of it. */
export const poolUsageAnswer = z
  .object({
    budget: budgetAnswer,
    used: z.object(inEach(() => amount)),
    free: z.object(inEach(() => amount.nullable().meta({ description: "Null: not counted." }))),
  })
  .meta({ id: "PoolUsage" });

/** What a pool product sells. */
export const poolTermsAnswer = z
  .object({
    budget: budgetAnswer,
    servers: z.array(
      z.object({
        product: z.string(),
        most: z
          .object(inEach(() => amount.optional()))
          .omit({ servers: true })
          .meta({ description: "The most that one server of it may have; what is absent is not said." }),
      }),
    ),
  })
  .meta({ id: "PoolTerms" });

/** What is to be planned: another product or other options of a pool, or a command for it and its servers. */
export const poolPlanBody = z.union([
  z.strictObject({
    upgrade: z.strictObject({ product: slug.optional(), options: optionValues.optional() }),
  }),
  z.strictObject({ command: z.enum(["suspend", "unsuspend", "expire", "terminate", "change-owner"]) }),
]);

export const poolPlanAnswer = z
  .object({
    outcome: z.enum(["possible", "refused"]),
    usage: poolUsageAnswer,
    excess: z.array(
      z.object({
        budget: z.enum(budgetNames),
        asked: amount.nullable().meta({ description: "Null: without limit." }),
        free: amount,
        of: z.enum(["pool", "server"]),
      }),
    ),
    obstacles: z.array(z.string()),
    brokenRules: z.array(brokenRuleAnswer),
    servers: z.array(
      z.object({
        serviceId: z.string(),
        name: z.string().nullable(),
        state: z.enum(serviceStates),
        command: z.enum(["suspend", "unsuspend", "terminate", "change-owner"]),
      }),
    ),
  })
  .meta({ id: "PoolPlan" });

/** A server that a customer makes in an own pool; its id is made of the pool's. */
export const serverInPoolBody = z
  .strictObject({
    product: slug,
    egg: z.string().max(100).optional(),
    options: optionValues.optional(),
    variables: variableValues.optional(),
    name: serverName.optional(),
  })
  .meta({ id: "ServerInPool" });

/** Another size of a server in a pool. */
export const resizeBody = z.strictObject({ options: optionValues, acceptDataLoss: z.boolean().optional() });
