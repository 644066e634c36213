/** Chromium numbers the tags of a PDF from the start of its process, in the order in which it processed them. */
const TAG = /node\d{8}/g

const NAMED = /\/ID \((node\d{8})\)/g

/** The index of the tags, ordered by name. */
const INDEX = /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\s\/Names \[[^\]]*\]/g

const WRITTEN = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[^)]*/g

const tagNumber = (index: number): string => `node${String(index + 1).padStart(8, '0')}`

function inOrder(index: string): string {
  const [, names = ''] = index.split('/Names [')
  const entries = [...names.matchAll(/\(node\d{8}\) \d+ \d+ R/g)].map(([entry]) => entry).sort()
  const [first = '', last = ''] = [entries[0], entries.at(-1)].map((entry) => entry?.slice(0, 14))
  return index.replace(/\[[^\]]*\]/, `[${first} ${last}]`).replace(names, `${entries.join(' ')}]`)
}

/**
 * Removes from a printed PDF what depends on the moment and on what was printed before: tags are numbered from 1 in the
 * order of the file, and the file is dated to the midnight (UTC) of its day. No offset in the file changes.
 *
 * @param day `YYYY-MM-DD`; `null` keeps the time of printing
 */
export function normalizePdf(bytes: Uint8Array, day: string | null): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const tags = [...new Set(Array.from(text.matchAll(NAMED), ([, tag = '']) => tag))]
  const numbers = new Map(tags.map((tag, index) => [tag, tagNumber(index)]))
  const numbered = text
    .replace(TAG, (tag) => numbers.get(tag) ?? tag)
    .replace(INDEX, (index) => inOrder(index))
  const dated =
    day === null ? numbered : numbered.replace(WRITTEN, `$1${day.replaceAll('-', '')}000000+00'00'`)
  return Buffer.from(dated, 'latin1')
}
