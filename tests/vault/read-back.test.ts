import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Journal } from '../../src-main/journal/journal'
import type { JournalEntry } from '../../src-main/journal/journal-line'
import { readBack } from '../../src-main/keeper/read-back'
import { label } from './records'

const FILES = 6

const entry: JournalEntry = {
  at: '2026-03-02T09:00:00.000Z',
  author: 'Claire',
  changes: [],
  digests: {},
  label: label('Exemple', 'openWorkspace'),
}

let folder = ''
const notes: string[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-journal-'))
  const journal = await Journal.open(folder)
  for (let file = 0; file < FILES; file += 1) {
    await journal.begin(entry, journal.sequence + 1)
    for (let change = 0; change < 3 + file; change += 1) await journal.append(entry)
  }
  await journal.release()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function told(journal: Journal, wait: number): Promise<readonly number[]> {
  await setTimeout(wait)
  const sequences: number[] = []
  for await (const { sequence } of readBack(
    journal,
    () => true,
    (text) => notes.push(text),
  )) {
    sequences.push(sequence)
    // The others go on meanwhile.
    if (sequence % 4 === 0) await setTimeout(wait)
  }
  return sequences
}

it('a history that is read by several at once is told to each of them without a hole', async () => {
  const whole = await told(await Journal.open(folder), 0)
  expect(whole.at(-1)).toBe(1)
  for (const waits of [
    [0, 0, 0],
    [0, 1, 2],
    [1, 0, 3],
    [3, 0, 1],
  ]) {
    const journal = await Journal.open(folder)
    expect(await Promise.all(waits.map((wait) => told(journal, wait)))).toEqual([
      whole,
      whole,
      whole,
    ])
  }
  expect(notes).toEqual([])
})
