import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { request } from "../../api/request.ts";
import { Card } from "../../components/card.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Switch } from "../../components/switch.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { ClockCard } from "./clock-card.tsx";
import { KillCard } from "./kill-card.tsx";
import { WatchCard } from "./watch-card.tsx";

const names = ["node-down", "panel-busy", "panel-down", "installation-fails"] as const;

type Faults = Readonly<Record<(typeof names)[number], boolean>>;

/** Breaks the emulated panel, or the shop itself, while one watches. */
export function FaultsPage() {
  const { t } = useI18n();
  const toasts = useToasts();
  const queries = useQueryClient();
  const faults = useQuery({ queryKey: ["faults"], queryFn: () => request<Faults>("GET", "/faults") });
  const turn = useMutation({
    mutationFn: ({ name, on }: { readonly name: string; readonly on: boolean }) =>
      request<Faults>(on ? "PUT" : "DELETE", `/faults/${name}`),
    onSuccess: (answer) => queries.setQueryData(["faults"], answer),
    onError: toasts.failed,
  });
  return (
    <>
      <PageHead title={t.admin.parts.faults} lead={t.admin.faults.lead} />
      <Card>
        <QueryView query={faults}>
          {(data) =>
            names.map((name) => (
              <Switch
                key={name}
                label={t.admin.faults.names[name].label}
                hint={t.admin.faults.names[name].hint}
                checked={data[name]}
                onChange={(on) => turn.mutate({ name, on })}
              />
            ))
          }
        </QueryView>
      </Card>
      <ClockCard />
      <KillCard />
      <WatchCard />
    </>
  );
}
