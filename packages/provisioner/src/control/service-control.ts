/** Functions on the running server of one service. */
export interface ServiceControl {
  /** Starts, stops, restarts or kills; resolves when the panel has accepted it, not when it has happened. */
  power(signal: "start" | "stop" | "restart" | "kill"): Promise<void>;
  /** Types a line into the console. */
  command(command: string): Promise<void>;
}
