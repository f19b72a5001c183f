import { z } from "zod";
import { emailAddress } from "./email-address.ts";
import { customerId, instantText, slug } from "./fields.ts";
import { operationAnswer } from "./operations.ts";
import { pageQuery } from "./page-query.ts";

/** A whole customer in a body. */
export const customerBody = z
  .strictObject({
    id: customerId,
    email: emailAddress,
    firstName: z.string().trim().max(191).optional(),
    lastName: z.string().trim().max(191).optional(),
    username: z.string().trim().max(191).optional(),
    language: z.string().max(5).optional(),
  })
  .meta({ id: "CustomerInput" });

/** A customer in an order: whole, or by the id of a known one. */
export const customerReference = z.union([customerBody, z.strictObject({ id: customerId })]);

export const customerLinkBody = z.strictObject({
  panel: slug,
  panelUserId: z.number().int().positive(),
  shared: z.boolean().optional(),
});

export const customerQuery = pageQuery.extend({ search: z.string().max(191).optional() });

export const customerAnswer = z
  .object({
    id: z.string(),
    email: z.string(),
    username: z.string().nullable(),
    firstName: z.string().nullable(),
    lastName: z.string().nullable(),
    language: z.string().nullable(),
    links: z.array(
      z.object({
        customerId: z.string(),
        panelId: z.string(),
        panelUserId: z.number().int(),
        origin: z.enum(["created", "linked", "shared"]),
      }),
    ),
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: "Customer" });

/** What putting a customer answers; the operation brings the change to the panels and is null if there is nothing to bring. */
export const customerPutAnswer = z.object({ customer: customerAnswer, operation: operationAnswer.nullable() });
