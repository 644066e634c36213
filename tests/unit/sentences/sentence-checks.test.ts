import { describe, expect, it } from 'vitest'
import { isSentence } from '#shared/domain/sentences/is-sentence'
import { readSentence } from '#shared/domain/sentences/read-sentence'
import { sentenceChecks } from '#shared/domain/sentences/sentence-checks'
import { sentenceSheets } from '#shared/domain/sentences/sentence-sheets'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { KeptLine } from './sample-week'
import { person, SAMPLE_FILE, SAMPLE_NAMES, sampleContext, understand } from './sample-week'

const MARIE = person('Marie')

/** What the checks say of a sentence: code, whether it blocks, and day. */
function checks(text: string, kept: readonly KeptLine[] = []) {
  const context = sampleContext(kept)
  const { entries } = understand(text, context)
  const found = sentenceChecks(sentenceSheets(entries, context.kept), {
    ...context,
    agents: SAMPLE_NAMES.agents,
    registry: { ...SAMPLE_FILE, templates: SAMPLE_FILE.weekTemplates },
  })
  return found.map(({ code, blocking, day: on }) => [code, blocking, on?.slice(8) ?? 'week'])
}

describe('what to look at before keeping a sentence', () => {
  it('is nothing where the usual week is confirmed', () => {
    expect(checks('Marie lundi 2h Saint-Martin')).toEqual([])
  })

  it('is a day over ten hours, counted with all that the day holds, and the week it swells', () => {
    expect(checks('Marie lundi 7h Saint-Martin')).toEqual([
      ['dayOver10Hours', false, '11'],
      ['overQuota', false, 'week'],
    ])
  })

  it('blocks hours for a body whose agreement is not in force that day', () => {
    expect(checks('Marie 7/1/2019 2h Saint-Martin')).toEqual([['notEmployed', true, '07']])
    expect(checks('Marie lundi 15m Saint-Martin, 4/1/2032 2h Saint-Martin')).toContainEqual([
      'outsideAgreement',
      true,
      '04',
    ])
  })

  it('leaves out days and cells that the sentence does not touch', () => {
    const long = {
      agentId: MARIE,
      day: day('2027-01-12'),
      collectivityId: null,
      minutes: minutes(11 * 60),
      task: '',
    }
    expect(checks('Marie mercredi rien Saint-Martin', [long]).map(([, , on]) => on)).not.toContain(
      '12',
    )
  })
})

describe('a line of text', () => {
  const about = (text: string): boolean => isSentence(readSentence(text, sampleContext()))

  it.each(['Marie lun', 'Marie 3h', 'lundi 3h', '3h Saint-Martin', 'dupont saint', 'Zoé 3h'])(
    'is about hours: « %s »',
    (text) => expect(about(text)).toBe(true),
  )

  it.each(['', 'saint', 'Marie Dupont', 'CC du Pays de Saint-Seine', 'Semaine', 'SIVOS', '21561'])(
    'only looks for a name: « %s »',
    (text) => expect(about(text)).toBe(false),
  )
})
