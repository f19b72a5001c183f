const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const length = 22;

/** The identifier that panel 1.12 gives besides a uuid, such as `serv_4xK…`: the same number in other digits. */
export function identifierOf(prefix: "serv" | "user", uuid: string): string {
  let number = BigInt(`0x${uuid.replaceAll("-", "")}`);
  let text = "";
  for (; number > 0n; number /= 62n) text = `${digits[Number(number % 62n)] ?? ""}${text}`;
  return `${prefix}_${text.padStart(length, "0")}`;
}

/** The uuid behind an identifier; undefined for what is none. */
export function uuidOf(prefix: "serv" | "user", identifier: string): string | undefined {
  const text = identifier.slice(prefix.length + 1);
  if (!identifier.startsWith(`${prefix}_`) || !/^[0-9A-Za-z]{22}$/.test(text)) return undefined;
  let number = 0n;
  for (const digit of text) number = number * 62n + BigInt(digits.indexOf(digit));
  const hex = number.toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
