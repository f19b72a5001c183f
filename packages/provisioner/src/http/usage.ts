import { z } from "zod";
import { customerId, instantText, optionValues, serviceId } from "./fields.ts";
import { pageQuery } from "./page-query.ts";

export const usageQuery = pageQuery.extend({
  after: z
    .string()
    .regex(/^\d{1,15}$/, "The id of a period.")
    .optional(),
  service: serviceId.optional(),
  customer: customerId.optional(),
});

const bytes = z.number().int().nullable();

const usedTime = {
  activeMs: z.number().int(),
  runningMs: z.number().int().nullable(),
  unknownMs: z.number().int().nullable(),
  receivedBytes: bytes,
  sentBytes: bytes,
  diskBytes: bytes,
};

/** A closed period of a service's use. Times are whole ms, nothing is rounded. */
export const usagePeriodAnswer = z
  .object({
    id: z.string(),
    serviceId: z.string(),
    customerId: z.string(),
    productId: z.string(),
    productVersion: z.number().int(),
    options: optionValues,
    startsAt: instantText,
    endsAt: instantText,
    ...usedTime,
  })
  .meta({ id: "UsagePeriod" });

/** What was used of a service since its last closed period; it may still change. */
export const openUsageAnswer = z
  .object({
    serviceId: z.string(),
    since: instantText,
    until: instantText,
    readAt: instantText.nullable(),
    ...usedTime,
  })
  .meta({ id: "OpenUsage" });
