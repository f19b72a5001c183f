import { useState } from "react";
import type { CustomerService } from "../../api/model.ts";
import { useOffers } from "../../api/offers.ts";
import { serviceCommands } from "../../api/services.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { CardChoice } from "../../components/card-choice.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useServiceCommand } from "../service-command.ts";

/** The installation again, of the same game or another one that the product offers. */
export function ReinstallCard({ service }: { readonly service: CustomerService }) {
  const { t } = useI18n();
  const offers = useOffers();
  const eggs = offers.data?.items.find((offer) => offer.id === service.productId)?.eggs ?? [];
  const [egg, setEgg] = useState(service.egg);
  const [asks, setAsks] = useState(false);
  const [accepted, setAccepted] = useState(false);
  const reinstalling = useServiceCommand(
    service.id,
    () => serviceCommands.reinstall(service.id, egg === service.egg ? null : egg, accepted),
    {
      done: t.service.reinstalling,
      showsError: true,
      onDone: () => setAsks(false),
    },
  );
  const name = eggs.find((each) => each.key === egg)?.name ?? egg;
  return (
    <Card title={t.service.reinstall}>
      <p className="quiet">{t.service.reinstallDetail}</p>
      {eggs.length > 1 && (
        <CardChoice
          label={t.order.game}
          name="reinstall-egg"
          value={egg}
          choices={eggs.map((each) => ({
            value: each.key,
            label: each.name,
            ...(each.key === service.egg && { note: t.service.current }),
          }))}
          onChange={setEgg}
        />
      )}
      <div>
        <Button look="danger" icon="refresh" onClick={() => setAsks(true)}>
          {t.service.reinstallWith(name)}
        </Button>
      </div>
      {asks && (
        <ConfirmDialog
          title={t.service.reinstallTitle(service.name ?? service.id)}
          confirmLabel={t.service.reinstall}
          dangerous
          disabled={!accepted}
          pending={reinstalling.isPending}
          error={reinstalling.error}
          onConfirm={() => reinstalling.mutate()}
          onClose={() => setAsks(false)}
        >
          <p>{egg === service.egg ? t.service.reinstallWarning : t.service.reinstallOtherWarning}</p>
          <Switch label={t.service.acceptLoss} checked={accepted} onChange={setAccepted} />
        </ConfirmDialog>
      )}
    </Card>
  );
}
