import { useMutation } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { serviceCommands } from "../../api/services.ts";
import { Button } from "../../components/button.tsx";
import { useToasts } from "../../components/toasts.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useLiveState } from "../live/live-provider.tsx";
import { rememberCommand, rememberedCommands } from "./command-history.ts";

/** A line for the game's console. Arrow keys bring back what was typed before. */
export function CommandLine({ service }: { readonly service: string }) {
  const { t } = useI18n();
  const toasts = useToasts();
  const { power } = useLiveState();
  const [text, setText] = useState("");
  /** How far back in the history: 0 is the line being typed. */
  const [back, setBack] = useState(0);
  const sending = useMutation({
    mutationFn: (command: string) => serviceCommands.command(service, command),
    onError: toasts.failed,
  });
  const listens = power === "running" || power === "starting";

  function send() {
    const command = text.trim();
    if (!command || !listens) return;
    rememberCommand(service, command);
    setText("");
    setBack(0);
    sending.mutate(command);
  }

  function walk(event: KeyboardEvent) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const history = rememberedCommands(service);
    const next = Math.max(0, Math.min(history.length, back + (event.key === "ArrowUp" ? 1 : -1)));
    event.preventDefault();
    setBack(next);
    setText(next === 0 ? "" : (history[history.length - next] ?? ""));
  }

  return (
    <form
      className="command-line"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <input
        className="input mono"
        aria-label={t.service.command}
        placeholder={listens ? t.service.commandHint : t.service.commandOffline}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        disabled={!listens}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={walk}
      />
      <Button type="submit" disabled={!listens} pending={sending.isPending}>
        {t.service.send}
      </Button>
    </form>
  );
}
