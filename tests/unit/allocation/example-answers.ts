import { sumCents } from '#shared/kernel/cents'
import type { StatementSummary } from '#shared/contract/views'
import { statementSummary } from '#shared/contract/statement-summary'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import { accountOf } from '#shared/domain/statements/account'
import { naturesOf } from '#shared/domain/statements/natures'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import type { StatementContent } from '#shared/domain/statements/statement'
import { fingerprint } from '#shared/kernel/fingerprint'
import { eurosOf } from './example-words'
import type { Example } from './read-example'
import { factsOfExample } from './read-example'

/** What a settlement and its statements came to, for the questions that an example asks. */
interface Settled {
  readonly allocation: Allocation
  readonly statements: readonly StatementContent[]
}

const amountIn = (amount: number | null | undefined): string =>
  amount === null || amount === undefined ? 'no amount' : eurosOf(amount)

const rowOf = ({ shares }: Allocation, body: string): number =>
  shares.findIndex(({ collectivityId }) => collectivityId === body)

/** A cell of the amounts taken apart: by month, by kind of cost (pay is that of the staff), or by agent. */
function cellOf(allocation: Allocation, body: string, column: string): string {
  const { agentIds, months, kinds, matrix, byMonth, byKind } = allocation
  const row = rowOf(allocation, body)
  const kind = kinds.findIndex((one) => one === (column === 'pay' ? 'staff' : column))
  if (kind >= 0) return amountIn(byKind[row]?.[kind])
  const month = months.findIndex((one) => one === column)
  if (month >= 0) return amountIn(byMonth[row]?.[month]?.amount)
  return amountIn(matrix[row]?.[agentIds.indexOf(column)]?.amount)
}

/** The signed balances of statements: what is called of whom, what is given back, what is carried. */
function balanceOf(statements: readonly StatementContent[], asked: string, body: string): string {
  const statement = statements.find(({ beneficiary }) => beneficiary.id === body)
  if (statement === undefined) return 'no statement'
  const { balance, carriedForward } = statement
  const told = asked === 'carried' ? carriedForward : balance
  if (told === undefined) return 'nothing carried'
  const back = told.kind === 'reduction'
  return back === (asked === 'given back') ? eurosOf(told.amount) : eurosOf(0 - told.amount)
}

const valuesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(valuesIn)
    : [String(value)]

/** Items of an answer with what was computed in place of what is written: `A 1.00, B 2.00`. */
const each = (list: string, compute: (...words: readonly string[]) => string): string =>
  list
    .split(', ')
    .map((item) => {
      const words = item.split(' ').slice(0, -1)
      return [...words, compute(...words)].join(' ')
    })
    .join(', ')

function named(allocation: Allocation, text: string): string {
  const [code, ...words] = text.split(' ')
  const found = allocation.objections.some(
    (one) => one.code === code && words.every((word) => valuesIn(one).includes(word)),
  )
  return found ? `named ${text}` : 'not named'
}

const QUESTIONS: readonly (readonly [RegExp, (settled: Settled, ...words: string[]) => string])[] =
  [
    [
      /^gives (.+)$/,
      ({ allocation }, list = '') => {
        const written = new Set(list.split(', ').map((item) => item.split(' ')[0]))
        const { shares } = allocation
        const others = shares.filter(({ collectivityId }) => !written.has(collectivityId))
        const given = each(list, (body = '') => amountIn(shares[rowOf(allocation, body)]?.amount))
        return [
          `gives ${given}`,
          ...others.map(({ collectivityId, amount }) => `${collectivityId} ${amountIn(amount)}`),
        ].join(', ')
      },
    ],
    [
      /^tax (.+)$/,
      ({ allocation }, list = '') =>
        `tax ${each(list, (body = '') => {
          const lines = allocation.shares[rowOf(allocation, body)]?.vat
          return amountIn(lines && sumCents(lines.map(({ amount }) => amount)))
        })}`,
    ],
    [
      /^of other costs (.+)$/,
      ({ allocation }, list = '') =>
        `of other costs ${each(list, (body = '') => amountIn(naturesOf(allocation, body)?.costs))}`,
    ],
    [/^lender /, ({ allocation }) => `lender ${amountIn(allocation.lenderPart)}`],
    [/^cost /, ({ allocation }) => `cost ${amountIn(allocation.cost)}`],
    [
      /^cell (.+)$/,
      ({ allocation }, list = '') =>
        `cell ${each(list, (body = '', column = '') => cellOf(allocation, body, column))}`,
    ],
    [
      /^pooling by month (.+)$/,
      ({ allocation }, list = '') =>
        `pooling by month ${each(list, (body = '') =>
          amountIn(allocation.poolingByMonth[rowOf(allocation, body)]),
        )}`,
    ],
    [
      /^pooling (.+)$/,
      ({ allocation }, list = '') =>
        `pooling ${each(list, (body = '') =>
          amountIn(allocation.poolingByAgent[rowOf(allocation, body)]),
        )}`,
    ],
    [
      /^besides (.+)$/,
      ({ allocation }, list = '') =>
        `besides ${each(list, (body = '') => amountIn(allocation.besides[rowOf(allocation, body)]))}`,
    ],
    [/^named (.+)$/, ({ allocation }, text = '') => named(allocation, text)],
    [
      /^refused (.+)$/,
      ({ allocation }) =>
        `refused ${allocation.objections
          .filter(({ blocking }) => blocking)
          .map(({ code }) => code)
          .join(', ')}`,
    ],
    [
      /^(called|given back|carried) (.+)$/,
      ({ statements }, asked = '', list = '') =>
        `${asked} ${each(list, (body = '') => balanceOf(statements, asked, body))}`,
    ],
  ]

function answer(settled: Settled, asked: string): string {
  for (const [pattern, compute] of QUESTIONS) {
    const match = pattern.exec(asked)
    if (match !== null) return compute(settled, ...match.slice(1))
  }
  return 'not understood'
}

/** What a settlement says that the example does not ask: what blocks it, and what it names outside. */
function unasked({ objections }: Allocation, asked: readonly string[]): readonly string[] {
  const refused = objections.filter(({ blocking }) => blocking)
  const outside = objections.filter(({ code }) => code.includes('Outside'))
  const tell = (word: string, one: Allocation['objections'][number]): string =>
    asked.some((text) => text.startsWith(`${word} `) && text.includes(one.code))
      ? ''
      : `${word} ${JSON.stringify(one)}`
  return [
    ...refused.map((one) => tell('refused', one)),
    ...outside.map((one) => tell('named', one)),
  ].filter((text) => text !== '')
}

/** The statements of a period, after those that were issued before. */
function statementsOf(
  example: Example,
  settlement: Example['settlements'][number],
  settled: { readonly facts: AllocationFacts; readonly allocation: Allocation },
  issued: readonly StatementSummary[],
): readonly StatementContent[] {
  const { period, provisional } = settlement
  const { facts, allocation } = settled
  const nature = provisional ? 'provisional' : 'actual'
  return facts.collectivities.flatMap(({ id: beneficiaryId }, at) => {
    const owner = { agreementId: facts.agreement.id, beneficiaryId }
    const content = drawUpStatement(allocation, facts, beneficiaryId, {
      issuedOn: period.to,
      sequence: issued.length + at + 1,
      example: false,
      timesheets: example.file.timesheets,
      ...(provisional ? { foreseen: provisionalFacts(factsOfExample(example, period)) } : {}),
      accountOf: () => accountOf(issued, owner, period, nature, facts.agreement.period),
    })
    return content === null ? [] : [content]
  })
}

/**
 * What the settlements of an example come to, in the words in which the document says it: the same lines where both agree.
 * Each settlement issues its statements, whose balances the next ones take up.
 */
export function answersOf(example: Example): readonly (readonly string[])[] {
  const issued: StatementSummary[] = []
  const asksAccounts = example.settlements.some(({ answers }) =>
    answers.some((text) => /^(?:called|given back|carried) /.test(text)),
  )
  return example.settlements.map((settlement) => {
    const { period, provisional, answers } = settlement
    const known = factsOfExample(example, period)
    const facts = provisional ? provisionalFacts(known).facts : known
    const allocation = allocate(facts)
    const statements = asksAccounts
      ? statementsOf(example, settlement, { facts, allocation }, issued)
      : []
    issued.push(
      ...statements.map((content) =>
        statementSummary({
          id: content.number,
          content,
          fingerprint: fingerprint(content),
          cancelled: null,
        }),
      ),
    )
    const settled = { allocation, statements }
    return [...answers.map((asked) => answer(settled, asked)), ...unasked(allocation, answers)]
  })
}
