import { z } from "zod";
import { failureClasses } from "../domain/failure.ts";
import { operationKinds, operationStatuses, waitReasons } from "../domain/operation.ts";
import { serviceStates, suspensionReasons } from "../domain/service.ts";
import { eventType } from "./events.ts";
import { instantText } from "./fields.ts";
import { budgetAnswer, poolUsageAnswer } from "./pools.ts";
import { addressAnswer, serviceQuery } from "./services.ts";

/** A service as its customer sees it: nothing of the panel, and no value that the host has fixed. */
export const customerServiceAnswer = z
  .object({
    id: z.string(),
    state: z.enum(serviceStates),
    customerId: z.string(),
    productId: z.string(),
    egg: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    variables: z.record(z.string(), z.string()),
    poolId: z.string().nullable().meta({ description: "The pool that it was made in; null: none." }),
    budget: budgetAnswer.nullable().meta({ description: "What its servers may have together; null: it is no pool." }),
    name: z.string().nullable(),
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
  .meta({ id: "CustomerService" });

/** One own service by itself. */
export const customerServiceDetailsAnswer = customerServiceAnswer
  .extend({
    pool: poolUsageAnswer.nullable().meta({ description: "What of its budget is taken; null: it is no pool." }),
  })
  .meta({ id: "CustomerServiceDetails" });

/** Why something did not succeed, without the panel's words, which may name machines and keys' owners. */
const customerFailure = z.object({ class: z.enum(failureClasses), code: z.string() });

/** An operation as the service's customer sees it. */
export const customerOperationAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(operationKinds),
    status: z.enum(operationStatuses),
    waitsFor: z.enum(waitReasons).nullable(),
    serviceId: z.string().nullable(),
    attempts: z.number().int(),
    nextTryAt: instantText.nullable(),
    failure: customerFailure.nullable(),
    steps: z.array(
      z.object({
        step: z.string(),
        attempt: z.number().int(),
        startedAt: instantText,
        finishedAt: instantText.nullable(),
        outcome: z.enum(["done", "already-done", "failed", "waits"]),
      }),
    ),
    createdAt: instantText,
    startedAt: instantText.nullable(),
    finishedAt: instantText.nullable(),
  })
  .meta({ id: "CustomerOperation" });

/** What every command on an own service answers. */
export const customerCommandAnswer = z.object({
  service: customerServiceAnswer,
  operation: customerOperationAnswer,
});

/** An event as a customer sees it: of its data, what is not the host's business alone. */
export const customerEventAnswer = z
  .object({
    id: z.string(),
    type: eventType,
    occurredAt: instantText,
    serviceId: z.string().nullable(),
    operationId: z.string().nullable(),
    data: z.object({
      state: z.enum(serviceStates).optional(),
      kind: z.enum(operationKinds).optional(),
      attempts: z.number().int().optional(),
      nextTryAt: z.string().optional(),
      addresses: z.array(addressAnswer).optional(),
      expiresAt: z.string().nullable().optional(),
      reason: z.string().optional(),
      egg: z.string().optional(),
      name: z.string().optional(),
      failure: customerFailure.optional(),
    }),
  })
  .meta({ id: "CustomerEvent" });

/** A part of a service's life as its customer sees it. */
export const customerHistoryAnswer = customerEventAnswer
  .extend({
    by: z.enum(["customer", "host", "system"]).meta({ description: "Because of whom; an administrator is the host." }),
  })
  .meta({ id: "CustomerHistoryEntry" });

/** The customer who is signed in. */
export const meAnswer = z
  .object({
    id: z.string(),
    email: z.string(),
    username: z.string().nullable(),
    firstName: z.string().nullable(),
    lastName: z.string().nullable(),
    language: z.string().nullable(),
  })
  .meta({ id: "Me" });

export const ownServiceQuery = serviceQuery.pick({
  cursor: true,
  limit: true,
  product: true,
  pool: true,
  state: true,
  search: true,
});
