import { expect, test } from '@playwright/test'
import { ROOMS, show } from '../gallery/rooms'
import { prepareWalk, walkScreen } from '../hands/walk-actions'
import { IS_THOROUGH } from '../scaled'
import { launch } from './harness/launch'

/** Screens of every kind of piece: homes, grids, lists with a pane, forms, tables, an explanation, papers. */
const ALWAYS_WALKED = [
  'home-human-resources wall week absences approvals late-hours-form',
  'simulation criteria agreement collectivities collectivity list-of-agents',
  'costs cost-parameter travel travel-paste',
  'prices-new prices-agreement prices-form allocation-explained statements entries accounts-new exchanges-sent dashboard import',
  'life-statements law-figures territory-locked',
]

/** Screens that show the same kinds of pieces with other words: walked where more than usual is asked for. */
const ALSO_WALKED = [
  'home-finance home-direction agent-month usual-week units units-form hour-records late-hours',
  'acts criteria-new criteria-sheet agreements agreement-agents collectivity-new agents agent agent-new',
  'list-of-tariffs cost-payroll cost-service cost-service-new cost-parameters cost-supports',
  'allocation life-payments accounts accounts-rule travel-terms',
  'trace settings agreement-new agreement-terms trace-papers trace-several late-hours-waiting statements-chosen',
  'council-sheet indicators annual-report savings comparison-room correction-both-ways life-payments-contested',
]

/** Screens whose actions are walked; the others show the same ones, or a state of several steps that the walk would disturb. */
const WALKED = new Set(
  [...ALWAYS_WALKED, ...(IS_THOROUGH ? ALSO_WALKED : [])].flatMap((names) => names.split(' ')),
)
const WALKED_ROOMS = [
  'the sample',
  'the year of the sample',
  'agreed prices',
  'travel',
  'a locked territory',
]

/** The part of an address that names its screen. */
const sectionOf = (address: string): string => address.split(/[/?]/)[1] ?? ''

for (const { name: room, opens, screens } of ROOMS.filter(({ name }) =>
  WALKED_ROOMS.includes(name),
))
  test(`no action of ${room} leaves the focus on the page’s body`, async () => {
    const { workspace, ...rest } = opens
    const launched = await launch({
      ...rest,
      ...(workspace === undefined ? {} : { workspace: workspace() }),
      isLongLived: true,
    })
    const { window } = launched
    await prepareWalk(window)
    const lost: string[] = []
    let walked = 0
    const shown = screens.filter(({ name }) => WALKED.has(name))
    for (const screen of shown) {
      await show(launched, screen)
      const found = await walkScreen(window, sectionOf(screen.address))
      walked += found.count
      lost.push(...found.lost.map((name) => `${screen.name}: ${name}`))
    }
    expect(lost).toEqual([])
    expect(walked).toBeGreaterThan(shown.length)
    await launched.close()
  })
