import { NotFoundError, type Service } from "@hatchery/provisioner";
import { RequestError } from "@hatchery/provisioner/http";
import type { Request } from "express";
import { type Identity, identityKey } from "../identity.ts";
import type { ResolvedOptions } from "../provisioner-router-options.ts";
import type { OpenRight } from "../streams/open-rights.ts";
import type { StreamSource } from "../streams/stream-source.ts";
import { identify } from "./authenticate.ts";
import { authorizeRole, findSubject, type Subject } from "./authorize.ts";
import type { Route } from "./route.ts";

/** An event stream as it was opened. */
interface OpenedStream {
  readonly options: ResolvedOptions;
  readonly route: Route;
  readonly identity: Identity;
  readonly request: Request;
  readonly subject: Subject;
  readonly source: StreamSource;
}

/** The right to go on reading a stream: what was asked when it was opened, asked again. */
export function streamRight(stream: OpenedStream): Pick<OpenRight, "service" | "check"> {
  const { options, route, identity, request, subject, source } = stream;
  return {
    service: subject.service?.id ?? subject.operation?.serviceId ?? null,
    async check() {
      const now = await becauseOf("Nobody is signed in any more.", () => identify(options, request));
      if (identityKey(now) !== identityKey(identity)) throw ended("Somebody else is signed in now.");
      await becauseOf("Your role has changed.", async () => authorizeRole(route.access, now));
      const { service } = await becauseOf("It belongs to somebody else now.", () =>
        findSubject(route.access, now, request, options.provisioner),
      );
      if (source.control === true && service !== undefined) refuseWithoutServer(service);
    },
  };
}

function refuseWithoutServer({ state }: Service): void {
  if (state === "suspended" || state === "terminated") throw ended(`The service is ${state}.`);
}

async function becauseOf<Result>(reason: string, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (cause) {
    const isRefusal = cause instanceof RequestError || cause instanceof NotFoundError;
    throw isRefusal ? ended(reason, cause) : cause;
  }
}

function ended(reason: string, cause?: unknown): RequestError {
  return new RequestError("right_ended", reason, cause === undefined ? {} : { cause });
}
