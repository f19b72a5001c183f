/** A field of a cron expression: which values it may hold, and whether a value is one that it asks for. */
export interface CronField {
  readonly first: number;
  readonly last: number;
  /** Names of values, such as `MON`, by which they can be called as well. */
  readonly names?: Readonly<Record<string, number>>;
}

/** A text that passes as a cron field and still never comes to a date. */
export class ImpossibleCronError extends Error {
  override readonly name = "ImpossibleCronError";
}

/** The number behind a name; anything else as it is. */
export function withoutName({ names = {} }: CronField, text: string): string {
  const name = text.toUpperCase();
  return Object.hasOwn(names, name) ? String(names[name]) : text;
}

/** Whether a text is one for this field: `*`, a value, `a-b`, a step such as `a-b/n`, or several of them with commas. */
export function isCronField(field: CronField, text: string): boolean {
  const value = withoutName(field, text);
  if (value === "*") return true;
  if (value.includes(",")) return value.split(",").every((part) => isCronField(field, part));
  if (value.includes("/")) return isSteps(field, value);
  if (value.includes("-")) return isRange(field, value);
  return /^\+?\d+$/.test(value) && Number(value) >= field.first && Number(value) <= field.last;
}

function isSteps(field: CronField, value: string): boolean {
  const [range = "", step = ""] = value.split("/");
  const startsAtOneValue = /^[+-]?\d+$/.test(range);
  return !startsAtOneValue && isCronField(field, range) && /^[1-9]\d*$/.test(step);
}

function isRange(field: CronField, value: string): boolean {
  const ends = value.split("-");
  return ends.length === 2 && ends.every((end) => withoutName(field, end) !== "*" && isCronField(field, end));
}

/** Whether one part of a field, without commas, asks for a value. @throws {ImpossibleCronError} */
export function asksFor(field: CronField, part: string, value: number): boolean {
  const text = withoutName(field, part);
  if (text.includes("/")) return asksInSteps(field, text, value);
  if (text.includes("-")) {
    const [from = 0, to = 0] = text.split("-").map((end) => leading(withoutName(field, end)));
    return value >= from && value <= to;
  }
  return text === "*" || leading(text) === value;
}

function asksInSteps(field: CronField, text: string, value: number): boolean {
  const [range = "", steps = ""] = text.split("/");
  const [from = 0, to = from] = range === "*" ? [field.first, field.last] : range.split("-").map(leading);
  if (from < field.first || to > field.last || from > to)
    throw new ImpossibleCronError(`${text} reaches beyond the field.`);
  const step = leading(steps);
  // Steps beyond the field's end begin again at its start.
  if (step > field.last) return value === field.first + (step % (field.last - field.first + 1));
  return value >= from && value <= to && (value - from) % step === 0;
}

/** The number that a text begins with; 0 for none. */
function leading(text: string): number {
  return Number.parseInt(text, 10) || 0;
}
