import { describe, expect, it } from 'vitest'
import { fates, keep, open, rehearse, valley, type ChosenFile } from './import-desk'
import { well } from './office'

const SHEET = `Marie Dupont;mars 2026;;
Commune;lun. 2;mar. 3;Total
A;3,30;7,15;
B;3,45;;3,45
Total;;;
`

const minutesOf = async (file: ChosenFile): Promise<readonly string[]> =>
  fates(await rehearse(valley(), file)).map((fate) => fate.split(' ').slice(-1)[0] ?? '')

const inUnit = (file: ChosenFile, durations: ChosenFile['mapping']['durations']): ChosenFile => ({
  ...file,
  mapping: { ...file.mapping, durations },
})

describe('numbers of an agent’s sheet with a point or a comma', () => {
  it('are asked about where 3.30 may be 3 h 18 or 3 h 30, as those of a list are', async () => {
    const file = well(await open(valley(), SHEET))
    expect(file).toMatchObject({ durationsKnown: false, mapping: { durations: 'decimalHours' } })
    expect(await minutesOf(file)).toEqual(['198', '429', '207'])
    expect(await minutesOf(inUnit(file, 'hoursAndMinutes'))).toEqual(['210', '435', '225'])
  })

  it('are what the totals of the sheet come to', async () => {
    const clock = SHEET.replace('7,15;', '7,15;10,45').replace('Total;;;', 'Total;7,15;7,15;14,30')
    const file = well(await open(valley(), clock))
    expect(file).toMatchObject({ durationsKnown: true })
    expect(file.table.totalDifferences).toBeUndefined()
    expect(await minutesOf(file)).toEqual(['210', '435', '225'])
    const decimals = SHEET.replace('7,15;', '7,15;10,45').replace(
      'Total;;;',
      'Total;6,75;7,15;13,90',
    )
    const other = well(await open(valley(), decimals))
    expect(other).toMatchObject({ durationsKnown: true })
    expect(await minutesOf(other)).toEqual(['198', '429', '207'])
  })

  it('are asked about in months too, whose hours are more than those of a day', async () => {
    const text = 'Marie Dupont;2026;;\nCommune;mars;avril;mai\nA;35,30;12,45;7\n'
    const file = well(await open(valley(), text))
    expect(file).toMatchObject({ durationsKnown: false, mapping: { durations: 'decimalHours' } })
    const sum = async (of: ChosenFile): Promise<number> =>
      (await minutesOf(of)).reduce((all, each) => all + Number(each), 0)
    expect(await sum(file)).toBe(35 * 60 + 18 + 12 * 60 + 27 + 7 * 60)
    expect(await sum(inUnit(file, 'hoursAndMinutes'))).toBe(35 * 60 + 30 + 12 * 60 + 45 + 7 * 60)
  })

  it('are parts of twenty-four hours where they are kept so', async () => {
    const text = SHEET.replace('3,30;7,15', '0,3125;0,145833333').replace('3,45;;3,45', '0,25;;')
    const file = well(await open(valley(), text))
    expect(file).toMatchObject({ durationsKnown: false, mapping: { durations: 'dayFractions' } })
    expect(await minutesOf(file)).toEqual(['450', '210', '360'])
  })

  it('are hours where nothing else can be meant, also after a file in hours and minutes', async () => {
    const office = valley()
    const quarters = SHEET.replace('3,30;7,15', '3,5;7,25').replace('3,45;;3,45', '2;;')
    expect(well(await open(office, quarters))).toMatchObject({
      durationsKnown: true,
      mapping: { durations: 'hours' },
    })
    const asked = well(await open(office, SHEET))
    well(await keep(office, inUnit(asked, 'hoursAndMinutes')))
    expect(well(await open(office, quarters))).toMatchObject({ durationsKnown: false })
    const whole = SHEET.replace('3,30;7,15', '3;7').replace('3,45;;3,45', '12;;')
    expect(await minutesOf(well(await open(office, whole)))).toEqual(['180', '420', '720'])
  })
})
