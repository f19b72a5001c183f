import { z } from "zod";
import { optionValues, serverName, slug, variableValues } from "./fields.ts";

/** What a customer orders; the id, the end and whose it is are for the host to say. */
export const customerOrderBody = z
  .strictObject({
    product: slug,
    egg: z.string().max(100).optional(),
    options: optionValues.optional(),
    variables: variableValues.optional(),
    name: serverName.optional(),
  })
  .meta({ id: "CustomerOrder" });

export const priceAnswer = z
  .object({
    amount: z.number().int().meta({ description: "In the currency's smallest unit." }),
    currency: z.string().meta({ description: "ISO 4217." }),
    per: z.string().optional(),
  })
  .meta({ id: "Price" });

/** What the check of an order answers; nothing was stored for it. */
export const orderCheckAnswer = z
  .object({
    available: z
      .boolean()
      .nullable()
      .meta({ description: "Whether there is room for it; null while something is wrong with it." }),
    soldOut: z.boolean().meta({ description: "Whether the order would be refused because there is no room." }),
    price: priceAnswer.nullable(),
    problems: z
      .array(z.object({ pointer: z.string(), code: z.string(), message: z.string() }))
      .meta({ description: "What is wrong with which field, by JSON pointer; empty when it can be ordered as it is." }),
  })
  .meta({ id: "OrderCheck" });
