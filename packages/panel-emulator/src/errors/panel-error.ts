/** One entry of the panel's error answers. */
export interface ErrorEntry {
  readonly code: string;
  readonly status: string;
  readonly detail: string;
  readonly meta?: { readonly source_field: string; readonly rule: string };
}

/** What an error becomes when the client does not ask for JSON: a page of HTML, or a redirect. */
export type WithoutJson = "page" | "back" | "login";

/** An error answer of the panel. `code` is the name of the panel's exception class. */
export class PanelError extends Error {
  readonly code: string;
  readonly status: number;
  /** Headers of the answer besides the usual ones. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, status: number, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.name = code;
    this.code = code;
    this.status = status;
    this.headers = headers;
  }

  get entries(): readonly ErrorEntry[] {
    return [{ code: this.code, status: String(this.status), detail: this.message }];
  }

  get withoutJson(): WithoutJson {
    return "page";
  }
}
