import {
  type Api,
  type Document,
  type Flavour,
  type MediaType,
  type Parameter,
  type Response,
  readDocument,
  resolve,
} from "./document.ts";
import { type Exchange, type RecordedAnswer, sentHeader } from "./recordings.ts";
import { inputOf, type PanelRequest, plainValue, queryValue, readRequest } from "./request.ts";
import { type Route, Router } from "./route.ts";
import { asThePanelReads, Validator } from "./validator.ts";

/** Holds exchanges against one document. */
class DescribedPanel {
  readonly #document: Document;
  readonly #router: Router;
  readonly #answers: Validator;
  readonly #requests: Validator;

  constructor(flavour: Flavour, api: Api) {
    this.#document = readDocument(flavour, api);
    this.#router = new Router(this.#document);
    this.#answers = new Validator(this.#document);
    this.#requests = new Validator(this.#asThePanelReads(this.#document));
  }

  route(exchange: Exchange): Route {
    const request = readRequest(exchange);
    return this.#router.find(request.method, pathBelow(request.path));
  }

  requestComplaints(exchange: Exchange): readonly string[] {
    const route = this.route(exchange);
    if (route.kind !== "operation") return [];
    const request = readRequest(exchange);
    const { operation, parameters } = route.at;
    const complaints = parameters.flatMap((it) => this.#parameterComplaint(it, request, route.pathParameters));
    const sent = sentHeader(exchange, "content-type") ?? "application/json";
    const content = operation.requestBody?.content ?? {};
    const asText = sent.includes("json") ? undefined : content[sent];
    const schema = (asText ?? content["application/json"])?.schema;
    if (schema === undefined) return complaints;
    const input = asText ? request.text : inputOf(request, parameters);
    const wrong = this.#requests.complaint(this.#asThePanelReads(schema), input);
    return wrong === undefined ? complaints : [...complaints, `body: ${wrong}`];
  }

  #parameterComplaint(parameter: Parameter, request: PanelRequest, path: Readonly<Record<string, string>>): string[] {
    const value =
      parameter.in === "path"
        ? plainValue(path[parameter.name] ?? "", (parameter.schema as { type?: unknown }).type)
        : queryValue(request.query, parameter);
    if (value === undefined) return parameter.required ? [`${parameter.name}: missing`] : [];
    const wrong = this.#requests.complaint(this.#asThePanelReads(parameter.schema), value);
    return wrong === undefined ? [] : [`${parameter.name}: ${wrong}`];
  }

  #asThePanelReads<T>(described: T): T {
    return asThePanelReads(described, this.#document["x-leniency"]);
  }

  answerComplaint(exchange: Exchange, answer: RecordedAnswer): string | undefined {
    const response = this.#responseTo(exchange, answer.status);
    if (response === undefined) return `status ${answer.status} is not documented`;
    const undocumented = Object.keys(answer.headers).find(
      (name) => name !== "content-type" && !(name in (response.headers ?? {})),
    );
    if (undocumented !== undefined) return `header ${undocumented} of ${answer.status} is not documented`;
    return this.#bodyComplaint(exchange, answer, response);
  }

  #responseTo(exchange: Exchange, status: number): Response | undefined {
    const route = this.route(exchange);
    const others = this.#document["x-other-answers"];
    if (route.kind === "operation") {
      const { responses } = route.at.operation;
      const found = responses[status] ?? responses[`${String(status)[0]}XX`];
      return found === undefined ? undefined : resolve(this.#document, found);
    }
    const found = others[route.kind === "options" && status === 204 ? "preflight" : route.kind];
    const statusOf = { "unknown-route": 404, "wrong-method": 405, options: status === 204 ? 204 : 200 }[route.kind];
    return status === statusOf ? resolve(this.#document, found) : undefined;
  }

  #bodyComplaint(exchange: Exchange, answer: RecordedAnswer, response: Response): string | undefined {
    if (answer.body === null && exchange.method === "HEAD") return undefined;
    const type = answer.headers["content-type"]?.split(";")[0] ?? "";
    if (response.content === undefined) return answer.body === null ? undefined : `${answer.status} has no body`;
    const media: MediaType | undefined = response.content[type];
    if (media === undefined) return `${answer.status} ${type} is not documented`;
    return this.#answers.complaint(media.schema, type === "application/json" ? answer.body : textOf(answer.body));
  }
}

/** The text that was recorded; a recorder that found JSON in a text has parsed it. */
function textOf(body: unknown): string {
  if (body === null) return "";
  const text = (body as { $text?: unknown }).$text;
  return typeof text === "string" ? text : JSON.stringify(body);
}

function pathBelow(path: string): string {
  return path.replace(/^\/api\/(application|client)(?=\/|$)/, "") || (path.startsWith("/api/client") ? "/" : "");
}

/** Finds the document of a flavour that describes the API an exchange was with. */
export function describedPanel(flavour: Flavour): (exchange: Exchange) => DescribedPanel {
  const application = new DescribedPanel(flavour, "application");
  const client = new DescribedPanel(flavour, "client");
  return (exchange) => (exchange.path.startsWith("/api/client") ? client : application);
}
