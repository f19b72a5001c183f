import createClient, { type Client } from "openapi-fetch";
import { serializeQuery } from "./query-serializer.ts";
import { RequestDraft } from "./request-draft.ts";
import { createSend, type SendOptions } from "./send.ts";

export interface HttpClientOptions extends SendOptions {
  /** `https://panel.example/api/application`, without a slash at its end. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The typed openapi-fetch client of one API. Unlike openapi-fetch alone it throws: {@link PanelError} for whatever is no success. */
export function createHttpClient<Paths extends object>({
  baseUrl,
  headers,
  ...options
}: HttpClientOptions): Client<Paths> {
  const send = createSend(options);
  return createClient<Paths>({
    baseUrl,
    headers,
    querySerializer: serializeQuery,
    Request: RequestDraft as unknown as typeof Request,
    fetch: (draft) => send(draft as unknown as RequestDraft),
  });
}
