import type { Activity } from "../../api/control.ts";
import { useI18n } from "../../i18n/i18n.tsx";

/** What an entry says, in words; one of a kind that is not known is said by its name. */
export function useActivityWords(): (entry: Activity) => string {
  const { t } = useI18n();
  return ({ event, properties }) => {
    const said = t.activity.events[event] ?? event;
    const detail = ["command", "name", "file", "variable", "email", "directory"]
      .map((key) => properties[key])
      .find((value) => typeof value === "string");
    return detail ? `${said}: ${detail}` : said;
  };
}
