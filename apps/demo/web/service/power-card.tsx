import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { request } from "../api/request.ts";
import { servicePath } from "../api/services.ts";
import { Button } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { Facts } from "../components/facts.tsx";
import { TextField } from "../components/field.tsx";
import { QueryView } from "../components/query-view.tsx";
import { StatusBadge, type Tone } from "../components/status-badge.tsx";
import { useToasts } from "../components/toasts.tsx";
import { useI18n } from "../i18n/i18n.tsx";

interface Resources {
  readonly state: "offline" | "starting" | "running" | "stopping";
  readonly memoryBytes: number;
  readonly diskBytes: number;
  readonly cpuPercent: number;
  readonly uptimeMs: number;
}

type Signal = "start" | "restart" | "stop" | "kill";

const tones: Readonly<Record<Resources["state"], Tone>> = {
  offline: "neutral",
  starting: "busy",
  running: "good",
  stopping: "busy",
};

/** In which states a signal makes sense. */
const sensible: Readonly<Record<Signal, readonly Resources["state"][]>> = {
  start: ["offline"],
  restart: ["running", "starting"],
  stop: ["running", "starting"],
  kill: ["starting", "stopping"],
};

/** Start, restart, stop, kill; what the server uses; and a line for its console. */
export function PowerCard({ service }: { readonly service: string }) {
  const { t, format } = useI18n();
  const toasts = useToasts();
  const queries = useQueryClient();
  const [command, setCommand] = useState("");
  const key = ["services", service, "resources"];
  const resources = useQuery({
    queryKey: key,
    queryFn: () => request<Resources>("GET", servicePath(service, "/resources")),
    refetchInterval: 3000,
  });
  const power = useMutation({
    mutationFn: (signal: Signal) => request("POST", servicePath(service, "/power"), { body: { signal } }),
    onSuccess: (_answer, signal) => {
      toasts.done(t.service.sent[signal]);
      return queries.invalidateQueries({ queryKey: key });
    },
    onError: toasts.failed,
  });
  const sending = useMutation({
    mutationFn: () => request("POST", servicePath(service, "/command"), { body: { command } }),
    onSuccess: () => setCommand(""),
    onError: toasts.failed,
  });
  return (
    <Card title={t.service.power}>
      <QueryView query={resources}>
        {(data) => (
          <>
            <div className="row">
              <StatusBadge tone={tones[data.state]}>{t.service.powerStates[data.state]}</StatusBadge>
              {(Object.keys(sensible) as Signal[]).map((signal) => (
                <Button
                  key={signal}
                  icon={{ start: "play", restart: "refresh", stop: "stop", kill: "skull" }[signal] as "play"}
                  look={signal === "kill" ? "danger" : "secondary"}
                  disabled={!sensible[signal].includes(data.state)}
                  pending={power.isPending && power.variables === signal}
                  onClick={() => power.mutate(signal)}
                >
                  {t.service.signals[signal]}
                </Button>
              ))}
            </div>
            <Facts
              facts={[
                { name: t.store.memory, value: format.bytes(data.memoryBytes) },
                { name: t.store.disk, value: format.bytes(data.diskBytes) },
                { name: t.store.cpu, value: format.percent(data.cpuPercent / 100) },
                { name: t.service.uptime, value: format.duration(data.uptimeMs) },
              ]}
            />
            <p className="quiet small">{t.service.cached}</p>
          </>
        )}
      </QueryView>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (command.trim()) sending.mutate();
        }}
      >
        <TextField label={t.service.command} mono value={command} onChange={setCommand} />
        <Button type="submit" pending={sending.isPending}>
          {t.service.send}
        </Button>
      </form>
    </Card>
  );
}
