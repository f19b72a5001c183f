import type { Provisioner } from "@hatchery/provisioner";
import { RequestError } from "@hatchery/provisioner/http";

/** A right that somebody has as long as a stream is open. */
export interface OpenRight {
  /** The service that the stream is about; null if it is about none or many. */
  readonly service: string | null;
  /** Asks the host again who reads it. @throws RequestError why the right has ended; anything else leaves it as it is */
  checkIdentity(): Promise<void>;
  /** Asks that, and what is stored of the service, as when the stream was opened. @throws as `checkIdentity` */
  check(): Promise<void>;
  /** Ends the stream, with the reason as its last event. */
  revoke(reason: RequestError): void;
}

/** What happens to a service that may end somebody's right to look at it. */
const endings = ["service.owner-changed", "service.suspended", "service.terminated"] as const;

/**
 * The rights under which streams are open. What is stored of a service is read again when something has happened to it that may end
 * them, in whichever process; the host is asked in an interval, since only it knows who is still signed in.
 */
export class OpenRights {
  readonly #provisioner: Provisioner;
  readonly #recheckMs: number;
  readonly #onFailure: (error: unknown) => void;
  readonly #rights = new Set<OpenRight>();
  readonly #beingChecked = new Set<OpenRight>();
  /** Those whose service has to be read with the next check. */
  readonly #uncertain = new Set<OpenRight>();
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
    void this.#checkService(right).then(() => {
      // Events may not have been followed yet.
      if (this.#rights.has(right)) this.#uncertain.add(right);
    });
    return () => {
      this.#rights.delete(right);
      this.#uncertain.delete(right);
      if (this.#rights.size === 0) this.close();
    };
  }

  close(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  #begin(): void {
    const timer = setInterval(() => {
      for (const right of this.#rights) void this.#check(right);
    }, this.#recheckMs).unref();
    this.#ends = [
      () => clearInterval(timer),
      ...endings.map((type) =>
        this.#provisioner.on(type, ({ serviceId }) => {
          for (const right of this.#rights) if (right.service === serviceId) void this.#checkService(right);
        }),
      ),
    ];
  }

  #checkService(right: OpenRight): Promise<void> {
    this.#uncertain.add(right);
    return this.#check(right);
  }

  /** One question at a time: a host that answers slowly is not asked again before it has answered. */
  async #check(right: OpenRight): Promise<void> {
    if (this.#beingChecked.has(right)) return;
    this.#beingChecked.add(right);
    let withService = false;
    try {
      do {
        withService = this.#uncertain.delete(right);
        await (withService ? right.check() : right.checkIdentity());
      } while (this.#uncertain.has(right));
    } catch (reason) {
      if (!this.#rights.has(right)) return;
      if (reason instanceof RequestError) {
        right.revoke(reason);
        return;
      }
      if (withService) this.#uncertain.add(right);
      this.#onFailure(reason);
    } finally {
      this.#beingChecked.delete(right);
    }
  }
}
