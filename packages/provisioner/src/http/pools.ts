import { z } from "zod";
import { inEach } from "../domain/pool/budget.ts";

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
