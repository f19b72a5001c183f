/** Schemes that the panel's framework knows; of its long list those that lead to something. */
const schemes =
  "about|acap|aim|bitcoin|blob|cap|data|dav|dns|feed|file|finger|fish|ftp|geo|git|gopher|http|https|imap|irc|irc6|ircs|jabber|jar|ldap|ldaps|magnet|mailto|mms|mongodb|mumble|news|nfs|nntp|pop|postgresql|redis|rediss|rsync|rtmp|rtsp|sftp|sip|sips|smb|snmp|spotify|ssh|steam|svn|teamspeak|telnet|tftp|udp|view-source|ws|wss|xmpp";
const userInfo = "(?:[\\w.~!$&'()*+,;=-]|%[\\da-f]{2})*";
const name = "[\\p{L}\\p{N}\\p{S}_.-]*[\\p{L}\\p{N}]\\.?";
const host = `(?:${name}|\\[[\\da-f:.]+\\])`;
const pathCharacter = "(?:[\\p{L}\\p{N}\\p{S}\\p{M}._~!$&'()*+,;=:@-]|%[\\da-f]{2})";
const queryCharacter = "(?:[\\p{L}\\p{N}._~!$&'[\\]()*+,;=:@/?-]|%[\\da-f]{2})";
const pattern = new RegExp(
  `^(?:${schemes})://(?:${userInfo}(?::${userInfo})?@)?${host}(?::\\d+)?(?:/${pathCharacter}*)*(?:\\?${queryCharacter}*)?(?:#${queryCharacter}*)?$`,
  "iu",
);

/** Whether a text is a URL for the panel. Its scheme has to be one that the panel knows. */
export function isUrl(text: string): boolean {
  return pattern.test(text);
}
