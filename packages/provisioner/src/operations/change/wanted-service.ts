import type { Database } from "../../database/database.ts";
import type { ProductVersions } from "../../database/product-versions.ts";
import type { ChangeInput } from "../../domain/operation-input.ts";
import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import { configureOrder } from "../../domain/option/configure-order.ts";
import type { LocatedProblem } from "../../domain/problem.ts";
import type { ProductConfiguration } from "../../domain/product/product.ts";
import { changeChoices, type ServiceChoices } from "../../domain/upgrade/change-choices.ts";

/** What a service is, or is to become, in the words of its product. */
export interface SoldService extends ServiceChoices {
  readonly productId: string;
  readonly productVersion: number;
}

/** A service after a change. */
export interface WantedService extends SoldService {
  readonly product: ProductConfiguration;
  /** Null as long as there are problems. */
  readonly configuration: AppliedConfiguration | null;
  readonly problems: readonly LocatedProblem[];
}

/** Applies a change to a service; the same today and when the operation's turn comes, since product versions never change. */
export async function wantedService(
  versions: ProductVersions,
  service: SoldService,
  change: ChangeInput,
  tx?: Database,
): Promise<WantedService> {
  const productId = change.product ?? service.productId;
  const productVersion = change.productVersion ?? service.productVersion;
  const product = await versions.get(productId, productVersion, tx);
  const choices = changeChoices(product, service, change);
  const { configuration, options, problems } = configureOrder(product, choices);
  const egg = configuration?.egg ?? choices.egg ?? service.egg;
  return {
    productId,
    productVersion,
    product,
    egg,
    options,
    variables: choices.variables ?? {},
    configuration,
    problems,
  };
}
