import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { exchangeOf } from '#shared/domain/exchanges/exchange-of'
import { sentOn } from '#shared/domain/payments/statement-stage'
import type { Change } from '#shared/domain/workspace/change'
import type { ExchangePorts } from './exchange-ports'
import { exchangeDraft } from './exchange-subject'
import { noteSteps } from './note-statements'
import { signExchange } from './sign-exchange'
import type { Kept } from './ports'

/** Writes the bytes of a file where the user chose. */
export type WriteOut = (bytes: Uint8Array) => Promise<Result<unknown, Failure>>

/** The changes that note a statement as sent, unless it was before. */
async function sendingSteps(
  { keeper, surroundings }: ExchangePorts,
  { about, subjectId }: DeskInput<'sendExchange'>,
): Promise<Result<readonly Change[], Failure>> {
  const summary = keeper.registers().statements.get(subjectId)
  if (about === 'hours' || summary === undefined || sentOn(summary) !== null) return success([])
  const noted = await noteSteps(
    keeper,
    { ids: [subjectId], step: 'sent', on: surroundings.today(), note: '' },
    surroundings.author(),
  )
  return noted.ok ? success(noted.value.changes) : noted
}

/**
 * Signs a statement or a record of hours and writes it out. The file is beside the workspace and where the user chose
 * before the journal of exchanges names it: if the disk refuses it, nothing is noted.
 */
export const sendExchange = (
  ports: ExchangePorts,
  asked: DeskInput<'sendExchange'>,
  writeOut: WriteOut,
): Kept =>
  ports.keeper.accept(async () => {
    const { contents, surroundings } = ports
    const draft = await exchangeDraft(ports, asked)
    if (!draft.ok) return draft
    const steps = await sendingSteps(ports, asked)
    if (!steps.ok) return steps
    const signed = await signExchange(ports, draft.value)
    if (!signed.ok) return signed
    const { file, bytes } = signed.value
    if (file.kind === 'answer') throw new Error('A subject is no answer')
    const after = exchangeOf(file, {
      way: 'sent',
      on: surroundings.today(),
      at: surroundings.now(),
      author: surroundings.author(),
      subjectId: asked.subjectId,
    })
    const kept = await contents.keep(after.id, bytes)
    if (!kept.ok) return kept
    const written = await writeOut(bytes)
    if (!written.ok) return written
    return success({
      label: { verb: 'sendExchange', subject: after.reference, when: null },
      changes: [...steps.value, { table: 'exchanges', id: after.id, before: null, after } as const],
    })
  })
