import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { amendmentSchema } from '#shared/domain/agreements/amendment'
import { criterionSchema } from '#shared/domain/keys/criterion'
import { keeps } from './method'

/** What the window may ask about agreements, their amendments and the criteria that their keys count. */
export const agreementMethods = {
  saveAgreement: keeps(agreementSchema),
  /** Adds an amendment, or replaces the one of its identifier; its day gives its place. */
  saveAmendment: keeps(z.strictObject({ agreementId: idField, amendment: amendmentSchema })),
  removeAmendment: keeps(z.strictObject({ agreementId: idField, amendmentId: idField })),
  saveCriterion: keeps(criterionSchema),
} as const
