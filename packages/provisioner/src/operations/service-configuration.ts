import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import { configureOrder } from "../domain/option/configure-order.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { changeChoices, type ServiceChoices } from "../domain/upgrade/change-choices.ts";
import { OperationFailure } from "./operation-failure.ts";

/** What a service's server shall be, by the product version it was sold. It was checked when it was ordered. */
export function serviceConfiguration(product: ProductConfiguration, service: ServiceChoices): AppliedConfiguration {
  const { configuration, problems } = configureOrder(product, changeChoices(product, service));
  if (configuration !== null) return configuration;
  throw configurationInvalid(problems);
}

/** The failure of an operation whose service cannot be configured as it stands. */
export function configurationInvalid(problems: readonly { readonly message: string }[]): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: "configuration_invalid",
    message: problems.map((problem) => problem.message).join(" "),
    remedy: "Change the options of the service to what its product offers.",
  });
}
