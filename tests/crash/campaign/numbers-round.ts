import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKeeper } from '../../../src-main/keeper/open-keeper'
import { VaultPark } from '../../vault/vault-park'
import { killAfter } from '../kill-after'
import { nothingWrong, type RoundOutcome } from './outcome'
import { chance } from './script'

/** The program is killed while it issues and cancels statements, twice on the same folder. */
export async function numbersRound(seed: number): Promise<RoundOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-numbers-'))
  const pick = chance(seed)
  const said: string[] = []
  try {
    for (const round of ['0', '1'])
      said.push(...(await killAfter('statement-writer', folder, round, 1 + pick(12))))
    const keeper = await openKeeper({
      folder,
      reopen: new VaultPark().open,
      now: () => '2027-01-14T09:00:00.000Z',
      author: () => 'test',
      leastFreeBytes: 0,
    })
    const kept = [...keeper.registers().statements.values()]
    const { readOnly } = keeper.state()
    await keeper.close()
    const numbers = new Set(kept.map(({ number }) => number))
    const cancelled = new Set(
      kept.filter((one) => one.cancelled !== null).map(({ number }) => number),
    )
    const lost = said.filter((line) => {
      const [what, number = ''] = line.split(' ')
      return what === 'issued' ? !numbers.has(number) : !cancelled.has(number)
    })
    return {
      ...nothingWrong(said.length),
      lost: lost.length,
      emptied: said.length > 0 && kept.length === 0,
      twice: kept.length - numbers.size,
      falseWords: readOnly === null ? [] : [`said ${JSON.stringify(readOnly)}`],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
