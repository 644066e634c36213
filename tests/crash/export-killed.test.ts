import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notedFolders } from '../../src-main/files/hidden-folders'
import { killAfter } from './kill-after'

describe('a program that is killed while it prints into a folder', () => {
  let folder: string
  let chosen: string
  let note: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-export-killed-'))
    chosen = join(folder, 'chosen')
    note = join(folder, 'data', 'unfinished-exports.json')
    mkdirSync(chosen)
    writeFileSync(join(chosen, 'note.txt'), 'mine')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const hidden = () => readdirSync(chosen).filter((name) => name.startsWith('.quotite-'))
  const logged: string[] = []
  const nextStart = async (): Promise<void> => {
    await notedFolders(note, (text) => logged.push(text)).sweep()
    expect(logged).toEqual([])
  }

  it('leaves a hidden folder, which the next start sweeps, and nothing else', async () => {
    await killAfter('export-writer', folder, '0', 2)
    expect(hidden()).toHaveLength(1)
    await nextStart()
    expect(readdirSync(chosen)).toEqual(['note.txt'])
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual([])
  })

  it('touches no hidden folder that it did not note, whatever it is called', async () => {
    mkdirSync(join(chosen, '.quotite-0123456789ab'))
    mkdirSync(join(chosen, 'dossier'))
    mkdirSync(join(folder, 'data'))
    writeFileSync(note, JSON.stringify([join(chosen, 'dossier')]))
    await nextStart()
    expect(readdirSync(chosen)).toEqual(['.quotite-0123456789ab', 'dossier', 'note.txt'])
  })

  it('follows no link that somebody put in the place of its hidden folder', async () => {
    const own = join(chosen, '.quotite-0123456789ab')
    const others = join(folder, 'others')
    mkdirSync(others)
    writeFileSync(join(others, 'budget.ods'), 'of somebody')
    symlinkSync(others, own, 'junction')
    mkdirSync(join(folder, 'data'))
    writeFileSync(note, JSON.stringify([own]))
    await nextStart()
    expect(readdirSync(others)).toEqual(['budget.ods'])
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual([])
  })

  it('gives a file that was to be replaced back, and never deletes one', async () => {
    const own = join(chosen, '.quotite-0123456789ab')
    mkdirSync(own)
    mkdirSync(join(folder, 'data'))
    writeFileSync(note, JSON.stringify([own]))
    writeFileSync(join(own, '.replaced-1.pdf'), 'before 1')
    writeFileSync(join(own, '.replaced-2.pdf'), 'before 2')
    writeFileSync(join(own, '3.pdf'), 'new 3')
    writeFileSync(join(chosen, '2.pdf'), 'new 2')
    await nextStart()
    expect(readFileSync(join(chosen, '1.pdf'), 'utf8')).toBe('before 1')
    expect(readFileSync(join(chosen, '2.pdf'), 'utf8')).toBe('new 2')
    expect(readdirSync(own)).toEqual(['.replaced-2.pdf'])
  })

  it('does not make a data folder anew that is away meanwhile', async () => {
    const noted = notedFolders(note, (text) => logged.push(text))
    await noted.make(chosen)
    expect(hidden()).toHaveLength(1)
    expect(existsSync(join(folder, 'data'))).toBe(false)
    expect(logged.splice(0).join()).toContain('ENOENT')
  })

  it('tries again at the next start where the place is away', async () => {
    mkdirSync(join(folder, 'data'))
    const away = join(folder, 'stick', '.quotite-0123456789ab')
    writeFileSync(note, JSON.stringify([away]))
    await nextStart()
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual([away])
    mkdirSync(away, { recursive: true })
    writeFileSync(join(away, '1.pdf'), 'half')
    await nextStart()
    expect(readdirSync(join(folder, 'stick'))).toEqual([])
  })
})
