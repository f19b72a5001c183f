import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import { configureOrder } from "../domain/option/configure-order.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { OperationFailure } from "./operation-failure.ts";

/** What a service's server shall be, by the product version it was sold. It was checked when it was ordered. */
export function serviceConfiguration(
  product: ProductConfiguration,
  service: {
    readonly egg: string;
    readonly options: AppliedOptions;
    readonly variables: Readonly<Record<string, string>>;
  },
): AppliedConfiguration {
  // The egg that was chosen is stored by itself: an option that could have decided it has had its say.
  const deciding = product.options.find((option) => option.kind === "choice" && option.target === "egg")?.id;
  const options = Object.fromEntries(Object.entries(service.options).filter(([id]) => id !== deciding));
  const { configuration, problems } = configureOrder(product, { ...service, options });
  if (configuration !== null) return configuration;
  throw new OperationFailure({
    class: "needs-person",
    code: "configuration_invalid",
    message: problems.map((problem) => problem.message).join(" "),
    remedy: "Change the options of the service to what its product offers.",
  });
}

type AppliedOptions = Readonly<Record<string, string | number | boolean>>;
