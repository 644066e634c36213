import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { correspondentId } from '#shared/domain/exchanges/correspondent'
import type { ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import { exchangeBytes } from '#shared/domain/exchanges/exchange-file'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import type { Change } from '#shared/domain/workspace/change'
import { answerChanges } from './answer-changes'
import type { ExchangePorts } from './exchange-ports'
import type { JudgedExchange } from './judge-exchange'
import { judgeExchange } from './judge-exchange'

/** The change that pins the key of a body, where it is new. */
function pinned(
  { surroundings }: ExchangePorts,
  { signer }: ExchangeFile,
  { known, standing }: JudgedExchange,
): readonly Change[] {
  if (standing === 'same') return []
  const id = correspondentId(signer)
  const since = surroundings.today()
  const earlier =
    known === null
      ? []
      : [...known.earlier, { publicKey: known.publicKey, until: since }].slice(-100)
  const after = { id, ...signer, since, author: surroundings.author(), earlier }
  return [{ table: 'correspondents', id, before: known, after }]
}

/**
 * Keeps a file that was read and verified: in the journal of exchanges with the key of its signer and, where it answers a
 * file of ours, with what the answer changes. All in one change, or nothing. A key that is not the one known until now is
 * refused unless the person accepts it.
 */
export const takeExchange = (
  ports: ExchangePorts,
  chosen: { readonly file: ExchangeFile; readonly fileName: string },
  otherKey: boolean,
): Promise<Result<Saved, Failure>> =>
  ports.keeper.accept(async () => {
    const { file, fileName } = chosen
    const judged = await judgeExchange(ports, file, fileName)
    if (!judged.ok) return judged
    const { exchange, standing, known } = judged.value
    if (standing === 'other' && !otherKey)
      return failure({
        code: 'keyChanged',
        collectivity: file.signer.name,
        known: keyFingerprint(known?.publicKey ?? ''),
        found: keyFingerprint(file.signer.publicKey),
      })
    const effects = file.kind === 'answer' ? await answerChanges(ports, exchange) : success([])
    if (!effects.ok) return effects
    const { id } = exchange
    const kept = await ports.contents.keep(id, exchangeBytes(file))
    if (!kept.ok) return kept
    return success({
      label: { verb: 'takeExchange', subject: exchange.reference, when: null },
      changes: [
        { table: 'exchanges', id, before: null, after: exchange } as const,
        ...pinned(ports, file, judged.value),
        ...effects.value,
      ],
    })
  })
