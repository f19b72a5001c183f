import type { Provisioner } from "@hatchery/provisioner";
import { RequestError } from "@hatchery/provisioner/http";

/** A right that somebody has as long as a stream is open. */
export interface OpenRight {
  /** The service that the stream is about; null if it is about none or many. */
  readonly service: string | null;
  /** Asks again what was asked when the stream was opened. @throws RequestError why the right has ended; anything else leaves it as it is */
  check(): Promise<void>;
  /** Ends the stream, with the reason as its last event. */
  revoke(reason: RequestError): void;
}

/** What happens to a service that may end somebody's right to look at it. */
const endings = ["service.owner-changed", "service.suspended", "service.terminated"] as const;

/**
 * The rights under which streams are open. Those to a service are asked for again as soon as something happens to it that may
 * end them, in whichever process; all of them in an interval, since only the host knows who is still signed in.
 */
export class OpenRights {
  readonly #provisioner: Provisioner;
  readonly #recheckMs: number;
  readonly #onFailure: (error: unknown) => void;
  readonly #rights = new Set<OpenRight>();
  readonly #beingChecked = new Set<OpenRight>();
  #ends: (() => void)[] = [];

  constructor(provisioner: Provisioner, recheckMs: number, onFailure: (error: unknown) => void) {
    this.#provisioner = provisioner;
    this.#recheckMs = recheckMs;
    this.#onFailure = onFailure;
  }

  /** Watches over a right until what it answers is called. It may have ended while the stream was opened, so it is asked for at once. */
  add(right: OpenRight): () => void {
    if (this.#rights.size === 0) this.#begin();
    this.#rights.add(right);
    void this.#check(right);
    return () => {
      this.#rights.delete(right);
      if (this.#rights.size === 0) this.close();
    };
  }

  close(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  #begin(): void {
    const timer = setInterval(() => this.#checkAll(() => true), this.#recheckMs).unref();
    this.#ends = [
      () => clearInterval(timer),
      ...endings.map((type) =>
        this.#provisioner.on(type, ({ serviceId }) => this.#checkAll(({ service }) => service === serviceId)),
      ),
    ];
  }

  #checkAll(concerned: (right: OpenRight) => boolean): void {
    for (const right of this.#rights) if (concerned(right)) void this.#check(right);
  }

  /** One question at a time: a host that answers slowly is not asked again before it has answered. */
  async #check(right: OpenRight): Promise<void> {
    if (this.#beingChecked.has(right)) return;
    this.#beingChecked.add(right);
    try {
      await right.check();
    } catch (reason) {
      if (!(reason instanceof RequestError)) this.#onFailure(reason);
      else if (this.#rights.has(right)) right.revoke(reason);
    } finally {
      this.#beingChecked.delete(right);
    }
  }
}
