import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { gatherEntries } from '../../src-main/backups/gather-entries'
import { readHistory } from '../../src-main/backups/whole-history'
import { found, Machine } from '../vault/keeping'
import { label, sample } from '../vault/records'

it('a backup has no file of the journal that begins after its last line: another workspace was opened meanwhile', async () => {
  const data = mkdtempSync(join(tmpdir(), 'quotite-meanwhile-'))
  const machine = new Machine(join(data, 'journal'))
  const keeper = await machine.start()
  await keeper.replaceAll(sample(), label('Un', 'openWorkspace'))
  await found(keeper, 'a')
  const history = await readHistory(join(data, 'journal'))
  if (!history.ok) throw new Error(JSON.stringify(history.failures))
  await keeper.replaceAll(sample(), label('Deux', 'openWorkspace'))
  const paths = (await gatherEntries(data, history.value.last)).map(({ path }) => path)
  expect(paths).toContain('journal/journal-1.jsonl')
  expect(paths).not.toContain('journal/journal-3.jsonl')
  await machine.dispose()
  rmSync(data, { recursive: true, force: true })
})
