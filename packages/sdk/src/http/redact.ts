/** A panel key (Pterodactyl ptla_/ptlc_, Pelican papp_/pacc_): 5 characters of prefix, then identifier and secret. */
const key = /\b(pt[a-z]{2}|papp|pacc)_\w+/g;
/** The signed tokens of daemon URLs and websockets. */
const token = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;

/** The text without the keys and tokens that stand in it. */
export function redact(text: string): string {
  return text.replace(key, "$1_[redacted]").replace(token, "[redacted]");
}
