import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const WINDOW = new URL('../../src-renderer', import.meta.url).pathname
const TOKENS = join(WINDOW, 'ui/styles/tokens.css')
/** Where Mantine is given the colours from which it makes its own. */
const THEME = join(WINDOW, 'app/theme.ts')

const files = readdirSync(WINDOW, { recursive: true, encoding: 'utf8' }).map((name) =>
  join(WINDOW, name),
)
const read = (file: string): string => readFileSync(file, 'utf8')
const place = (file: string): string => file.slice(WINDOW.length + 1)
const sheets = files.filter((file) => file.endsWith('.css') && file !== TOKENS)
const components = files.filter((file) => /\.tsx?$/.test(file))

/** A property and its value, with its place. */
interface Declaration {
  readonly said: string
  readonly property: string
  readonly value: string
}

const declarationsOf = (file: string): readonly Declaration[] =>
  [...read(file).matchAll(/^\s*([\w-]+):\s*([^;{}]+);/gm)].map(([whole, property, value]) => ({
    said: `${place(file)}: ${whole.trim().replace(/\s+/g, ' ')}`,
    property: property ?? '',
    value: value ?? '',
  }))

const declarations = sheets.flatMap(declarationsOf)
const tokens = declarationsOf(TOKENS).filter(({ property }) => property.startsWith('--'))
const WIDEST = Math.max(
  ...tokens
    .filter(({ property }) => property.startsWith('--space-'))
    .map(({ value }) => Number.parseFloat(value)),
)

const saying = (property: RegExp, refused: (value: string) => boolean): readonly string[] =>
  declarations
    .filter((each) => property.test(each.property) && refused(each.value))
    .map(({ said }) => said)

const lengths = (value: string): readonly string[] => value.match(/(?<![\w.-])\d*\.?\d+px/g) ?? []
const COLOUR = /#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(white|black)\b/i

describe('style', () => {
  it('takes every colour from the tokens', () => {
    expect(saying(/./, (value) => COLOUR.test(value))).toEqual([])
    const raw = components
      .filter((file) => file !== THEME)
      .flatMap((file) =>
        (read(file).match(/["'`]#[\da-f]{3,8}["'`]/gi) ?? []).map(
          (found) => `${place(file)}: ${found}`,
        ),
      )
    expect(raw).toEqual([])
  })

  it('takes every size and weight of words, and every rounding, from the tokens', () => {
    expect(saying(/^(font-size|border-radius)$/, (value) => lengths(value).length > 0)).toEqual([])
    // A face of a typeface has a span of weights.
    expect(saying(/^font-weight$/, (value) => /^(\d+$|bold)/.test(value))).toEqual([])
  })

  // A nudge of a pixel, and room that is measured for something larger than any space, are none of the steps.
  it('takes every space from the tokens, from a pixel to the widest of them', () => {
    const isStep = (length: string): boolean => {
      const size = Math.abs(Number.parseFloat(length))
      return size > 1 && size <= WIDEST
    }
    const raw = (value: string): boolean => lengths(value).some(isStep)
    expect(saying(/^(padding|margin|gap|row-gap|column-gap|--cell|--last)/, raw)).toEqual([])
    const props = components.flatMap((file) =>
      [...read(file).matchAll(/\s(?:gap|rowGap|columnGap|[mp][trblxy]?)=\{(-?\d+)\}/g)]
        .filter((match) => isStep(match[1] ?? ''))
        .map((match) => `${place(file)}:${match[0]}`),
    )
    expect(props).toEqual([])
  })

  it('reads no token that does not exist', () => {
    const all = [TOKENS, ...sheets, ...components].map(read).join('\n')
    const said = new Set([...all.matchAll(/(?<!var\()--([\w-]+)/g)].map((match) => match[1]))
    const asked = [...all.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? '')
    expect(asked.filter((name) => !said.has(name) && !name.startsWith('mantine-'))).toEqual([])
  })

  // Wherever an element comes or goes, on any screen, the style of everything beside it would be found anew.
  it('asks for a neighbour by its class alone', () => {
    const anything = /(?<![\w.\])-])(?:\*|[a-z]+)\s+[+~]\s+[.a-z*[:][^{;]*\{/g
    const asked = sheets.flatMap((file) =>
      (read(file).match(anything) ?? []).map((found) => `${place(file)}: ${found}`),
    )
    expect(asked).toEqual([])
  })

  // Otherwise every element is asked what is in it, and whatever comes or goes has the style of all that are around it found anew.
  it('asks what is in an element only where a class says which', () => {
    const anything = /(?:^|[,}])\s*(?:\*|:where\(\s*)?\*?:has\([^{;]*\{/gm
    const asked = sheets
      .filter((file) => !file.endsWith('print.css'))
      .flatMap((file) =>
        (read(file).match(anything) ?? []).map((found) => `${place(file)}: ${found.trim()}`),
      )
    expect(asked).toEqual([])
  })

  it('has no class that nothing wears', () => {
    const worn = new Map<string, Set<string>>()
    for (const file of components)
      for (const [, name = '', from = ''] of read(file).matchAll(
        /import (\w+) from '(\S+\.module\.css)'/g,
      )) {
        const sheet = resolve(dirname(file), from)
        const classes = worn.get(sheet) ?? worn.set(sheet, new Set()).get(sheet)
        for (const [, each = ''] of read(file).matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')))
          classes?.add(each)
      }
    const unworn = sheets
      .filter((file) => file.endsWith('.module.css'))
      .flatMap((file) =>
        [
          ...read(file)
            .replace(/\{[^{}]*\}|\/\*.*?\*\//gs, '')
            .matchAll(/\.([a-z][\w-]*)/gi),
        ]
          .map((match) => match[1] ?? '')
          .filter((name) => worn.get(file)?.has(name) !== true)
          .map((name) => `${place(file)}: .${name}`),
      )
    expect(unworn).toEqual([])
  })
})
