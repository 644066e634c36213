import { describe, expect, it } from 'vitest'
import { normalizePdf } from '../../src-main/documents/normalize-pdf'

/** What Chromium writes of a page with two tags, under the names that it had for them. */
const printed = (title: string, cell: string, at: string): Uint8Array => {
  const entries = [`(${title}) 10 0 R`, `(${cell}) 9 0 R`].sort()
  const [first, last] = [title, cell].sort()
  return Buffer.from(
    [
      `<</CreationDate (D:${at}+00'00')\n/ModDate (D:${at}+00'00')>>`,
      `<</S /H1\n/ID (${title})>>`,
      `<</S /TD\n/ID (${cell})\n/Headers [(${title})]>>`,
      `<</Limits [(${String(first)}) (${String(last)})]\n/Names [${entries.join(' ')}]>>`,
    ].join('\n'),
  )
}

describe('a printed PDF', () => {
  const early = printed('node00000003', 'node00000021', '20270114083000')

  it('is the same whatever was printed before it, and in whatever order its tags were looked at', () => {
    const late = printed('node00004711', 'node00000056', '20281231235959')
    expect(normalizePdf(late, '2027-01-14')).toEqual(normalizePdf(early, '2027-01-14'))
  })

  it('bears its day, and tags numbered as they come, found by their names', () => {
    const text = Buffer.from(normalizePdf(early, '2027-01-14')).toString('latin1')
    expect(text).toContain("/CreationDate (D:20270114000000+00'00')")
    expect(text).toContain('/ID (node00000002)\n/Headers [(node00000001)]')
    expect(text).toContain(
      '/Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 10 0 R (node00000002) 9 0 R]',
    )
    expect(text).toHaveLength(early.length)
  })

  it('without a day keeps the time at which it was printed', () => {
    const text = Buffer.from(normalizePdf(early, null)).toString('latin1')
    expect(text).toContain("/ModDate (D:20270114083000+00'00')")
  })
})
