import { PanelError } from "./panel-error.ts";

export function badRequest(detail: string): PanelError {
  return new PanelError("BadRequestHttpException", 400, detail);
}

export function accessDenied(detail: string): PanelError {
  return new PanelError("AccessDeniedHttpException", 403, detail);
}

/** A key or a subuser without the permission. */
export function unauthorized(): PanelError {
  return accessDenied("This action is unauthorized.");
}

/** What the panel's own rules forbid to a client. */
export function forbidden(detail: string): PanelError {
  return new PanelError("HttpForbiddenException", 403, detail);
}

/** An object that does not exist. */
export function notFound(detail = "The requested resource could not be found on the server."): PanelError {
  return new PanelError("NotFoundHttpException", 404, detail);
}

/** A server that the client may not know of. */
export function notOnThisServer(): PanelError {
  return notFound("The requested resource does not exist on this server.");
}

export function routeNotFound(path: string): PanelError {
  return notFound(`The route ${path} could not be found.`);
}

export function methodNotAllowed(method: string, path: string, allowed: readonly string[]): PanelError {
  const supported = allowed.join(", ");
  return new PanelError(
    "MethodNotAllowedHttpException",
    405,
    `The ${method} method is not supported for route ${path}. Supported methods: ${supported}.`,
    { allow: supported },
  );
}

/** A 4xx or 5xx that the panel raises as a bare HTTP exception. */
export function httpException(status: number, detail: string): PanelError {
  return new PanelError("HttpException", status, detail);
}
