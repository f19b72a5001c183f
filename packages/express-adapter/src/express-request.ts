import type { ApiRequest, ShownRequest } from "@hatchery/http";
import type { Request, Response } from "express";
import type { BodyReader } from "./read-body.ts";

/** A request of Express as routes see it; hosts are shown it as it is. */
export class ExpressRequest implements ApiRequest {
  readonly shown: ShownRequest;
  readonly #request: Request;
  readonly #response: Response;
  readonly #readBody: BodyReader;

  constructor(request: Request, response: Response, readBody: BodyReader) {
    this.#request = request;
    this.#response = response;
    this.#readBody = readBody;
    this.shown = { request, context: {} };
  }

  get method(): string {
    return this.#request.method;
  }

  get mount(): string {
    return this.#request.baseUrl;
  }

  get path(): string {
    return this.#request.path;
  }

  get query(): ApiRequest["query"] {
    return this.#request.query;
  }

  header(name: string): string | undefined {
    return this.#request.get(name);
  }

  readBody(limitBytes: number): Promise<unknown> {
    return this.#readBody(this.#request, this.#response, limitBytes);
  }

  hasLeft(): boolean {
    return this.#response.closed || this.#response.destroyed;
  }
}
