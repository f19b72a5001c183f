import { z } from "zod";
import { instantText, slug } from "./fields.ts";
import { pageQuery } from "./page-query.ts";
import { productConfigurationAnswer } from "./product-configuration.ts";

/** A product in a body: only its id is looked at here; the product's own schema checks the rest and names every problem. */
export const productBody = z.looseObject({ id: slug });

export const productQuery = pageQuery.extend({
  archived: z
    .preprocess((value) => (value === "true" ? true : value === "false" ? false : value), z.boolean())
    .optional(),
});

export const productAnswer = z
  .object({
    id: z.string(),
    version: z.number().int().positive(),
    configuration: productConfigurationAnswer,
    archivedAt: instantText.nullable(),
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: "Product" });

export const productVersionAnswer = z.object({
  productId: z.string(),
  version: z.number().int().positive(),
  configuration: productConfigurationAnswer,
  createdAt: instantText,
});

export const productProblemAnswer = z
  .object({
    path: z.string(),
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
  })
  .meta({ id: "ProductProblem" });
