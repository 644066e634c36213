import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { summaryPage } from '../../src-main/documents/summary-page'
import { summaryLine, type SummaryLine } from '../../src-main/documents/summary/summary-line'
import { sampleStatements } from './sample-statements'

/** A sheet on its side, less its margins. */
const SHEET = 297 - 2 * 12

/** Millimetres that the columns of each table leave to the name of a body or of an agreement. */
function leftToNames(html: string): readonly number[] {
  const widthOf = (looks: string): number | undefined => {
    const [, width] = new RegExp(`\\${looks}\\{[^}]*?\\bwidth:([\\d.]+)mm`).exec(html) ?? []
    return width === undefined ? undefined : Number(width)
  }
  const columnOf = (name: string, many: boolean): number =>
    (many ? widthOf(`.many .${name}`) : undefined) ?? widthOf(`.amounts .${name}`) ?? 0
  return [...html.matchAll(/<table class="([^"]*)">.*?<\/thead>/gs)].map(([head, looks = '']) => {
    const many = looks.split(' ').includes('many')
    const columns = [...head.matchAll(/<th scope="col" class="(\w+)/g)].map(([, name = '']) => name)
    const beside = columns.includes('stage')
      ? 0
      : columnOf('accounts', many) + columnOf('stage', many)
    return columns.reduce((left, name) => left - columnOf(name, many), SHEET - beside)
  })
}

it('the names of bodies and of agreements have room in every summary, whatever columns it needs', () => {
  const [one, two] = sampleStatements().map((statement) => summaryLine(statement, []))
  if (one === undefined || two === undefined) throw new Error('No statement')
  const other: SummaryLine = { ...two, period: monthPeriod(month('2026-03')) }
  const again: SummaryLine = { ...two, beneficiary: one.beneficiary }
  const some = cents(1_000)
  const needs = [{}, { vat: some }, { vat: some, carriedIn: some, carriedForward: some }]
  for (const columns of needs) {
    const left = leftToNames(summaryPage([{ ...one, ...columns }, other, again], 'fr'))
    expect(left).toHaveLength(2)
    expect(Math.min(...left)).toBeGreaterThanOrEqual(28)
  }
})
