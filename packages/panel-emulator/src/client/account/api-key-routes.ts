import { logActivity } from "../../activity/log-activity.ts";
import { parseAddressRange, UnusableRangeError } from "../../auth/address-range.ts";
import { DisplayError } from "../../errors/display-error.ts";
import { notFound } from "../../errors/http-errors.ts";
import { UncaughtError } from "../../errors/uncaught-error.ts";
import type { InputObject } from "../../http/php-input.ts";
import { noContent } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import { randomText } from "../../random-text.ts";
import { collate } from "../../state/collation.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { asText, isArray } from "../../validation/php-values.ts";
import { validateAnd } from "../../validation/validate-and.ts";
import type { Failure } from "../../validation/validation-error.ts";
import { itemReply, listReply } from "../client-reply.ts";
import { clientRoute } from "../client-route.ts";
import { apiKeyTransformer } from "./key-transformers.ts";

const usuallyMostKeys = 25;

/** @param allowedIps The rules of the list of addresses. */
export const createApiKeyRoutes = ({ allowedIps }: { readonly allowedIps: string }): readonly Route[] => [
  clientRoute({
    method: "GET",
    path: "/account/api-keys",
    operation: "listApiKeys",
    handle: (context) =>
      listReply(context, apiKeyTransformer, accountKeys(context.panel.state, context.identity.user.id)),
  }),
  clientRoute({
    method: "POST",
    path: "/account/api-keys",
    operation: "createApiKey",
    handle: (context) => {
      const { panel, request, identity } = context;
      const rules = {
        description: "required|nullable|string|max:500",
        allowed_ips: allowedIps,
        "allowed_ips.*": "string",
      };
      const fields = validateAnd({ state: panel.state, input: request.input, rules }, invalidAddresses);
      if (accountKeys(panel.state, identity.user.id).length >= (panel.settings.apiKeyLimit ?? usuallyMostKeys))
        throw new DisplayError("You have reached the account limit for number of API keys.");
      const { description, allowed_ips } = fields as { description: string; allowed_ips?: object | null };
      const key = panel.state.apiKeys.insert({
        user_id: identity.user.id,
        key_type: "account",
        identifier: `${panel.flavour.keys.prefixes.account}${randomText(11)}`,
        token: randomText(32),
        memo: description,
        allowed_ips: Object.values(allowed_ips ?? []),
        permissions: {},
        last_used_at: null,
        expires_at: null,
        created_at: panel.now(),
      });
      logActivity(context, { event: "user:api-key.create", properties: { identifier: key.identifier } });
      return itemReply(context, apiKeyTransformer, key, { meta: { secret_token: key.token } });
    },
  }),
  clientRoute({
    method: "DELETE",
    path: "/account/api-keys/{identifier}",
    operation: "deleteApiKey",
    handle: (context) => {
      const { panel, params, identity } = context;
      const key = panel.state.apiKeys.first("identifier", collate(params.identifier ?? ""));
      if (key?.key_type !== "account" || key.user_id !== identity.user.id) throw notFound();
      logActivity(context, { event: "user:api-key.delete", properties: { identifier: key.identifier } });
      panel.state.apiKeys.delete(key.id);
      return noContent();
    },
  }),
];

function accountKeys(state: PanelState, userId: number) {
  return state.apiKeys.by("user_id", userId).filter((key) => key.key_type === "account");
}

/** @throws {UncaughtError} for what is no text, and for ranges that make no sense. */
function invalidAddresses({ allowed_ips }: InputObject): Failure[] {
  if (!isArray(allowed_ips)) return [];
  return Object.entries(allowed_ips).flatMap(([at, value]) => {
    const text = asText(value);
    if (text === undefined) throw new UncaughtError("TypeError");
    if (isRange(text)) return [];
    return [{ field: `allowed_ips.${at}`, rule: "", message: `"${text}" is not a valid IP address or CIDR range.` }];
  });
}

function isRange(text: string): boolean {
  try {
    return parseAddressRange(text) !== undefined;
  } catch (error) {
    if (error instanceof UnusableRangeError) throw new UncaughtError("Exception");
    throw error;
  }
}
