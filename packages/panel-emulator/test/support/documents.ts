import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction, type Ajv2020 as Validator } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { PanelAnswer } from "../../src/index.ts";

type Responses = Readonly<
  Record<string, { readonly $ref?: string; readonly content?: Readonly<Record<string, unknown>> }>
>;
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string; responses?: Responses }>>>>;
}

const require = createRequire(import.meta.url);
/** The documents of the SDK, by flavour and API. */
const files = {
  pterodactyl: {
    application: require.resolve("@hatchery/sdk/openapi/application.json"),
    client: require.resolve("@hatchery/sdk/openapi/client.json"),
  },
  pelican: {
    application: require.resolve("@hatchery/sdk/openapi/pelican-application.json"),
    client: require.resolve("@hatchery/sdk/openapi/pelican-client.json"),
  },
};

/** Holds answers of one kind of panel against the OpenAPI documents of the SDK. */
export class Documents {
  readonly #ajv: Validator;
  readonly #documents = new Map<string, Document>();
  /** Where the responses of an operation stand: `application#/paths/~1users/get/responses`. */
  readonly #responses = new Map<string, { readonly at: string; readonly responses: Responses }>();
  readonly #compiled = new Map<string, ValidateFunction | undefined>();

  constructor(flavour: PanelAnswer["flavour"]) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
    formats.default(this.#ajv);
    for (const [api, file] of Object.entries(files[flavour])) {
      const document = JSON.parse(readFileSync(file, "utf8"));
      this.#documents.set(api, document);
      this.#ajv.addSchema(document, api);
      this.#index(api, document);
    }
  }

  /** Every operation as `application listUsers`. */
  get operations(): string[] {
    return [...this.#responses.keys()];
  }

  /** What is wrong with an answer; undefined when the documents describe it. */
  complaint({ api, operation, method, path, status, body }: PanelAnswer): string | undefined {
    if (api === null || operation === null) return undefined;
    const where = `${method} ${path} (${operation}) ${status}`;
    const known = this.#responses.get(`${api} ${operation}`);
    if (!known) return `${where}: the operation is not in the documents`;
    const name = status in known.responses ? String(status) : `${String(status)[0]}XX`;
    const response = known.responses[name];
    if (!response) return `${where}: the status is not in the documents`;
    const validate = this.#validator(api, response.$ref ? `${api}${response.$ref}` : `${known.at}/${name}`);
    if (!validate || typeof body === "string" || Buffer.isBuffer(body) || body === null) return undefined;
    if (validate(JSON.parse(JSON.stringify(body)))) return undefined;
    return `${where}: ${this.#ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 300)}`;
  }

  #index(api: string, document: Document): void {
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, { operationId, responses }] of Object.entries(methods))
        if (operationId && responses)
          this.#responses.set(`${api} ${operationId}`, {
            at: `${api}#/paths/${toPointer(path)}/${method}/responses`,
            responses,
          });
  }

  #validator(api: string, pointer: string): ValidateFunction | undefined {
    if (this.#compiled.has(pointer)) return this.#compiled.get(pointer);
    const document = this.#documents.get(api);
    const response = pointer
      .slice(pointer.indexOf("#/") + 2)
      .split("/")
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[fromPointer(key)], document);
    const content = (response as { content?: Record<string, unknown> } | undefined)?.content;
    const validate = content?.["application/json"]
      ? this.#ajv.compile({ $ref: `${pointer}/content/application~1json/schema` })
      : undefined;
    this.#compiled.set(pointer, validate);
    return validate;
  }
}

function toPointer(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function fromPointer(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
