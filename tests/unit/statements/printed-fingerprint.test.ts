import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { checkPrinted } from '#shared/domain/statements/printed-fingerprint'

const issued = { fingerprint: 'K7QD-2MXA-9RT1', cancelled: null }
const cancelled = {
  fingerprint: '0000-1111-2222',
  cancelled: { on: day('2026-04-02'), reason: 'Erreur', author: 'Claire' },
}

const kindOf = (typed: string): string => checkPrinted([issued, cancelled], typed).kind

describe('the fingerprint of a printed statement', () => {
  it('is that of a statement here, however it is typed', () => {
    for (const typed of ['K7QD-2MXA-9RT1', ' k7qd 2mxa 9rtl ', 'K7QD2MXA9RTI'])
      expect(checkPrinted([cancelled, issued], typed)).toEqual({ kind: 'known', statement: issued })
    expect(kindOf('oooo–iiii–2222')).toBe('cancelled')
  })

  it('is unknown where no statement has it', () => {
    expect(kindOf('K7QD-2MXA-9RT2')).toBe('unknown')
    expect(checkPrinted([], 'K7QD-2MXA-9RT1').kind).toBe('unknown')
  })

  it('is none where letters are missing, too many or of no fingerprint', () => {
    for (const typed of ['', 'K7QD-2MXA', 'K7QD-2MXA-9RT11', 'K7QD-2MXA-9RTU', '2026-001'])
      expect(kindOf(typed)).toBe('unreadable')
  })
})
