import type { Month } from '#shared/kernel/month'

/** The identifier of an agent's month, in every table that is kept by agent and month. */
export const agentMonthId = (agentId: string, month: Month): string => `${agentId}/${month}`
