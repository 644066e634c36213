import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Trip } from '#shared/domain/travel/trip'
import { splitTrips, vehicleOn } from '#shared/domain/travel/split-trips'
import { kilometreAmount, travelLines, travelSum } from '#shared/domain/travel/travel-lines'
import type { Vehicle } from '#shared/domain/agents/vehicle'
import { VEHICLES } from '#shared/domain/agents/vehicle'
import { publishedParameters } from '../../../src-main/use-cases/published-parameters'
import { always } from '../../always'

const published = publishedParameters()

const trip = (id: string, on: string, kilometres: number): Trip => ({
  id,
  agentId: 'marie',
  day: day(on),
  collectivityId: 'A',
  purpose: '',
  tenths: Math.round(kilometres * 10),
})

const owner = (vehicle: Vehicle) => ({ vehicles: [{ from: day('2022-01-01'), vehicle }] })

const told = (vehicle: Vehicle, trips: readonly Trip[]) =>
  splitTrips(owner(vehicle), trips, published).map(({ pieces }) =>
    pieces.map(({ tenths, rate }) => [tenths / 10, rate]),
  )

describe('kilometre rates (worked example B14, arrêté of 14 March 2022)', () => {
  it.each([
    ['smallCar', [320, 400, 230]],
    ['mediumCar', [410, 510, 300]],
    ['largeCar', [450, 550, 320]],
  ] as const)(
    '%s: %j thousandths of a euro up to 2 000, to 10 000 and beyond',
    (vehicle, rates) => {
      const year = [
        trip('a', '2026-01-05', 2000),
        trip('b', '2026-02-05', 2000),
        trip('c', '2026-03-05', 3000),
        trip('d', '2026-04-05', 3000),
        trip('e', '2026-05-05', 1),
      ]
      expect(told(vehicle, year)).toEqual([
        [[2000, rates[0]]],
        [[2000, rates[1]]],
        [[3000, rates[1]]],
        [[3000, rates[1]]],
        [[1, rates[2]]],
      ])
    },
  )

  it('a motorcycle is 0.15 EUR a kilometre and another vehicle 0.12, however far', () => {
    const far = [trip('a', '2026-01-05', 3000), trip('b', '2026-02-05', 3000)]
    expect(told('motorcycle', far).flat()).toEqual([
      [3000, 150],
      [3000, 150],
    ])
    expect(told('otherVehicle', far).flat()).toEqual([
      [3000, 120],
      [3000, 120],
    ])
  })

  it('a trip that passes from one bracket into the next is cut exactly', () => {
    const trips = [trip('a', '2026-01-05', 1980.5), trip('b', '2026-01-06', 42.5)]
    expect(told('mediumCar', trips)).toEqual([
      [[1980.5, 410]],
      [
        [19.5, 410],
        [23, 510],
      ],
    ])
    // 19.5 km x 0.41 EUR = 7.995 EUR, 8.00 rounded once; 23 km x 0.51 EUR = 11.73 EUR.
    expect(kilometreAmount(195, 410)).toBe(800)
    expect(kilometreAmount(230, 510)).toBe(1173)
  })

  it('each calendar year begins anew, and days count rather than the order of typing', () => {
    const late = [trip('z', '2026-12-31', 2500), trip('a', '2027-01-02', 10)]
    expect(told('smallCar', late)).toEqual([
      [
        [2000, 320],
        [500, 400],
      ],
      [[10, 320]],
    ])
    const typed = [trip('b', '2026-06-01', 100), trip('a', '2026-05-01', 1950)]
    expect(told('smallCar', typed)).toEqual([
      [[1950, 320]],
      [
        [50, 320],
        [50, 400],
      ],
    ])
  })

  it('before the first vehicle, and before rates are published, a trip is not valued', () => {
    const early = trip('a', '2021-12-31', 10)
    expect(vehicleOn(owner('smallCar'), early.day)).toBeNull()
    expect(splitTrips(owner('smallCar'), [early], published)[0]?.pieces).toEqual([])
    const old = { vehicles: [{ from: day('2020-01-01'), vehicle: 'smallCar' as const }] }
    expect(splitTrips(old, [early], published)[0]?.pieces[0]?.rate).toBeNull()
  })

  it('loses no tenth of a kilometre, whatever the trips, and values each rate once', () => {
    always(
      2000,
      fc.tuple(
        fc.constantFrom(...VEHICLES),
        fc.array(fc.record({ on: fc.nat(360), tenths: fc.integer({ min: 1, max: 30_000 }) }), {
          maxLength: 30,
        }),
      ),
      ([vehicle, drawn]) => {
        const trips = drawn.map(({ on, tenths }, at) => ({
          ...trip(String(at), '2026-01-01', 1),
          day: day(`2026-${String((on % 12) + 1).padStart(2, '0')}-15`),
          tenths,
        }))
        const split = splitTrips(owner(vehicle), trips, published)
        const pieces = split.flatMap((one) =>
          one.pieces.map((piece) => ({ ...piece, agentId: 'marie', rate: piece.rate ?? 0 })),
        )
        const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
        const lines = travelLines(pieces)
        expect(sum(pieces.map(({ tenths }) => tenths))).toBe(sum(trips.map((t) => t.tenths)))
        expect(sum(lines.map(({ tenths }) => tenths))).toBe(sum(trips.map((t) => t.tenths)))
        expect(split.at(-1)?.yearTenths ?? 0).toBe(sum(trips.map((t) => t.tenths)))
        const exact = sum(lines.map(({ tenths, rate }) => (tenths * rate) / 100))
        expect(Math.abs(travelSum(lines) - exact)).toBeLessThanOrEqual(lines.length / 2)
      },
    )
  })
})
