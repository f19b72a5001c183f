import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Finds every address of a name. */
export type ResolveName = (
  name: string,
  found: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** From the first look-up to the end of the answer, in ms. */
  readonly timeoutMs: number;
  readonly allowPrivateTargets: boolean;
  readonly signal?: AbortSignal;
  /** @default the system's resolver */
  readonly resolve?: ResolveName;
}

export interface PostAnswer {
  readonly status: number;
  /** Beginning of the answer. */
  readonly body: string;
  /** In ms; null if it does not say. */
  readonly retryAfterMs: number | null;
}

/** A target that is not on the public Internet. */
export class PrivateTargetError extends Error {
  constructor(host: string) {
    super(`${host} is not a host of the public Internet.`);
    this.name = "PrivateTargetError";
  }
}

/** Enough for an error message, too little to fill a disk. */
const bytesKept = 1024;

/**
 * Posts once. The name is looked up once, every address that it has is checked, and one of these very addresses is connected to: a name
 * that answers differently the next time leads nowhere else. Redirects are answers like others; they are not followed.
 *
 * @throws PrivateTargetError, or what the connection failed with.
 */
export async function post(options: PostRequest): Promise<PostAnswer> {
  const url = new URL(options.url);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!options.allowPrivateTargets && isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateTargetError(host);
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  try {
    return await new Promise<PostAnswer>((resolve, reject) => {
      const sent: ClientRequest = send(url, {
        method: "POST",
        agent: false,
        signal,
        lookup: checkedLookup(options),
        headers: {
          ...options.headers,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(options.body),
        },
      });
      sent.on("error", reject);
      sent.on("response", (answer) => readAnswer(answer).then(resolve, reject));
      sent.end(options.body);
    });
  } catch (error) {
    if (timeout.aborted) throw new Error(`There was no answer within ${options.timeoutMs} ms.`, { cause: error });
    throw error;
  }
}

function checkedLookup({ allowPrivateTargets, resolve = resolveBySystem }: PostRequest): LookupFunction {
  return (name, { all }, callback) => {
    resolve(name, (error, addresses) => {
      const [first] = addresses;
      if (error !== null) return callback(error, "");
      if (first === undefined) return callback(new Error(`${name} has no address.`), "");
      if (!allowPrivateTargets && !addresses.every(({ address }) => isPublicAddress(address)))
        return callback(new PrivateTargetError(name), "");
      return all === true ? callback(null, [...addresses]) : callback(null, first.address, first.family);
    });
  };
}

const resolveBySystem: ResolveName = (name, found) => {
  systemLookup(name, { all: true }, (error, addresses) => found(error, addresses ?? []));
};

/** Reads the beginning, and hangs up on the rest. */
async function readAnswer(answer: IncomingMessage): Promise<PostAnswer> {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    kept.push(chunk);
    bytes += chunk.length;
    if (bytes >= bytesKept) break;
  }
  return {
    status: answer.statusCode ?? 0,
    body: Buffer.concat(kept).subarray(0, bytesKept).toString("utf8").replaceAll("\0", ""),
    retryAfterMs: retryAfter(answer.headers["retry-after"]),
  };
}

function retryAfter(header: string | undefined): number | null {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
