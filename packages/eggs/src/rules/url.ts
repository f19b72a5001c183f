import { isIp } from "./ip-address.ts";

/** Schemes that the panel's framework knows when a rule names none. */
const schemes =
  "aaa|aaas|about|acap|acct|acd|acr|adiumxtra|adt|afp|afs|aim|amss|android|appdata|apt|ark|attachment|aw|barion|beshare|bitcoin|bitcoincash|blob|bolo|browserext|calculator|callto|cap|casts?|chrome|chrome-extension|cid|coaps?|coaps?\\+(?:tcp|ws)|com-eventbrite-attendee|content|conti|crid|cvs|dab|data|dav|diaspora|dict|did|dis|dlna-playcontainer|dlna-playsingle|dns|dntp|dpp|drm|drop|dtn|dvb|ed2k|elsi|example|facetime|fax|feed|feedready|file|filesystem|finger|first-run-pen-experience|fish|fm|ftp|fuchsia-pkg|geo|gg|git|gizmoproject|go|gopher|graph|gtalk|h323|ham|hcap|hcp|https?|hxxps?|hydrazone|iax|icap|icon|im|imap|info|iotdisco|ipn|ipps?|irc|irc6|ircs|iris|iris\\.(?:beep|lwz|xpcs?)|isostore|itms|jabber|jar|jms|keyparc|lastfm|ldaps?|leaptofrogans|lorawan|lvlt|magnet|mailserver|mailto|maps|market|message|mid|mms|modem|mongodb|moz|ms-(?:access|browser-extension|calculator|drive-to|enrollment|excel|eyecontrolspeech|gamebarservices|gamingoverlay|getoffice|help|infopath|inputapp|lockscreencomponent-config|media-stream-id|mixedrealitycapture|mobileplans|officeapp|people|project|powerpoint|publisher|restoretabcompanion|screenclip|screensketch|search|search-repair|secondary-screen-(?:controller|setup)|settings|settings-(?:airplanemode|bluetooth|camera|cellular|cloudstorage|connectabledevices|displays-topology|emailandaccounts|language|location|lock|nfctransactions|notifications|power|privacy|proximity|screenrotation|wifi|workplace)|spd|sttoverlay|transit-to|useractivityset|virtualtouchpad|visio|walk-to|whiteboard|whiteboard-cmd|word)|msnim|msrps?|mss|mtqp|mumble|mupdate|mvn|news|nfs|nih?|nntp|notes|ocf|oid|onenote|onenote-cmd|opaquelocktoken|openpgp4fpr|pack|palm|paparazzi|payto|pkcs11|platform|pop|pres|prospero|proxy|pwid|psyc|pttp|qb|query|rediss?|reload|res|resource|rmi|rsync|rtmfp|rtmp|rtsp[su]?|s3|secondlife|service|session|sftp|sgn|shttp|sieve|simpleledger|sips?|skype|smb|sms|smtp|snews|snmp|soap\\.beeps?|soldat|spiffe|spotify|ssh|steam|stuns?|submit|svn|tag|teamspeak|tel|teliaeid|telnet|tftp|tg|things|thismessage|tip|tn3270|tool|ts3server|turns?|tv|udp|unreal|urn|ut2004|v-event|vemmi|ventrilo|videotex|vnc|view-source|wais|webcal|wpid|wss?|wtai|wyciwyg|xcon|xcon-userid|xfire|xmlrpc\\.beeps?|xmpp|xri|ymsgr|z39\\.50[rs]?";
const word = "[\\p{L}\\p{N}_.-]|%[\\da-f]{2}";
const name = "[\\p{L}\\p{N}\\p{S}_.-]+(?:[\\p{L}\\p{N}]|xn--[\\p{L}\\p{N}-]+)\\.?";
const inPath = "[\\p{L}\\p{N}._~!$&'()*+,;=:@-]|%[\\da-f]{2}";
const known = new RegExp(`^(?:${schemes})$`, "i");
const form = new RegExp(
  `^(?<scheme>[^:]+)://(?:(?:(?:${word})+:)?(?:${word})+@)?(?:${name}|\\[(?<v6>[\\da-f:.]+)\\])(?::\\d+)?(?:/(?:${inPath})*)*(?:\\?(?:${inPath}|[[\\]/?])*)?(?:#(?:${inPath}|[/?])*)?$`,
  "iu",
);

/** A text that names a host after a scheme. */
export const schemeAndHost = /^[a-z][a-z\d+.-]*:\/\/[^/?#]/i;

/** Whether a text is a URL for the panel, of one of the schemes if a rule names some. */
export function isUrl(text: string, allowed: readonly (string | null)[] = []): boolean {
  const found = form.exec(text)?.groups;
  if (found === undefined || (found.v6 !== undefined && !isIp(found.v6, 6))) return false;
  const scheme = found.scheme?.toLowerCase() ?? "";
  return allowed.length === 0 ? known.test(scheme) : allowed.some((each) => each?.toLowerCase() === scheme);
}
