import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { sendProblem } from "./problem.ts";
import { csrfTokenOf } from "./session.ts";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/** Lets a change pass only when it carries the token of its session, which pages of other sites cannot read. */
export const requireCsrfToken: RequestHandler = (request, response, next) => {
  if (harmless.has(request.method) || isSame(request.get("x-csrf-token") ?? "", csrfTokenOf(request))) {
    next();
    return;
  }
  sendProblem(response, {
    status: 403,
    code: "csrf_token_wrong",
    title: "This page is out of date",
    detail: "The request did not carry the token of your session.",
    remedy: "Reload the page and try again.",
  });
};

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
