import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { checkedCode } from '#shared/kernel/checked-code'
import type { HourRecord } from './hour-record'

/** What a beneficiary answers to a record of hours. */
export type HourReply = 'accepted' | 'contested'

/** The codes printed on a record of hours. */
export interface ReplyCodes {
  /** Names the sheet and identifies its content. */
  readonly sheet: string
  readonly accepted: string
  readonly contested: string
}

/**
 * The codes of a record of hours. The sheet's own identifies its content; those of the replies are an HMAC-SHA-256 of the
 * content's hash and of the answer under the record's secret: whichever reply is typed comes from a reader of the sheet,
 * and answers exactly that content.
 */
export function replyCodes({
  content,
  secret,
}: Pick<HourRecord, 'content' | 'secret'>): ReplyCodes {
  const key = hexToBytes(secret)
  const reply = (answer: HourReply): string =>
    checkedCode(hmac(sha256, key, utf8ToBytes(`${content} ${answer}`)))
  return {
    sheet: checkedCode(hexToBytes(content)),
    accepted: reply('accepted'),
    contested: reply('contested'),
  }
}

/** The answer that a code gives to a record, in the form that `readCheckedCode` gives it; `null` where it is not for it. */
export function answerOf(
  record: Pick<HourRecord, 'content' | 'secret'>,
  code: string,
): HourReply | null {
  const { accepted, contested } = replyCodes(record)
  return code === accepted ? 'accepted' : code === contested ? 'contested' : null
}

/** The beginning of the text of a printed QR code, by which a scanned text is recognised. */
const SQUARE = 'QUOTITE'

/** The text of the QR code on a sheet: the record, the sheet's code and the code that accepts it. No address, no network. */
export const squareText = (id: string, { sheet, accepted }: ReplyCodes): string =>
  `${SQUARE} ${id} ${sheet} ${accepted}`

/** The code in a text that was typed or read from a QR code: the whole text, or the last word of a QR code's. */
export function codeIn(text: string): string {
  const words = text.trim().split(/\s+/)
  return words[0] === SQUARE ? (words.at(-1) ?? '') : text
}
