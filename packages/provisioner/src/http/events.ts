import { z } from "zod";
import type { EventType } from "../domain/events.ts";
import { eventTypes } from "../domain/events.ts";
import { customerId, instantText, serviceId, uuid } from "./fields.ts";
import { actorAnswer } from "./operations.ts";
import { pageQuery } from "./page-query.ts";

export const eventType = z.enum(eventTypes as readonly [EventType, ...EventType[]]);

export const eventQuery = pageQuery.extend({
  type: eventType.optional(),
  service: serviceId.optional(),
  customer: customerId.optional(),
  operation: uuid.optional(),
});

export const eventAnswer = z
  .object({
    id: z.string(),
    type: eventType,
    occurredAt: instantText,
    actor: actorAnswer,
    serviceId: z.string().nullable(),
    operationId: z.string().nullable(),
    customerId: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "Event" });
