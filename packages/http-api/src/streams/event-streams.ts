import { RequestError, toProblem } from "@hatchery/provisioner/http";
import type { StreamOptions } from "../api-options.ts";
import type { ApiRequest } from "../routing/api-request.ts";
import type { Reply } from "../routing/reply.ts";
import { namedFrame } from "./frame.ts";
import { lastEventId } from "./last-event-id.ts";
import type { OpenRight, OpenRights } from "./open-rights.ts";
import { OpenStream } from "./open-stream.ts";
import { OpenStreams } from "./open-streams.ts";
import { SourceRegistry } from "./source-registry.ts";
import type { StreamSource } from "./stream-source.ts";

/** What is to be streamed to whom. */
export interface EventStream {
  readonly request: ApiRequest;
  /** Whose it is; streams are counted by it. */
  readonly identity: string;
  /** Under which right it is read; it ends with that. */
  readonly right: Omit<OpenRight, "revoke">;
  readonly source: StreamSource;
  encode(data: unknown): unknown;
}

/** The stream is complete, and its client has seen all of it: browsers do not come back. Also for who has gone meanwhile. */
const nothingToTell: Reply = { status: 204, headers: {}, body: { kind: "none" } };

const headers = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

/** Every event stream of one API. */
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

  /** Opens a stream, which goes on until its source ends, the client leaves, or it is closed here. @throws RequestError `too_many_streams` */
  async open({ request, identity, right, source, encode }: EventStream): Promise<Reply> {
    if (this.#open.countOf(identity) >= this.#maximumPerIdentity) {
      throw new RequestError("too_many_streams", `${this.#maximumPerIdentity} event streams are open already.`);
    }
    if (request.hasLeft()) return nothingToTell;
    const seen = lastEventId(request);
    const shared = this.#sources.get(source, encode);
    const subscription = shared.subscribe(seen);
    const endRight = this.#rights.add({
      ...right,
      revoke: (reason) => subscription.revoke(namedFrame("problem", toProblem(reason))),
    });
    const stream = new OpenStream(subscription, () => {
      endRight();
      shared.unsubscribe(subscription);
      this.#open.remove(stream);
    });
    this.#open.add(stream, identity);
    if (source.complete && seen !== null) {
      const first = await subscription.take();
      if (first === null || first === namedFrame("end", {}).text) {
        stream.leave();
        return nothingToTell;
      }
      stream.beginWith(first);
    }
    return { status: 200, headers, body: { kind: "pieces", pieces: stream } };
  }

  /** Ends every stream and source. */
  close(): void {
    this.#open.close();
    this.#sources.close();
    this.#rights.close();
  }
}
