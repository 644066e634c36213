import { useMemo } from 'react'
import type { Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { FigureNumber } from '../../charts/chart-figures'
import { useWording } from '../../ui/use-wording'
import { signed } from './signed'

/** Hours of a table are written with hundredths where a spreadsheet reads them. */
const inHundredths = (done: number): number => Math.round((done * 100) / 60)

/** Writes the cells of tables: as a person reads them, and as plain numbers. */
export function useCells() {
  const { format } = useWording()
  return useMemo(() => {
    const number = (value: number | null, places: number, shown: () => string): FigureNumber => ({
      value,
      places,
      shown,
    })
    return {
      euros: (amount: Cents | null) =>
        number(amount, 2, () => (amount === null ? '' : format.cents(amount))),
      time: (done: number | null) =>
        number(done === null ? null : inHundredths(done), 2, () =>
          done === null ? '' : format.minutes(minutes(done)),
        ),
      timeDifference: (done: number) =>
        number(inHundredths(done), 2, () =>
          signed(done, (value) => format.minutes(minutes(value))),
        ),
      percent: (part: number | null, places: number) =>
        number(part, places, () => (part === null ? '' : format.percent(part, places))),
      percentDifference: (part: number | null, places: number) =>
        number(part, places, () =>
          part === null ? '' : signed(part, (value) => format.percent(value, places)),
        ),
      /** Hundredths that are shown where they are no whole number. */
      units: (hundredths: number) =>
        hundredths % 100 === 0
          ? number(hundredths / 100, 0, () => format.units(hundredths))
          : number(hundredths, 2, () => format.units(hundredths)),
      count: (count: number | null) =>
        number(count, 0, () => (count === null ? '' : format.integer(count))),
    }
  }, [format])
}
