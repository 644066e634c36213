import { describe, expect, it } from 'vitest'
import { months, Office, well } from './office'
import { keep, open, rehearse } from './import-desk'
import { Territory } from './territory'

const MARCH = months('03')

/** Marie's March cost 1,200 EUR, for 20 hours at A and 10 at B. */
const office = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-03', { A: 20, B: 10 })
      .cost('Marie', '2026-03', 1_200),
  )

describe('the rehearsal of a file of hours', () => {
  it('says what each body would pay for the month, before and after, as the settlement then computes it', async () => {
    const desk = office()
    const file = well(
      await open(desk, 'Agent;Date;Collectivité;Durée\nMarie Dupont;10/03/2026;B;10\n'),
    )
    const { shares } = await rehearse(desk, { ...file, mapping: { ...file.mapping, dates: 'dmy' } })
    expect(shares).toMatchObject([
      {
        from: '2026-03',
        to: '2026-03',
        isBlocked: false,
        bodies: [
          { collectivityId: 'A', before: 80_000, after: 60_000 },
          { collectivityId: 'B', before: 40_000, after: 60_000 },
        ],
      },
    ])
    well(await keep(desk, { ...file, mapping: { ...file.mapping, dates: 'dmy' } }))
    expect(await desk.amounts(MARCH)).toEqual({ A: '600,00', B: '600,00' })
  })

  it('says what each body would pay with the tax on it, where there is one', async () => {
    const vatTerms = { regime: 'taxed', ground: 'CGI, articles 256 et 278', rate: 2000 } as const
    const desk = new Office(
      new Territory('A', 'B')
        .terms({ vatTerms })
        .lends('Marie')
        .hours('Marie', '2026-03', { A: 20, B: 10 })
        .cost('Marie', '2026-03', 1_200),
    )
    const file = well(
      await open(desk, 'Agent;Date;Collectivité;Durée\nMarie Dupont;2026-03-10;B;10\n'),
    )
    expect((await rehearse(desk, file)).shares).toMatchObject([
      {
        bodies: [
          { collectivityId: 'A', before: 96_000, after: 72_000 },
          { collectivityId: 'B', before: 48_000, after: 72_000 },
        ],
      },
    ])
  })

  it('says that shares can’t be computed where the cost of the month is not there yet', async () => {
    const desk = new Office(
      new Territory('A', 'B').lends('Marie').hours('Marie', '2026-03', { A: 20, B: 10 }),
    )
    const file = well(
      await open(desk, 'Agent;Date;Collectivité;Durée\nMarie Dupont;2026-03-10;B;10\n'),
    )
    expect((await rehearse(desk, file)).shares).toMatchObject([{ isBlocked: true, bodies: [] }])
  })

  it('says of no share that it changes where the file holds what is kept', async () => {
    const desk = office()
    const file = well(
      await open(desk, 'Agent;Date;Collectivité;Durée\nMarie Dupont;32/03/2026;B;10\n'),
    )
    expect((await rehearse(desk, file)).shares).toEqual([])
  })
})
