import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const SOURCES = ['src-shared', 'src-main', 'src-renderer'] as const
const EVERYTHING = [...SOURCES, 'tests', 'scripts'] as const

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|tsx|mjs|js)$/.test(name))
}

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const linesOf = (file: string): number => textOf(file).split('\n').length - 1

describe('the house', () => {
  it('is made of small rooms: a median file under 80 lines, none above 300', () => {
    const sizes = SOURCES.flatMap(filesIn)
      .map(linesOf)
      .sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80)
    expect(EVERYTHING.flatMap(filesIn).filter((file) => linesOf(file) > 300)).toEqual([])
  })

  it('silences no rule without saying why on the same line', () => {
    const silences = /((eslint|oxlint)-disable|@ts-(ignore|expect-error|nocheck))/
    const unexplained = EVERYTHING.flatMap(filesIn)
      .filter((file) => !file.endsWith('house.test.ts'))
      .flatMap((file) =>
        textOf(file)
          .split('\n')
          .flatMap((line, index) =>
            silences.test(line) && !/ -- \S/.test(line) ? [`${file}:${String(index + 1)}`] : [],
          ),
      )
    expect(unexplained).toEqual([])
  })

  it('keeps clock and chance out of what must be replayed', () => {
    const impure = /\b(Date\.now|new Date\(|Math\.random|performance\.now|crypto\.randomUUID)\b/
    expect(filesIn('src-shared').filter((file) => impure.test(textOf(file)))).toEqual([])
  })

  it('shows bodies by what tells those of one name apart, never by their name alone', () => {
    const alone = /\b(collectivities|bodies)\.(find|get)\(.*\)\?\.name\b|\bbody\.name\}/
    const shown = filesIn('src-renderer').filter((file) => alone.test(textOf(file)))
    expect(shown).toEqual([
      // Published bodies have their INSEE code beside.
      'src-renderer/screens/territory/territory-table.tsx',
    ])
  })

  it('awaits nothing at the top level of what the window loads: files loaded later would wait for it, and it for them', () => {
    const awaits = /^(export )?((const|let) .* = )?await /m
    const waiting = [...filesIn('src-renderer'), ...filesIn('src-shared')]
    expect(waiting.filter((file) => awaits.test(textOf(file)))).toEqual([])
  })

  it('says in a comment what every export of the shared part is', () => {
    const bare = filesIn('src-shared')
      .filter((file) => !file.endsWith('.d.ts'))
      .flatMap((file) => {
        const lines = textOf(file).split('\n')
        return lines.flatMap((line, index) =>
          /^export (const|function|interface|type|class)\b/.test(line) &&
          !/\*\/\s*$/.test(lines[index - 1] ?? '')
            ? [`${file}:${String(index + 1)}`]
            : [],
        )
      })
    expect(bare).toEqual([])
  })
})
