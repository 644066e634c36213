import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { answer, does } from './method'
import type { FilesWritten } from './views'

/** The acts that an agreement gives, as documents that their authors finish. */
export const ACT_KINDS = [
  'convention',
  'annex',
  'impactSheet',
  'lenderResolution',
  'beneficiaryResolution',
  'consent',
  'order',
  'amendment',
  'costLetter',
  'instalmentCall',
  'renewalLetter',
  'noticeLetter',
  'termLetter',
  'overrunLetter',
] as const

/** An act that an agreement gives. */
export type ActKind = (typeof ACT_KINDS)[number]

/** What the window may ask about the acts of agreements. */
export const actMethods = {
  /**
   * Writes an act of an agreement as .docx where the user chooses: one file, or one for each beneficiary, agent or legal form
   * into a folder.
   * `year` is that of the annex and of the unit cost; `amendmentId` names the amendment to draw up.
   */
  writeActs: does(
    z.strictObject({
      agreementId: idField,
      kind: z.enum(ACT_KINDS),
      year: z.int().min(1900).max(2200),
      amendmentId: idField.nullable(),
    }),
    answer<FilesWritten>(),
  ),
} as const
