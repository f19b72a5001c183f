import { z } from "zod";
import { eventType } from "./events.ts";
import { instantText, slug } from "./fields.ts";
import { pageQuery } from "./page-query.ts";

export const webhookEndpointBody = z.strictObject({
  id: slug,
  url: z.url({ protocol: /^https?$/ }).max(2000),
  events: z.array(eventType).min(1).optional(),
  enabled: z.boolean().optional(),
});

export const webhookEndpointAnswer = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(eventType).nullable(),
    enabled: z.boolean(),
    disabledBecause: z.string().nullable(),
    failingSince: instantText.nullable(),
    previousSecretUntil: instantText.nullable(),
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: "WebhookEndpoint" });

export const webhookEndpointWithSecretAnswer = webhookEndpointAnswer.extend({ secret: z.string().nullable() });

const deliveryStatus = z.enum(["waiting", "delivered", "failed"]);

export const webhookDeliveryQuery = pageQuery.extend({ endpoint: slug.optional(), status: deliveryStatus.optional() });

export const webhookDeliveryAnswer = z
  .object({
    id: z.string(),
    endpointId: z.string(),
    eventId: z.string(),
    eventType,
    status: deliveryStatus,
    attempts: z.number().int(),
    nextTryAt: instantText.nullable(),
    lastStatus: z.number().int().nullable(),
    lastLatencyMs: z.number().int().nullable(),
    lastError: z.string().nullable(),
    lastAnswer: z.string().nullable(),
    createdAt: instantText,
    deliveredAt: instantText.nullable(),
  })
  .meta({ id: "WebhookDelivery" });
