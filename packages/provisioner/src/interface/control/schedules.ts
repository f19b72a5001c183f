/** When a schedule runs, in the panel's time zone: five fields as in cron. */
export interface Cron {
  readonly minute: string;
  readonly hour: string;
  readonly dayOfMonth: string;
  readonly month: string;
  readonly dayOfWeek: string;
}

/** What a task can do. Deleting files is of Pelican; Pterodactyl refuses it. */
export const taskActions = ["command", "power", "backup", "delete_files"] as const;

/** One step of a schedule. */
export interface ScheduleTask {
  readonly id: number;
  /** Place in the schedule, from 1. */
  readonly sequence: number;
  readonly action: (typeof taskActions)[number];
  /** The command, the power signal, or the files that a backup leaves out or that are deleted. */
  readonly payload: string;
  /** How long to wait after the task before, in seconds. */
  readonly delaySeconds: number;
  /** Whether the next task runs after this one failed. */
  readonly continueOnFailure: boolean;
  /** Whether it waits for its turn. */
  readonly queued: boolean;
}

/** Tasks that run at certain times. */
export interface Schedule {
  readonly id: number;
  readonly name: string;
  readonly cron: Cron;
  readonly active: boolean;
  /** Whether it is skipped while the server is offline. */
  readonly onlyWhenOnline: boolean;
  readonly running: boolean;
  readonly lastRunAt: Date | null;
  readonly nextRunAt: Date | null;
  /** In the order in which they run. */
  readonly tasks: readonly ScheduleTask[];
}

export interface ScheduleInput {
  readonly name: string;
  readonly cron: Cron;
  /** @default true */
  readonly active?: boolean;
  /** @default false */
  readonly onlyWhenOnline?: boolean;
}

export interface ScheduleTaskInput {
  readonly action: ScheduleTask["action"];
  /** @default "" */
  readonly payload?: string;
  /** 0 to 900. @default 0 */
  readonly delaySeconds?: number;
  /** Place among the tasks, from 1. @default at the end */
  readonly sequence?: number;
  /** @default false */
  readonly continueOnFailure?: boolean;
}

export interface ControlSchedules {
  list(): Promise<readonly Schedule[]>;
  get(schedule: number): Promise<Schedule>;
  create(input: ScheduleInput): Promise<Schedule>;
  /** What is left out stays. */
  update(schedule: number, changes: Partial<ScheduleInput>): Promise<Schedule>;
  delete(schedule: number): Promise<void>;
  /** Runs it now. */
  execute(schedule: number): Promise<void>;
  /** The panel takes at most 10 tasks. */
  createTask(schedule: number, input: ScheduleTaskInput): Promise<ScheduleTask>;
  /** What is left out stays. */
  updateTask(schedule: number, task: number, changes: Partial<ScheduleTaskInput>): Promise<ScheduleTask>;
  deleteTask(schedule: number, task: number): Promise<void>;
}
