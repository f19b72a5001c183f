import type { CustomerService, Offer } from "../../api/model.ts";
import { type OfferOption, useOffers } from "../../api/offers.ts";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Difference } from "./difference.tsx";
import { PlanForm } from "./plan-form.tsx";

/** Another product, or other options of the same one, with the difference in sight before anything is changed. */
export function PlanTab({ service }: { readonly service: CustomerService }) {
  const { t, format } = useI18n();
  const offers = useOffers();
  return (
    <QueryView query={offers} lines={8}>
      {({ items }) => (
        <PlanForm
          service={service}
          offers={fitting(items, service)}
          gone={t.upgrade.goneDetail}
          noteOf={({ limits }) => format.mebibytes(limits.memory)}
          asks={stays}
        >
          {(target) => <Difference service={service} target={target} />}
        </PlanForm>
      )}
    </QueryView>
  );
}

/** What can be changed where the server is; another place or game is not an upgrade. */
function stays({ decides }: OfferOption): boolean {
  return !["location", "node", "dedicatedIp", "egg"].includes(decides);
}

/** Products of which a server of this game could be, paid in the same way; the one it has comes along even when it is sold out. */
function fitting(offers: readonly Offer[], service: CustomerService): readonly Offer[] {
  const per = offers.find(({ id }) => id === service.productId)?.price?.per;
  return offers
    .filter(
      (offer) =>
        offer.id === service.productId ||
        (offer.available && offer.price?.per === per && offer.eggs.some((egg) => egg.key === service.egg)),
    )
    .toSorted((a, b) => a.limits.memory - b.limits.memory);
}
