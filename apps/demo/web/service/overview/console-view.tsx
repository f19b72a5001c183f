import { FitAddon } from "@xterm/addon-fit";
import { type ITheme, Terminal } from "@xterm/xterm";
import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.tsx";
import { usePaint } from "../../layout/theme.ts";
import { useLiveServer } from "../live/live-provider.tsx";
import { wrappedLine } from "./wrapped-line.ts";
import "@xterm/xterm/css/xterm.css";

const scrollback = 2000;

/** What the server says, as a terminal shows it. Typing goes into the line below. */
export function ConsoleView() {
  const { t } = useI18n();
  const live = useLiveServer();
  const box = useRef<HTMLDivElement>(null);
  const terminal = useRef<Terminal>(null);
  const paint = usePaint();

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const opened = new Terminal({
      disableStdin: true,
      convertEol: true,
      scrollback,
      fontSize: 13,
      fontFamily: getComputedStyle(element).fontFamily,
      screenReaderMode: true,
    });
    const fit = new FitAddon();
    opened.loadAddon(fit);
    opened.open(element);
    terminal.current = opened;
    const watcher = new ResizeObserver(() => fit.fit());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      opened.dispose();
      terminal.current = null;
    };
  }, []);

  useEffect(() => {
    if (terminal.current) terminal.current.options.theme = themeOf(paint);
  }, [paint]);

  useEffect(() => {
    const opened = terminal.current;
    if (!opened || !live) return;
    const show = (line: string) => opened.writeln(wrappedLine(line, opened.cols));
    const showAll = () => {
      opened.reset();
      for (const line of live.lines) show(line);
    };
    showAll();
    const resized = opened.onResize(showAll);
    const forget = live.onLine({ line: show, begin: () => opened.reset() });
    return () => {
      resized.dispose();
      forget();
    };
  }, [live]);

  return (
    <section className="console mono" aria-label={t.service.consoleOutput}>
      <div className="console-screen" ref={box} />
    </section>
  );
}

function themeOf(paint: (name: string) => string): ITheme {
  return {
    background: paint("--console"),
    foreground: paint("--console-text"),
    cursor: paint("--console"),
    selectionBackground: paint("--console-selection"),
    yellow: paint("--yolk"),
  };
}
