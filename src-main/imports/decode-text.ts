import type { ImportFileFailure } from '#shared/domain/imports/import-failures'
import type { ImportEncoding } from '#shared/domain/imports/import-table'
import { failure, success, type Result } from '#shared/kernel/result'

/** The text of a file, with lines that end in `\n` alone. */
export interface DecodedText {
  readonly text: string
  readonly encoding: ImportEncoding
}

/** Bytes of a file in another encoding than UTF-8, counted; and the place of the first one. */
interface Census {
  /** Characters of several bytes that are right. */
  readonly right: number
  /** Bytes that belong to no character. */
  readonly wrong: number
  readonly firstWrong: number
}

const END = 10

/** The line of a byte, from 1; a lone carriage return ends a line too. */
function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let index = 0; index < at; index += 1) {
    const byte = bytes[index]
    if (byte === END || (byte === 13 && bytes[index + 1] !== END)) line += 1
  }
  return line
}

/** Bytes that follow the first one of a character in UTF-8, or -1 where no character begins so. */
function following(lead: number): number {
  if (lead < 0x80) return 0
  if (lead >= 0xc2 && lead <= 0xdf) return 1
  if (lead >= 0xe0 && lead <= 0xef) return 2
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1
}

function census(bytes: Uint8Array): Census {
  let [right, wrong, firstWrong] = [0, 0, -1]
  for (let at = 0; at < bytes.length; at += 1) {
    const count = following(bytes[at] ?? 0)
    if (count === 0) continue
    let good = count > 0
    for (let next = 1; next <= count; next += 1)
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) good = false
    if (good) {
      right += 1
      at += count
    } else {
      wrong += 1
      if (firstWrong < 0) firstWrong = at
    }
  }
  return { right, wrong, firstWrong }
}

/** The line of a character that no text has: a control character, or a place that Windows-1252 leaves empty. */
function strangeLine(text: string): number | null {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const at = text.search(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/)
  return at < 0 ? null : text.slice(0, at).split('\n').length
}

/**
 * Letters of Mac Roman and of the code pages of DOS as Windows-1252 has them: a low quote, a lone accent or a capital of another language right
 * behind a small letter (`LŽry`, `L‚ry`), where no text of Windows-1252 has one.
 */
const OTHER_LETTERS =
  /\p{L}[‚ƒˆ\u0081\u008D\u008F\u0090\u009D]|ƒ\p{Ll}|\p{Ll}[ŽŠ]|\p{L}[ŽŠ]\p{Ll}|\p{L}[‰‡™]\p{Ll}/u

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n')

function decoded(
  file: string,
  encoding: ImportEncoding,
  text: string,
): Result<DecodedText, ImportFileFailure> {
  const tidied = tidy(text)
  const line = strangeLine(tidied)
  return line === null
    ? success({ text: tidied, encoding })
    : failure({ code: 'importNotText', file, line })
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; empty places stay as they are. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Windows-1252 by its own table: the decoder of Node has taken it for Latin-1 in some versions. */
const readWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80))

/** Reads UTF-16, unless it is cut within a letter or has half of one. */
function readUtf16(
  file: string,
  encoding: 'utf-16le' | 'utf-16be',
  bytes: Uint8Array,
): Result<DecodedText, ImportFileFailure> {
  try {
    return decoded(file, encoding, new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)
    return failure({ code: 'importNotText', file, line: tidy(before).split('\n').length })
  }
}

/** UTF-8 without fault, or why not: `null` where it can't be UTF-8 at all. */
function readUtf8(bytes: Uint8Array, marked: boolean): string | Census | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const counted = census(bytes)
    // A text in Windows-1252 may contain, by chance, two characters that look like one of UTF-8, but not one in ten.
    return marked || counted.right * 10 > counted.wrong ? counted : null
  }
}

/**
 * Reads the bytes of a text file: UTF-8 with or without mark, UTF-16 with its mark, else Windows-1252. A file that is UTF-8
 * but for some bytes is refused with the line of the first one: its letters can't be known. So is a file in an encoding of old Macs or of DOS.
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): Result<DecodedText, ImportFileFailure> {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return readUtf16(file, 'utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return readUtf16(file, 'utf-16be', bytes)
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const text = readUtf8(bytes, marked)
  if (typeof text === 'string') return decoded(file, marked ? 'utf-8-bom' : 'utf-8', text)
  if (text !== null)
    return failure({
      code: 'importEncodingMixed',
      file,
      line: lineOf(bytes, Math.max(0, text.firstWrong)),
    })
  const western = readWindows1252(bytes)
  const other = western.search(OTHER_LETTERS)
  return other < 0
    ? decoded(file, 'windows-1252', western)
    : failure({
        code: 'importEncodingOther',
        file,
        line: tidy(western.slice(0, other)).split('\n').length,
      })
}
