import { RequestError, toProblem } from "@hatchery/provisioner/http";
import type { Request, Response } from "express";
import type { StreamOptions } from "../provisioner-router-options.ts";
import { namedFrame } from "./frame.ts";
import { lastEventId } from "./last-event-id.ts";
import type { OpenRight, OpenRights } from "./open-rights.ts";
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
  /** Under which right it is read; it ends with that. */
  readonly right: Omit<OpenRight, "revoke">;
  readonly source: StreamSource;
  encode(data: unknown): unknown;
}

/** Every event stream of one router. */
export class EventStreams {
  readonly #maximumPerIdentity: number;
  readonly #open: OpenStreams;
  readonly #sources: SourceRegistry;
  readonly #rights: OpenRights;

  constructor(options: Required<StreamOptions>, rights: OpenRights, onFailure: (error: unknown) => void) {
    this.#maximumPerIdentity = options.maximumPerIdentity;
    this.#open = new OpenStreams(options);
    this.#rights = rights;
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
    const leave = this.#rights.add({
      ...stream.right,
      revoke: (reason) => subscription.revoke(namedFrame("problem", toProblem(reason))),
    });
    stream.response.once("close", () => {
      leave();
      shared.unsubscribe(subscription);
    });
    await sendEvents(stream, subscription);
  }

  /** Ends every stream and source. */
  close(): void {
    this.#open.close();
    this.#sources.close();
    this.#rights.close();
  }
}
