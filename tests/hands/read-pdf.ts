import { getDocument, OPS } from './pdfjs'

/** What a PDF holds, read back by another program than the one that wrote it. */
export interface ReadPdf {
  readonly title: string
  readonly language: string | null
  /** Whether it says that its content is marked for those who do not see it. */
  readonly tagged: boolean
  /** The words of each page, spaces made plain. */
  readonly pages: readonly string[]
  /** The roles of its structure, in reading order: `H1`, `Table`, `TH`… */
  readonly roles: readonly string[]
  readonly fonts: readonly {
    readonly name: string
    readonly embedded: boolean
    readonly drawn: boolean
  }[]
  /** The colours that surfaces and letters are filled with, as `#f6f3ec`. */
  readonly fills: ReadonlySet<string>
}

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
}

const rolesOf = (node: Node | null): readonly string[] =>
  node === null
    ? []
    : [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesOf)]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const wordOf = (value: unknown, name: string): string | null => {
  const found = isRecord(value) ? value[name] : undefined
  return typeof found === 'string' ? found : null
}

/** Reads a PDF whole. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const { info } = await file.getMetadata()
  const pages: string[] = []
  const roles: string[] = []
  const fonts = new Map<string, ReadPdf['fonts'][number]>()
  const fills = new Set<string>()
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    pages.push(text.join('').replaceAll('\u00A0', ' ').replace(/\s+/g, ' '))
    roles.push(...rolesOf((await page.getStructTree()) as Node | null))
    const { fnArray, argsArray } = await page.getOperatorList()
    fnArray.forEach((operator, index) => {
      const args: unknown = argsArray[index]
      if (operator === OPS.setFillRGBColor) fills.add(String(args))
      if (operator !== OPS.setFont) return
      const id: unknown = Array.isArray(args) ? args[0] : undefined
      if (typeof id !== 'string' || fonts.has(id)) return
      const font: unknown = page.commonObjs.get(id)
      fonts.set(id, {
        name: wordOf(font, 'name') ?? id,
        embedded: isRecord(font) && font['missingFile'] !== true,
        drawn: isRecord(font) && font['isType3Font'] === true,
      })
    })
  }
  const read = {
    title: wordOf(info, 'Title') ?? '',
    language: wordOf(info, 'Language'),
    tagged: (await file.getMarkInfo())?.Marked === true,
    pages,
    roles,
    fonts: [...fonts.values()],
    fills,
  }
  await task.destroy()
  return read
}
