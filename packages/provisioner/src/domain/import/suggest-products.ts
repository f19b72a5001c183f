import { soldFeatures } from "../further-ports.ts";
import type { PanelId } from "../panel.ts";
import type { PanelServer } from "../panel-server.ts";
import type { ProductVersion } from "../product/product.ts";
import { eggNumbersOn } from "../product/product-egg.ts";
import type { ProductSuggestion } from "./import-suggestion.ts";

/** Products that have the server's egg on this panel, the most alike first. */
export function suggestProducts(
  server: PanelServer,
  panelId: PanelId,
  products: readonly ProductVersion[],
): readonly ProductSuggestion[] {
  return products
    .flatMap(({ productId, version, configuration }) => {
      if (!configuration.panels.some(({ panel }) => panel === panelId)) return [];
      const egg = configuration.eggs.find((candidate) => eggNumbersOn(candidate, panelId).egg === server.eggId);
      if (egg === undefined) return [];
      const wanted = Object.entries({ ...configuration.limits, ...configuration.featureLimits });
      const actual = new Map<string, string | number | boolean | null>(
        Object.entries({ ...server.limits, ...soldFeatures(server.featureLimits, egg.ports ?? configuration.ports) }),
      );
      const differences = wanted
        .filter(([key, value]) => (actual.get(key) ?? null) !== value)
        .map(([key, value]) => `${key} is ${actual.get(key) ?? "not set"}, the product has ${value ?? "none"}`);
      const score = 1 - differences.length / (wanted.length + 1);
      return [{ productId, productVersion: version, egg: egg.key, score, differences }];
    })
    .sort((one, other) => other.score - one.score || one.productId.localeCompare(other.productId));
}
