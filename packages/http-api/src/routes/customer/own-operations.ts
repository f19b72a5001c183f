import { customerEventAnswer, customerOperationAnswer } from "@hatchery/provisioner/http";
import { events, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { operationEvents } from "../../streams/operation-events.ts";

const tag = "Own services";

export const ownOperationRoutes = [
  defineRoute({
    id: "getOwnOperation",
    method: "get",
    path: "/operations/{operation}",
    tag,
    summary: "How far an operation is",
    access: "operation-owner",
    answer: json(customerOperationAnswer),
    handle: ({ operation }) => operation,
  }),
  defineRoute({
    id: "streamOwnOperation",
    method: "get",
    path: "/operations/{operation}/events",
    tag,
    summary: "What happens to an operation, as it happens",
    access: "operation-owner",
    answer: events(customerEventAnswer),
    handle: ({ provisioner, operation }) => operationEvents(provisioner, operation, "customer"),
  }),
];
