/** Chromium numbers the nodes of a tagged PDF since its process started. */
const NODE = /node(\d{8})/g

const WRITTEN = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[^)]*/g

/**
 * Takes out of a printed PDF what depends on the moment and on what was printed before: nodes are numbered from 1, in
 * the same order, and the file is dated to the midnight (UTC) of its day. No place in the file moves.
 *
 * @param day `YYYY-MM-DD`; `null` keeps the time of printing
 */
export function settlePdf(bytes: Uint8Array, day: string | null): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const nodes = [...new Set(Array.from(text.matchAll(NODE), ([name]) => name))].sort()
  const numbers = new Map(
    nodes.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]),
  )
  const numbered = text.replace(NODE, (name) => numbers.get(name) ?? name)
  const dated =
    day === null ? numbered : numbered.replace(WRITTEN, `$1${day.replaceAll('-', '')}000000+00'00'`)
  return Buffer.from(dated, 'latin1')
}
