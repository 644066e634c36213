import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { answerOf } from '#shared/domain/exchanges/exchange-of'
import { openExchange } from './decide-exchange'
import type { ExchangePorts } from './exchange-ports'
import type { WriteOut } from './send-exchange'
import { signExchange } from './sign-exchange'
import type { Kept } from './ports'

/** Signs what was decided of a received file and writes it out; from then on it no longer changes. */
export const answerExchange = (
  ports: ExchangePorts,
  { id }: DeskInput<'answerExchange'>,
  writeOut: WriteOut,
): Kept =>
  ports.keeper.accept(async () => {
    const { contents, surroundings } = ports
    const open = openExchange(ports, id)
    if (!open.ok) return open
    const asked = open.value
    const { about, reference, lineCount, decision, lender, beneficiary } = asked
    if (decision === null) return failure({ code: 'exchangeUndecided', reference })
    const signed = await signExchange(ports, {
      kind: 'answer',
      signer: beneficiary,
      to: lender,
      content: { about, answers: id, reference, lineCount, decision },
    })
    if (!signed.ok) return signed
    const { file, bytes } = signed.value
    if (file.kind !== 'answer') throw new Error('An answer is one')
    const after = answerOf(file, asked, {
      way: 'sent',
      on: surroundings.today(),
      at: surroundings.now(),
      author: surroundings.author(),
      subjectId: null,
    })
    const kept = await contents.keep(after.id, bytes)
    if (!kept.ok) return kept
    const written = await writeOut(bytes)
    if (!written.ok) return written
    return success({
      label: { verb: 'answerExchange', subject: reference, when: null },
      changes: [{ table: 'exchanges', id: after.id, before: null, after } as const],
    })
  })
