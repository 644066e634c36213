import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isNewer } from '#shared/domain/territories/is-newer'
import { readTerritories } from '../../../src-main/files/read-territories'

const codeOf = async (content: string | Uint8Array | null): Promise<string> => {
  const path = join(mkdtempSync(join(tmpdir(), 'quotite-territories-')), 'territories.json.br')
  if (content !== null) writeFileSync(path, content)
  const read = await readTerritories(path)
  return read.ok ? 'read' : (read.failures[0]?.code ?? '')
}

describe('a file of communes and groups', () => {
  it('is refused where it is another file', async () => {
    expect(await codeOf(null)).toBe('fileMissing')
    expect(await codeOf('nonsense')).toBe('fileNotTerritories')
    expect(await codeOf(brotliCompressSync('{}'))).toBe('fileNotTerritories')
    expect(await codeOf(brotliCompressSync('not JSON'))).toBe('fileNotTerritories')
    expect(await codeOf(Buffer.alloc(5_000_001))).toBe('fileNotTerritories')
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1 }
    const blown = brotliCompressSync(Buffer.alloc(50_000_000, ' '), { params })
    expect(blown.length).toBeLessThan(5_000_000)
    expect(await codeOf(blown)).toBe('fileNotTerritories')
  })

  it('is refused where its columns don’t fit together, or where none to come could be newer', async () => {
    const groups = { siren: ['242100154'], form: ['CC'], name: ['CC Forêts, Seine et Suzon'] }
    const communes = {
      insee: ['21561'],
      name: ['Saint-Martin-du-Mont'],
      siren: ['='],
      postcodes: ['21440'],
      former: [''],
      population: [455],
      municipalBefore: [450],
      totalBefore: [460],
      groups: ['0'],
    }
    const file = { source: 'x', version: '7.0.0', year: 2027, yearBefore: 2026, groups, communes }
    const read = (changed: object): Promise<string> =>
      codeOf(brotliCompressSync(JSON.stringify({ ...file, ...changed })))
    expect(await read({})).toBe('read')
    for (const changed of [
      { year: 20_270 },
      { communes: { ...communes, name: [] } },
      { communes: { ...communes, groups: ['1'] } },
      { groups: { ...groups, name: [] } },
    ])
      expect(await read(changed)).toBe('fileNotTerritories')
  })

  it('is newer by its year, then by its version', () => {
    const of = (year: number, version: string) => ({
      source: '',
      year,
      yearBefore: year - 1,
      version,
    })
    expect(isNewer(of(2027, '1.0.0'), of(2026, '6.0.0'))).toBe(true)
    expect(isNewer(of(2026, '6.10.0'), of(2026, '6.9.0'))).toBe(true)
    expect(isNewer(of(2026, '6.0.0'), of(2026, '6.0.0'))).toBe(false)
    expect(isNewer(of(2025, '9.0.0'), of(2026, '6.0.0'))).toBe(false)
  })
})
