import { z } from "zod";
import { checkTemplate } from "../../name-template.ts";
import type { ProductConfiguration } from "../product.ts";
import { changeRulesSchema } from "./change-rules-schema.ts";
import { eggSchema } from "./egg-schema.ts";
import { lifecycleSchema } from "./lifecycle-schema.ts";
import { featureLimitsSchema, limitsSchema } from "./limits-schema.ts";
import { meterSchema } from "./meter-schema.ts";
import { optionSchema } from "./option-schema.ts";
import { panelTargetSchema } from "./panel-target-schema.ts";
import { poolTermsSchema } from "./pool-terms-schema.ts";
import { portPlanSchema } from "./port-plan-schema.ts";
import { readWith } from "./read-with.ts";

const templateSchema = z.string().transform(readWith(checkTemplate));

/** The form of a product. What its parts have to do with one another is checked by `readProduct`. */
export const productSchema = z.strictObject({
  /** The host's own word for it, up to 100 letters, digits, `.`, `_` and `-`; never changed. */
  id: z.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/, "has to be up to 100 letters, digits, ., - and _"),
  /** What shoppers see. */
  name: z.string().min(1).max(191),
  /** For shoppers. @default "" */
  description: z.string().default(""),
  /** What a service of it is. @default "server" */
  kind: z.literal("server").optional(),
  /** Where its servers go, in order of preference: ids of panels, or panels with nodes, locations or tags. */
  panels: z.array(panelTargetSchema).min(1),
  /** Which of several nodes that suit equally gets the server. @default "least-loaded" */
  nodeOrder: z.enum(["least-loaded", "packed"]).default("least-loaded"),
  /** What a server may use. */
  limits: limitsSchema,
  /** How many of each a customer may make. @default none of each */
  featureLimits: featureLimitsSchema,
  /** The games that it offers; the first is taken when an order names none. */
  eggs: z.array(eggSchema).min(1),
  /** Start the server when its installation ends. @default false */
  startOnCompletion: z.boolean().default(false),
  /** Do not run the egg's installation script. @default false */
  skipScripts: z.boolean().default(false),
  /** Look into a server once before it is called active; only where the panel has a client key. @default true */
  verifyInstallation: z.boolean().default(true),
  /** The main address must belong to no other server. @default false */
  dedicatedIp: z.boolean().default(false),
  /** Which ports a server gets and which variables get them; null: any one. @default null */
  ports: portPlanSchema.nullable().default(null),
  /** Template of the server's name. @default "%product_name% %service_id%" */
  serverName: templateSchema.default("%product_name% %service_id%"),
  /** Template of the server's description. @default "" */
  serverDescription: templateSchema.default(""),
  /** What customers may configure. @default [] */
  options: z.array(optionSchema).max(100).default([]),
  /** What happens when the money stops. @default suspended at once, never terminated */
  lifecycle: lifecycleSchema,
  /** What becomes of an order for which there is no room: `refuse` answers `sold_out`, `wait` takes it for somebody to make room. @default "wait" */
  whenFull: z.enum(["refuse", "wait"]).default("wait"),
  /** What customers may make of a service that they have. @default everything */
  changes: changeRulesSchema,
  /** What happens to another backup where there are as many as were sold: refused, or the oldest that is not locked gives way. @default "refuse" */
  backupsAtLimit: z.enum(["refuse", "replace-oldest"]).default("refuse"),
  /** How the use of its services is measured. @default it is not */
  meter: meterSchema.optional(),
  /** What to do when the panel already has an account with the customer's e-mail address. @default "ask" */
  userConflict: z.enum(["link", "refuse", "ask"]).default("ask"),
}) satisfies z.ZodType<ProductConfiguration>;

const noLimits = { memory: 0, disk: 0, cpu: 0 };

/** A product that sells a budget, in which its customers make servers of other products. It has no server of its own. */
export const poolProductSchema = productSchema.extend({
  kind: z.literal("pool"),
  /** What is sold. */
  pool: poolTermsSchema,
  /** None: servers go where their own products say. */
  panels: z.array(panelTargetSchema).max(0).default([]),
  /** Without meaning for a pool. */
  limits: limitsSchema.prefault(noLimits),
  /** None: servers have the eggs of their own products. */
  eggs: z.array(eggSchema).max(0).default([]),
}) satisfies z.ZodType<ProductConfiguration>;
