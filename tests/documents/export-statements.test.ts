import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '#shared/kernel/result'
import type { ExportRequest } from '../../src-main/documents/export-statements'
import { exportStatements } from '../../src-main/documents/export-statements'
import { sampleStatements } from './sample-statements'

const statements = sampleStatements()
const known = new Map(statements.map((statement) => [statement.id, statement]))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A printer whose "PDF" is the title of the page: what matters here is which page went into which file. */
const titles: ExportRequest['printer'] = {
  print: (html) =>
    Promise.resolve(
      success(new TextEncoder().encode(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '')),
    ),
}

const request = (changes: Partial<ExportRequest> = {}): ExportRequest => ({
  ids: statements.map(({ id }) => id),
  readStatement: (id) => Promise.resolve(known.get(id) ?? null),
  formats: ['pdf'],
  zip: false,
  printer: titles,
  folder,
  onProgress: () => undefined,
  stop: new AbortController().signal,
  ...changes,
})

describe('writing statements into a folder', () => {
  it('gives each its file, and a summary of all', async () => {
    const written = await exportStatements(request())
    expect(written.ok && written.value).toHaveLength(28)
    const files = readdirSync(folder).sort()
    expect(files).toContain('2026-015 Saint-Martin-du-Mont.pdf')
    expect(files).toContain('Récapitulatif 2026-001 à 2026-026.csv')
    expect(files).toHaveLength(28)
    expect(readFileSync(join(folder, 'Récapitulatif 2026-001 à 2026-026.pdf'), 'utf8')).toBe(
      'Récapitulatif des états de remboursement, CC du Pays de Saint-Seine',
    )
    expect(readFileSync(join(folder, '2026-015 Saint-Martin-du-Mont.pdf'), 'utf8')).toBe(
      'État annuel de remboursement n°\u00A02026-015, Commune de Saint-Martin-du-Mont',
    )
  })

  it('needs no summary for one', async () => {
    await exportStatements(request({ ids: ['statement-15'] }))
    expect(readdirSync(folder)).toEqual(['2026-015 Saint-Martin-du-Mont.pdf'])
  })

  it('gives the workbook and the summary alone where no page is wanted, without printing', async () => {
    const printer: ExportRequest['printer'] = { print: () => Promise.reject(new Error('printed')) }
    const written = await exportStatements(
      request({ ids: ['statement-1', 'statement-2'], formats: ['xlsx', 'csv'], printer }),
    )
    expect(written).toEqual({
      ok: true,
      value: ['Classeur 2026-001 à 2026-002.xlsx', 'Récapitulatif 2026-001 à 2026-002.csv'],
    })
    expect(readdirSync(folder).sort()).toEqual(written.ok ? written.value : [])
  })

  it('puts everything into one archive, which holds what the folder would', async () => {
    const all = { ids: ['statement-1', 'statement-2'], formats: ['pdf', 'csv'] } as const
    expect(await exportStatements(request({ ...all, zip: true }))).toEqual({
      ok: true,
      value: ['États 2026-001 à 2026-002.zip'],
    })
    expect(readdirSync(folder)).toEqual(['États 2026-001 à 2026-002.zip'])
    const archive = readFileSync(join(folder, 'États 2026-001 à 2026-002.zip'))
    const files = unzipSync(new Uint8Array(archive))
    await exportStatements(request(all))
    const beside = readdirSync(folder).filter((name) => !name.endsWith('.zip'))
    expect(Object.keys(files).sort()).toEqual(beside.sort())
    for (const name of beside)
      expect(Buffer.from(files[name] ?? []).equals(readFileSync(join(folder, name)))).toBe(true)
  })

  it('names the archive by the first and the last of its statements, in whatever order they were asked', async () => {
    const ids = ['statement-2', 'statement-4', 'statement-1', 'statement-3']
    expect(await exportStatements(request({ ids, formats: ['csv'], zip: true }))).toEqual({
      ok: true,
      value: ['États 2026-001 à 2026-004.zip'],
    })
  })

  it('tells how far it is', async () => {
    const told: string[] = []
    const onProgress = (done: number, total: number): number =>
      told.push(`${String(done)}/${String(total)}`)
    await exportStatements(request({ ids: ['statement-1', 'statement-2'], onProgress }))
    expect(told).toEqual(['0/2', '1/2', '2/2'])
  })

  it('stopped in the middle, leaves the folder as it was', async () => {
    writeFileSync(join(folder, '2026-001 Billy-lès-Chanceaux.pdf'), 'from an earlier time')
    const before = readdirSync(folder)
    const controller = new AbortController()
    const onProgress = (done: number): void => {
      if (done === 10) controller.abort()
    }
    const written = await exportStatements(request({ stop: controller.signal, onProgress }))
    expect(written).toEqual({ ok: false, failures: [{ code: 'jobCancelled' }] })
    expect(readdirSync(folder)).toEqual(before)
  })

  it('names the statement that could not be printed, and leaves nothing behind', async () => {
    const printer: ExportRequest['printer'] = {
      print: (html) =>
        html.includes('2026-003')
          ? Promise.resolve(failure({ code: 'printFailed', statement: '', reason: 'timeout' }))
          : titles.print(html),
    }
    expect(await exportStatements(request({ printer }))).toEqual({
      ok: false,
      failures: [{ code: 'printFailed', statement: '2026-003', reason: 'timeout' }],
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('writes anew over an earlier export', async () => {
    const file = join(folder, '2026-015 Saint-Martin-du-Mont.pdf')
    writeFileSync(file, 'old')
    await exportStatements(request({ ids: ['statement-15'] }))
    expect(readFileSync(file, 'utf8')).toContain('2026-015')
  })

  it('keeps apart what two bodies of one name get, and writes names that no disk would take', async () => {
    const [one] = statements
    if (one === undefined) throw new Error('No statement')
    const called = (id: string, name: string) => ({
      ...one,
      id,
      content: { ...one.content, beneficiary: { ...one.content.beneficiary, name } },
    })
    const hostile = [
      called('a', 'Commune de Léry'),
      called('b', 'commune de LÉRY'),
      called('c', 'Eaux/Ignon : « A*B? » "C" <D>|\\'),
      called('d', 'é'.repeat(200)),
      called('e', '漢'.repeat(200)),
      called('f', '../../etc/passwd'),
      called('g', 'Léry\nSuite\u0000.'),
    ]
    const written = await exportStatements(
      request({
        ids: hostile.map(({ id }) => id),
        readStatement: (id) => Promise.resolve(hostile.find((each) => each.id === id) ?? null),
      }),
    )
    expect(written.ok).toBe(true)
    const files = readdirSync(folder).filter((name) => name.startsWith('2026-'))
    expect(files).toHaveLength(hostile.length)
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(hostile.length)
    for (const name of files) {
      expect(name).not.toMatch(/[<>:"/\\|?*\n]/)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
    }
  })

  it('refuses a folder that is gone, and a statement that is gone', async () => {
    const gone = join(folder, 'gone')
    expect(await exportStatements(request({ folder: gone }))).toEqual({
      ok: false,
      failures: [{ code: 'folderMissing', path: gone }],
    })
    expect(await exportStatements(request({ ids: ['nothing'] }))).toEqual({
      ok: false,
      failures: [{ code: 'unknownRecord', table: 'statements', id: 'nothing' }],
    })
  })
})
