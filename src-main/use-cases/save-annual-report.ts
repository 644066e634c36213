import type { DeskInput } from '#shared/contract/desk'
import type { ChangeVerb } from '#shared/contract/change-verbs'
import { blankReport, type AnnualReport } from '#shared/domain/reports/annual-report'
import { keepRecord } from './keep-record'
import { unknownRecord } from './missing-records'
import type { KeeperPort, Kept, Registers, SigningPorts } from './ports'
import { reportFigures } from './report-figures'

/** The report of a year as it is kept, or a blank one. */
export const reportOf = ({ annualReports }: Registers, year: number): AnnualReport =>
  [...annualReports.values()].find((one) => one.year === year) ?? blankReport(year)

const keep = ({ keeper }: KeeperPort, verb: ChangeVerb, after: AnnualReport) =>
  keepRecord(
    { verb, subject: String(after.year), when: null },
    {
      table: 'annualReports',
      id: after.id,
      before: keeper.registers().annualReports.get(after.id) ?? null,
      after,
    },
  )

/** Keeps what is typed of a report. Figures that were frozen stay so. */
export function saveAnnualReport(
  ports: KeeperPort,
  { year, ...typed }: DeskInput<'saveAnnualReport'>,
): Kept {
  const { keeper } = ports
  return keeper.accept(() => {
    const registers = keeper.registers()
    const unknown = typed.services.find(({ agreementId }) => !registers.agreements.has(agreementId))
    if (unknown !== undefined) return unknownRecord('agreements', unknown.agreementId)
    return keep(ports, 'saveAnnualReport', { ...reportOf(registers, year), ...typed })
  })
}

/** Keeps the figures of a report as they are today, with the day and who froze them. */
export function freezeAnnualReport(
  ports: SigningPorts,
  { year }: DeskInput<'freezeAnnualReport'>,
): Kept {
  const { keeper, surroundings } = ports
  return keeper.accept(async () => {
    const report = reportOf(keeper.registers(), year)
    const figures = await reportFigures(ports, year, report.internal)
    const frozen = { on: surroundings.today(), by: surroundings.author().slice(0, 160), figures }
    return keep(ports, 'freezeAnnualReport', { ...report, frozen })
  })
}

/** Lets the figures of a report follow the facts again. */
export function thawAnnualReport(ports: KeeperPort, { year }: DeskInput<'thawAnnualReport'>): Kept {
  const { keeper } = ports
  return keeper.accept(() =>
    keep(ports, 'thawAnnualReport', { ...reportOf(keeper.registers(), year), frozen: null }),
  )
}
