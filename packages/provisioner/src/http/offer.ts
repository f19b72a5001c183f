import { z } from "zod";
import type { ProductOption } from "../domain/option/product-option.ts";
import { poolTermsOf } from "../domain/product/pool-terms.ts";
import type { Product, ProductAvailability } from "../interface/products.ts";
import { featureLimitsAnswer, limitsAnswer } from "./configuration.ts";
import { priceAnswer } from "./customer-orders.ts";
import { poolTermsAnswer } from "./pools.ts";

const base = { id: z.string(), label: z.string(), help: z.string() };
/** What an option decides; `variable` for a setting of the game. */
const decides = z.string();

const offeredOption = z
  .discriminatedUnion("kind", [
    z.object({
      ...base,
      decides,
      kind: z.literal("quantity"),
      unit: z.number(),
      minimum: z.number(),
      maximum: z.number(),
      step: z.number(),
      default: z.number(),
    }),
    z.object({
      ...base,
      decides,
      kind: z.literal("choice"),
      choices: z.array(z.object({ value: z.string(), label: z.string() })),
      default: z.string(),
    }),
    z.object({ ...base, decides, kind: z.literal("toggle"), default: z.boolean() }),
    z.object({ ...base, decides, kind: z.literal("text"), default: z.string().nullable() }),
  ])
  .meta({ id: "OfferedOption" });

/** A product as it is offered: what a customer chooses from and may know. */
export const offerAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    kind: z.enum(["server", "pool"]).meta({ description: "What is sold: a server, or a budget to make servers in." }),
    pool: poolTermsAnswer.nullable().meta({ description: "What a pool sells; null: it is a server." }),
    limits: limitsAnswer,
    featureLimits: featureLimitsAnswer,
    eggs: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        asks: z.array(
          z.object({
            variable: z.string(),
            label: z.string(),
            help: z.string(),
            default: z.string().nullable(),
            optional: z.boolean().meta({ description: "Whether it may be left empty." }),
          }),
        ),
      }),
    ),
    options: z.array(offeredOption),
    soldOut: z.boolean().meta({ description: "Whether an order would be refused because there is no room." }),
    available: z.boolean().meta({ description: "Whether there is room for one more." }),
    left: z.number().int().nullable().meta({ description: "How many are left, when they are few; else null." }),
    price: priceAnswer
      .nullable()
      .meta({ description: "What it costs as it comes; null when the host names no prices." }),
  })
  .meta({ id: "Offer" });

/** From this many on, customers are not told how many are left. */
const few = 10;

/** The part of a product that is everybody's business. */
export function offerOf(
  product: Product,
  availability: ProductAvailability,
  price: z.output<typeof priceAnswer> | null,
): z.output<typeof offerAnswer> {
  const { configuration } = product;
  const { available } = availability;
  const terms = poolTermsOf(configuration);
  return {
    id: product.id,
    name: configuration.name,
    description: configuration.description,
    kind: configuration.kind ?? "server",
    pool: terms === null ? null : { budget: terms.budget, servers: terms.servers.map((each) => ({ ...each })) },
    limits: configuration.limits,
    featureLimits: configuration.featureLimits,
    eggs: configuration.eggs.map(({ key, name, variables }) => ({
      key,
      name,
      asks: Object.entries(variables).flatMap(([variable, rule]) =>
        rule.kind === "ask"
          ? [{ variable, label: rule.label, help: rule.help, default: rule.value, optional: rule.optional ?? false }]
          : [],
      ),
    })),
    options: configuration.options.map(offeredOptionOf),
    soldOut: configuration.whenFull === "refuse" && available !== null && available <= 0,
    available: available === null || available > 0,
    left: available !== null && available <= few ? Math.max(0, available) : null,
    price,
  };
}

function offeredOptionOf(option: ProductOption): z.output<typeof offeredOption> {
  const { id, label, help } = option;
  const shown = { id, label, help, decides: typeof option.target === "string" ? option.target : "variable" };
  switch (option.kind) {
    case "quantity": {
      const { kind, unit, minimum, maximum, step } = option;
      return { ...shown, kind, unit, minimum, maximum, step, default: option.default };
    }
    case "choice": {
      const choices = option.choices.map((choice) => ({ value: choice.value, label: choice.label }));
      return { ...shown, kind: option.kind, choices, default: option.default };
    }
    case "toggle":
      return { ...shown, kind: option.kind, default: option.default };
    case "text":
      return { ...shown, kind: option.kind, default: option.default };
  }
}
