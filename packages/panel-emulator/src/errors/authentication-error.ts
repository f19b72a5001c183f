import { PanelError } from "./panel-error.ts";

/** 401: no key, or none that the panel knows. */
export class AuthenticationError extends PanelError {
  constructor() {
    super("AuthenticationException", 401, "Unauthenticated.");
  }

  override get withoutJson(): "login" {
    return "login";
  }
}
