import { z } from "zod";
import { operationPriorities } from "../domain/operation.ts";
import { serviceStates, suspensionReasons } from "../domain/service.ts";
import { appliedConfigurationAnswer } from "./configuration.ts";
import { customerReference } from "./customers.ts";
import {
  customerId,
  instant,
  instantText,
  optionValues,
  serverName,
  serviceId,
  slug,
  variableValues,
} from "./fields.ts";
import { operationAnswer } from "./operations.ts";
import { pageQuery } from "./page-query.ts";
import { budgetAnswer, poolUsageAnswer } from "./pools.ts";

/** What is ordered, in whatever way. */
const orderFields = {
  id: serviceId,
  product: slug,
  egg: z.string().max(100).optional(),
  options: optionValues.optional(),
  variables: variableValues.optional(),
  name: serverName.optional(),
  orderId: z.string().max(100).optional(),
  priority: z.enum(operationPriorities).optional(),
};

/** The order of one server, or of a pool. */
export const orderBody = z
  .strictObject({ ...orderFields, customer: customerReference, expiresAt: instant.nullable().optional() })
  .meta({ id: "Order" });

/** The order of a server in a pool: whose it is and how long it lasts is the pool's. */
export const poolServerBody = z.strictObject({ ...orderFields, pool: serviceId }).meta({ id: "PoolServerOrder" });

export const suspendBody = z.strictObject({ reason: z.string().max(500).optional() });
const period = z.union([
  z.strictObject({ months: z.int().positive().max(1200) }),
  z.strictObject({ days: z.int().positive().max(36_500) }),
]);

/** Time to be added, or an end, best with the end that was seen. */
export const renewBody = z.union([
  z.strictObject({ period }),
  z.strictObject({ expiresAt: instant.nullable(), from: instant.nullable().optional() }),
]);
/** Body of unsuspend, expire and terminate. */
export const emptyBody = z.strictObject({});
export const upgradeTargetBody = z.strictObject({
  product: slug.optional(),
  options: optionValues.optional(),
  egg: z.string().max(100).optional(),
  variables: variableValues.optional(),
});
export const upgradeBody = upgradeTargetBody.extend({ acceptDataLoss: z.boolean().optional() });
export const changeOptionsBody = z.strictObject({ options: optionValues, acceptDataLoss: z.boolean().optional() });
export const reinstallBody = z.strictObject({
  egg: z.string().max(100).optional(),
  variables: upgradeTargetBody.shape.variables,
  acceptDataLoss: z.boolean().optional(),
});
export const renameBody = z.strictObject({ name: serverName });
export const changeOwnerBody = z.strictObject({ customer: customerReference, keepSubusers: z.boolean().optional() });

export const serviceQuery = pageQuery.extend({
  customer: customerId.optional(),
  product: slug.optional(),
  panel: slug.optional(),
  pool: serviceId.optional(),
  state: z.enum(serviceStates).optional(),
  search: z.string().max(191).optional(),
});

export const addressAnswer = z
  .object({
    allocationId: z.number().int(),
    ip: z.string(),
    alias: z.string().nullable(),
    port: z.number().int(),
    role: z.string(),
  })
  .meta({ id: "Address" });

export const serviceAnswer = z
  .object({
    id: z.string(),
    state: z.enum(serviceStates),
    customerId: z.string(),
    productId: z.string(),
    productVersion: z.number().int(),
    egg: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    variables: z.record(z.string(), z.string()),
    applied: appliedConfigurationAnswer.nullable(),
    poolId: z.string().nullable().meta({ description: "The pool that it was made in; null: none." }),
    budget: budgetAnswer.nullable().meta({ description: "What its servers may have together; null: it is no pool." }),
    orderId: z.string().nullable(),
    name: z.string().nullable(),
    panelId: z.string().nullable(),
    server: z
      .object({ id: z.number().int(), uuid: z.string(), identifier: z.string(), nodeId: z.number().int() })
      .nullable(),
    addresses: z.array(addressAnswer),
    expiresAt: instantText.nullable(),
    cancelledAt: instantText
      .nullable()
      .meta({ description: "Since when it is cancelled for the end of its paid time." }),
    suspensionReason: z.enum(suspensionReasons).nullable(),
    createdAt: instantText,
    activatedAt: instantText.nullable(),
    suspendedAt: instantText.nullable(),
    terminatedAt: instantText.nullable(),
  })
  .meta({ id: "Service" });

/** One service by itself. */
export const serviceDetailsAnswer = serviceAnswer
  .extend({
    pool: poolUsageAnswer.nullable().meta({ description: "What of its budget is taken; null: it is no pool." }),
  })
  .meta({ id: "ServiceDetails" });

const bulkServices = z.array(serviceId).min(1).max(200);

/** One command on many services. */
export const bulkBody = z
  .discriminatedUnion("command", [
    z.strictObject({ command: z.literal("suspend"), services: bulkServices, reason: z.string().max(500).optional() }),
    z.strictObject({ command: z.literal("unsuspend"), services: bulkServices }),
    z.strictObject({ command: z.literal("renew"), services: bulkServices, period }),
    z.strictObject({ command: z.literal("retry"), services: bulkServices }),
  ])
  .meta({ id: "BulkCommand" });

/** What came of it, service by service. */
export const bulkAnswer = z
  .object({
    outcomes: z.array(
      z.object({
        serviceId: z.string(),
        operationId: z
          .string()
          .nullable()
          .meta({ description: "The operation that does it; null when it was refused." }),
        problem: z
          .object({ code: z.string(), message: z.string(), remedy: z.string() })
          .nullable()
          .meta({ description: "Why it was refused; null when it was taken." }),
      }),
    ),
    summary: z.object({ taken: z.number().int(), refused: z.number().int() }),
  })
  .meta({ id: "BulkOutcome" });

/** What every command on a service answers. */
export const commandAnswer = z.object({ service: serviceAnswer, operation: operationAnswer });
