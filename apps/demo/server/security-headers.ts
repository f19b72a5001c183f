import type { RequestHandler } from "express";
import helmet from "helmet";

interface SecurityHeadersOptions {
  readonly secure: boolean;
}

/** Headers that keep a mistake in the page from becoming somebody's account. Files go to and from the nodes directly. */
export function securityHeaders({ secure }: SecurityHeadersOptions): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The console's terminal writes its colours into a style element.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: secure ? ["'self'", "https:"] : ["'self'", "http:", "https:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
}
