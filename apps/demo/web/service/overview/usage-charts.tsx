import { useI18n } from "../../i18n/i18n.tsx";
import { useLiveState } from "../live/live-provider.tsx";
import type { Sample } from "../live/live-server.ts";
import { UsageChart } from "./usage-chart.tsx";

/** What the server uses: now in figures, and over the last minutes as lines. */
export function UsageCharts() {
  const { t, format } = useI18n();
  const { samples } = useLiveState();
  const last = samples.at(-1);
  const rates = samples.map((_, index) => rateAt(samples, index));
  const rate = rates.at(-1);
  const times = samples.map((sample) => sample.at / 1000);
  const none = "–";
  return (
    <>
      <UsageChart
        title={t.store.cpu}
        value={last ? format.percent(last.cpuPercent / 100) : none}
        times={times}
        series={[samples.map((sample) => sample.cpuPercent)]}
        least={10}
      />
      <UsageChart
        title={t.store.memory}
        value={last ? used(last.memoryBytes, last.memoryLimitBytes, format.bytes, t.service.of) : none}
        times={times}
        series={[samples.map((sample) => sample.memoryBytes)]}
        {...(last?.memoryLimitBytes ? { most: last.memoryLimitBytes } : {})}
        least={1024 ** 2}
      />
      <UsageChart
        title={t.service.network}
        value={rate ? t.service.rates(format.bytes(rate.received), format.bytes(rate.sent)) : none}
        times={times}
        series={[rates.map((each) => each.received), rates.map((each) => each.sent)]}
        least={1024}
      />
      <UsageChart
        title={t.store.disk}
        value={last ? format.bytes(last.diskBytes) : none}
        times={times}
        series={[samples.map((sample) => sample.diskBytes)]}
        least={1024 ** 2}
      />
    </>
  );
}

function used(now: number, most: number, bytes: (value: number) => string, of: (a: string, b: string) => string) {
  return most > 0 ? of(bytes(now), bytes(most)) : bytes(now);
}

/** Bytes a second at a sample, from the one before it, or for the first to the one after it; none over a restart. */
function rateAt(samples: readonly Sample[], index: number) {
  const [before, sample] = [samples[Math.max(0, index - 1)], samples[Math.max(1, index)]];
  if (!before || !sample) return { received: 0, sent: 0 };
  const seconds = (sample.at - before.at) / 1000;
  const rate = (from: number, to: number) => (seconds > 0 ? Math.max(0, to - from) / seconds : 0);
  return {
    received: rate(before.receivedBytes, sample.receivedBytes),
    sent: rate(before.sentBytes, sample.sentBytes),
  };
}
