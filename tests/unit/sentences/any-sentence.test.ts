import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agentName } from '#shared/domain/agents/agent'
import { nameIndex } from '#shared/domain/sentences/name-index'
import { nameText } from '#shared/domain/sentences/name-text'
import { always } from '../../always'
import { printSentence } from './print-sentence'
import { SAMPLE_NAMES, sampleContext, understand } from './sample-week'

const agents = [...SAMPLE_NAMES.agents.values()]
const bodies = [...SAMPLE_NAMES.collectivities.values()]

const agent = fc.oneof(
  fc.constantFrom(...agents.flatMap((one) => [one.firstName, one.lastName, agentName(one)])),
  fc.constantFrom('Marie et Pascal', 'tout le monde', 'M. Dupont'),
)
const body = fc.oneof(
  fc.constantFrom(...bodies.flatMap(({ name, code }) => [name, code])),
  fc.constantFrom('réunion', 'syndicat des eaux', 'mairie de Léry', 'Saint-Martin (urbanisme)'),
)
const days = fc.constantFrom(
  'lundi',
  'lun-jeu',
  'mar et jeu',
  '12',
  'le 14',
  '12/01',
  '12 janvier',
  'hier',
  'sam-dim',
  'cette semaine',
  'tous les jours sauf mercredi',
  'du 28/12 au 4/1',
  'monday to friday',
  '',
)
const amount = fc.oneof(
  fc.integer({ min: 1, max: 720 }).map((count) => `${String(count)}m`),
  fc.constantFrom('3h', '1h30', '1,25', '2', '1/2j', 'rien', '9h-12h', 'une demi-journée'),
)
const part = fc
  .tuple(fc.option(agent, { nil: '' }), days, amount, body, fc.boolean())
  .map(([who, when, long, where, front]) =>
    (front ? [who, when, long, where] : [who, where, long, when]).join(' '),
  )
const sentence = fc
  .tuple(agent, fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom(', ', ' ; ', ','))
  .map(([who, parts, comma]) => `${who} ${parts.join(comma)}`)

const word = fc.oneof(
  agent,
  body,
  days,
  amount,
  fc.constantFrom(
    ',',
    ';',
    '-',
    'et',
    'sauf',
    'le reste',
    '(',
    ')',
    '½',
    '1/',
    ':',
    '25h',
    '31/02',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

const [someone, somewhere] = [agents[0], bodies[0]]
if (someone === undefined || somewhere === undefined) throw new Error('The sample is empty')
/** Twenty names for two hundred people, seven hundred for eighteen hundred bodies. */
const LARGE = nameIndex(
  Array.from({ length: 200 }, (_, at) => ({
    ...someone,
    id: `agent-${String(at)}`,
    registrationNumber: `R${String(at).padStart(4, '0')}`,
    firstName: `Prénom${String(at % 4)}`,
    lastName: `Nom${String(at % 5)}`,
  })),
  Array.from({ length: 1800 }, (_, at) => ({
    ...somewhere,
    id: `body-${String(at)}`,
    code: `C${String(at).padStart(5, '0')}`,
    name: `Saint-Essai-${String(at % 700)}-en-Vallée`,
  })),
)

describe('any sentence', () => {
  it('printed and read again, gives the same entries', () => {
    let understood = 0
    always(150, sentence, (text) => {
      const first = understand(text, sampleContext())
      fc.pre(first.questions.length === 0 && first.failures.length === 0)
      // The longest sentence that is read holds six parts of the longest names, dates and clocks.
      const entries = first.entries.slice(0, 5)
      understood += 1
      const again = understand(printSentence(entries, SAMPLE_NAMES), sampleContext())
      expect([again.questions, again.failures]).toEqual([[], []])
      expect(again.entries).toEqual(entries)
    })
    expect(understood).toBeGreaterThan(0)
  })

  it('random or half-written, never throws, and points inside the text', () => {
    always(200, fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      const { spans, questions, failures } = understand(text, sampleContext())
      for (const { from, to } of [...spans, ...questions, ...failures]) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(from).toBeLessThanOrEqual(to)
      }
    })
  })

  it('whole or cut anywhere, gives an answer', () => {
    const text =
      'Marie lun-jeu 3h Saint-Martin, ven 1/2j syndicat des eaux le reste au SIVOS (paie)'
    for (let end = 0; end <= text.length; end += 1)
      expect(() => understand(text.slice(0, end), sampleContext())).not.toThrow()
  })

  it('too long, is not read at all', () => {
    const { failures, spans } = understand('Marie 3h Léry '.repeat(40), sampleContext())
    expect([spans, failures.map(({ code }) => code)]).toEqual([[], ['sentenceTooLong']])
  })
})

describe('a territory of two thousand names', () => {
  it('has a text of its own for every agent and body', () => {
    const calls = [
      ...[...LARGE.agents.keys()].map((id) => nameText({ kind: 'agent', id }, LARGE)),
      ...[...LARGE.collectivities.keys()].map((id) =>
        nameText({ kind: 'collectivity', id }, LARGE),
      ),
    ]
    expect(new Set(calls).size).toBe(2000)
  })
})
