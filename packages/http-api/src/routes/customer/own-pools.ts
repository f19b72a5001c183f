import { createHash } from "node:crypto";
import {
  customerCommandAnswer,
  customerServiceAnswer,
  emptyBody,
  pageOf,
  pageQuery,
  poolPlanAnswer,
  poolPlanBody,
  RequestError,
  resizeBody,
  serverInPoolBody,
} from "@hatchery/provisioner/http";
import { acceptedAs, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { refuseSuspended } from "./own-service-commands.ts";

const tag = "Own pools";
const access = "service-owner";
const answer = acceptedAs(customerCommandAnswer);
const refusedInPool = ["pool_budget_exceeded", "pool_not_active", "product_not_in_pool"] as const;

/** What customers do within the pools that they have paid: nobody is asked for money. */
export const ownPoolRoutes = [
  defineRoute({
    id: "listServersInPool",
    method: "get",
    path: "/services/{service}/servers",
    tag,
    summary: "The servers in a pool, newest first",
    access,
    query: pageQuery,
    answer: json(pageOf(customerServiceAnswer)),
    handle: ({ provisioner, query, service }) => provisioner.services.list({ ...query, pool: service.id }),
  }),
  defineRoute({
    id: "makeServerInPool",
    method: "post",
    path: "/services/{service}/servers",
    tag,
    summary: "Make a server in a pool",
    access,
    body: serverInPoolBody,
    answer,
    refusals: [...refusedInPool, "control_not_possible", "product_not_found", "product_archived", "sold_out"],
    durable: true,
    handle: ({ provisioner, service, body, command, reference }) => {
      refuseSuspended(service);
      const order = { ...body, id: serverId(service.id, reference), pool: service.id };
      return provisioner.services.create(order, command);
    },
  }),
  defineRoute({
    id: "resizeServerInPool",
    method: "post",
    path: "/services/{service}/resize",
    tag,
    summary: "Give a server of a pool another size",
    access,
    body: resizeBody,
    answer,
    refusals: [
      ...refusedInPool,
      "not_for_customers",
      "control_not_possible",
      "command_refused",
      "change_not_offered",
      "data_loss_not_accepted",
      "upgrade_impossible",
    ],
    durable: true,
    handle: ({ provisioner, service, body, command }) => {
      refuseAlone(service);
      refuseSuspended(service);
      return provisioner.services.changeOptions(service.id, body, command);
    },
  }),
  defineRoute({
    id: "deleteServerInPool",
    method: "post",
    path: "/services/{service}/delete",
    tag,
    summary: "Delete a server of a pool, for good; what it had is free for others when it is gone",
    access,
    body: emptyBody,
    answer,
    refusals: ["not_for_customers", "control_not_possible", "command_refused"],
    durable: true,
    handle: ({ provisioner, service, command }) => {
      refuseAlone(service);
      refuseSuspended(service);
      return provisioner.services.terminate(service.id, {}, command);
    },
  }),
  defineRoute({
    id: "planOwnPool",
    method: "post",
    path: "/services/{service}/pool-plan",
    tag,
    summary: "What would have to go before a pool becomes this, or what a command would do with its servers",
    access,
    body: poolPlanBody,
    answer: json(poolPlanAnswer),
    refusals: ["product_not_found", "product_archived"],
    handle: ({ provisioner, service, body }) => provisioner.services.planPool(service.id, body),
  }),
];

/** The same for a request that is repeated under its key. */
function serverId(pool: string, reference: string): string {
  return `${pool.slice(0, 80)}.${createHash("sha256").update(reference).digest("hex").slice(0, 12)}`;
}

/** What is sold by itself is changed and ended as the host says. */
function refuseAlone({ id, poolId }: { readonly id: string; readonly poolId: string | null }): void {
  if (poolId === null) throw new RequestError("not_for_customers", `Service ${id} is in no pool.`);
}
