import { describe, expect, it } from 'vitest'
import { fates, keep, open, rehearse, valley } from './import-desk'
import { well, type Office } from './office'

const file = (titles: string, ...lines: readonly string[]): string => [titles, ...lines].join('\n')

async function kept(text: string): Promise<Office> {
  const office = valley()
  well(await keep(office, well(await open(office, text))))
  return office
}

describe('a unit behind the name of a column', () => {
  it.each([
    ['Heures (centièmes)', 438],
    ['Heures décimales', 438],
    ['Durée en centièmes', 438],
    ['Temps passé (h)', 438],
    ['Durée (hh:mm)', 438],
    ['Heures travaillées en heures', 438],
  ])('leaves it what it is: « %s »', async (title, minutes) => {
    const text = file(`Agent;Date;Collectivité;${title}`, 'Marie Dupont;13/01/2026;A;7,3')
    const told = await rehearse(valley(), well(await open(valley(), text)))
    expect(fates(told)).toEqual([`2 added ${String(minutes)}`])
  })

  it('decides nothing where a column has the name alone', async () => {
    const text = file(
      'Agent;Date;Collectivité;Durée (min);Heures',
      'Marie Dupont;13/01/2026;A;90;2',
    )
    const { mapping } = well(await open(valley(), text.replace('Durée (min)', 'Temps (min)')))
    expect(mapping.columns.duration).toBe('Heures')
  })
})

describe('a unit that no title names', () => {
  it.each([
    ['Durée', ['1,5', '2'], 'hours', true],
    ['Durée', ['2', '7'], 'hours', true],
    ['Durée', ['15', '20'], 'hours', false],
    ['Durée (centièmes)', ['150', '75'], 'hundredths', false],
    ['Durée (centièmes)', ['1,5', '0,75'], 'hours', true],
    ['Durée (centièmes)', ['15', '20'], 'hours', false],
    ['Durée', ['90', '15'], 'minutes', false],
    ['Durée', ['1:30', '0:15'], 'hours', true],
    ['Heures', ['15', '20'], 'hours', true],
    ['Heures', ['90'], 'minutes', false],
    ['Durée (min)', ['15', '20'], 'minutes', true],
    ['Durée', ['90', '1,5'], 'hours', true],
    ['Durée', ['7.30', '8'], 'decimalHours', false],
    ['Heures', ['7,30', '7,50'], 'decimalHours', false],
    ['Durée (h)', ['7.3', '7.45'], 'decimalHours', false],
    ['Durée', ['7.30', '7.9'], 'hours', true],
    ['Durée', ['7.25', '7.50', '8.00'], 'hours', true],
    ['Durée', ['7.75', '7.30'], 'hours', true],
    ['Durée', ['7.30', '1.125'], 'hours', true],
    ['Durée', ['7.00'], 'hours', true],
    ['Durée', ['7.3', '7.5'], 'hours', true],
    ['Heures (décimales)', ['7.30'], 'hours', true],
    ['Jours', ['0.30'], 'days', true],
    ['Heures', ['0,3125', '0,145833333'], 'dayFractions', false],
    ['Durée', ['0.125', '0.25', '1'], 'dayFractions', false],
    ['Durée (h)', ['0.333333333', '0.5'], 'hours', true],
    ['Heures', ['0,167', '0,333', '0,75'], 'hours', true],
    ['Heures décimales', ['0,3125'], 'hours', true],
    ['Heures', ['0,3125', '2,5'], 'hours', true],
  ] as const)('« %s » with %j is in %s, sure: %s', async (title, numbers, unit, sure) => {
    const lines = numbers.map((number) => `Marie Dupont;13/01/2026;A;${number}`)
    const chosen = well(await open(valley(), file(`Agent;Date;Collectivité;${title}`, ...lines)))
    expect([chosen.mapping.durations, chosen.durationsKnown]).toEqual([unit, sure])
  })
})

describe('hours as a spreadsheet keeps them, in parts of twenty-four', () => {
  const titles = 'Agent;Date;Collectivité;Heures'

  it('are asked about and read to the minute: 0.3125 is 7 h 30', async () => {
    const lines = ['Marie Dupont;13/01/2026;A;0,3125', 'Marie Dupont;14/01/2026;B;0,145833333']
    const office = valley()
    const told = well(await open(office, file(titles, ...lines)))
    expect(fates(await rehearse(office, told))).toEqual(['2 added 450', '3 added 210'])
    well(await keep(office, told))
    const again = well(await open(office, file(titles, 'Marie Dupont;15/01/2026;A;0,0625')))
    expect(again).toMatchObject({ durationsKnown: true, mapping: { durations: 'dayFractions' } })
    const hours = well(await open(office, file(titles, 'Marie Dupont;15/01/2026;A;0,5')))
    expect(hours).toMatchObject({ durationsKnown: false })
  })
})

describe('a unit that is remembered of an earlier file', () => {
  it('is no unit in which the numbers of this file can’t be: another is proposed and asked about', async () => {
    const titles = 'Agent;Date;Collectivité;Temps'
    const office = valley()
    const first = well(await open(office, file(titles, 'Marie Dupont;13/01/2026;A;90')))
    expect(first).toMatchObject({ durationsKnown: false, mapping: { durations: 'minutes' } })
    well(await keep(office, first))
    const decimals = well(await open(office, file(titles, 'Marie Dupont;14/01/2026;A;1,5')))
    expect(decimals).toMatchObject({
      corrected: ['durations'],
      durationsKnown: false,
      mapping: { durations: 'hours' },
    })
    const few = well(await open(office, file(titles, 'Marie Dupont;14/01/2026;A;2')))
    expect(few).toMatchObject({ durationsKnown: false, mapping: { durations: 'minutes' } })
    const many = well(await open(office, file(titles, 'Marie Dupont;14/01/2026;A;45')))
    expect(many).toMatchObject({ corrected: [], durationsKnown: true })
  })

  it('is how 7.30 is read once that was asked, and is asked again where the file shows otherwise', async () => {
    const titles = 'Agent;Date;Collectivité;Durée'
    const sheet = (text: string) => file(titles, `Marie Dupont;13/01/2026;A;${text}`)
    const office = await kept(sheet('1:30'))
    const first = well(await open(office, sheet('7.30')))
    expect(first).toMatchObject({ durationsKnown: false, mapping: { durations: 'decimalHours' } })
    const durations = 'hoursAndMinutes' as const
    const chosen = { ...first, mapping: { ...first.mapping, durations } }
    expect(fates(await rehearse(office, chosen))).toEqual(['2 changed 90>450'])
    well(await keep(office, chosen))
    const again = well(await open(office, sheet('8,45')))
    expect(again).toMatchObject({ durationsKnown: true, mapping: { durations } })
    expect(fates(await rehearse(office, again))).toEqual(['2 changed 450>525'])
    const other = well(await open(office, sheet('7.75')))
    expect(other).toMatchObject({
      corrected: ['durations'],
      durationsKnown: false,
      mapping: { durations: 'hours' },
    })
    const quarter = well(await open(office, sheet('7.25')))
    expect(quarter).toMatchObject({ durationsKnown: false, mapping: { durations } })
    expect(fates(await rehearse(office, { ...other, mapping: chosen.mapping }))).toEqual([
      '2 refused importDurationUnreadable @4 7.75',
    ])
  })

  it('is not asked again for decimals that were chosen, nor for a program that writes them', async () => {
    const text = file('Agent;Date;Collectivité;Durée', 'Marie Dupont;13/01/2026;A;7.30')
    const office = await kept(text)
    expect(well(await open(office, text))).toMatchObject({
      durationsKnown: true,
      mapping: { durations: 'decimalHours' },
    })
    const harvest = file('Date,Client,Hours,First Name,Last Name', '2026-01-14,A,7.30,Marie,Dupont')
    const hours = well(await open(office, harvest))
    expect(hours).toMatchObject({ durationsKnown: true, mapping: { durations: 'hours' } })
    well(await keep(office, hours))
    expect(well(await open(office, harvest))).toMatchObject({
      remembered: true,
      durationsKnown: true,
    })
  })
})

it('hundredths of hours are 1 h 30 for 150 once they are chosen, and are the unit of the next file of that form', async () => {
  const text = (on: string) =>
    file('Agent;Date;Collectivité;Durée (centièmes)', `Marie Dupont;${on};A;150`)
  const office = await kept(text('13/01/2026'))
  const again = well(await open(office, text('14/01/2026')))
  expect(again).toMatchObject({ durationsKnown: true, mapping: { durations: 'hundredths' } })
  expect(fates(await rehearse(office, again))).toEqual(['2 added 90'])
})
