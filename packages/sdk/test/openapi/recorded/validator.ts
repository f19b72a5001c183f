import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Document, Schema } from "./document.ts";

/** Checks values against the schemas of one document, references included. */
export class Validator {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: Document) {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ ...document, $id: "document" });
  }

  /** What is wrong with the value in words, or undefined. */
  complaint(schema: Schema, value: unknown): string | undefined {
    const validate = this.#validatorOf(schema);
    if (validate(value)) return undefined;
    return this.#ajv.errorsText(validate.errors, { dataVar: "" }).concat(detailOf(validate));
  }

  #validatorOf(schema: Schema): ValidateFunction {
    const key = JSON.stringify(schema);
    const known = this.#compiled.get(key);
    if (known) return known;
    const compiled = this.#ajv.compile(JSON.parse(key.replaceAll('"$ref":"#/', '"$ref":"document#/')));
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

function detailOf(validate: ValidateFunction): string {
  const extra = validate.errors?.find(({ keyword }) => keyword === "additionalProperties");
  return extra ? ` (${extra.params.additionalProperty})` : "";
}

const lenientTypes = ["boolean", "integer", "number"];

/**
 * A document, or a part of one, as the panel reads requests: what the document says it tolerates (`x-tolerates`),
 * and a number or boolean in the forms of `x-leniency`, is valid as well.
 */
export function asThePanelReads<T>(described: T, leniency: Document["x-leniency"]): T {
  return widened(described, leniency) as T;
}

function widened(value: unknown, leniency: Document["x-leniency"]): unknown {
  if (Array.isArray(value)) return value.map((item) => widened(item, leniency));
  if (value === null || typeof value !== "object") return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, it]) => [key, widened(it, leniency)]));
  const types: unknown[] = [inner.type].flat();
  const also = lenientTypes.filter((type) => types.includes(type)).map((type) => leniency[type] ?? false);
  if (inner["x-tolerates"] !== undefined) also.push(inner["x-tolerates"] as Schema);
  return also.length > 0 ? { anyOf: [inner, ...also] } : inner;
}
