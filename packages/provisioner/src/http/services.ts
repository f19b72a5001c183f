import { z } from "zod";
import { operationPriorities } from "../domain/operation.ts";
import { serviceStates } from "../domain/service.ts";
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

/** The order of one server. */
export const orderBody = z
  .strictObject({
    id: serviceId,
    product: slug,
    customer: customerReference,
    egg: z.string().max(100).optional(),
    options: optionValues.optional(),
    variables: variableValues.optional(),
    name: serverName.optional(),
    expiresAt: instant.nullable().optional(),
    orderId: z.string().max(100).optional(),
    priority: z.enum(operationPriorities).optional(),
  })
  .meta({ id: "Order" });

export const suspendBody = z.strictObject({ reason: z.string().max(500).optional() });
/** Time to be added, or an end, best with the end that was seen. */
export const renewBody = z.union([
  z.strictObject({
    period: z.union([
      z.strictObject({ months: z.int().positive().max(1200) }),
      z.strictObject({ days: z.int().positive().max(36_500) }),
    ]),
  }),
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
    orderId: z.string().nullable(),
    name: z.string().nullable(),
    panelId: z.string().nullable(),
    server: z
      .object({ id: z.number().int(), uuid: z.string(), identifier: z.string(), nodeId: z.number().int() })
      .nullable(),
    addresses: z.array(addressAnswer),
    expiresAt: instantText.nullable(),
    suspensionReason: z.enum(["expired", "requested", "found-on-panel"]).nullable(),
    createdAt: instantText,
    activatedAt: instantText.nullable(),
    suspendedAt: instantText.nullable(),
    terminatedAt: instantText.nullable(),
  })
  .meta({ id: "Service" });

/** What every command on a service answers. */
export const commandAnswer = z.object({ service: serviceAnswer, operation: operationAnswer });
