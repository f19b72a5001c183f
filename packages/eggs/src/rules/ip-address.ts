const v4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const group = /^[\da-f]{1,4}$/i;

/** Whether a text is an IP address, of a version if one is given. */
export function isIp(text: string, version?: 4 | 6): boolean {
  return text.includes(":") ? version !== 4 && isV6(text) : version !== 6 && v4.test(text);
}

/** Eight groups of digits, of which `::` may leave out some, and whose last two may be written as IPv4. */
function isV6(text: string): boolean {
  const [start = "", end, ...more] = text.split("::");
  if (more.length > 0) return false;
  const groups = [start, end ?? ""].flatMap((part) => (part === "" ? [] : part.split(":")));
  const last = groups.at(-1) ?? "";
  const count = groups.length + (v4.test(last) ? 1 : 0);
  const sound = groups.every((each, at) => group.test(each) || (at === groups.length - 1 && v4.test(each)));
  return sound && (end === undefined ? count === 8 : count < 8);
}
