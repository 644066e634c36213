import type { StatementCheck } from './statement-check'

/** Identifies a statement to be issued. */
export type CheckPlace = Pick<StatementCheck, 'agreementId' | 'beneficiaryId' | 'period' | 'nature'>

/** The key under which a check is kept: one for each statement to be issued. */
export const checkId = ({ agreementId, beneficiaryId, period, nature }: CheckPlace): string =>
  [agreementId, beneficiaryId, period.from, period.to, nature].join('/')
