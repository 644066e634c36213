import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import journeysOfScreens from '../../scripts/setup/journeys-of-screens.json'

const root = new URL('../..', import.meta.url)

it('every screen says which journeys use it, and those exist', () => {
  const screens = readdirSync(new URL('src-renderer/screens', root))
  expect(Object.keys(journeysOfScreens).sort()).toEqual(screens.sort())
  const journeys = Object.values(journeysOfScreens).flat()
  const missing = journeys.filter(
    (name) => !existsSync(new URL(`tests/window/${name}.spec.ts`, root)),
  )
  expect(missing).toEqual([])
})

/** The helpers that a file of journeys declares by themselves. */
const helpersIn = (file: URL): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(HELPER)].map(([, one, other]) => one ?? other ?? '')

const HELPER =
  /^(?:export )?(?:async )?(?:function (\w+)|const (\w+) = (?:async )?(?:\(|<|\w+ =>))/gm

it('a helper of journeys has one name, and a name one meaning: what several need is in tests/hands', () => {
  const files = ['window', 'e2e', 'gallery', 'hands'].flatMap((folder) => {
    const place = new URL(`tests/${folder}/`, root)
    return readdirSync(place)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => new URL(name, place))
  })
  const all = files.flatMap(helpersIn)
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
})
