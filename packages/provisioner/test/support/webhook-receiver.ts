import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

/** A request as it arrived. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a receiver answers. */
export interface ReceiverAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Another program that events are posted to. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** What it answers from now on; `"hang"` never answers. */
  answer: ReceiverAnswer | "hang";
  /** Resolves when as many requests have arrived. */
  arrived(count: number): Promise<readonly Received[]>;
  /** Resolves when this event has arrived. */
  event(type: string): Promise<Received>;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  let wake = () => {};
  let changed = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ path: request.url ?? "", headers: request.headers, body });
      const { answer } = receiver;
      if (answer !== "hang") response.writeHead(answer.status, answer.headers).end(answer.body ?? "");
      wake();
      changed = new Promise((resolve) => {
        wake = resolve;
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  async function until<Found>(found: () => Found | undefined): Promise<Found> {
    for (;;) {
      const result = found();
      if (result !== undefined) return result;
      await changed;
    }
  }
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: { status: 204 },
    arrived: (count) => until(() => (received.length >= count ? received : undefined)),
    event: (type) => until(() => received.find(({ body }) => JSON.parse(body).type === type)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}

/** Checks a signature as receivers do. @throws WebhookVerificationError */
export function verified(secret: string, { headers, body }: Received): unknown {
  const text = (name: string) => String(headers[name]);
  return new Webhook(secret).verify(body, {
    "webhook-id": text("webhook-id"),
    "webhook-timestamp": text("webhook-timestamp"),
    "webhook-signature": text("webhook-signature"),
  });
}
