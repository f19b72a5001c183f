import { NotFoundError, type Service } from "@hatchery/provisioner";
import { RequestError } from "@hatchery/provisioner/http";
import type { ResolvedOptions } from "../api-options.ts";
import { type Identity, identityKey } from "../identity.ts";
import type { OpenRight } from "../streams/open-rights.ts";
import type { StreamSource } from "../streams/stream-source.ts";
import type { ShownRequest } from "./api-request.ts";
import { identify } from "./authenticate.ts";
import { type Address, authorizeRole, findSubject, type Subject } from "./authorize.ts";
import type { Route } from "./route.ts";

/** An event stream as it was opened. */
interface OpenedStream {
  readonly options: ResolvedOptions;
  readonly route: Route;
  readonly identity: Identity;
  readonly shown: ShownRequest;
  readonly address: Address;
  readonly subject: Subject;
  readonly source: StreamSource;
}

/** The right to go on reading a stream: what was asked when it was opened, asked again. */
export function streamRight(stream: OpenedStream): Omit<OpenRight, "revoke"> {
  const { options, route, identity, shown, address, subject, source } = stream;
  // Without one, the source itself says why there is nothing to read.
  let hadServer = source.control === true && hasServer(subject.service);

  async function identityNow(): Promise<Identity> {
    const now = await becauseOf("Nobody is signed in any more.", () => identify(options, shown));
    if (identityKey(now) !== identityKey(identity)) throw ended("Somebody else is signed in now.");
    await becauseOf("Your role has changed.", async () => authorizeRole(route.access, now));
    return now;
  }
  return {
    service: subject.service?.id ?? subject.operation?.serviceId ?? null,
    async checkIdentity() {
      await identityNow();
    },
    async check() {
      const now = await identityNow();
      const { service } = await becauseOf("It belongs to somebody else now.", () =>
        findSubject(route.access, now, address, options.provisioner),
      );
      if (hadServer && !hasServer(service)) throw ended(`The service is ${service?.state}.`);
      hadServer = source.control === true && hasServer(service);
    },
  };
}

function hasServer(service: Service | undefined): boolean {
  return service !== undefined && service.state !== "suspended" && service.state !== "terminated";
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
