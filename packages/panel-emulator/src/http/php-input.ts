/** A value of a request as PHP has it: JSON plus nested arrays from `a[b]=c`. */
export type InputValue = string | number | boolean | null | InputValue[] | InputObject;
export interface InputObject {
  [key: string]: InputValue;
}

export function isInputObject(value: unknown): value is InputObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads `a=1&b[]=2&c[d]=3` the way PHP does: names become nested arrays, the last of two equal names wins. */
export function parseQueryString(text: string): InputObject {
  const pairs = text.split("&").filter((pair) => pair !== "");
  return nestFields(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return at === -1 ? [decode(pair), ""] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    }),
  );
}

/** Puts fields such as `b[]` and `c[d]` into nested arrays. */
export function nestFields(fields: readonly (readonly [name: string, value: string])[]): InputObject {
  const root: InputObject = {};
  for (const [name, value] of fields) put(root, name, value);
  return listsOf(root) as InputObject;
}

/** Decodes `%20` and `+`; what cannot be decoded stays as it is. */
function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function put(root: InputObject, name: string, value: string): void {
  const open = name.indexOf("[");
  const head = (open > 0 ? name.slice(0, open) : name).replaceAll(/[ .]/g, "_");
  if (head === "") return;
  const keys = [head];
  if (open > 0) for (const match of name.slice(open).matchAll(/\[([^\]]*)\]/g)) keys.push(match[1] ?? "");
  let target = root;
  for (const [depth, key] of keys.entries()) {
    const slot = key === "" ? nextIndex(target) : key;
    if (depth === keys.length - 1) {
      define(target, slot, value);
      return;
    }
    const inner = Object.hasOwn(target, slot) ? target[slot] : undefined;
    const next: InputObject = isInputObject(inner) ? inner : {};
    define(target, slot, next);
    target = next;
  }
}

/** Sets a key even when it is called `__proto__`. */
function define(target: InputObject, key: string, value: InputValue): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function nextIndex(target: InputObject): string {
  const used = Object.keys(target).filter((key) => /^\d+$/.test(key));
  return String(used.length === 0 ? 0 : Math.max(...used.map(Number)) + 1);
}

/** Arrays whose keys are 0, 1, 2 … become lists. */
function listsOf(value: InputValue): InputValue {
  if (!isInputObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, listsOf(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key], at) => key === String(at));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
