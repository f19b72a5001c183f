/**
 * What most programs need late or never, in one chunk that bundlers can load when it is needed: judging failures with
 * their remedies, merging partial updates, waiting for installations.
 */

export { createWaitUntilInstalled } from "./application/wait-until-installed.ts";
export { learnAllRemedies } from "./errors/learn-all-remedies.ts";
export { ResponseInvalidError } from "./errors/response-invalid-error.ts";
export { afterFailure } from "./http/after-failure.ts";
export { notThePanels } from "./http/not-json.ts";
export { merges } from "./resources/merges.ts";
