import { PanelError } from "./panel-error.ts";

/** 500: a row that passed the request's rules, but not those of its model. */
export class DataValidationError extends PanelError {
  constructor(model: string, key: number | null, messages: Readonly<Record<string, readonly string[]>>) {
    const reasons = JSON.stringify(messages).replaceAll("/", "\\/");
    super(
      "DataValidationException",
      500,
      `Could not save Pterodactyl\\Models\\${model}[${key ?? ""}]: failed to validate data: ${reasons}`,
    );
  }
}
