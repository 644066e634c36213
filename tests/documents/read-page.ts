const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)

const plain = (text: string): string => decoded(text).replaceAll('\u00A0', ' ')

const words = (html: string): string =>
  plain(html.replace(/<sup>er<\/sup>/g, 'er').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

/** The tables of a page, as rows of cells in plain words. */
export const tablesOf = (html: string): readonly (readonly (readonly string[])[])[] =>
  [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => words(cell)),
    ),
  )

/** What a person reads on the sheet, spaces made plain; without styles nor the foot of the page. */
export const sheetText = (html: string): string =>
  words(
    html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<template.*<\/template>/s, '')
      .replace(/<caption>.*?<\/caption>/gs, ''),
  )

/** What is repeated at the foot of each page. */
export const footText = (html: string): string =>
  words(
    /<template[^>]*>(.*)<\/template>/s.exec(html)?.[1]?.replace(/<style>.*<\/style>/s, '') ?? '',
  )

/** The figure beside a label, in any table of the page. */
export function figureOf(html: string, label: string): string | undefined {
  const row = tablesOf(html)
    .flat()
    .find((cells) => cells[0] === label)
  return row?.at(-1)
}
