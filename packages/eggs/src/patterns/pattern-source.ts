import { PanelBreaks } from "../rules/outcome.ts";

/** The body of a pattern while it is read: characters, or bytes in a pattern without `u`. */
export interface PatternSource {
  readonly isAtEnd: boolean;
  /** The next character without taking it; empty at the end. */
  readonly next: string;
  /** Takes the next character. */
  take(): string;
  /** Gives the last character back. */
  back(count?: number): void;
  /** Takes a text if it comes next. */
  takeText(text: string): boolean;
  /** Takes what a form that begins with `^` finds in the next 64 characters. */
  takeForm(form: RegExp): RegExpExecArray | null;
  /** Takes everything up to and with a character; all that is left, and false, when there is none. */
  takeUntil(character: string): boolean;
  /** Whether a form comes next. */
  isNext(form: RegExp): boolean;
}

export function createPatternSource(body: string, unicode: boolean): PatternSource {
  const characters = unicode
    ? Array.from(body)
    : Array.from(new TextEncoder().encode(body), (byte) => String.fromCharCode(byte));
  let at = 0;
  const ahead = (length: number) => characters.slice(at, at + length).join("");
  return {
    get isAtEnd() {
      return at >= characters.length;
    },
    get next() {
      return characters[at] ?? "";
    },
    take: () => characters[at++] ?? broken("it ends in a \\"),
    back: (count = 1) => {
      at -= count;
    },
    takeText: (text) => {
      if (ahead(text.length) !== text) return false;
      at += text.length;
      return true;
    },
    takeForm: (form) => {
      const found = form.exec(ahead(64));
      if (found !== null) at += Array.from(found[0]).length;
      return found;
    },
    takeUntil: (character) => {
      const found = characters.indexOf(character, at);
      at = found === -1 ? characters.length : found + 1;
      return found !== -1;
    },
    isNext: (form) => form.test(ahead(64)),
  };
}

/** @throws {PanelBreaks} always: PCRE refuses the pattern. */
export function broken(what: string): never {
  throw new PanelBreaks(`the pattern cannot be compiled: ${what}`);
}
