import { day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes } from '#shared/kernel/minutes'
import { agreementWeek } from '#shared/domain/timesheets/agreement-week'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { makeTerritory } from './territory'

/** The largest wall that is promised: every agent serves every body. */
export const WALL = { agents: 200, collectivities: 60 } as const

/** The month that the wall of the measurements shows a week of: two months of hours lie before it. */
const SHOWN = '2017-03'

/** Half an hour and a bit for each body makes a week of thirty-five hours, foreseen over three days out of five. */
const WEEKLY = minutes(35)

/** A territory whose wall has 12,000 rows, all foreseen; always the same. */
export function makeWallTerritory(): WorkspaceFile {
  const made = makeTerritory({ ...WALL, years: 1, lines: 240_000 })
  const contracted = (weeklyMinutes: Minutes) =>
    made.agreements.map((agreement) => ({
      ...agreement,
      beneficiaries: agreement.beneficiaries.map((one) => ({ ...one, weeklyMinutes })),
    }))
  const slots = contracted(WEEKLY).flatMap(agreementWeek)
  return {
    ...made,
    agreements: contracted(minutes(WEEKLY * WALL.agents)),
    weekTemplates: made.agents.map(({ id }) => ({
      id: `usual-${id}`,
      agentId: id,
      period: { from: day('2017-01-01'), to: null },
      slots,
    })),
    timesheets: made.timesheets.filter(({ month }) => month < SHOWN),
    costs: [],
  }
}
