import type { RequestHandler } from "express";
import type { Account } from "./accounts.ts";
import { sendProblem } from "./problem.ts";
import { accountOf } from "./sign-in.ts";

/** Lets nobody else learn that there is something. */
export function onlyAdministrators(accounts: readonly Account[]): RequestHandler {
  return (request, response, next) => {
    if (accountOf(accounts, request)?.role === "admin") {
      next();
      return;
    }
    sendProblem(response, {
      status: 404,
      code: "not_found",
      title: "There is nothing here",
      detail: "There is no such address.",
      remedy: "",
    });
  };
}
