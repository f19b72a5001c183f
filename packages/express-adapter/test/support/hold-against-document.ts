import type { Request, RequestHandler, Response } from "express";
import { complaint, document, operationAt } from "../../../http-api/test/support/api-document.ts";

/** What they are sent may be wrong: to say so is their answer. */
const judges = new Set(["checkProduct"]);

/** What no answer may have in it, whoever asked: keys of panels, and where in our code something happened. */
const secrets = /ptl[ac]_[A-Za-z0-9]{11,}|\n\s+at .+:\d+:\d+/;

/** Holds every response of a router against the document, event streams included; what is wrong is added to `violations`. */
export function holdAgainstDocument(violations: string[]): RequestHandler {
  return (request, response, next) => {
    let text = "";
    const keep = (chunk: unknown) => {
      if (typeof chunk === "string" || Buffer.isBuffer(chunk)) text += String(chunk);
      const type = contentType(response);
      if (type === "text/event-stream") text = takeEvents(request, text, violations);
    };
    const { write, end } = response;
    Object.assign(response, {
      write(...given: unknown[]) {
        keep(given[0]);
        return Reflect.apply(write, response, given);
      },
      end(...given: unknown[]) {
        keep(given[0]);
        return Reflect.apply(end, response, given);
      },
    });
    response.once("finish", () => judge(request, response, text, violations));
    next();
  };
}

function contentType(response: Response): string {
  return String(response.getHeader("content-type") ?? "").split(";")[0] ?? "";
}

function judge(request: Request, response: Response, text: string, violations: string[]): void {
  const type = contentType(response);
  if (type === "text/event-stream") return;
  const status = response.statusCode;
  const title = `${request.method} ${request.originalUrl.slice(0, 200)}: ${status}`;
  if (secrets.test(text)) violations.push(`${title} tells a secret: ${text.slice(0, 500)}`);
  const operation = operationOf(request);
  if (operation === undefined) {
    const wrong = complaint(document.components.schemas.Problem, JSON.parse(text || "null"));
    if (wrong !== null) violations.push(`${title} is no problem: ${wrong}`);
    return;
  }
  if (status < 400 && !judges.has(operation.id) && operation.body !== null && request.body !== undefined) {
    const taken = complaint(operation.body, request.body);
    if (taken !== null) violations.push(`${title} of ${operation.id} took what the document refuses: ${taken}`);
  }
  const documented = operation.responses[status];
  if (documented === undefined) {
    violations.push(`${title} of ${operation.id} is not in the document: ${text.slice(0, 500)}`);
    return;
  }
  if (request.method === "HEAD" || (documented.content === undefined && text === "")) return;
  const media = documented.content?.[type];
  if (media === undefined) {
    violations.push(`${title} of ${operation.id} has a ${type || "body"} that is not in the document`);
    return;
  }
  const wrong = complaint(media.schema, type.endsWith("json") ? JSON.parse(text) : text);
  if (wrong !== null) violations.push(`${title} of ${operation.id}: ${wrong}`);
}

/** Judges the events that are whole, and gives back what is not. */
function takeEvents(request: Request, text: string, violations: string[]): string {
  const frames = text.split("\n\n");
  const rest = frames.pop() ?? "";
  const operation = operationOf(request);
  const data = operation?.responses[200]?.content?.["text/event-stream"]?.["x-data"];
  for (const frame of frames) {
    const json = /^data: (.*)$/m.exec(frame)?.[1];
    if (json === undefined || data === undefined) continue;
    const name = /^event: (.*)$/m.exec(frame)?.[1];
    if (name === "end") continue;
    const wrong = complaint(name === "problem" ? document.components.schemas.Problem : data, JSON.parse(json));
    if (wrong !== null) violations.push(`An event of ${operation?.id}: ${wrong}: ${json.slice(0, 300)}`);
    if (secrets.test(json)) violations.push(`An event of ${operation?.id} tells a secret: ${json.slice(0, 300)}`);
  }
  return rest;
}

function operationOf({ method, originalUrl }: Request) {
  const path = (originalUrl.split("?")[0] ?? "").replace(/^\/api/, "");
  return operationAt(method === "HEAD" ? "get" : method.toLowerCase(), path);
}
