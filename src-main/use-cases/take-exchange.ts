import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { correspondentId } from '#shared/domain/exchanges/correspondent'
import { exchangeBytes, type ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import type { Change } from '#shared/domain/workspace/change'
import { answerChanges } from './answer-changes'
import type { ExchangePorts } from './exchange-ports'
import { judgeExchange, type JudgedExchange } from './judge-exchange'
import type { Kept } from './ports'

/** The change that pins the key of a body, where its key or its name is new here. */
function pinned(
  { keeper, surroundings }: ExchangePorts,
  { signer }: ExchangeFile,
): readonly Change[] {
  const id = correspondentId(signer)
  const before = keeper.registers().correspondents.get(id) ?? null
  const isSame = before?.publicKey === signer.publicKey
  if (isSame && before.name === signer.name) return []
  const today = surroundings.today()
  const gone = before === null || isSame ? [] : [{ publicKey: before.publicKey, until: today }]
  const after = {
    id,
    ...signer,
    author: surroundings.author(),
    since: isSame ? before.since : today,
    earlier: [...(before?.earlier ?? []), ...gone].slice(-100),
  }
  return [{ table: 'correspondents', id, before, after }]
}

/** Why a file may not be taken in unless the user accepts it: its key, or the identity of its signer. */
function doubt({ signer }: ExchangeFile, { standing, known }: JudgedExchange): Failure | null {
  const collectivity = signer.name
  if (standing === 'alike') return { code: 'bodyAlike', collectivity, known: known?.name ?? '' }
  if (standing !== 'other') return null
  return {
    code: 'keyChanged',
    collectivity,
    known: keyFingerprint(known?.publicKey ?? ''),
    found: keyFingerprint(signer.publicKey),
  }
}

/**
 * Keeps a file that was read and verified: in the journal of exchanges with the key of its signer and, where it answers a
 * file sent from here, with what the answer changes. All in one change, or nothing. A key other than the known one, or a
 * body that resembles another, is refused unless the user accepts it.
 */
export const takeExchange = (
  ports: ExchangePorts,
  chosen: { readonly file: ExchangeFile; readonly fileName: string },
  knowingly: boolean,
): Kept =>
  ports.keeper.accept(async () => {
    const { file, fileName } = chosen
    const judged = await judgeExchange(ports, file, fileName)
    if (!judged.ok) return judged
    const { exchange } = judged.value
    const doubted = doubt(file, judged.value)
    if (doubted !== null && !knowingly) return failure(doubted)
    const effects = file.kind === 'answer' ? await answerChanges(ports, exchange) : success([])
    if (!effects.ok) return effects
    const { id } = exchange
    const kept = await ports.contents.keep(id, exchangeBytes(file))
    if (!kept.ok) return kept
    return success({
      label: { verb: 'takeExchange', subject: exchange.reference, when: null },
      changes: [
        { table: 'exchanges', id, before: null, after: exchange } as const,
        ...pinned(ports, file),
        ...effects.value,
      ],
    })
  })
