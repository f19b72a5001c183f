import type { ProductInput } from "@hatchery/provisioner";
import {
  availabilityAnswer,
  pageOf,
  poolProductSchema,
  productAnswer,
  productProblemAnswer,
  productQuery,
  productSchema,
  productVersionAnswer,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { withIdFromPath } from "../../routing/id-in-path.ts";

const tag = "Products";

/** The product's own schema checks it in the provisioner and names every problem at once. */
const productBody = z.looseObject({ id: z.string().optional() });
const documentedBody = z.union([productSchema.partial({ id: true }), poolProductSchema.partial({ id: true })]);

export const productRoutes = [
  defineRoute({
    id: "listProducts",
    method: "get",
    path: "/admin/products",
    tag,
    summary: "Products",
    access: "admin",
    query: productQuery,
    answer: json(pageOf(productAnswer)),
    handle: ({ provisioner, query }) => provisioner.products.list(query),
  }),
  defineRoute({
    id: "getProduct",
    method: "get",
    path: "/admin/products/{product}",
    tag,
    summary: "One product in its newest version",
    access: "admin",
    answer: json(productAnswer),
    refusals: ["product_not_found"],
    handle: ({ provisioner, params }) => provisioner.products.get(params.product),
  }),
  defineRoute({
    id: "putProduct",
    method: "put",
    path: "/admin/products/{product}",
    tag,
    summary: "Save a product",
    description: "A new version if anything has changed. Running services keep the version that they were sold.",
    access: "admin",
    body: productBody,
    documentedBody,
    answer: json(productAnswer),
    handle: ({ provisioner, params, body, command }) =>
      provisioner.products.put(withIdFromPath(body, params.product) as ProductInput, command),
  }),
  defineRoute({
    id: "checkProduct",
    method: "post",
    path: "/admin/products/check",
    tag,
    summary: "Everything that is wrong with a product; saves nothing",
    access: "admin",
    body: z.looseObject({}),
    documentedBody: z.union([productSchema, poolProductSchema]),
    answer: json(z.object({ problems: z.array(productProblemAnswer) })),
    handle: async ({ provisioner, body }) => ({ problems: await provisioner.products.check(body) }),
  }),
  defineRoute({
    id: "listProductVersions",
    method: "get",
    path: "/admin/products/{product}/versions",
    tag,
    summary: "Every version of a product",
    access: "admin",
    answer: json(z.object({ versions: z.array(productVersionAnswer) })),
    refusals: ["product_not_found"],
    handle: async ({ provisioner, params }) => ({ versions: await provisioner.products.versions(params.product) }),
  }),
  defineRoute({
    id: "getProductAvailability",
    method: "get",
    path: "/admin/products/{product}/availability",
    tag,
    summary: "How many more can be sold, and what stands in the way per node",
    access: "admin",
    answer: json(availabilityAnswer),
    refusals: ["product_not_found"],
    handle: ({ provisioner, params }) => provisioner.products.availability(params.product),
  }),
  defineRoute({
    id: "archiveProduct",
    method: "post",
    path: "/admin/products/{product}/archive",
    tag,
    summary: "End the sale of a product",
    access: "admin",
    answer: json(productAnswer),
    refusals: ["product_not_found"],
    handle: ({ provisioner, params, command }) => provisioner.products.archive(params.product, command),
  }),
];
