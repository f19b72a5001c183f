/** Characters of an address before the `@`, without quotes (RFC 5322 and letters beyond ASCII). */
const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const label = /^[\p{L}\p{N}]([\p{L}\p{N}_-]*[\p{L}\p{N}])?$/u;

/** Whether a text is an e-mail address for the panel. A domain needs no dot. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1 || Buffer.byteLength(text.slice(0, at)) > 64) return false;
  const domain = text.slice(at + 1);
  return local.test(text.slice(0, at)) && domain.length <= 253 && domain.split(".").every((part) => label.test(part));
}
