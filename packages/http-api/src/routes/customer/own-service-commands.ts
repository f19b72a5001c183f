import { ControlNotPossibleError, type RenewalTerms, type Service } from "@hatchery/provisioner";
import {
  customerCommandAnswer,
  customerServiceAnswer,
  emptyBody,
  reinstallBody,
  renameBody,
  upgradeBody,
  upgradePlanAnswer,
  upgradeTargetBody,
} from "@hatchery/provisioner/http";
import type { RenewalEntitlement } from "../../hooks.ts";
import { acceptedAs, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { offered, underGrant } from "../../under-grant.ts";

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
    refusals: ["command_refused", "control_not_possible"],
    durable: true,
    handle: ({ provisioner, service, body, command }) => {
      refuseSuspended(service);
      return provisioner.services.rename(service.id, body, command);
    },
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
    refusals: [
      "command_refused",
      "change_not_offered",
      "data_loss_not_accepted",
      "control_not_possible",
      "service_has_no_server",
      "pool_not_active",
    ],
    durable: true,
    handle: ({ provisioner, service, body, command }) => {
      refuseSuspended(service);
      return provisioner.services.reinstall(service.id, body, command);
    },
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
    refusals: [
      "not_for_customers",
      "not_entitled",
      "command_refused",
      "service_in_pool",
      "renewal_conflict",
      "grant_busy",
      "grant_ended",
    ],
    durable: true,
    handle: async (context) => {
      const { provisioner, service, options } = context;
      let seen = service;
      return underGrant(context, {
        kind: "renewal",
        service: service.id,
        hooks: offered(options.renewal, "renewal"),
        async check() {
          await provisioner.services.checkRenewal(service.id);
          return null;
        },
        // Another renewal may have come between: what the host is shown is the end that it renews from.
        ask: async (hook, about) => {
          seen = await provisioner.services.get(service.id);
          return hook(seen, about);
        },
        terms: (allowed) => renewalTerms(allowed, seen),
        give: (terms, command) => provisioner.services.renew(service.id, terms, command),
      });
    },
  }),
  defineRoute({
    id: "cancelOwnServiceAtEnd",
    method: "post",
    path: "/services/{service}/cancel-at-end",
    tag,
    summary: "Let the service end with its paid time; renewing takes it back",
    access,
    body: emptyBody,
    answer: json(customerServiceAnswer),
    refusals: ["command_refused", "not_cancellable"],
    handle: ({ provisioner, service, command }) => provisioner.services.cancelAtEnd(service.id, {}, command),
  }),
  defineRoute({
    id: "keepOwnService",
    method: "post",
    path: "/services/{service}/keep",
    tag,
    summary: "Take the cancellation back",
    access,
    body: emptyBody,
    answer: json(customerServiceAnswer),
    refusals: ["command_refused"],
    handle: ({ provisioner, service, command }) => provisioner.services.keep(service.id, {}, command),
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
      "change_not_offered",
      "data_loss_not_accepted",
      "upgrade_impossible",
      "control_not_possible",
      "pool_budget_exceeded",
      "pool_not_active",
      "product_not_in_pool",
      "grant_busy",
      "grant_ended",
    ],
    durable: true,
    handle: async (context) => {
      const { provisioner, service, body, options } = context;
      const { acceptDataLoss: _accepted, ...target } = body;
      return underGrant(context, {
        kind: "upgrade",
        service: service.id,
        hooks: offered(options.upgrades, "upgrades"),
        async check() {
          refuseSuspended(service);
          return provisioner.services.checkUpgrade(service.id, body, context.command);
        },
        ask: (hook, about) => hook(service, target, about),
        terms: () => ({}),
        give: (_terms, command) => provisioner.services.upgrade(service.id, body, command),
      });
    },
  }),
];

/** Whose service is suspended can look at it and renew it; what it is stays as it is. Administrators may change it. */
export function refuseSuspended({ id, state, suspensionReason }: Service): void {
  if (state !== "suspended") return;
  throw new ControlNotPossibleError(
    `Service ${id} is suspended.`,
    suspensionReason === "expired" ? "Renew the service first." : "Ask the host to lift the suspension first.",
  );
}

/** A period counts from the end that the service then has; an end for the one that the host was shown. */
function renewalTerms(allowed: RenewalEntitlement, { expiresAt: from }: Service): RenewalTerms {
  if ("period" in allowed) return { period: allowed.period };
  return { expiresAt: allowed.expiresAt?.toISOString() ?? null, from: from?.toISOString() ?? null };
}
