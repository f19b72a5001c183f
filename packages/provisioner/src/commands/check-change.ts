import type { ServiceRow } from "../database/rows.ts";
import type { ChangeInput } from "../domain/operation-input.ts";
import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import { checkConfiguration } from "../domain/option/server-environment.ts";
import { eggNumbersOn } from "../domain/product/product-egg.ts";
import { type BrokenRule, brokenRules } from "../domain/upgrade/change-rules.ts";
import { dataLossWarnings } from "../domain/upgrade/data-loss.ts";
import type { UpgradePlan } from "../domain/upgrade/upgrade-plan.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { ChangeNotOfferedError } from "../errors/change-not-offered-error.ts";
import { DataLossNotAcceptedError } from "../errors/data-loss-not-accepted-error.ts";
import { UpgradeImpossibleError } from "../errors/upgrade-impossible-error.ts";
import type { Actor } from "../interface/actor.ts";
import { serverAsSold } from "../operations/change/server-as-sold.ts";
import { type SoldService, type WantedService, wantedService } from "../operations/change/wanted-service.ts";
import { OperationFailure } from "../operations/operation-failure.ts";
import { serviceConfiguration } from "../operations/service-configuration.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { refuseProblems } from "./parse-input.ts";
import { planAgainst } from "./plan-against.ts";

export interface ChangeToCheck {
  readonly service: ServiceRow;
  /** What the service will be before the change. */
  readonly before: SoldService;
  /** Earlier changes are not done yet: then only what does not depend on them is judged. */
  readonly undecided: boolean;
  readonly change: ChangeInput;
  readonly acceptDataLoss: boolean;
  readonly actor: Actor;
}

/** Refuses a change that the product does not offer, that loses data unasked, or that the node has no room for. */
export async function checkChange(context: EngineContext, check: ChangeToCheck): Promise<void> {
  const { service, before, acceptDataLoss } = check;
  const wanted = await wantedService(context.productVersions, before, check.change);
  refuseProblems(wanted.problems);
  if (wanted.configuration === null) throw new Error("A change without problems has no configuration");
  await checkVariables(context, service.panelId, wanted, wanted.configuration);
  const broken =
    check.actor.kind === "customer" ? await rulesBrokenBy(context, service, before, wanted.configuration) : [];
  if (broken.length > 0) throw new ChangeNotOfferedError(service.id, broken);
  const plan = check.undecided ? null : await planAsSold(context, service, wanted);
  if (plan?.outcome === "needs-another-node") throw new UpgradeImpossibleError(service.id, plan.obstacles);
  const warnings = plan?.warnings ?? (await warningsBetween(context, before, wanted.configuration));
  if (warnings.length > 0 && !acceptDataLoss) {
    throw new DataLossNotAcceptedError(
      service.id,
      warnings.map(({ message }) => message),
    );
  }
}

/** Rules of the product that the service has which a change of it would break, were it a customer's. */
export async function rulesBrokenBy(
  context: EngineContext,
  { egg, eggChanges }: ServiceRow,
  before: SoldService,
  after: AppliedConfiguration,
): Promise<readonly BrokenRule[]> {
  const product = await context.productVersions.get(before.productId, before.productVersion);
  const ordered = before.egg === egg ? 0 : 1;
  return brokenRules({
    rules: product.changes,
    before: serviceConfiguration(product, before),
    after,
    eggChanges: eggChanges + ordered,
  });
}

/** By the egg's own rules, as far as the panel's catalogue was read. */
async function checkVariables(
  context: EngineContext,
  panelId: string | null,
  wanted: WantedService,
  configuration: AppliedConfiguration,
): Promise<void> {
  const egg = wanted.product.eggs.find(({ key }) => key === wanted.egg);
  const panels = configuration.panels.map((target) => target.panel);
  // On a panel that the product does not use, its egg numbers mean nothing.
  for (const panel of panels.filter((each) => panelId === null || each === panelId)) {
    const catalogue = await context.catalogue.kept(panel);
    const found = egg && catalogue?.eggs.find(({ id }) => id === eggNumbersOn(egg, panel).egg);
    if (found !== undefined) refuseProblems(checkConfiguration(found, configuration));
  }
}

/** The plan for the server as it was sold; null when there is none yet, or its panel cannot be read. */
async function planAsSold(
  context: EngineContext,
  service: ServiceRow,
  wanted: WantedService,
): Promise<UpgradePlan | null> {
  const { panelId, applied } = service;
  if (panelId === null || applied === null || (await context.catalogue.kept(panelId)) === null) return null;
  const product = await context.productVersions.get(service.productId, service.productVersion);
  try {
    const server = await serverAsSold(context.catalogue, { ...service, panelId, applied, product });
    return server === null ? null : await planAgainst(context, service, panelId, server, wanted);
  } catch (error) {
    // The operation will find out.
    if (error instanceof PanelProblem || error instanceof OperationFailure) return null;
    throw error;
  }
}

async function warningsBetween(context: EngineContext, before: SoldService, wanted: AppliedConfiguration) {
  const sold = serviceConfiguration(await context.productVersions.get(before.productId, before.productVersion), before);
  return dataLossWarnings({
    eggChanges: before.egg !== wanted.egg,
    node: null,
    oldDisk: sold.limits.disk,
    newDisk: wanted.limits.disk,
    oldFeatures: sold.featureLimits,
    newFeatures: wanted.featureLimits,
  });
}
