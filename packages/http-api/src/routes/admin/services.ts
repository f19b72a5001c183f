import {
  bulkAnswer,
  bulkBody,
  commandAnswer,
  eventAnswer,
  orderBody,
  pageOf,
  pageQuery,
  poolServerBody,
  serviceAnswer,
  serviceDetailsAnswer,
  serviceQuery,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { servicesAsCsv } from "../../csv/services-as-csv.ts";
import { acceptedAs, csv, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Services";

export const serviceRoutes = [
  defineRoute({
    id: "listServices",
    method: "get",
    path: "/admin/services",
    tag,
    summary: "Services, newest first",
    description:
      "`search` finds by id, order number, reference of a command, name, customer (id, e-mail address, name), address and port, panel and node, and the server's uuid or identifier: what is exactly so first, then what begins so, then words.",
    access: "admin",
    query: serviceQuery,
    answer: json(pageOf(serviceAnswer)),
    handle: ({ provisioner, query }) => provisioner.services.list(query),
  }),
  defineRoute({
    id: "createService",
    method: "post",
    path: "/admin/services",
    tag,
    summary: "Order a server or a pool, or a server in a pool",
    description:
      "The same order again answers the same service. The same id with another content is a conflict. With `pool` a server is made in that pool: its customer and its paid time are the pool's.",
    access: "admin",
    body: z.union([orderBody, poolServerBody]),
    answer: acceptedAs(commandAnswer),
    refusals: [
      "product_not_found",
      "customer_not_found",
      "service_not_found",
      "product_archived",
      "service_conflict",
      "sold_out",
      "pool_budget_exceeded",
      "pool_not_active",
      "product_not_in_pool",
    ],
    durable: true,
    handle: ({ provisioner, body, command }) => provisioner.services.create(body, command),
  }),
  defineRoute({
    id: "commandServices",
    method: "post",
    path: "/admin/bulk/services",
    tag,
    summary: "Suspend, unsuspend, renew or retry many services, each by a command of its own",
    access: "admin",
    body: bulkBody,
    answer: json(bulkAnswer),
    durable: true,
    longestMs: 10 * 60_000,
    handle: ({ provisioner, body, command }) => provisioner.services.bulk(body, command),
  }),
  defineRoute({
    id: "exportServices",
    method: "get",
    path: "/admin/exports/services",
    tag,
    summary: "Services as a CSV file, newest first",
    description:
      "All that the filters find, in UTF-8 with a header. Cells that a spreadsheet would calculate have an apostrophe before them.",
    access: "admin",
    query: serviceQuery.omit({ cursor: true, limit: true }),
    answer: csv("services.csv"),
    handle: ({ provisioner, query }) => servicesAsCsv(provisioner, query),
  }),
  defineRoute({
    id: "listServiceHistory",
    method: "get",
    path: "/admin/services/{service}/history",
    tag,
    summary: "The whole life of a service and because of whom, newest first",
    access: "admin",
    query: pageQuery,
    answer: json(pageOf(eventAnswer)),
    refusals: ["service_not_found"],
    handle: ({ provisioner, params, query }) => provisioner.services.history(params.service, query),
  }),
  defineRoute({
    id: "getService",
    method: "get",
    path: "/admin/services/{service}",
    tag,
    summary: "One service",
    access: "admin",
    answer: json(serviceDetailsAnswer),
    refusals: ["service_not_found"],
    handle: ({ provisioner, params }) => provisioner.services.get(params.service),
  }),
];
