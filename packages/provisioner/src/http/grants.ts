import { z } from "zod";
import { customerId, reference as grantReference, instantText, serviceId } from "./fields.ts";
import { pageQuery } from "./page-query.ts";

const kinds = ["order", "renewal", "upgrade"] as const;
const states = [
  "authorizing",
  "authorized",
  "commanded",
  "settling",
  "releasing",
  "settled",
  "released",
  "refused",
] as const;

export { grantReference };

export const grantRequest = z.strictObject({
  reference: grantReference,
  kind: z.enum(kinds),
  customer: customerId,
  service: serviceId.optional(),
  refundable: z.boolean().optional(),
});

export const grantQuery = pageQuery.extend({
  customer: customerId.optional(),
  service: serviceId.optional(),
  state: z.enum(states).optional(),
});

/** How a person decides a grant that nothing else decides. */
export const grantDecisionBody = z.strictObject({ ending: z.enum(["settle", "release"]) });

export const grantAnswer = z
  .object({
    reference: z.string(),
    kind: z.enum(kinds),
    state: z.enum(states),
    customerId: z.string(),
    serviceId: z.string().nullable(),
    operationId: z.string().nullable(),
    attempts: z.number().int(),
    problem: z.string().nullable(),
    createdAt: instantText,
    endedAt: instantText.nullable(),
  })
  .meta({ id: "Grant" });
