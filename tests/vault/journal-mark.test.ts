import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MarkFiles } from '../../src-main/keeper/journal-mark'

describe('the mark of a journal', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-mark-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is the last one, and whole, where statements are issued while an earlier one is still being written', async () => {
    const noted: string[] = []
    const mark = new MarkFiles([{ path: join(folder, 'mark.json') }], (text) => noted.push(text))
    const flushes = Array.from({ length: 6 }, (_, sequence) => {
      const hash = 'h'.repeat(600 - sequence * 100)
      mark.set(() => ({ sequence, hash, numbers: [] }))
      return mark.flush()
    })
    await Promise.all(flushes)
    expect(noted).toEqual([])
    expect(await mark.read()).toEqual({ sequence: 5, hash: 'h'.repeat(100), numbers: [] })
    expect(readdirSync(folder)).toEqual(['mark.json'])
  })
})
