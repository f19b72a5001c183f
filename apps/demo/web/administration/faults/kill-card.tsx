import { useMutation } from "@tanstack/react-query";
import { request } from "../../api/request.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

const lookAgainMs = 250;

/** Ends the shop's process without warning, and says when the next one answers. */
export function KillCard() {
  const { t, format } = useI18n();
  const words = t.admin.faults;
  const toasts = useToasts();
  const kill = useMutation({ mutationFn: killAndWait, onError: toasts.failed });
  return (
    <Card title={words.killTitle}>
      <p>{words.killHint}</p>
      <div>
        <Button look="danger" pending={kill.isPending} onClick={() => kill.mutate()}>
          {words.kill}
        </Button>
      </div>
      <p role="status">
        {kill.isPending && words.killed}
        {kill.data !== undefined && words.back(format.duration(kill.data))}
      </p>
    </Card>
  );
}

interface ProcessAnswer {
  readonly process: number;
}

/** How long it took until another process answered, in ms. */
async function killAndWait(): Promise<number> {
  const begun = performance.now();
  const killed = await request<ProcessAnswer>("POST", "/faults/kill-worker");
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    const answer = await request<ProcessAnswer>("GET", "/faults/process").catch(() => killed);
    if (answer.process !== killed.process) return performance.now() - begun;
  }
}
