import type { CustomerService, Offer } from "../../api/model.ts";
import type { OptionValues } from "../../api/offers.ts";
import type { UpgradeTarget } from "../../api/services.ts";

/** What the options of a product stand at: as the customer has them where the service is of it, else as they come. */
export function valuesFor(offer: Offer, service: CustomerService): OptionValues {
  const own = offer.id === service.productId ? service.options : {};
  const values = offer.options.map((option) => [option.id, own[option.id] ?? option.default] as const);
  return Object.fromEntries(
    values.filter((entry): entry is readonly [string, string | number | boolean] => entry[1] !== null),
  );
}

/** What has to be asked for; null when it is what the service has. */
export function targetOf(service: CustomerService, offer: Offer, values: OptionValues): UpgradeTarget | null {
  const own = valuesFor(offer, service);
  const sameOptions = offer.options.every((option) => values[option.id] === own[option.id]);
  if (offer.id === service.productId && sameOptions) return null;
  return { ...(offer.id !== service.productId && { product: offer.id }), options: values };
}
