import { useMutation, useQueryClient } from "@tanstack/react-query";
import { request } from "../../api/request.ts";
import { aliveKey, useAlive } from "../../api/shop-clock.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

const steps = [1, 24] as const;

/** Moves the clock of the shop and its panels forward, for what comes with time. */
export function ClockCard() {
  const { t, format } = useI18n();
  const words = t.admin.faults;
  const toasts = useToasts();
  const queries = useQueryClient();
  const alive = useAlive();
  const moving = useMutation({
    mutationFn: (hours: number) => request("POST", "/clock", { body: { hours } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: aliveKey }).then(() => queries.invalidateQueries()),
    onError: toasts.failed,
  });
  if (!alive.data?.clockMoves) return null;
  return (
    <Card title={words.clockTitle}>
      <p>{words.clockHint}</p>
      <div className="row">
        {steps.map((hours) => (
          <Button
            key={hours}
            pending={moving.isPending && moving.variables === hours}
            disabled={moving.isPending}
            onClick={() => moving.mutate(hours)}
          >
            {words.clockSteps[hours]}
          </Button>
        ))}
      </div>
      <p role="status">{alive.data.clockAheadMs > 0 && words.clockAhead(format.duration(alive.data.clockAheadMs))}</p>
    </Card>
  );
}
