import { isIP } from "node:net";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isPublicAddress } from "./public-address.ts";

/** Refuses an address that is known to lead nowhere good. What its name leads to is checked with every delivery. @throws InvalidInputError */
export function checkTarget(text: string, allowPrivateTargets: boolean): void {
  const url = new URL(text);
  const refuse = (code: string, message: string) => {
    throw new InvalidInputError([{ path: "/url", code, message }]);
  };
  if (url.username !== "" || url.password !== "")
    refuse("url_with_credentials", "Deliveries are signed; a user name and a password have no place in the address.");
  if (allowPrivateTargets) return;
  if (url.protocol !== "https:") refuse("url_not_https", "Events are posted by https only.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isPrivate = isIP(host) === 0 ? /(^|\.)(localhost|local|internal)\.?$/.test(host) : !isPublicAddress(host);
  if (isPrivate) refuse("url_not_public", `${host} is not a host of the public Internet.`);
}
