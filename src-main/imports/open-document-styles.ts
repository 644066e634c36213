import { elementsIn, firstElement } from './elements-in'
import { attributesIn } from './scan-markup'

/** Names of the styles of an OpenDocument spreadsheet that say something of what they are given to. */
export interface OpenDocumentStyles {
  /** Of sheets that are not shown. */
  readonly hidden: ReadonlySet<string>
  /** Of texts that are raised above the line. */
  readonly raised: ReadonlySet<string>
  /** Of cells and texts that are struck out. */
  readonly struck: ReadonlySet<string>
}

interface Style {
  readonly name: string
  /** What it is made of: its family and name. */
  readonly parent: string
  readonly markup: string
}

const STYLE = /^<style:style\s([^<>]*)>/

/** Styles that are made of others: no document that people write has as many in a row. */
const DEEPEST = 50

const DISPLAY = /<style:table-properties\s[^<>]*table:display="([^"]*)"/
const POSITION = /<style:text-properties\s[^<>]*style:text-position="([^"]*)"/
const LINE_THROUGH =
  /<style:text-properties\s[^<>]*style:text-line-through-(?:style|type)="([^"]*)"/

/**
 * Reads which styles hide, raise or strike out, by themselves or by the style that they are made of.
 *
 * @param content with the styles that programs make of others
 * @param named the part with the styles that people give names to; empty where there is none
 */
export function openDocumentStyles(content: string, named: string): OpenDocumentStyles {
  const styles = new Map<string, Style>()
  for (const xml of [firstElement(named, 'styles'), content])
    for (const { text: markup } of elementsIn(xml, 'style')) {
      const attributes = attributesIn(STYLE.exec(markup)?.[1] ?? '')
      const name = attributes.get('style:name') ?? ''
      const family = attributes.get('style:family') ?? ''
      const parent = `${family} ${attributes.get('style:parent-style-name') ?? ''}`
      styles.set(`${family} ${name}`, { name, parent, markup })
    }
  function valueOf(style: Style, pattern: RegExp): string | undefined {
    let of: Style | undefined = style
    for (let step = 0; of !== undefined && step < DEEPEST; step += 1) {
      const value = pattern.exec(of.markup)?.[1]
      if (value !== undefined) return value
      of = styles.get(of.parent)
    }
    return undefined
  }
  const namesWhere = (pattern: RegExp, isMeant: (value: string) => boolean): ReadonlySet<string> =>
    new Set(
      [...styles.values()].flatMap((style) => {
        const value = valueOf(style, pattern)
        return value !== undefined && isMeant(value) ? style.name : []
      }),
    )
  return {
    hidden: namesWhere(DISPLAY, (value) => value === 'false'),
    raised: namesWhere(POSITION, (value) => /^(?:super|[1-9]\d*%)/.test(value)),
    struck: namesWhere(LINE_THROUGH, (value) => value !== 'none'),
  }
}
