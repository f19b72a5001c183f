import type { CommandContext, CommandResult, Services } from "@hatchery/provisioner";
import {
  changeOptionsBody,
  changeOwnerBody,
  commandAnswer,
  emptyBody,
  type ProblemCode,
  poolPlanAnswer,
  poolPlanBody,
  reinstallBody,
  renameBody,
  renewBody,
  serviceAnswer,
  suspendBody,
  upgradeBody,
  upgradePlanAnswer,
  upgradeTargetBody,
} from "@hatchery/provisioner/http";
import type { z } from "zod";
import { acceptedAs, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import type { Defined } from "../../routing/defined.ts";

const tag = "Services";

/** Why a server of a pool, or a pool, does not become what it is to be. */
const ofPools = ["pool_budget_exceeded", "pool_not_active", "product_not_in_pool"] as const;

interface ServiceCommand<Body extends z.ZodType> {
  readonly id: string;
  readonly verb: string;
  readonly summary: string;
  readonly body: Body;
  readonly refusals?: readonly ProblemCode[];
  give(services: Services, id: string, body: Defined<z.output<Body>>, context: CommandContext): Promise<CommandResult>;
}

function serviceCommand<Body extends z.ZodType>(command: ServiceCommand<Body>) {
  return defineRoute({
    id: command.id,
    method: "post",
    path: `/admin/services/{service}/${command.verb}`,
    tag,
    summary: command.summary,
    access: "admin",
    body: command.body,
    answer: acceptedAs(commandAnswer),
    refusals: [
      "service_not_found",
      "command_refused",
      "reference_reused",
      "service_has_no_server",
      "service_in_pool",
      ...(command.refusals ?? []),
    ],
    durable: true,
    handle: ({ provisioner, params, body, command: context }) =>
      command.give(provisioner.services, String(params.service), body, context),
  });
}

export const serviceCommandRoutes = [
  serviceCommand({
    id: "suspendService",
    verb: "suspend",
    summary: "Suspend the server; its data is kept",
    body: suspendBody,
    give: (services, id, body, context) => services.suspend(id, body, context),
  }),
  serviceCommand({
    id: "unsuspendService",
    verb: "unsuspend",
    summary: "Lift the suspension",
    body: emptyBody,
    refusals: ["pool_not_active"],
    give: (services, id, _body, context) => services.unsuspend(id, {}, context),
  }),
  serviceCommand({
    id: "renewService",
    verb: "renew",
    summary: "Set a new end; lifts a suspension for the old one",
    body: renewBody,
    give: (services, id, body, context) => services.renew(id, body, context),
  }),
  serviceCommand({
    id: "expireService",
    verb: "expire",
    summary: "End the paid time now",
    body: emptyBody,
    give: (services, id, _body, context) => services.expire(id, {}, context),
  }),
  serviceCommand({
    id: "terminateService",
    verb: "terminate",
    summary: "Delete the server, for good",
    body: emptyBody,
    give: (services, id, _body, context) => services.terminate(id, {}, context),
  }),
  serviceCommand({
    id: "upgradeService",
    verb: "upgrade",
    summary: "Change product, options or egg",
    body: upgradeBody,
    refusals: ["product_not_found", "product_archived", "data_loss_not_accepted", "upgrade_impossible", ...ofPools],
    give: (services, id, body, context) => services.upgrade(id, body, context),
  }),
  serviceCommand({
    id: "changeServiceOptions",
    verb: "options",
    summary: "Change options within the product",
    body: changeOptionsBody,
    refusals: ["data_loss_not_accepted", "upgrade_impossible", ...ofPools],
    give: (services, id, body, context) => services.changeOptions(id, body, context),
  }),
  serviceCommand({
    id: "reinstallService",
    verb: "reinstall",
    summary: "Run the egg's installation again, or another egg's",
    body: reinstallBody,
    refusals: ["data_loss_not_accepted", ...ofPools],
    give: (services, id, body, context) => services.reinstall(id, body, context),
  }),
  serviceCommand({
    id: "renameService",
    verb: "rename",
    summary: "Give the server another name",
    body: renameBody,
    give: (services, id, body, context) => services.rename(id, body, context),
  }),
  serviceCommand({
    id: "changeServiceOwner",
    verb: "owner",
    summary: "Give the service to another customer",
    body: changeOwnerBody,
    refusals: ["customer_not_found"],
    give: (services, id, body, context) => services.changeOwner(id, body, context),
  }),
  defineRoute({
    id: "cancelServiceAtEnd",
    method: "post",
    path: "/admin/services/{service}/cancel-at-end",
    tag,
    summary: "Let the service end with its paid time; renewing takes it back",
    access: "admin",
    body: emptyBody,
    answer: json(serviceAnswer),
    refusals: ["service_not_found", "command_refused", "not_cancellable"],
    handle: ({ provisioner, params, command }) => provisioner.services.cancelAtEnd(params.service, {}, command),
  }),
  defineRoute({
    id: "keepService",
    method: "post",
    path: "/admin/services/{service}/keep",
    tag,
    summary: "Take the cancellation back",
    access: "admin",
    body: emptyBody,
    answer: json(serviceAnswer),
    refusals: ["service_not_found", "command_refused"],
    handle: ({ provisioner, params, command }) => provisioner.services.keep(params.service, {}, command),
  }),
  defineRoute({
    id: "planPool",
    method: "post",
    path: "/admin/services/{service}/pool-plan",
    tag,
    summary: "What a command would do with a pool and its servers, or what has to go before it becomes this",
    access: "admin",
    body: poolPlanBody,
    answer: json(poolPlanAnswer),
    refusals: ["service_not_found", "product_not_found", "product_archived"],
    handle: ({ provisioner, params, body }) => provisioner.services.planPool(params.service, body),
  }),
  defineRoute({
    id: "planServiceUpgrade",
    method: "post",
    path: "/admin/services/{service}/upgrade-plan",
    tag,
    summary: "Everything that an upgrade would change; changes nothing",
    access: "admin",
    body: upgradeTargetBody,
    answer: json(upgradePlanAnswer),
    refusals: ["service_not_found", "service_has_no_server", "product_not_found", "panel_failed"],
    handle: ({ provisioner, params, body }) => provisioner.services.planUpgrade(params.service, body),
  }),
];
