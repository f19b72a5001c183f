import { RequestError } from "@hatchery/provisioner/http";
import type { Request, Response } from "express";
import type { StreamOptions } from "../provisioner-router-options.ts";
import { lastEventId } from "./last-event-id.ts";
import { OpenStreams } from "./open-streams.ts";
import { sendEvents } from "./send-events.ts";
import { SourceRegistry } from "./source-registry.ts";
import type { StreamSource } from "./stream-source.ts";

/** One stream to be sent. */
export interface EventStream {
  readonly request: Request;
  readonly response: Response;
  /** Whose it is; streams are counted by it. */
  readonly identity: string;
  readonly source: StreamSource;
  encode(data: unknown): unknown;
}

/** Every event stream of one router. */
export class EventStreams {
  readonly #maximumPerIdentity: number;
  readonly #open: OpenStreams;
  readonly #sources: SourceRegistry;

  constructor(options: Required<StreamOptions>, onFailure: (error: unknown) => void) {
    this.#maximumPerIdentity = options.maximumPerIdentity;
    this.#open = new OpenStreams(options);
    this.#sources = new SourceRegistry({ ...options, onFailure });
  }

  /** Streams that clients have open. */
  get openStreams(): number {
    return this.#open.size;
  }

  /** Sources that are being read for them. */
  get openSources(): number {
    return this.#sources.size;
  }

  /** Sends a stream until its source ends, the client leaves, or it is closed here. @throws RequestError `too_many_streams` */
  async send(stream: EventStream): Promise<void> {
    if (this.#open.countOf(stream.identity) >= this.#maximumPerIdentity) {
      throw new RequestError("too_many_streams", `${this.#maximumPerIdentity} event streams are open already.`);
    }
    if (stream.response.closed || stream.response.destroyed) return;
    this.#open.add(stream.response, stream.identity);
    const shared = this.#sources.get(stream.source, stream.encode);
    const subscription = shared.subscribe(lastEventId(stream.request));
    stream.response.once("close", () => shared.unsubscribe(subscription));
    await sendEvents(stream, subscription);
  }

  /** Ends every stream and source. */
  close(): void {
    this.#open.close();
    this.#sources.close();
  }
}
