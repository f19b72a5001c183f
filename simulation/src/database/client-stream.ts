import { Duplex } from "node:stream";

/** What the server's end of a connection is told. */
export interface ServerEnd {
  connected(): void;
  received(chunk: Buffer): void;
  /** The client has gone, politely or not. */
  gone(): void;
}

/** The client's end of a connection: to `pg` it is a socket. */
export class ClientStream extends Duplex {
  #server: ServerEnd | undefined;

  /** Called once, before `pg` does anything with it. */
  leadsTo(server: ServerEnd): void {
    this.#server = server;
  }

  connect(): this {
    this.#server?.connected();
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#server?.received(chunk);
    done();
  }

  override _final(done: () => void): void {
    this.#server?.gone();
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#server?.gone();
    done(error);
  }
}
