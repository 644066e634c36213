import type { Month } from '#shared/kernel/month'

/** The identifier of an agent's month, in every table that is kept by agent and month. */
export const agentMonthId = (agentId: string, month: Month): string => `${agentId}/${month}`

/** The agent that such an identifier names. */
export const agentOfMonth = (id: string): string => id.slice(0, -'/2026-01'.length)
