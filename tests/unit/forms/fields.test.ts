import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  clockField,
  dayField,
  dayMinutesField,
  nameField,
  openPeriodField,
  periodField,
  positiveCentsField,
  textField,
  workShareField,
} from '#shared/kernel/fields'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import { formErrors } from '../../../src-renderer/forms/form-errors'
import { hasField } from '../../../src-renderer/forms/form-failure'
import * as kind from '../../../src-renderer/forms/fields/build'
import { defineFields } from '../../../src-renderer/forms/fields/define-fields'
import { draftOf } from '../../../src-renderer/forms/fields/draft-of'
import {
  greatest,
  isRequired,
  longest,
  schemaAt,
  valuesOf,
} from '../../../src-renderer/forms/fields/facts-of'
import { placeOf, putAt } from '../../../src-renderer/forms/fields/form-part'
import { labelsOf, ownSentencesOf } from '../../../src-renderer/forms/fields/labels-of'
import { readFields } from '../../../src-renderer/forms/fields/read-fields'

const schema = z.strictObject({
  name: nameField,
  note: textField,
  source: textField.optional(),
  number: z.string().max(5).nullable(),
  count: z.int().min(0).max(120).optional(),
  part: workShareField,
  amount: positiveCentsField.nullable(),
  minutes: dayMinutesField,
  start: clockField.nullable(),
  on: dayField,
  kind: z.enum(['a', 'b']),
  usual: z.enum(['a', 'b']).optional(),
  bodyId: z.string().min(1).max(80).nullable(),
  vat: z.boolean().optional(),
  period: openPeriodField,
  days: periodField,
  renewal: z.strictObject({ months: z.int().min(1).max(600) }).optional(),
  lines: z
    .array(z.strictObject({ reason: nameField, amount: positiveCentsField }))
    .max(10)
    .optional(),
})

const fields = defineFields(schema, {
  name: kind.text('agents.field.firstName'),
  note: kind.text('agents.field.grade'),
  source: kind.text('agents.field.grade'),
  number: kind.code('collectivities.field.siret', { group: 2 }),
  count: kind.whole('provisional.settling.paymentDays', { first: 30 }),
  part: kind.percent('words.quota'),
  amount: kind.amount('words.amount', { when: ({ kind: chosen }) => chosen === 'a' }),
  minutes: kind.duration('agents.field.week'),
  start: kind.clock('usualWeek.start'),
  on: kind.day('words.from'),
  kind: kind.choice<'a' | 'b'>('absences.field.kind', 'a'),
  usual: kind.choice<'a' | 'b'>('absences.field.kind', 'b'),
  bodyId: kind.reference('agents.field.employer'),
  vat: kind.yesNo('legalForms.withVat'),
  period: kind.period('words.period', kind.day('words.from'), kind.day('words.to')),
  days: kind.period(
    'words.period',
    kind.day('words.from'),
    kind.day('words.to', { emptyIs: 'from' }),
  ),
  renewal: kind.group({ months: kind.whole('legalForms.renewal.months') }),
  lines: kind.list('words.instalments', {
    reason: kind.text('words.reference'),
    amount: kind.amount('words.amount'),
  }),
})

const texts = (): DraftTexts => new DraftTexts(translator('fr'), 'fr')
const blank = draftOf(fields, {}, 'fr')
const typed = {
  ...blank,
  name: 'Marie',
  part: '97,5',
  amount: '12,50',
  minutes: '7h30',
  on: '1/2/2027',
  period: { from: '1/1/2027', to: '' },
  days: { from: '3/1/2027', to: '' },
}
const least = {
  name: 'Marie',
  note: '',
  number: null,
  part: 9750,
  amount: 1250,
  minutes: 450,
  start: null,
  on: '2027-02-01',
  kind: 'a',
  bodyId: null,
  period: { from: '2027-01-01', to: null },
  days: { from: '2027-01-03', to: '2027-01-03' },
}

const read = (draft: typeof blank): unknown => {
  const result = readFields(fields, draft, {}, texts())
  return result.ok ? result.value : result.failures
}

const faults = (draft: typeof blank): readonly string[] => {
  const result = readFields(fields, draft, {}, texts())
  const failures = result.ok ? [] : result.failures.filter(hasField)
  return failures.map(({ field, code }) => `${field} ${code}`)
}

describe('a table of fields', () => {
  it('keeps of a text what is seen: none has a hidden sign of the letter or page that it was copied from', () => {
    expect(
      read({
        ...typed,
        name: 'Mar\u00ADtine\u200B',
        note: 'Re\u0301gie\u0000\uD800',
        number: '\u202D12\u202C',
        part: '\u200F97,5',
      }),
    ).toEqual({ ...least, name: 'Martine', note: 'Régie', number: '12' })
    expect(faults({ ...typed, name: '\u200B' })).toEqual(['name fieldTooShort'])
  })

  it('keeps one space between the words of a line, however many and of whatever kind it was copied with', () => {
    const copied = { ...typed, name: 'Jean\u00A0Paul  Martin\t', note: 'Article 1\u00A0: voirie' }
    const kept = { ...least, name: 'Jean Paul Martin', note: 'Article 1\u00A0: voirie' }
    expect(read(copied)).toEqual(kept)
  })

  it('keeps nothing of what a record may do without, and was not typed', () => {
    expect(read(typed)).toEqual(least)
  })

  it('says of an empty day that repeats another nothing that is wrong with that one', () => {
    for (const from of ['jeudi', '']) {
      const found = faults({ ...typed, days: { from, to: '' } })
      expect(found.filter((each) => each.startsWith('days.from'))).not.toEqual([])
      expect(found.filter((each) => each.startsWith('days.to'))).toEqual([])
    }
  })

  it('reads each kind as it is typed, and writes it again as it is read', () => {
    const full = {
      ...typed,
      source: ' Décret ',
      number: ' 1 2a4 ',
      count: '45',
      start: '8h30',
      usual: 'a' as const,
      bodyId: 'cc',
      vat: true,
      period: { from: '1/1/2027', to: '31/12/2027' },
      renewal: { months: '12' },
      lines: [{ reason: 'Point', amount: '1 000' }],
    }
    const record = {
      ...least,
      source: 'Décret',
      number: '12A4',
      count: 45,
      start: 510,
      usual: 'a',
      bodyId: 'cc',
      vat: true,
      period: { from: '2027-01-01', to: '2027-12-31' },
      renewal: { months: 12 },
      lines: [{ reason: 'Point', amount: 100_000 }],
    }
    expect(read(full)).toEqual(record)
    const again = draftOf(fields, schema.parse(record), 'fr')
    expect(again).toMatchObject({
      number: '12\u00A0A4',
      count: '45',
      part: '97,5',
      amount: '12,50',
      minutes: '7\u00A0h\u00A030',
      start: '8\u00A0h\u00A030',
      on: '01/02/2027',
      days: { from: '03/01/2027', to: '' },
      lines: [{ reason: 'Point', amount: '1\u00A0000,00' }],
    })
    expect(read(again)).toEqual(record)
  })

  it('says what is missing where the record must hold it, and nowhere else', () => {
    expect(new Set(faults(blank))).toEqual(
      new Set([
        'name fieldTooShort',
        'part fieldMissing',
        'part fieldWrongType',
        'amount fieldMissing',
        'minutes unreadable',
        'minutes fieldWrongType',
        'on fieldMissing',
        'on fieldWrongType',
        'period.from fieldMissing',
        'period.from fieldWrongType',
        'days.from fieldMissing',
        'days.from fieldWrongType',
      ]),
    )
  })

  it('asks a field only in its case: then it is required, else read as empty', () => {
    expect(faults({ ...typed, amount: '' })).toEqual(['amount fieldMissing'])
    expect(read({ ...typed, kind: 'b', amount: '12,x' })).toEqual({
      ...least,
      kind: 'b',
      amount: null,
    })
  })

  it('names a fault of a line by its place', () => {
    const lines = [
      { reason: 'Point', amount: '1' },
      { reason: '', amount: '2,345' },
    ]
    expect(faults({ ...typed, lines })).toEqual([
      'lines.1.amount unreadable',
      'lines.1.reason fieldTooShort',
      'lines.1.amount fieldWrongType',
    ])
  })

  it('starts from what is known of a new record', () => {
    const start = draftOf(fields, { kind: 'b', amount: positiveCentsField.parse(100) }, 'en')
    expect(start).toMatchObject({ kind: 'b', amount: '1.00', name: '', count: '30' })
  })

  it('calls each field by its path', () => {
    const labels = labelsOf(fields.fields, translator('fr'))
    expect(labels).toMatchObject({
      'period.from': translator('fr')('words.from'),
      'lines.reason': translator('fr')('words.reference'),
    })
    expect(labels).not.toHaveProperty('renewal')
  })
})

describe('what a field may hold', () => {
  const at = (name: string) => schemaAt(schema, name)

  it('is read from the schema of the record, through what may be missing', () => {
    expect([longest(at('name')), longest(at('source')), longest(at('number'))]).toEqual([
      160, 300, 5,
    ])
    expect([longest(at('count')), greatest(at('minutes')), longest(at('vat'))]).toEqual([
      3,
      1440,
      undefined,
    ])
    expect(valuesOf(at('usual'))).toEqual(['a', 'b'])
  })

  it('is required where the schema accepts neither none nor an empty text', () => {
    const required = Object.keys(fields.fields).filter((name) => isRequired(at(name)))
    expect(required).toEqual(['name', 'part', 'minutes', 'on', 'kind', 'period', 'days'])
  })

  it('is found by its path, with what stands beside it', () => {
    const said = () => state
    const form = { of: fields, draft: typed, change: () => undefined, field: said, named: said }
    const state = { label: '', error: undefined, onBlur: () => undefined }
    const place = placeOf(form, 'period.to')
    expect([place.field.kind, place.value, place.beside]).toEqual(['day', '', typed.period])
    expect(() => placeOf(form, 'period.none')).toThrow()
    expect(putAt(typed, 'period.to', '2/1/2027')).toEqual({
      period: { from: '1/1/2027', to: '2/1/2027' },
    })
  })

  it('says of a choice that it is still to be made, and not that it is too short', () => {
    const t = translator('fr')
    const chosen = defineFields(z.strictObject({ agentId: z.string().min(1), name: nameField }), {
      agentId: kind.reference('words.agent'),
      name: kind.text('words.name'),
    })
    const result = readFields(chosen, { agentId: '', name: '' }, {}, texts())
    const errors = formErrors(
      result.ok ? [] : result.failures,
      { labels: labelsOf(chosen.fields, t), wrong: ownSentencesOf(chosen.fields, t) },
      'fr',
    )
    expect(errors.fields.get('agentId')).toBe('« Agent » reste à choisir dans la liste.')
    expect(errors.fields.get('name')).toBe('Le champ « Nom » est vide. Complétez-le.')
  })
})
