import { PanelError } from "./panel-error.ts";

/** 500: an exception that the panel itself does not catch, such as `TypeError` or `QueryException`. */
export class UncaughtError extends PanelError {
  constructor(code: string) {
    super(code, 500, "An unexpected error was encountered while processing this request, please try again.");
  }
}
