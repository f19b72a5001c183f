import { useState } from "react";
import { useControlAction } from "../../api/control.ts";
import type { CustomerService } from "../../api/model.ts";
import { type PoolUsage, poolCommands } from "../../api/pools.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { initialChoices } from "../../order/order-choices.ts";
import { type KindOfServer, shortagesOf, sizeOf } from "./budget.ts";
import { ShortageView } from "./shortage-view.tsx";

interface ResizeDialogProps {
  readonly pool: string;
  readonly usage: PoolUsage;
  readonly server: CustomerService;
  readonly kind: KindOfServer;
  onClose(): void;
}

/** Gives a server of a pool another size, as far as the pool has room. */
export function ResizeDialog({ pool, usage, server, kind, onClose }: ResizeDialogProps) {
  const { t, words } = useI18n();
  const { offer, most } = kind;
  const [before] = useState(() => ({ ...initialChoices(offer, server.egg).options, ...server.options }));
  const [options, setOptions] = useState(before);
  const [accepts, setAccepts] = useState(false);
  const was = sizeOf(offer, before);
  const size = sizeOf(offer, options);
  const shrinks = size.disk < was.disk || size.databases < was.databases || size.backups < was.backups;
  const shortages = shortagesOf(usage.free, most, size, was);
  const resizing = useControlAction(pool, () => poolCommands.resize(server.id, options, accepts), {
    done: t.pool.resizing,
    showsError: true,
    onDone: onClose,
  });
  const problem = (pointer: string) => {
    const wrong = problemAt(resizing.error, pointer);
    return wrong && words(wrong);
  };
  return (
    <ConfirmDialog
      title={t.pool.resizeOf(server.name ?? server.id)}
      confirmLabel={t.pool.resize}
      pending={resizing.isPending}
      disabled={shortages.length > 0 || (shrinks && !accepts) || JSON.stringify(options) === JSON.stringify(before)}
      error={resizing.error}
      onConfirm={() => resizing.mutate()}
      onClose={onClose}
    >
      <OfferOptions offer={offer} values={options} problem={problem} onChange={setOptions} />
      {shrinks && <Switch label={t.service.acceptLoss} checked={accepts} onChange={setAccepts} />}
      <ShortageView shortages={shortages} />
    </ConfirmDialog>
  );
}
