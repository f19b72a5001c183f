const kept = 50;
const keyOf = (service: string) => `hatchery.commands.${service}`;

/** What was typed into a server's console in this tab, oldest first. */
export function rememberedCommands(service: string): readonly string[] {
  const stored = sessionStorage.getItem(keyOf(service));
  return stored === null ? [] : (JSON.parse(stored) as string[]);
}

/** Adds a command; the same one again is kept once, as the newest. */
export function rememberCommand(service: string, command: string): void {
  const others = rememberedCommands(service).filter((each) => each !== command);
  sessionStorage.setItem(keyOf(service), JSON.stringify([...others, command].slice(-kept)));
}
