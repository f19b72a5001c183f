import {
  customerCommandAnswer,
  emptyBody,
  reinstallBody,
  renameBody,
  upgradeBody,
  upgradePlanAnswer,
  upgradeTargetBody,
} from "@hatchery/provisioner/http";
import { hookContext, offered, unlessRefused } from "../../entitlement.ts";
import { acceptedAs, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Own services";
const access = "service-owner";
const answer = acceptedAs(customerCommandAnswer);

export const ownServiceCommandRoutes = [
  defineRoute({
    id: "renameOwnService",
    method: "post",
    path: "/services/{service}/rename",
    tag,
    summary: "Give the server another name",
    access,
    body: renameBody,
    answer,
    refusals: ["command_refused"],
    handle: ({ provisioner, service, body, command }) => provisioner.services.rename(service.id, body, command),
  }),
  defineRoute({
    id: "reinstallOwnService",
    method: "post",
    path: "/services/{service}/reinstall",
    tag,
    summary: "Run the installation again, or another egg's",
    access,
    body: reinstallBody,
    answer,
    refusals: ["command_refused", "data_loss_not_accepted"],
    handle: ({ provisioner, service, body, command }) => provisioner.services.reinstall(service.id, body, command),
  }),
  defineRoute({
    id: "renewOwnService",
    method: "post",
    path: "/services/{service}/renew",
    tag,
    summary: "Go on for another period, if the host allows it",
    access,
    body: emptyBody,
    answer,
    refusals: ["not_for_customers", "not_entitled", "command_refused"],
    handle: async (context) => {
      const { provisioner, service, options, command } = context;
      const hooks = offered(options.renewal, "renewal");
      const { expiresAt } = unlessRefused(await hooks.entitle(service, hookContext(context)));
      return provisioner.services.renew(service.id, { expiresAt }, command);
    },
  }),
  defineRoute({
    id: "planOwnUpgrade",
    method: "post",
    path: "/services/{service}/upgrade-plan",
    tag,
    summary: "Everything that an upgrade would change; changes nothing",
    access,
    body: upgradeTargetBody,
    answer: json(upgradePlanAnswer.omit({ environment: true, calls: true })),
    refusals: ["not_for_customers", "service_has_no_server", "product_not_found", "panel_failed"],
    handle: async ({ provisioner, service, body, options }) => {
      offered(options.upgrades, "upgrades");
      return provisioner.services.planUpgrade(service.id, body);
    },
  }),
  defineRoute({
    id: "upgradeOwnService",
    method: "post",
    path: "/services/{service}/upgrade",
    tag,
    summary: "Change product, options or egg, if the host allows it",
    access,
    body: upgradeBody,
    answer,
    refusals: [
      "not_for_customers",
      "not_entitled",
      "command_refused",
      "product_not_found",
      "product_archived",
      "data_loss_not_accepted",
      "upgrade_impossible",
    ],
    handle: async (context) => {
      const { provisioner, service, body, options, command } = context;
      const hooks = offered(options.upgrades, "upgrades");
      const { acceptDataLoss: _accepted, ...target } = body;
      unlessRefused(await hooks.entitle(service, target, hookContext(context)));
      return provisioner.services.upgrade(service.id, body, command);
    },
  }),
];
