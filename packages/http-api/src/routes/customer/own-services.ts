import type { Actor } from "@hatchery/provisioner";
import {
  customerHistoryAnswer,
  customerOperationAnswer,
  customerServiceAnswer,
  customerServiceDetailsAnswer,
  meAnswer,
  openUsageAnswer,
  ownServiceQuery,
  pageOf,
  pageQuery,
  usagePeriodAnswer,
  usageQuery,
} from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Own services";

export const ownServiceRoutes = [
  defineRoute({
    id: "getMe",
    method: "get",
    path: "/me",
    tag,
    summary: "The customer who is signed in",
    access: "customer",
    answer: json(meAnswer),
    refusals: ["customer_not_found"],
    handle: ({ provisioner, customer }) => provisioner.customers.get(customer),
  }),
  defineRoute({
    id: "listOwnServices",
    method: "get",
    path: "/services",
    tag,
    summary: "Own services, newest first",
    access: "customer",
    query: ownServiceQuery,
    answer: json(pageOf(customerServiceAnswer)),
    handle: ({ provisioner, query, customer }) => provisioner.services.list({ ...query, customer }),
  }),
  defineRoute({
    id: "getOwnService",
    method: "get",
    path: "/services/{service}",
    tag,
    summary: "One own service",
    access: "service-owner",
    answer: json(customerServiceDetailsAnswer),
    handle: ({ provisioner, service }) => provisioner.services.get(service.id),
  }),
  defineRoute({
    id: "listOwnHistory",
    method: "get",
    path: "/services/{service}/history",
    tag,
    summary: "The whole life of a service and because of whom, newest first",
    access: "service-owner",
    query: pageQuery,
    answer: json(pageOf(customerHistoryAnswer)),
    handle: async ({ provisioner, query, service }) => {
      const { items, nextCursor } = await provisioner.services.history(service.id, query);
      return { items: items.map((event) => ({ ...event, by: seenBy(event.actor) })), nextCursor };
    },
  }),
  defineRoute({
    id: "listOwnOperations",
    method: "get",
    path: "/services/{service}/operations",
    tag,
    summary: "What is being done to a service, and was",
    access: "service-owner",
    query: pageQuery,
    answer: json(pageOf(customerOperationAnswer)),
    handle: ({ provisioner, query, service }) => provisioner.operations.list({ ...query, service: service.id }),
  }),
  defineRoute({
    id: "listOwnUsage",
    method: "get",
    path: "/services/{service}/usage",
    tag,
    summary: "What was used of a service while it was its customer's: closed periods, oldest first",
    description:
      "Periods never change, and none is missing between two. `after` takes the `id` of the last one that was read, and misses none.",
    access: "service-owner",
    query: usageQuery.omit({ service: true, customer: true }),
    answer: json(pageOf(usagePeriodAnswer)),
    handle: ({ provisioner, query, service: { id: service, customerId: customer } }) =>
      provisioner.usage.periods({ ...query, service, customer }),
  }),
  defineRoute({
    id: "getOwnOpenUsage",
    method: "get",
    path: "/services/{service}/usage/open",
    tag,
    summary: "What was used of a service since its last closed period; null where nothing is measured",
    access: "service-owner",
    answer: json(openUsageAnswer.nullable()),
    handle: ({ provisioner, service }) => provisioner.usage.open(service.id),
  }),
];

function seenBy({ kind }: Actor): "customer" | "host" | "system" {
  return kind === "admin" ? "host" : kind;
}
