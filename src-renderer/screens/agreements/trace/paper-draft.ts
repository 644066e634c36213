import { z } from 'zod'
import type { Language } from '#shared/contract/preferences'
import type { Paper, PaperKind } from '#shared/domain/papers/paper'
import { paperSchema } from '#shared/domain/papers/paper'
import type { Result } from '#shared/kernel/result'
import { formatDay } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'

/** A file that main holds until the paper is saved. */
export interface HeldFile {
  readonly token: string
  readonly fileName: string
  readonly size: number
}

/** A paper as typed; empty identifiers: everyone, the agreement itself. */
export interface PaperDraft {
  readonly kind: PaperKind
  readonly title: string
  readonly date: string
  readonly number: string
  readonly collectivityId: string
  readonly agentId: string
  readonly amendmentId: string
  readonly file: HeldFile | null
}

/** What a new paper starts from. `giver`: the body or the agent whose paper it is, where that is known. */
export const blankPaper = (
  kind: PaperKind,
  amendmentId: string | null,
  title: string,
  giver: { readonly collectivityId?: string; readonly agentId?: string },
): PaperDraft => ({
  ...{ kind, title, date: '', number: '', collectivityId: '', agentId: '' },
  ...giver,
  amendmentId: amendmentId ?? '',
  file: null,
})

/** The draft of a kept paper. */
export const paperDraft = (
  { kind, title, date, number, collectivityId, agentId, amendmentId }: Paper,
  language: Language,
): PaperDraft => ({
  ...{ kind, title, number },
  date: date === null ? '' : formatDay(date, 'numeric', language),
  collectivityId: collectivityId ?? '',
  agentId: agentId ?? '',
  amendmentId: amendmentId ?? '',
  file: null,
})

const savedSchema = paperSchema.omit({ versions: true }).extend({ token: z.string().nullable() })

/** A paper as main is asked to keep it. */
export type SavedPaper = z.output<typeof savedSchema>

/** Reads a draft into the paper it describes, or says field by field what is wrong. A new paper needs a file. */
export function readPaper(
  { file, date, collectivityId, agentId, amendmentId, ...draft }: PaperDraft,
  {
    id,
    agreementId,
    isNew,
  }: { readonly id: string; readonly agreementId: string; readonly isNew: boolean },
  texts: DraftTexts,
): Result<SavedPaper, FormFailure> {
  if (isNew && file === null) texts.lack('token')
  return texts.finish(savedSchema, {
    ...{ id, agreementId, ...draft },
    date: texts.dayOrNone('date', date),
    collectivityId: collectivityId || null,
    agentId: agentId || null,
    amendmentId: amendmentId || null,
    token: file?.token ?? null,
  })
}
