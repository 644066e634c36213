import { expect, test } from '@playwright/test'
import { ROOMS, show } from '../gallery/rooms'
import { prepareWalk, walkScreen } from '../hands/walk-actions'
import { launch } from './harness/launch'

/** Screens whose actions are walked; the others show the same ones, or a state of several steps that the walk would disturb. */
const WALKED = new Set(
  [
    'home-human-resources home-finance home-direction',
    'wall week agent-month usual-week absences units units-form',
    'approvals hour-records late-hours late-hours-form',
    'simulation acts criteria criteria-sheet criteria-new',
    'agreements agreement agreement-agents',
    'collectivities collectivity collectivity-new agents agent agent-new',
    'list-of-agents list-of-tariffs',
    'costs cost-payroll cost-service cost-service-new cost-parameters cost-parameter cost-supports',
    'travel travel-paste travel-terms prices-new prices-agreement prices-form',
    'allocation allocation-explained statements life-payments',
    'entries accounts accounts-rule accounts-new',
    'trace exchanges-sent dashboard settings import',
  ].flatMap((names) => names.split(' ')),
)
const WALKED_ROOMS = ['the sample', 'the year of the sample', 'agreed prices', 'travel']

/** The part of an address that names its screen. */
const sectionOf = (address: string): string => address.split(/[/?]/)[1] ?? ''

for (const { name: room, opens, screens } of ROOMS.filter(({ name }) =>
  WALKED_ROOMS.includes(name),
))
  test(`no action of ${room} leaves the focus on the page’s body`, async () => {
    test.setTimeout(300_000)
    const { workspace: _, ...sample } = opens
    const launched = await launch(sample)
    const { window } = launched
    await prepareWalk(window)
    const lost: string[] = []
    let walked = 0
    for (const screen of screens.filter(({ name }) => WALKED.has(name))) {
      await show(launched, screen)
      const found = await walkScreen(window, sectionOf(screen.address))
      walked += found.count
      lost.push(...found.lost.map((name) => `${screen.name}: ${name}`))
    }
    expect(lost).toEqual([])
    expect(walked).toBeGreaterThan(10)
    await launched.close()
  })
