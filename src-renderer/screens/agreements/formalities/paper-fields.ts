import { z } from 'zod'
import { paperSchema, type PaperKind } from '#shared/domain/papers/paper'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

const savedSchema = paperSchema.omit({ versions: true }).extend({ token: z.string().nullable() })

/** The fields of a paper; `token` names the file that main keeps in memory until the paper is saved. */
export const paperFields = defineFields(savedSchema, {
  token: kind.held('', 'words.file'),
  kind: kind.choice<PaperKind>('words.kind', 'other', (value) => `trace.paper.${value}`),
  title: kind.text('trace.form.titleField'),
  date: kind.day('words.date'),
  number: kind.text('trace.form.number'),
  collectivityId: kind.reference('trace.form.collectivity', { none: 'trace.form.everyone' }),
  agentId: kind.reference('words.agent', { none: 'common.allAgents' }),
  amendmentId: kind.reference('trace.form.amendment', { none: 'trace.form.theAgreement' }),
})

/** The same of a new paper, which needs a file. */
export const newPaperFields = {
  ...paperFields,
  schema: savedSchema.refine(({ token }) => token !== null, {
    error: 'code:fieldMissing',
    path: ['token'],
  }),
}
