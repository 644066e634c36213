import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OpenedFigures } from '#shared/contract/figure-views'
import { lawFigures } from '#shared/domain/costs/law-figures'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { readFiguresText } from '../../src-main/exchanges/read-figures-file'
import { figureAnswers } from '../../src-main/shell/figure-answers'
import { publishedFigures } from '../../src-main/use-cases/published-parameters'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { undo } from '../../src-main/use-cases/undo'
import { figuresKey, signedFigures, type PlainFigure } from '../hands/signed-figures'
import { Office, well } from './office'
import { Territory } from './territory'

const CEILING: PlainFigure = { code: 'socialSecurityCeiling', from: '2027-01-01', value: 410_000 }
const POINT: PlainFigure = { code: 'pointValue', from: '2026-01-01', value: 500_000 }
const folder = mkdtempSync(join(tmpdir(), 'quotite-figures-'))

/** An office in 2027 that keeps the published figures, and what Marie cost in January of 2026 and of 2027. */
async function office(): Promise<Office> {
  const one = new Office(
    new Territory('A').lends('Marie').cost('Marie', '2026-01', 300).cost('Marie', '2027-01', 310),
    '2027-01-15',
  )
  well(await takePublishedParameters(one))
  return one
}

/** The answers of the program, where the person chooses a file of that text. */
function choosing(one: Office, text: string) {
  const path = join(folder, 'taux.quotite-chiffres')
  writeFileSync(path, text)
  return figureAnswers({ ports: one, dialogs: { figuresToOpen: () => Promise.resolve(path) } })
}

async function opened(one: Office, text: string): Promise<OpenedFigures> {
  const answer = well(await choosing(one, text).openFigures())
  if (answer === null) throw new Error('No file was chosen')
  return answer
}

async function taken(
  one: Office,
  text: string,
  confirmed = true,
): Promise<Result<unknown, Failure>> {
  const answers = choosing(one, text)
  const read = well(await answers.openFigures())
  const ids = read?.changes.map(({ figure }) => `${figure.code}-${figure.from}`) ?? []
  return answers.takeFigures({ ids, confirmed })
}

const rate = async (one: Office, id: string) =>
  (await one.file()).parameters.find((each) => each.id === id)

const codes = (result: Result<unknown, Failure>): readonly string[] =>
  result.ok ? [] : result.failures.map(({ code }) => code)

describe('an update of the figures of the law', () => {
  it('is shown old beside new before anything is kept, with the costs still open that it moves', async () => {
    const one = await office()
    const before = (await one.file()).parameters
    const { changes, open, standing, signer } = await opened(
      one,
      signedFigures([CEILING, POINT], figuresKey()),
    )
    expect(changes.map(({ inForce, figure }) => [inForce?.value, figure.value])).toEqual([
      [400_500, 410_000],
      [492_278, 500_000],
    ])
    expect(standing).toBe('first')
    expect(signer.fingerprint).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    expect(open).toEqual({
      'socialSecurityCeiling-2027-01-01': { count: 1, from: '2027-01', to: '2027-01' },
      'pointValue-2026-01-01': { count: 2, from: '2026-01', to: '2027-01' },
    })
    expect((await one.file()).parameters).toEqual(before)
  })

  it('is kept in one change with its act and its signer, and undone in one', async () => {
    const one = await office()
    const before = (await one.file()).parameters
    well(await taken(one, signedFigures([CEILING, POINT], figuresKey())))
    expect(await rate(one, 'socialSecurityCeiling-2027-01-01')).toMatchObject({
      value: 410_000,
      source: 'Arrêté de décembre 2026',
      signedBy: { name: 'Centre de gestion de la Côte-d’Or' },
    })
    well(await undo(one))
    expect((await one.file()).parameters).toEqual(before)
  })

  it('replaces a kept value only where it is another one, and says when nothing is new', async () => {
    const one = await office()
    const text = signedFigures([{ ...CEILING, from: '2026-01-01', value: 400_500 }], figuresKey())
    expect(codes(await choosing(one, text).openFigures())).toEqual(['figuresNothingNew'])
    well(await taken(one, signedFigures([{ ...CEILING, from: '2026-01-01' }], figuresKey())))
    expect((await rate(one, 'socialSecurityCeiling-2026-01-01'))?.value).toBe(410_000)
  })

  it('needs a person who had the key read out, the first time and when the key changes', async () => {
    const one = await office()
    const [key, other] = [figuresKey(), figuresKey()]
    const later = { ...CEILING, from: '2028-01-01', value: 420_000 }
    expect(codes(await taken(one, signedFigures([CEILING], key), false))).toEqual([
      'figuresUnconfirmed',
    ])
    well(await taken(one, signedFigures([CEILING], key)))
    expect((await opened(one, signedFigures([later], key))).standing).toBe('known')
    expect((await opened(one, signedFigures([later], other))).standing).toBe('otherKey')
    // The first letter is Cyrillic.
    const alike = signedFigures([later], other, '2027-01-05', 'Сentre de  gestion de la Côte-d’Or')
    expect((await opened(one, alike)).standing).toBe('otherKey')
    expect(codes(await taken(one, signedFigures([later], other), false))).toEqual([
      'figuresUnconfirmed',
    ])
    well(await taken(one, signedFigures([later], key), false))
  })

  it('is said to be older than the one that was taken in, and offers none of its values in place of a later one', async () => {
    const one = await office()
    const key = figuresKey()
    const early = signedFigures([CEILING, POINT], key)
    const right = { ...CEILING, value: 409_200 }
    well(await taken(one, signedFigures([right], key, '2027-01-05')))
    const { changes, older } = await opened(one, early)
    expect(older).toBe('2027-01-05')
    expect(changes.map(({ figure, isOlder }) => [figure.code, isOlder])).toEqual([
      ['socialSecurityCeiling', true],
      ['pointValue', false],
    ])
    expect((await opened(one, signedFigures([CEILING], key, '2027-01-05'))).older).toBeNull()
  })

  it('is not said to be older than one of another office on other figures', async () => {
    const one = await office()
    well(await taken(one, signedFigures([CEILING], figuresKey(), '2027-01-05')))
    expect((await opened(one, signedFigures([POINT], figuresKey()))).older).toBeNull()
    expect((await opened(one, signedFigures([{ ...CEILING, value: 1 }], figuresKey()))).older).toBe(
      '2027-01-05',
    )
  })

  it('is on the page of the figures beside those of the program, as newer ones', async () => {
    const one = await office()
    well(await taken(one, signedFigures([CEILING], figuresKey())))
    const rows = lawFigures(publishedFigures(), (await one.file()).parameters)
    const [last, before] = rows.filter(({ code }) => code === 'socialSecurityCeiling').toReversed()
    expect(last).toMatchObject({ from: '2027-01-01', to: null, state: 'newer' })
    expect(last?.signer).toBe('Centre de gestion de la Côte-d’Or')
    expect(before).toMatchObject({ from: '2026-01-01', to: '2026-12-31', state: 'kept' })
    expect(rows.every(({ readAt, state }) => state === 'newer' || readAt.length > 0)).toBe(true)
  })
})

describe('a file of figures is refused', () => {
  /** The fields that refuse a file of these figures: who opens it is told to change nothing in it. */
  const read = (figures: readonly PlainFigure[]): readonly string[] => {
    const file = readFiguresText(signedFigures(figures, figuresKey()), 'taux.quotite-chiffres')
    return file.ok
      ? []
      : file.failures.map((one) => (one.code === 'figuresField' ? one.field : one.code))
  }

  it.each<readonly [string, PlainFigure, string]>([
    ['without its act', { ...CEILING, source: '' }, 'source'],
    ['of an act whose name can’t be kept', { ...CEILING, source: 'D'.repeat(301) }, 'source'],
    ['without a page', { ...CEILING, readAt: [] }, 'readAt'],
    ['read once', { ...CEILING, readAt: ['https://a.fr/taux'] }, 'readAt'],
    [
      'read twice on one site',
      { ...CEILING, readAt: ['https://a.fr/1', 'https://a.fr/2'] },
      'readAt',
    ],
    ['without its day', { ...CEILING, from: '' }, 'from'],
    ['on a day that is none', { ...CEILING, from: '2027-02-30' }, 'from'],
    ['of a name that is none', { ...CEILING, code: 'weather' }, 'code'],
  ])('with a row %s', (_, figure, field) => {
    expect(read([figure])).toEqual([`figures.0.${field}`])
  })

  it('with two values of a figure from the same day', () => {
    expect(read([CEILING, { ...CEILING, value: 400_000 }])).toEqual(['figures.1.from'])
  })

  it('once a figure was changed after it was signed, or written in another way', () => {
    const text = signedFigures([CEILING], figuresKey())
    const refused = (other: string) => codes(readFiguresText(other, 'f'))
    expect(refused(text)).toEqual([])
    expect(refused(text.replace('410000', '410001'))).toEqual(['figuresAltered'])
    expect(refused(text.replace('"value":410000', '"value":410000.0'))).toEqual(['figuresAltered'])
    expect(refused(text.slice(0, -20))).toEqual(['fileCut'])
    expect(refused('{"format":"quotite-exchange"}')).toEqual(['fileNotFigures'])
    expect(refused('Taux;2027')).toEqual(['fileNotFigures'])
    expect(refused(text.replace('"version":1', '"version":2'))).toEqual(['fileFromNewerVersion'])
  })
})
