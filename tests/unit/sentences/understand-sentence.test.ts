import { describe, expect, it } from 'vitest'
import type { Agent } from '#shared/domain/agents/agent'
import { nameIndex } from '#shared/domain/sentences/name-index'
import { sentenceSheets } from '#shared/domain/sentences/sentence-sheets'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { KeptLine } from './sample-week'
import { objections, person, SAMPLE_NAMES, sampleContext, told, understand } from './sample-week'

const MARIE = person('Marie')
const SAINT_MARTIN = 'commune-21561'
const SIVOS = 'syndicat-sivosso'

const line = (on: string, collectivityId: string | null, hours: number, more = {}): KeptLine => ({
  agentId: MARIE,
  day: day(on),
  collectivityId,
  minutes: minutes(hours * 60),
  task: '',
  ...more,
})

const effects = (text: string, kept: readonly KeptLine[] = []) =>
  understand(text, sampleContext(kept)).entries.map(
    ({ day: on, effect, kept: before, foreseen }) => [on.slice(8), effect, before, foreseen],
  )

describe('what keeping a sentence would do', () => {
  it('tells apart what is the same, changes, confirms what was foreseen and adds', () => {
    const kept = [line('2027-01-11', SAINT_MARTIN, 2), line('2027-01-12', SAINT_MARTIN, 1)]
    expect(effects('Marie lun-mer 2h Saint-Martin, jeu 3h Léry', kept)).toEqual([
      ['11', 'same', 120, 120],
      ['12', 'changes', 60, 120],
      ['13', 'confirms', null, 120],
      ['14', 'adds', null, null],
    ])
  })

  it('nothing takes away what nobody foresaw, and stays as zero where hours were foreseen', () => {
    const kept = [line('2027-01-11', SAINT_MARTIN, 2), line('2027-01-11', SIVOS, 1)]
    expect(effects('Marie lundi rien SIVOS, rien Saint-Martin, rien Léry', kept)).toEqual([
      ['11', 'removes', 60, null],
      ['11', 'changes', 120, 120],
      ['11', 'same', null, null],
    ])
  })

  it('the rest leaves out what is kept for others, and not what it replaces', () => {
    const kept = [
      line('2027-01-15', null, 1),
      line('2027-01-15', SIVOS, 2),
      line('2027-01-15', SAINT_MARTIN, 4),
    ]
    const text = 'Marie 2h Saint-Martin le reste au SIVOS'
    expect(told(understand(text, sampleContext(kept)).entries)).toEqual([
      '01-15: Marie Dupont, Saint-Martin-du-Mont, 2h00',
      '01-15: Marie Dupont, SIVOS des Sources, 3h15',
    ])
  })

  it('two rests in one day, or a day of unknown length, are refused', () => {
    const twice = 'Marie le reste au SIVOS, le reste à Léry'
    expect(objections(twice, understand(twice, sampleContext()))).toEqual([
      'restTwice “Marie le reste au SIVOS”',
      'restTwice “reste à Léry”',
    ])
    const unknown = { dayLength: () => null }
    for (const text of ['Marie le reste au SIVOS', 'Marie 1/2j SIVOS'])
      expect(understand(text, sampleContext([], unknown)).failures.map(({ code }) => code)).toEqual(
        ['dayLengthUnknown'],
      )
  })

  it('goes to the only activity kept there, where the sentence names none', () => {
    const kept = [line('2027-01-11', SIVOS, 2, { activity: 'Paie' })]
    const [entry] = understand('Marie lundi 3h SIVOS', sampleContext(kept)).entries
    expect(entry).toMatchObject({ activity: 'Paie', kept: 120, effect: 'changes' })
  })

  it('knows an activity in use by its words', () => {
    const context = sampleContext([], { activities: ['État civil'] })
    const [entry] = understand('Marie lundi 3h etat civil Léry', context).entries
    expect(entry).toMatchObject({ activity: 'État civil', minutes: 180 })
  })
})

describe('the cells that a sentence asks to keep', () => {
  it('leave out what is kept already, and keep the task and the hour of what changes', () => {
    const kept = [
      line('2027-01-11', SAINT_MARTIN, 3, { task: 'Budget' }),
      line('2027-01-12', SAINT_MARTIN, 2, { task: 'Élections', start: 540 }),
    ]
    const context = sampleContext(kept)
    const { entries } = understand('Marie lun-mer 3h Saint-Martin, lun rien SIVOS', context)
    expect(sentenceSheets(entries, context.kept)).toEqual([
      {
        agentId: MARIE,
        lines: [
          {
            day: '2027-01-12',
            collectivityId: SAINT_MARTIN,
            minutes: 180,
            task: 'Élections',
            start: 540,
          },
          { day: '2027-01-13', collectivityId: SAINT_MARTIN, minutes: 180, task: '' },
        ],
      },
    ])
  })

  it('take a line away with no minutes, and set each agent apart', () => {
    const context = sampleContext([line('2027-01-11', SIVOS, 2)])
    const { entries } = understand('Marie et Pascal lundi rien SIVOS', context)
    expect(sentenceSheets(entries, context.kept)).toEqual([
      {
        agentId: MARIE,
        lines: [{ day: '2027-01-11', collectivityId: SIVOS, minutes: null, task: '' }],
      },
    ])
  })
})

describe('where a sentence counts from', () => {
  it('takes the person whose week is open', () => {
    const context = sampleContext([], { agentId: MARIE })
    expect(told(understand('mardi 2h Léry', context).entries)).toEqual([
      '01-12: Marie Dupont, Léry, 2h00',
    ])
  })

  it('asks for a day where the week on screen does not hold today', () => {
    const dates = { today: day('2027-01-15'), day: null, monday: day('2026-12-07') }
    const context = sampleContext([], { dates })
    expect(understand('Marie 3h Léry', context).failures.map(({ code }) => code)).toEqual([
      'dayMissing',
    ])
    expect(told(understand('Marie mer, 11 3h Léry', context).entries)).toEqual([
      '12-09 12-11: Marie Dupont, Léry, 3h00',
    ])
  })

  it('counts last week from today, whatever is on screen', () => {
    const dates = { today: day('2027-01-15'), day: null, monday: day('2026-12-07') }
    const context = sampleContext([], { dates })
    expect(told(understand('Marie mar semaine dernière 3h Léry', context).entries)).toEqual([
      '01-05: Marie Dupont, Léry, 3h00',
    ])
  })
})

describe('names that are alike', () => {
  const [base] = [...SAMPLE_NAMES.agents.values()]
  const [body] = [...SAMPLE_NAMES.collectivities.values()]
  if (base === undefined || body === undefined) throw new Error('The sample is empty')
  const agent = (id: string, firstName: string, lastName: string): Agent => ({
    ...base,
    id,
    registrationNumber: `R${id}`,
    firstName,
    lastName,
  })
  const names = nameIndex(
    [agent('1', 'Jean', 'Martin'), agent('2', 'Jean', 'Petit'), agent('3', 'Marie-Jeanne', 'Sam')],
    [
      { ...body, id: 'A', code: 'A1', name: 'Saint-Martin-le-Haut', kind: 'municipality' },
      { ...body, id: 'B', code: 'B1', name: 'Saint-Martin-le-Bas', kind: 'municipality' },
      { ...body, id: 'C', code: 'C1', name: 'Mardière', kind: 'municipality' },
    ],
  )
  const read = (text: string, serves = (_agent: string, _body: string): boolean => true) => {
    const understood = understand(text, {
      ...sampleContext([], { names, serves }),
      foreseen: () => [],
      dayLength: () => minutes(420),
    })
    return {
      cells: understood.entries.map(
        ({ agentId, collectivityId, day: on }) =>
          `${agentId} ${String(collectivityId)} ${on.slice(8)}`,
      ),
      asked: understood.questions.map(({ candidates }) => candidates.map(({ id }) => id)),
    }
  }

  it('ask which, and take a longer name or an initial for an answer', () => {
    expect(read('Jean lun 2h Mardière').asked).toEqual([['1', '2']])
    expect(read('Jean P lun 2h Mardière').cells).toEqual(['2 C 11'])
    expect(read('JM lun 2h Mardière').cells).toEqual(['1 C 11'])
  })

  it('mean the body to which an agreement lends the agent, where there is one only', () => {
    expect(read('Petit lun 2h Saint-Martin').asked).toEqual([['A', 'B']])
    expect(read('Petit lun 2h Saint-Martin', (_, id) => id === 'B').cells).toEqual(['2 B 11'])
  })

  it('keep a last name apart from the name of a body that holds it', () => {
    expect(read('Martin lun 2h Saint-Martin-le-Bas').cells).toEqual(['1 B 11'])
  })

  it('never take a day for the beginning of a name', () => {
    expect(read('Petit mar 2h Mardière').cells).toEqual(['2 C 12'])
  })
})
