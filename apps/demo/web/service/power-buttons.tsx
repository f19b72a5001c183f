import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { serviceCommands } from "../api/services.ts";
import { Button } from "../components/button.tsx";
import { ConfirmDialog } from "../components/confirm-dialog.tsx";
import { StatusBadge, type Tone } from "../components/status-badge.tsx";
import { useToasts } from "../components/toasts.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useLiveState } from "./live/live-provider.tsx";
import type { PowerState } from "./live/live-server.ts";

const signals = ["start", "restart", "stop", "kill"] as const;
type Signal = (typeof signals)[number];

const icons = { start: "play", restart: "refresh", stop: "stop", kill: "skull" } as const;

const tones: Readonly<Record<PowerState, Tone>> = {
  offline: "neutral",
  starting: "busy",
  running: "good",
  stopping: "busy",
};

/** In which states a signal makes sense. */
const sensible: Readonly<Record<Signal, readonly PowerState[]>> = {
  start: ["offline"],
  restart: ["running", "starting"],
  stop: ["running", "starting"],
  kill: ["starting", "stopping"],
};

/** Start, restart, stop, kill. What a click did shows in the state, which the server itself tells. */
export function PowerButtons({ service }: { readonly service: string }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const { power: state, absence } = useLiveState();
  const [killing, setKilling] = useState(false);
  const power = useMutation({
    mutationFn: (signal: Signal) => serviceCommands.power(service, signal),
    onError: toasts.failed,
  });
  if (absence !== null) return null;
  return (
    <div className="power">
      <span role="status">
        {state ? (
          <StatusBadge tone={tones[state]}>{t.service.powerStates[state]}</StatusBadge>
        ) : (
          <span className="quiet small">{t.service.asking}</span>
        )}
      </span>
      {signals.map((signal) => (
        <Button
          key={signal}
          icon={icons[signal]}
          look={signal === "kill" ? "danger" : signal === "start" ? "primary" : "secondary"}
          disabled={!state || !sensible[signal].includes(state)}
          pending={power.isPending && power.variables === signal}
          onClick={() => (signal === "kill" ? setKilling(true) : power.mutate(signal))}
        >
          {t.service.signals[signal]}
        </Button>
      ))}
      {killing && (
        <ConfirmDialog
          title={t.service.killTitle}
          confirmLabel={t.service.signals.kill}
          dangerous
          pending={false}
          onConfirm={() => {
            setKilling(false);
            power.mutate("kill");
          }}
          onClose={() => setKilling(false)}
        >
          <p>{t.service.killDetail}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
