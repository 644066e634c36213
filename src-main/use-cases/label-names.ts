import type { LabelNames } from '#shared/contract/record-labels'
import { nameOfAgent } from './name-of-agent'
import type { Registers } from './ports'

/** What the history calls agents, agreements and statements, as they are kept. */
export const labelNames = (registers: Registers): LabelNames => ({
  agent: (id, record) => nameOfAgent(registers, id, record),
  agreement: (id) => registers.agreements.get(id)?.reference ?? '',
  statement: (id) => registers.statements.get(id)?.number ?? '',
})
