import { commandAnswer, orderBody, pageOf, serviceAnswer, serviceQuery } from "@hatchery/provisioner/http";
import { acceptedAs, json } from "../../routing/answer.ts";
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
    summary: "Order a server",
    description: "The same order again answers the same service. The same id with another content is a conflict.",
    access: "admin",
    body: orderBody,
    answer: acceptedAs(commandAnswer),
    refusals: ["product_not_found", "customer_not_found", "product_archived", "service_conflict"],
    durable: true,
    handle: ({ provisioner, body, command }) => provisioner.services.create(body, command),
  }),
  defineRoute({
    id: "getService",
    method: "get",
    path: "/admin/services/{service}",
    tag,
    summary: "One service",
    access: "admin",
    answer: json(serviceAnswer),
    refusals: ["service_not_found"],
    handle: ({ provisioner, params }) => provisioner.services.get(params.service),
  }),
];
