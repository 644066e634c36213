import { describe, expect, it } from 'vitest'
import { planList } from '#shared/domain/lists/plan-list'
import { guessQuotaColumns, QUOTA_LIST } from '#shared/domain/lists/quota-list'
import { listedBody, listOf } from './list-of'

const [OIGNY, LERY, BLIGNY, DIJON] = [
  listedBody('oigny', 'Oigny', '01004'),
  listedBody('lery', 'Léry'),
  listedBody('bligny', 'Bligny-le-Sec'),
  listedBody('dijon', 'Dijon'),
] as const

const FACTS = {
  bodies: [OIGNY, LERY, BLIGNY],
  collectivities: [OIGNY, LERY, BLIGNY, DIJON],
  quotas: [
    { id: 'oigny', millionths: 100_000 },
    { id: 'lery', millionths: 0 },
    { id: 'bligny', millionths: 300_000 },
  ],
}

const plan = (text: string) =>
  planList(
    QUOTA_LIST,
    listOf(text),
    { columns: guessQuotaColumns(listOf(text)), dates: null },
    FACTS,
    FACTS.quotas,
  )

const quotas = (text: string) => plan(text).records.map(({ after }) => [after.id, after.millionths])

const refusals = (text: string) =>
  plan(text).lines.flatMap(({ line, failures }) => failures.map(({ code }) => [line, code]))

describe('a list of quotas', () => {
  it('quotes a quota over the whole as the list has it', () => {
    const { lines } = plan('Commune;Quotité\nOigny;300\nLéry;-5')
    expect(lines.map(({ failures }) => failures)).toMatchObject([
      [{ found: '300' }],
      [{ found: '-5' }],
    ])
  })

  it('is read in percent, as parts of one or as fractions, whichever it is written in', () => {
    const percent = 'Commune;Quotité\nOigny;12,5\nLéry;37,5 %\nBligny-le-Sec;1/2'
    expect(quotas(percent)).toEqual([
      ['oigny', 125_000],
      ['lery', 375_000],
      ['bligny', 500_000],
    ])
    expect(quotas('Commune;Quotité\nOigny;0,125\nLéry;0.375\nBligny-le-Sec;0,5')).toEqual(
      quotas(percent),
    )
    expect(quotas('Commune;Part (%)\nOigny;12,5\nLéry;37,5\nBligny-le-Sec;50\nTotal;100')).toEqual(
      quotas(percent),
    )
  })

  it.each([
    ['12,5 %', '0,375', '50 %'],
    ['12,5 %', '0,375', '0,5'],
    ['12,5 %', '0,375', '1/2'],
    ['12,5', '37,5 %', '50'],
    ['12,50000000000001', '37,499999999999993', '50'],
    ['0,12500000000000003', '0,375', '0,49999999999999994'],
  ])('are %s, %s and %s in one column', (oigny, lery, bligny) => {
    expect(
      quotas(`Commune;Quotité\nOigny;${oigny}\nLéry;${lery}\nBligny-le-Sec;${bligny}`),
    ).toEqual([
      ['oigny', 125_000],
      ['lery', 375_000],
      ['bligny', 500_000],
    ])
  })

  it('takes a small number beside percents that are more than the whole with it for a percent too', () => {
    expect(quotas('Commune;Quotité\nOigny;79,5 %\nLéry;0,5\nBligny-le-Sec;20')).toEqual([
      ['oigny', 795_000],
      ['lery', 5_000],
      ['bligny', 200_000],
    ])
  })

  it('shows the quota that is kept beside the new one, and leaves a body as it is that has no line', () => {
    const { lines } = plan('Commune;Quotité\noigny;20 %\nBLIGNY LE SEC;30 %\nTotal;50 %')
    expect(lines.map(({ of, status }) => [of, status])).toEqual([
      ['oigny', 'changed'],
      ['bligny', 'same'],
      [null, 'total'],
    ])
    expect(lines[0]?.fields).toEqual([{ path: 'millionths', before: '100000', after: '200000' }])
  })

  it('finds a body by its number, even without its first zero', () => {
    expect(quotas('INSEE;Quotité\n1004;25 %')).toEqual([['oigny', 250_000]])
  })

  it('tells bodies of one name apart by their codes', () => {
    const twin = listedBody('twin', 'Oigny', '41165')
    const facts = { ...FACTS, bodies: [...FACTS.bodies, twin] }
    const list = listOf('INSEE;Quotité\n01004;25 %\n41165;30 %')
    const read = { columns: guessQuotaColumns(list), dates: null }
    const { lines } = planList(QUOTA_LIST, list, read, facts, [{ id: 'twin', millionths: 0 }])
    expect(lines.map(({ name }) => name)).toEqual(['Oigny (B-oigny)', 'Oigny (B-twin)'])
  })

  it('names by its line what it can’t take: a body outside the agreement, an unknown one, one twice, no number, too much', () => {
    expect(
      refusals(
        'Commune;Quotité\nDijon;5 %\nNulle-Part;5 %\nBligny;5 %\nOigny;10 %\nOigny;12 %\nLéry;beaucoup\n;3 %',
      ),
    ).toEqual([
      [2, 'listBodyOutside'],
      [3, 'listBodyUnknown'],
      [4, 'listNameNear'],
      [6, 'listTwice'],
      [7, 'fieldWrongType'],
      [8, 'fieldMissing'],
    ])
    expect(refusals('Commune;Quotité\nOigny;120 %\nLéry;-5 %')).toEqual([
      [2, 'fieldOutOfRange'],
      [3, 'fieldWrongType'],
    ])
  })

  it('says where a share is rounded to what is kept', () => {
    expect(plan('Commune;Quotité\nLéry;1/3').lines[0]?.notes).toEqual([
      { code: 'rounded', found: '1/3', kept: 333_333 },
    ])
  })

  it('keeps fractions and cut decimals that make one as one, and says of each what is kept of it', () => {
    expect(quotas('Commune;Quotité\nOigny;1/6\nLéry;1/6\nBligny-le-Sec;2/3')).toEqual([
      ['oigny', 166_667],
      ['lery', 166_667],
      ['bligny', 666_666],
    ])
    expect(
      plan('Commune;Quotité\nOigny;1/6\nLéry;1/6\nBligny-le-Sec;2/3').lines.flatMap(
        ({ notes }) => notes,
      ),
    ).toEqual([
      { code: 'rounded', found: '1/6', kept: 166_667 },
      { code: 'rounded', found: '1/6', kept: 166_667 },
      { code: 'roundedToWhole', found: '2/3', kept: 666_666 },
    ])
    const thirds = [
      ['oigny', 333_334],
      ['lery', 333_333],
      ['bligny', 333_333],
    ]
    expect(quotas('Commune;Quotité\nOigny;1/3\nLéry;1/3\nBligny-le-Sec;1/3\nTotal;1')).toEqual(
      thirds,
    )
    expect(
      quotas('Commune;Quotité\nOigny;0,333333333\nLéry;0,333333333\nBligny-le-Sec;0,333333333'),
    ).toEqual(thirds)
    expect(
      quotas('Commune;Quotité\nOigny;0,166666667\nLéry;0,166666667\nBligny;0,666666667'),
    ).toEqual(quotas('Commune;Quotité\nOigny;1/6\nLéry;1/6\nBligny;2/3'))
  })

  it('leaves percentages that do not make the whole as they are written: the rest is the lender’s', () => {
    expect(quotas('Commune;Quotité\nOigny;33,33\nLéry;33,33\nBligny-le-Sec;33,33')).toEqual([
      ['oigny', 333_300],
      ['lery', 333_300],
      ['bligny', 333_300],
    ])
  })

  const halves = [
    ['oigny', 500_000],
    ['lery', 250_000],
    ['bligny', 250_000],
  ]

  it('takes the quotas and not another column in percent beside them', () => {
    const lines = ['Oigny;50;10', 'Léry;25;40', 'Bligny-le-Sec;25;50']
    expect(quotas(['Commune;Quotité;% des heures', ...lines].join('\n'))).toEqual(halves)
    expect(quotas(['Commune;%;Part', ...lines].join('\n'))).toEqual(halves)
    expect(quotas(['Commune;% de la charge;Habitants', ...lines].join('\n'))).toEqual(halves)
  })

  it('reads parts that come to a little more than one, and beside a sum without a name, as parts', () => {
    expect(quotas('Commune;Quotité\nOigny;0,334\nLéry;0,334\nBligny-le-Sec;0,334')).toEqual([
      ['oigny', 334_000],
      ['lery', 334_000],
      ['bligny', 334_000],
    ])
    expect(quotas('Commune;Quotité\nOigny;0,5\nLéry;0,25\nBligny-le-Sec;0,25\n;1')).toEqual(halves)
  })

  it('reads numbers that come to a hundred as percents under a title that says parts', () => {
    expect(quotas('Commune;Part\nOigny;50\nLéry;25\nBligny-le-Sec;25\nTotal;100')).toEqual(halves)
    expect(quotas('Commune;Part\nOigny;33,33\nLéry;33,33\nBligny-le-Sec;33,34')).toEqual([
      ['oigny', 333_300],
      ['lery', 333_300],
      ['bligny', 333_400],
    ])
    expect(refusals('Commune;Part\nOigny;1\nLéry;3\nBligny-le-Sec;4')).toEqual([
      [3, 'fieldOutOfRange'],
      [4, 'fieldOutOfRange'],
    ])
  })

  it('is asked which of two years counts', () => {
    const years = ['Commune', 'Quotité 2025', 'Quotité 2026']
    expect(guessQuotaColumns(listOf(`${years.join(';')}\nOigny;10;20`))).toEqual([
      { column: 'Commune', field: 'body' },
    ])
  })
})
