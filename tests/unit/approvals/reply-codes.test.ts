import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedCode, readCheckedCode } from '#shared/kernel/checked-code'
import { CROCKFORD } from '#shared/kernel/crockford'
import { answerOf, replyCodes } from '#shared/domain/hour-records/reply-codes'
import { always } from '../../always'

const hex = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: length, maxLength: length })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(''))
const records = fc.record({ content: hex(64), secret: hex(32) })
const codes = fc.uint8Array({ minLength: 8, maxLength: 32 }).map(checkedCode)

describe('the codes of a record of hours', () => {
  it('are ten letters in two groups, and read back however they are typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
        const sloppy = code.replace(/0/g, 'o').replace(/1/g, 'l').toLowerCase()
        for (const typed of [code, code.replace('-', ''), ` ${Array.from(sloppy).join(' ')} `])
          expect(readCheckedCode(typed)).toEqual({ ok: true, value: code })
        expect(readCheckedCode(code.replace(/1/g, 'I'))).toEqual({ ok: true, value: code })
      }),
    )
  })

  it('tell every single wrong letter, and every two letters that changed places', () => {
    always(
      2000,
      fc.tuple(codes, fc.nat(9), fc.nat(9), fc.nat(31)),
      ([code, one, other, letter]) => {
        const letters = Array.from(code.replace('-', ''))
        const wrong = letters.with(one, CROCKFORD[letter] ?? '').join('')
        const swapped = letters
          .with(one, letters[other] ?? '')
          .with(other, letters[one] ?? '')
          .join('')
        for (const typed of [wrong, swapped]) {
          expect(readCheckedCode(typed).ok).toBe(typed === letters.join(''))
        }
      },
    )
  })

  it('say what is wrong with a text that is none', () => {
    const codeOf = (text: string) => {
      const read = readCheckedCode(text)
      return read.ok ? 'fine' : read.failures[0]?.code
    }
    expect(codeOf('')).toBe('replyCodeIncomplete')
    expect(codeOf('K7QD2-MXA9')).toBe('replyCodeIncomplete')
    expect(codeOf('K7QD2-MXA9RT')).toBe('replyCodeIncomplete')
    expect(codeOf('UUUUU-UUUUU')).toBe('replyCodeMistyped')
    expect(codeOf('ÉÉÉÉÉ-ÉÉÉÉÉ')).toBe('replyCodeMistyped')
  })

  it('answer one content under one secret, and no other', () => {
    always(300, fc.tuple(records, records), ([record, other]) => {
      const { sheet, accepted, contested } = replyCodes(record)
      expect(new Set([sheet, accepted, contested]).size).toBe(3)
      expect(answerOf(record, accepted)).toBe('accepted')
      expect(answerOf(record, contested)).toBe('contested')
      expect(answerOf(record, sheet)).toBeNull()
      if (record.content !== other.content)
        expect(answerOf({ ...record, content: other.content }, accepted)).toBeNull()
      if (record.secret !== other.secret)
        expect(answerOf({ ...record, secret: other.secret }, accepted)).toBeNull()
    })
  })

  it('are the same on any machine', () => {
    const record = { content: '0'.repeat(64), secret: '0123456789abcdef0123456789abcdef' }
    expect(replyCodes(record)).toEqual({
      sheet: '00000-00000',
      accepted: 'HCBAG-25RP2',
      contested: 'DDSYD-TJQ42',
    })
  })
})
