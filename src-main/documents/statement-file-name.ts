import { withoutTurns } from '#shared/kernel/turns'
import type { Statement } from '#shared/domain/statements/statement'

/** Keeps a name below the limit of file systems, which count bytes: room is left for a rank, an ending and a mark. */
const LONGEST = { characters: 100, bytes: 200 } as const

/** The beginning of a text that is short enough, cut between characters. */
function beginning(text: string): string {
  let [kept, characters, bytes] = ['', 0, 0]
  for (const character of text) {
    characters += 1
    bytes += Buffer.byteLength(character)
    if (characters > LONGEST.characters || bytes > LONGEST.bytes) break
    kept += character
  }
  return kept
}

const tidied = (name: string): string =>
  withoutTurns(name)
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are what must not reach a file name
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]+/g, '-')
    .replace(/\s+/g, ' ')

/** A name that Windows keeps for a device, whatever ending follows it: to it, a raised 1, 2 or 3 is that digit. */
const DEVICE = /^(?:con|conin\$|conout\$|prn|aux|nul|(?:com|lpt)[\d¹²³])(?= *(?:\.|$))/i

/**
 * A name that every file system accepts and that is easy to recognise: what Windows refuses becomes a hyphen, accents stay.
 */
export const safeFileName = (name: string): string =>
  beginning(tidied(name))
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(DEVICE, '$&-')

/** The same of a name with its ending, which stays where the name is too long. */
export function proposedFileName(name: string): string {
  const ending = /\.[\w-]+$/.exec(name)?.[0] ?? ''
  return `${safeFileName(name.slice(0, name.length - ending.length))}${ending}`
}

/** "2026-009 Saint-Martin-du-Mont.pdf"; where several lenders issue, "2026-009 SIVU de l’Ignon, Saint-Martin-du-Mont.pdf". */
export function statementFileName(
  {
    content,
  }: { readonly content: Pick<Statement['content'], 'number' | 'lender' | 'beneficiary'> },
  { severalLenders = false }: { readonly severalLenders?: boolean } = {},
): string {
  const { number, lender, beneficiary } = content
  const name = severalLenders ? `${lender.name}, ${beneficiary.name}` : beneficiary.name
  return `${safeFileName(`${number} ${name}`)}.pdf`
}

/** The same name with a rank where another file of the batch has it: two lenders may use the same numbers. */
export function distinctFileName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)]
  let candidate = name
  for (let rank = 2; taken.has(candidate.toLowerCase()); rank += 1)
    candidate = `${stem} (${String(rank)})${ending}`
  return candidate
}
