import type { IncomingHttpHeaders } from "node:http";
import { type InputObject, type InputValue, isInputObject } from "./php-input.ts";

/** A request to the panel's API, parsed and cleaned. */
export interface PanelRequest {
  /** After `_method` and `X-HTTP-Method-Override`. */
  readonly method: string;
  /** Decoded, with a leading slash and without a trailing one. */
  readonly path: string;
  /** The path as it was sent, without slashes around it, as errors show it. */
  readonly rawPath: string;
  readonly headers: IncomingHttpHeaders;
  /** The address that the panel sees. */
  readonly ip: string;
  readonly query: InputObject;
  /** Query and body together; the body wins. */
  readonly input: InputObject;
  readonly body: Buffer;
  /** What is wrong with a body that says to be JSON. */
  readonly jsonError: string | undefined;
  readonly expectsJson: boolean;
}

/** A value at a dotted path of the input; undefined when there is none. */
export function inputAt(input: InputValue | undefined, path: string): InputValue | undefined {
  let value: InputValue | undefined = input;
  for (const key of path.split(".")) {
    if (Array.isArray(value)) value = /^\d+$/.test(key) ? value[Number(key)] : undefined;
    else if (isInputObject(value)) value = Object.hasOwn(value, key) ? value[key] : undefined;
    else return undefined;
  }
  return value;
}
