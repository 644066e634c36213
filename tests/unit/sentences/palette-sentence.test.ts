import { describe, expect, it } from 'vitest'
import { readSentence } from '#shared/domain/sentences/read-sentence'
import { day } from '#shared/kernel/day'
import { closedDay } from '../../../src-renderer/settlement/closed-day'
import { markedPieces } from '../../../src-renderer/app/palette/sentence/marked-pieces'
import { person, SAMPLE_FILE, sampleContext } from './sample-week'

const MARIE = person('Marie')
const SAINT_MARTIN = 'commune-21561'
const TUESDAY = day('2027-01-12')
const WEEK = { from: day('2027-01-11'), to: day('2027-01-17') }

const OPEN = { statements: [], agreements: SAMPLE_FILE.agreements, locks: [], submissions: [] }
const CELL = { agentId: MARIE, agent: 'Marie Dupont', day: TUESDAY, collectivityId: SAINT_MARTIN }

const step = (name: 'submitted' | 'approved' | 'reopened') => ({
  step: name,
  at: '2027-01-18T08:00:00.000Z',
  author: 'Claire Morel',
  reason: '',
})

/** Marie's week, on its way to approval. */
const handedIn = (...steps: Parameters<typeof step>[0][]) => [
  { id: 'week', agentId: MARIE, period: WEEK, steps: steps.map(step) },
]

describe('a cell that a line of hours would change', () => {
  it('is open while nothing rests on it', () => {
    expect(closedDay(OPEN, CELL)).toBeNull()
  })

  it('is closed by a statement that counts it, until that is cancelled', () => {
    const statement = {
      number: '2027-0001',
      agreementId: SAMPLE_FILE.agreements[0]?.id ?? '',
      beneficiaryId: SAINT_MARTIN,
      period: { from: day('2027-01-01'), to: day('2027-01-31') },
      cancelled: null,
    }
    expect(closedDay({ ...OPEN, statements: [statement] }, CELL)).toMatchObject({
      code: 'settled',
      statement: '2027-0001',
    })
    const cancelled = { ...statement, cancelled: { reason: 'erreur' } }
    expect(closedDay({ ...OPEN, statements: [cancelled] }, CELL)).toBeNull()
  })

  it('is closed by a lock that reaches its day', () => {
    const lock = (through: string) => ({
      ...OPEN,
      locks: [
        {
          id: 'lock',
          number: 1,
          at: '2027-01-18T08:00:00.000Z',
          author: 'Claire Morel',
          reason: '',
          through: day(through),
        },
      ],
    })
    expect(closedDay(lock('2027-01-12'), CELL)).toMatchObject({ code: 'lockedHours' })
    expect(closedDay(lock('2027-01-11'), CELL)).toBeNull()
  })

  it('is closed once its week is handed in or approved, and open again once it is reopened', () => {
    const code = (...steps: Parameters<typeof handedIn>) =>
      closedDay({ ...OPEN, submissions: handedIn(...steps) }, CELL)?.code ?? null
    expect(code('submitted')).toBe('submittedHours')
    expect(code('submitted', 'approved')).toBe('approvedHours')
    expect(code('submitted', 'approved', 'reopened')).toBeNull()
  })
})

describe('the underlines of a line of hours', () => {
  it('cover each word by what it says, and tell what is asked and what means nothing', () => {
    const text = 'Marie lundi 3h saint demayn'
    const pieces = markedPieces(text, readSentence(text, sampleContext()))
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.filter(({ mark }) => mark !== null)).toEqual([
      { text: 'Marie', mark: 'agent' },
      { text: 'lundi', mark: 'days' },
      { text: '3h', mark: 'amount' },
      { text: 'saint', mark: 'asked' },
      { text: 'demayn', mark: 'wrong' },
    ])
  })
})
