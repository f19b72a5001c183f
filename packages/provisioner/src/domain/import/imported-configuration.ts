import { soldAsOnPanel } from "../further-ports.ts";
import type { AppliedConfiguration, AppliedVariable } from "../option/applied-configuration.ts";
import type { PanelServer } from "../panel-server.ts";
import type { ProductConfiguration } from "../product/product.ts";
import type { ProductEgg } from "../product/product-egg.ts";

/** The values that a server has for the variables which its product asks the customer for. */
export function answersOf(server: PanelServer, egg: ProductEgg): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(egg.variables).flatMap(([name, variable]) => {
      const value = server.environment[name];
      return variable.kind === "ask" && value !== undefined && value !== "" ? [[name, value]] : [];
    }),
  );
}

/**
 * What an imported server is taken to have been given: the limits that it has, and for the rest what the product says. So it is
 * left as it is, and what is different on the panel counts as the customer's own at the first upgrade.
 */
export function importedConfiguration(
  server: PanelServer,
  product: ProductConfiguration,
  egg: ProductEgg,
): AppliedConfiguration {
  const ports = egg.ports ?? product.ports;
  return {
    egg: egg.key,
    limits: server.limits,
    featureLimits: soldAsOnPanel(server.featureLimits, ports),
    image: egg.image,
    startup: egg.startup,
    variables: Object.fromEntries(
      Object.entries(egg.variables).flatMap(([name, variable]): readonly [string, AppliedVariable][] => {
        if (variable.kind !== "ask") return [[name, { value: variable.value, source: variable.kind }]];
        const value = server.environment[name] ?? variable.value;
        return value === null ? [] : [[name, { value, source: "asked" }]];
      }),
    ),
    panels: product.panels,
    dedicatedIp: product.dedicatedIp,
    ports,
    startOnCompletion: product.startOnCompletion,
    skipScripts: product.skipScripts,
  };
}
