/** What operations are put in order by: those of one subject never run at the same time. */
export const subject = {
  service: (id: string) => `service:${id}`,
  customer: (id: string) => `customer:${id}`,
} as const;
