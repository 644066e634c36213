import { expect, test } from '@playwright/test'
import { ROOMS, show } from '../gallery/rooms'
import { prepareWalk, walkScreen } from '../hands/walk-actions'
import { launch } from './harness/launch'

/** Screens that show the same actions as others, or whose state is made of several steps that the walk would disturb. */
const LEFT_OUT =
  /^(palette|timer|import-|lost|wall-refused|week-refused|wall-month|units-over|territory-|simulation-(quotas|criteria|blocked)|agreement-(new|identity|amend)|collectivity-|approvals-(reason|unfilled)|late-hours-waiting|life-|entries|statements-|exchanges|prices-form-|limits-form-|prices-explained|travel-explained|travel-statement|allocation-blocked|home-h|home-d)/

/** The part of an address that names its screen. */
const sectionOf = (address: string): string => address.split(/[/?]/)[1] ?? ''

for (const { name: room, opens, screens } of ROOMS.filter(
  ({ opens: { sample } }) => sample !== undefined,
))
  test(`no action of ${room} leaves the focus on the page’s body`, async () => {
    test.setTimeout(300_000)
    const { workspace: _, ...sample } = opens
    const launched = await launch(sample)
    const { window } = launched
    await prepareWalk(window)
    const lost: string[] = []
    let walked = 0
    for (const screen of screens.filter(({ name }) => !LEFT_OUT.test(name))) {
      await show(launched, screen)
      const found = await walkScreen(window, sectionOf(screen.address))
      walked += found.count
      lost.push(...found.lost.map((name) => `${screen.name}: ${name}`))
    }
    expect(lost).toEqual([])
    expect(walked).toBeGreaterThan(10)
    await launched.close()
  })
