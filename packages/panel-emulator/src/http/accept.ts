import type { IncomingHttpHeaders } from "node:http";

/** Media types of an Accept header, the most wanted first. */
function acceptedTypes(accept: string): string[] {
  return accept
    .split(",")
    .map((part, order) => {
      const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="));
      return { type: type.toLowerCase(), order, quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter((entry) => entry.type !== "")
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
    .map((entry) => entry.type);
}

/** Whether errors are answered as JSON: the first accepted type is JSON, or a script's request accepts anything. */
export function expectsJson(headers: IncomingHttpHeaders): boolean {
  const types = acceptedTypes(headers.accept ?? "");
  const first = types[0];
  const isScript = headers["x-requested-with"] === "XMLHttpRequest" && headers["x-pjax"] === undefined;
  const anything = first === undefined || first === "*/*" || first === "*";
  return (isScript && anything) || (first !== undefined && /[/+]json/.test(first));
}
