/** One way to talk to the panel, driven through the same four errands as all others. */
export interface Contender {
  getServer(id: number): Promise<unknown>;
  /** As many of the first hundred servers as the package gets in its usual way; answers how many. */
  listServers(): Promise<number>;
  createServer(server: NewServer): Promise<unknown>;
}

export type OpenContender = (url: string, key: string) => Contender | Promise<Contender>;

/** A server as the panel's own words say it. */
export interface NewServer {
  readonly name: string;
  readonly user: number;
  readonly egg: number;
  readonly docker_image: string;
  readonly startup: string;
  readonly environment: Record<string, string>;
  readonly limits: { memory: number; swap: number; disk: number; io: number; cpu: number };
  readonly feature_limits: { databases: number; backups: number; allocations: number };
  readonly allocation: { default: number };
}
