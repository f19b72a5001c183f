import { z } from "zod";
import { driftKinds, driftRepairs } from "../domain/drift/drift-finding.ts";
import { failureClasses } from "../domain/failure.ts";
import { operationKinds, operationPriorities, operationStatuses, waitReasons } from "../domain/operation.ts";
import { customerId, instantText, serviceId, slug } from "./fields.ts";
import { pageQuery } from "./page-query.ts";

export const operationQuery = pageQuery.extend({
  service: serviceId.optional(),
  customer: customerId.optional(),
  panel: slug.optional(),
  kind: z.enum(operationKinds).optional(),
  status: z.enum(operationStatuses).optional(),
});

export const failureAnswer = z
  .object({
    class: z.enum(failureClasses),
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
  })
  .meta({ id: "Failure" });

export const stepAnswer = z
  .object({
    step: z.string(),
    attempt: z.number().int(),
    startedAt: instantText,
    finishedAt: instantText.nullable(),
    outcome: z.enum(["done", "already-done", "failed", "waits"]),
    panelRequests: z.number().int(),
    failure: failureAnswer.nullable(),
  })
  .meta({ id: "Step" });

export const actorAnswer = z
  .object({
    kind: z.enum(["admin", "customer", "host", "system"]),
    id: z.string().optional(),
  })
  .meta({ id: "Actor" });

const operationInputAnswer = z
  .object({
    reason: z.string(),
    pool: z.string(),
    by: z.string(),
    expiry: z.boolean(),
    product: z.string(),
    productVersion: z.number().int(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    egg: z.string(),
    variables: z.record(z.string(), z.string()),
    acceptDataLoss: z.boolean(),
    name: z.string(),
    customer: z.string(),
    keepSubusers: z.boolean(),
    serverId: z.number().int().nullable(),
    linksAccount: z.boolean(),
    accept: z.array(z.string()),
    seen: z.object({
      name: z.string(),
      userId: z.number().int(),
      description: z.string(),
      externalId: z.string().nullable(),
      at: z.string(),
    }),
    period: z.union([z.object({ months: z.number().int() }), z.object({ days: z.number().int() })]),
    expiresAt: z.string().nullable(),
    from: z.string().nullable(),
    findingId: z.string(),
    kind: z.enum(driftKinds),
    repair: z.enum(driftRepairs),
    panel: z.string(),
  })
  .partial()
  .meta({
    id: "OperationInput",
    description: "What was asked for. Which members there are follows from the kind of operation.",
  });

export const operationAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(operationKinds),
    status: z.enum(operationStatuses),
    waitsFor: z.enum(waitReasons).nullable(),
    serviceId: z.string().nullable(),
    customerId: z.string().nullable(),
    panelId: z.string().nullable(),
    priority: z.enum(operationPriorities),
    attempts: z.number().int(),
    nextTryAt: instantText.nullable(),
    failure: failureAnswer.nullable(),
    steps: z.array(stepAnswer),
    panelRequests: z.number().int(),
    actor: actorAnswer,
    input: operationInputAnswer,
    createdAt: instantText,
    startedAt: instantText.nullable(),
    finishedAt: instantText.nullable(),
  })
  .meta({ id: "Operation" });
