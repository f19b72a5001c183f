import type { FailureTexts } from "../../failure-texts.ts";

/** The server says in English why an operation did not succeed. */
export const failureTexts: FailureTexts = {};
export const original = "";
