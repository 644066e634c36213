import type { ActRecords } from '#shared/domain/statements/with-acts'
import type { Registers } from './ports'

/** The registers that the acts of statements are read from. */
export type ActRegisters = Pick<
  Registers,
  'agreements' | 'collectivities' | 'costNotices' | 'imputations' | 'parameters' | 'papers'
>

/** The records that the acts of statements are read from, in main. */
export const actRecords = (registers: ActRegisters): ActRecords => ({
  agreements: [...registers.agreements.values()],
  collectivities: [...registers.collectivities.values()],
  costNotices: [...registers.costNotices.values()],
  imputations: [...registers.imputations.values()],
  parameters: [...registers.parameters.values()],
  papers: [...registers.papers.values()],
})
