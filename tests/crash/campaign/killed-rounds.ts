import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readBackupName } from '#shared/domain/backups/backup-name'
import { machineKey } from '../../../src-main/backups/machine-key'
import { openBackup } from '../../../src-main/backups/open-backup'
import { verifyBackup } from '../../../src-main/backups/verify-backup'
import { openKeeper, type OpenKeeper } from '../../../src-main/keeper/open-keeper'
import { VaultPark } from '../../vault/vault-park'
import { startWriter } from '../start-writer'
import { askBackups } from './ask-backups'
import { compareStart, type RoundOutcome } from './outcome'
import { chance, scriptOf } from './script'
import { marksOf } from './world'

/** How a writer plays: of a hundred steps, so many put another workspace in place. */
interface Playing {
  readonly openings: number
  readonly backups: boolean
  /** It is killed once it has said so many steps or backups at most, and a little later. */
  readonly most: number
}

/** Runs a writer until it has said so many words, kills it a little later, and gives all that it said. */
async function killLater(
  folder: string,
  given: unknown,
  words: number,
  milliseconds: number,
): Promise<readonly string[]> {
  const writer = await startWriter('script-writer', folder, JSON.stringify(given))
  let said = ''
  let isDying = false
  writer.stdout.setEncoding('utf8')
  writer.stdout.on('data', (text: string) => {
    said += text
    if (isDying || said.split('\n').length <= words) return
    isDying = true
    void setTimeout(milliseconds).then(() => writer.kill('SIGKILL'))
  })
  await once(writer, 'close')
  return said.split('\n').slice(0, -1)
}

/** Opens the folder of a program that was killed, its database lost with it. */
const nextStart = (folder: string) =>
  openKeeper({
    folder: join(folder, 'data', 'journal'),
    reopen: new VaultPark().open,
    now: () => new Date().toISOString(),
    author: () => 'Claire',
    leastFreeBytes: 0,
    marks: marksOf(folder),
    pauseBetweenFiles: 0,
  })

/** Asks the backups of a folder whether its journal is whole, then gives those that have the name of one and can't be verified. */
async function falseBackups(folder: string, keeper: OpenKeeper): Promise<readonly string[]> {
  const place = join(folder, 'data', 'backups')
  const key = await machineKey(join(folder, 'data', 'keys', 'backup-key.txt'))
  if (!key.ok) return []
  await askBackups(keeper, place, key.value, join(folder, 'scratch'))
  const names = readdirSync(place).filter((name) => readBackupName(name) !== null)
  const wrong: string[] = []
  for (const name of names.sort().slice(-2)) {
    const scratch = join(folder, 'scratch')
    const verified = await verifyBackup(
      join(place, name),
      scratch,
      [key.value.identity],
      openBackup,
    )
    if (!verified.ok) wrong.push(`${name}: ${JSON.stringify(verified.failures)}`)
  }
  return wrong
}

/** A round in which the program is killed while it plays a script, and all its processes with it. */
export const killedRound =
  ({ openings, backups, most }: Playing) =>
  async (seed: number): Promise<RoundOutcome> => {
    const folder = mkdtempSync(join(tmpdir(), 'quotite-round-'))
    mkdirSync(join(folder, 'data'))
    const pick = chance(seed)
    const given = { seed, length: 400, openings, backups }
    try {
      const words = await killLater(folder, given, 1 + pick(most), pick(12))
      const acknowledged = words.filter((word) => word === 'step').length
      const refused = words.filter((word) => word.startsWith('refused'))
      const keeper = await nextStart(folder)
      const wrong = backups && acknowledged > 0 ? await falseBackups(folder, keeper) : []
      const outcome = await compareStart(keeper, scriptOf(seed, 400, openings), acknowledged)
      await keeper.close()
      return { ...outcome, falseWords: [...outcome.falseWords, ...refused, ...wrong] }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
