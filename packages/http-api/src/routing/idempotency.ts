import { createHash, randomUUID } from "node:crypto";
import type { Provisioner } from "@hatchery/provisioner";
import { RequestError } from "@hatchery/provisioner/http";
import { type Identity, identityKey } from "../identity.ts";
import type { ReceivedRequest } from "./parse-request.ts";
import type { EncodedAnswer } from "./reply.ts";
import type { Route } from "./route.ts";

/** What is to be done at most once. */
export interface IdempotentRequest {
  readonly provisioner: Provisioner;
  readonly keepMs: number;
  readonly route: Route;
  readonly identity: Identity;
  readonly key: string | undefined;
  readonly received: ReceivedRequest;
}

/** An answer, and whether it is one given before. */
export interface IdempotentAnswer {
  readonly answer: EncodedAnswer;
  readonly replayed: boolean;
}

/**
 * Carries out a POST at most once for its `Idempotency-Key`, whichever process gets the repetition. A refusal has changed nothing
 * and is not kept: the same key may be tried again. Without a key the request is simply carried out. What was begun under a key and has
 * died goes on under the same reference.
 *
 * @throws RequestError `idempotency_key_invalid`, `idempotency_key_reused`, `idempotency_in_progress`
 */
export async function answerOnce(
  { provisioner, keepMs, route, identity, key, received }: IdempotentRequest,
  work: (reference: string) => Promise<EncodedAnswer>,
): Promise<IdempotentAnswer> {
  // Nobody knows one visitor from another, and they change nothing.
  const counts = route.method === "post" && identity.role !== "visitor";
  if (key === undefined || !counts) return { answer: await work(randomUUID()), replayed: false };
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new RequestError("idempotency_key_invalid", "An idempotency key has 1 to 255 printable ASCII characters.");
  }
  const claimed = await provisioner.idempotency.claim({
    scope: `${identityKey(identity)} ${route.id}`,
    key,
    fingerprint: fingerprintOf(received),
    keepMs,
    // A claim that was neither completed nor released for so long was its process's last.
    holdMs: route.durable ? null : route.longestMs,
  });
  switch (claimed.outcome) {
    case "answered":
      return { answer: claimed.answer, replayed: true };
    case "other-content":
      throw new RequestError("idempotency_key_reused", "This key came with another request before.");
    case "in-progress":
      throw new RequestError("idempotency_in_progress", "The request with this key has not been answered yet.", {
        retryAfterSeconds: 1,
      });
    case "claimed":
      return { answer: await workUnderClaim(provisioner, claimed.claim, work), replayed: false };
  }
}

async function workUnderClaim(
  provisioner: Provisioner,
  claim: string,
  work: (reference: string) => Promise<EncodedAnswer>,
): Promise<EncodedAnswer> {
  let answer: EncodedAnswer;
  try {
    answer = await work(claim);
  } catch (error) {
    await provisioner.idempotency.release(claim);
    throw error;
  }
  await provisioner.idempotency.complete(claim, answer);
  return answer;
}

function fingerprintOf({ params, query, body }: ReceivedRequest): string {
  const content = [params, query, body ?? null];
  return createHash("sha256").update(canonical(content)).digest("hex");
}

/** JSON with sorted keys: the same content is the same text however it was written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
