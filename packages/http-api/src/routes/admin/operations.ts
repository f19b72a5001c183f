import { eventAnswer, operationAnswer, operationQuery, pageOf } from "@hatchery/provisioner/http";
import { acceptedAs, events, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { operationEvents } from "../../streams/operation-events.ts";

const tag = "Operations";

export const operationRoutes = [
  defineRoute({
    id: "listOperations",
    method: "get",
    path: "/admin/operations",
    tag,
    summary: "Operations, newest first",
    access: "admin",
    query: operationQuery,
    answer: json(pageOf(operationAnswer)),
    handle: ({ provisioner, query }) => provisioner.operations.list(query),
  }),
  defineRoute({
    id: "getOperation",
    method: "get",
    path: "/admin/operations/{operation}",
    tag,
    summary: "One operation with the log of its steps",
    access: "admin",
    answer: json(operationAnswer),
    refusals: ["operation_not_found"],
    handle: ({ provisioner, params }) => provisioner.operations.get(params.operation),
  }),
  defineRoute({
    id: "retryOperation",
    method: "post",
    path: "/admin/operations/{operation}/retry",
    tag,
    summary: "Try a failed operation again",
    access: "admin",
    answer: acceptedAs(operationAnswer),
    refusals: ["operation_not_found", "operation_not_retryable"],
    handle: ({ provisioner, params, command }) => provisioner.operations.retry(params.operation, command),
  }),
  defineRoute({
    id: "cancelOperation",
    method: "post",
    path: "/admin/operations/{operation}/cancel",
    tag,
    summary: "Cancel an operation that no worker has begun",
    access: "admin",
    answer: json(operationAnswer),
    refusals: ["operation_not_found", "operation_not_cancellable"],
    handle: ({ provisioner, params, command }) => provisioner.operations.cancel(params.operation, command),
  }),
  defineRoute({
    id: "streamOperation",
    method: "get",
    path: "/admin/operations/{operation}/events",
    tag,
    summary: "What happens to an operation, as it happens",
    access: "admin",
    answer: events(eventAnswer),
    refusals: ["operation_not_found"],
    handle: async ({ provisioner, params }) =>
      operationEvents(provisioner, await provisioner.operations.get(params.operation), "admin"),
  }),
];
